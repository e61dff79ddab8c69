import Testing

@Suite struct BalancedBracketsTests {
  @Test(arguments: [
    "Kela (Kansaneläkelaitos) maksaa.", "a) ensin b) sitten", "1) ensin\n\n2) sitten", "١) أولا", "iv) neljäs",
    "Sisäkkäin (yksi \\[kaksi\\] kolme).",
    "Kiitos :) ja ;-) ja :(", "(joko a) heti tai b) huomenna)", "(kohta a)", "世卫组织（WHO）说", "世卫组织（WHO)说", "「你好」《书》", "مرحبا (كيلا) بكم",
    "\u{FD3F}آية\u{FD3E}", "2.1) kohta", "(numero {phones.main})", "(a) yksi (b) kaksi",
  ])
  func balanced(_ text: String) {
    #expect(!Sample(text, in: "fi").codes.contains("unbalanced-brackets"))
  }

  @Test(arguments: [
    ("Kela (Kansaneläkelaitos maksaa.", "("), ("Kela Kansaneläkelaitos) maksaa.", ")"), ("Kela (Kansaneläkelaitos] maksaa.", "("),
    ("世卫组织（WHO说", "（"), ("「你好", "「"), ("مرحبا كيلا) بكم", ")"), (")ehkä(", ")"), ("vuonna 2025) jälkeen", ")"), ("((yksi)", "("),
  ])
  func lonely(_ text: String, _ sign: String) {
    let places = Sample(text, in: "fi").places(of: "unbalanced-brackets")
    #expect(places.count == 1 && places[0].hasSuffix(" " + sign))
  }

  @Test func whatIsWrongInTheSourceIsToldThereOnly() {
    let sample = Sample("Kela (hay'adda.", in: "so", from: "Kela (laitos.")
    #expect(sample.diagnostics.filter { $0.code.name == "unbalanced-brackets" }.map { $0.subject?.locale } == ["fi"])
  }

  @Test func searchWordsAreNoSentences() {
    #expect(!Sample("kela (laitos", in: "fi", field: "search_words").codes.contains("unbalanced-brackets"))
  }
}
