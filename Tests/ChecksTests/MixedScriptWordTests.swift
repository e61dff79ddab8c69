import Testing

@Suite struct MixedScriptWordTests {
  private func found(_ text: String, _ language: String, _ source: String = "Tule Kelaan.") -> [String] {
    Sample(text, in: language, from: source).diagnostics.filter { $0.code.name == "mixed-script-word" }.map { $0.fix?.replacement ?? "-" }
  }

  @Test(arguments: [
    ("Пpиходите в Kela.", "ru", "Приходите"), ("Соtоnа приходите", "ru", "-"), ("Tule Kelаan tänään", "sv", "Kelaan"),
    ("Приходите c паспортом", "ru", "с"), ("моло0ко", "ru", "молооко"), ("Ελλάδa", "ru", "Ελλάδα"), ("hatهدث", "kmr", "-"),
    ("ڕێژەیەkی", "ckb", "-"),
  ])
  func mixedWords(_ text: String, _ language: String, _ repair: String) {
    #expect(found(text, language) == [repair])
  }

  @Test(arguments: [
    ("الـKela وKela وRaTG13", "ar"), ("CoVها و RNAی", "fa"), ("ብCOVID ንSARS UKን", "ti"), ("SMS-сообщение Kela-й", "ru"),
    ("IFNβ ja TNFα", "ru"), ("пʼять п’ять", "uk"), ("与SARS不同的是", "zh-Hans"), ("Витамин C для вас", "ru"), ("5G в 3D", "ru"),
    ("ʻaqli Kelada", "so"),
  ])
  func whatProfessionalsWrite(_ text: String, _ language: String) { #expect(found(text, language) == []) }

  @Test func aWordOfTheSourceIsToldThereOnly() {
    let found = Sample("Слово Tеst", in: "ru", from: "Sana Tеst").diagnostics.filter { $0.code.name == "mixed-script-word" }
    #expect(found.map { $0.subject?.locale } == ["fi"])
  }
}
