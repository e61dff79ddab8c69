import Testing

@Suite struct RepeatedPassagesTests {
  private static let sentence = "Ota mukaan passi ja vuokrasopimus."

  @Test(arguments: [
    ("\(sentence) \(sentence)", "fi", true), ("\(sentence)\n\nTule ajoissa.\n\n\(sentence)", "fi", true),
    ("Eka kappale.\n\n\(sentence) \(sentence)", "fi", true), ("请带上护照和租房合同来。请带上护照和租房合同来。", "zh-Hans", true),
    ("أحضر معك جواز السفر وعقد الإيجار. أحضر معك جواز السفر وعقد الإيجار.", "ar", true),
    ("\(sentence) Ota mukaan passi ja kuva.", "fi", false), ("Soita meille. Soita meille.", "fi", false),
    // Elements of lists may say the same of different things.
    ("- \(sentence)\n- \(sentence)", "fi", false), ("1 2 3 4 5 6 7 8 9 10 11 12 1 2 3 4 5 6 7 8 9 10 11 12", "fi", false),
    ("", "fi", false), ("a", "fi", false),
  ])
  func pastedTwice(_ text: String, _ language: String, _ isFound: Bool) {
    #expect(Sample(text, in: language).codes.contains("repeated-passage") == isFound)
  }

  @Test func theSecondIsPointedTo() {
    let places = Sample("\(Self.sentence) \(Self.sentence)", in: "fi").places(of: "repeated-passage")
    #expect(places == ["4:38 \(Self.sentence)"])
  }

  @Test func whatTheSourceSaysTwiceIsToldThere() {
    let text = "Bring your passport and your lease with you. "
    let found = Sample(text + text, in: "en", from: "\(Self.sentence) \(Self.sentence)").diagnostics
    #expect(found.map { $0.subject?.locale } == ["fi"])
  }
}
