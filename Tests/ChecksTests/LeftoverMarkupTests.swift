import Testing

@Suite struct LeftoverMarkupTests {
  @Test(arguments: [
    ("Apply ** now **.", "4:9 **"), ("Apply **now.", "4:9 **"), ("See [Kela] (notes/one).", "4:12 ] ("), ("Apply **now**.", ""),
    ("See [Kela](notes/one).", ""), ("A footnote [1] (2).", ""), ("5 * 5 * 5", ""), ("snake_case_name", ""),
  ])
  func signsThatReadersWouldSee(_ text: String, _ place: String) {
    #expect(Sample(text, in: "en").places(of: "leftover-markup") == (place.isEmpty ? [] : [place]), "\(Sample(text, in: "en").codes)")
  }

  /// A note below a text of one line is no comment where a blank stands before it.
  @Test(arguments: [
    ("Free of charge. # QUESTION is it?", true), ("Open? # ask", true), ("Number #1 in town", false), ("Press # twice", false),
    ("C# and F#", false),
  ])
  func notesToOneself(_ text: String, _ isTold: Bool) {
    #expect(Sample(text, in: "en", field: "name").codes.contains("leftover-markup") == isTold)
  }
}
