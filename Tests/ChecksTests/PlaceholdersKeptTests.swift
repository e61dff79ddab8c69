import Testing

@Suite struct PlaceholdersKeptTests {
  @Test(arguments: [
    ("Soita {phones.main}.", "Wac {phones.main}.", false), ("Soita {phones.main}.", "Wac.", true),
    ("Soita.", "Wac {phones.main}.", true), ("Soita {phones.main}.", "Wac {phones.office}.", true),
    // A language may repeat where another uses a pronoun.
    ("Soita {phones.main}.", "Wac {phones.main}. Lambarku waa {phones.main}.", false),
  ])
  func sameFacts(_ source: String, _ translation: String, _ isFound: Bool) {
    #expect(Sample(translation, in: "so", from: source).codes.contains("placeholders-changed") == isFound)
  }
}
