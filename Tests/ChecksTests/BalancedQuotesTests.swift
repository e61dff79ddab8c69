import Testing

@Suite struct BalancedQuotesTests {
  @Test(arguments: [
    "Sano ”tarvitsen tulkin”.", "Say “I need an interpreter”.", "Sag „Dolmetscher“.", "Скажите «переводчик» и „врач“.", "بگویید «مترجم».",
    "Say \"interpreter\".", "It's Kela's.", "Näyttö on 24\" leveä.", "»Apua» hän huusi.",
    "”Ensimmäinen kappale.\n\n”Toinen kappale loppuu.”", "说“你好”。",
  ])
  func balanced(_ text: String) {
    #expect(!Sample(text, in: "fi").codes.contains("unbalanced-quotes"))
  }

  @Test(arguments: [
    "Sano ”tarvitsen tulkin.", "Say “I need” an” interpreter.", "Скажите «переводчик.", "Say \"interpreter.",
  ])
  func odd(_ text: String) {
    #expect(Sample(text, in: "fi").codes.contains("unbalanced-quotes"))
  }
}
