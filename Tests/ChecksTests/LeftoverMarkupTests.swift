import Testing

@Suite struct LeftoverMarkupTests {
  @Test(arguments: [
    ("Apply ** now **.", "4:9 **"), ("Apply **now.", "4:9 **"), ("See [Kela] (notes/one).", "4:12 ] ("), ("Apply **now**.", ""),
    ("See [Kela](notes/one).", ""), ("A footnote [1] (2).", ""), ("5 * 5 * 5", ""), ("snake_case_name", ""),
  ])
  func signsThatReadersWouldSee(_ text: String, _ place: String) {
    #expect(Sample(text, in: "en").places(of: "leftover-markup") == (place.isEmpty ? [] : [place]), "\(Sample(text, in: "en").codes)")
  }
}
