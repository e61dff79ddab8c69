import Testing

@Suite struct RepeatedWordsTests {
  @Test(arguments: [
    ("Soita soita ensin.", "fi", "Soita soita"), ("Call the the office.", "en", "the the"),
    ("Ring till till oss två två.", "sv", "två två"),
    ("в в понедельник", "ru", "в в"), ("اتصل في في المكتب", "ar", "في في"), ("sida loo loo helo", "so", "loo loo"),
    ("የት የት", "ti", "የት የት"),
  ])
  func repeated(_ text: String, _ language: String, _ words: String) {
    let places = Sample(text, in: language).places(of: "repeated-word")
    #expect(places.count == 1 && places[0].hasSuffix(" " + words))
  }

  @Test(arguments: [
    ("Ei, ei niin.", "fi"), ("Niin niin.", "fi"), ("I know that that is so.", "en"), ("12 12 markkaa", "fi"), ("Kela. Kela maksaa.", "fi"),
    ("mid mid", "so"), ("کم کم", "fa"), ("شيئا شيئا", "ar"), ("yavaş yavaş", "tr"), ("看看 看看", "zh-Hans"), ("sana sana-asu", "fi"),
    ("- Kela\n- Kela", "fi"), ("soita {phones.main} {phones.main}", "fi"), ("A A", "fi"),
  ])
  func meant(_ text: String, _ language: String) {
    #expect(!Sample(text, in: language).codes.contains("repeated-word"))
  }

  @Test func aNameIsDoubledInTheSourceToo() {
    #expect(Sample("Waa Wagga Wagga.", in: "so", from: "Se on Wagga Wagga.").diagnostics.map { $0.subject?.locale } == ["fi"])
  }

  @Test func whatTheSourceDoublesIsMeant() {
    #expect(Sample("Aad aad ayay muhiim u tahay.", in: "so", from: "Se on tosi, tosi tärkeää.").codes == ["repeated-word"])
    let locales = Sample("Aad aad ayay muhiim u tahay.", in: "so", from: "Se on tosi tosi tärkeää.").diagnostics.map { $0.subject?.locale }
    #expect(locales == ["fi"])
    let more = Sample("Aad aad ayay muhiim muhiim u tahay.", in: "so", from: "Se on tosi tosi tärkeää.").diagnostics
    #expect(more.map { $0.subject?.locale } == ["fi", "so"])
  }

  @Test func searchWordsAreAList() { #expect(Sample("Kela kela", in: "fi", field: "search_words").codes == []) }
}
