import Testing

@Suite struct LinksKeptTests {
  @Test(arguments: [
    ("Katso [Kela](links.home).", "Eeg [Kela](links.home).", false), ("Katso [Kela](links.home).", "Eeg Kela.", true),
    ("Katso Kela.", "Eeg [Kela](links.home).", true), ("Katso [Kela](links.home).", "Eeg [Kela](notes/one).", true),
    // Another order, and one link instead of two.
    ("[A](links.home) ja [B](notes/one)", "[B](notes/one) iyo [A](links.home)", false),
    ("[A](links.home) ja [A](links.home)", "[A](links.home)", false),
  ])
  func sameTargets(_ source: String, _ translation: String, _ isFound: Bool) {
    #expect(Sample(translation, in: "so", from: source).codes.contains("links-changed") == isFound)
  }

  @Test func pointsToTheLinkThatIsTooMuch() {
    #expect(Sample("Eeg [Kela](notes/one) hadda.", in: "so", from: "Katso Kela.").places(of: "links-changed") == ["2:8 Kela"])
  }
}
