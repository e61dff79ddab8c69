import Testing

@Suite struct WrongLanguageTests {
  private static let english =
    "The advice centre is open every day, and you can come to us without an appointment if you need help with a form."
  private static let finnish =
    "Neuvonta on avoinna joka päivä, ja voit tulla ilman ajanvarausta, jos tarvitset apua lomakkeen kanssa tai muuta."
  private static let russian =
    "Консультация открыта каждый день, и вы можете прийти без записи, если вам нужна помощь с заполнением анкеты."
  private static let ukrainian =
    "Консультація відкрита щодня, і ви можете прийти без запису, якщо вам потрібна допомога із заповненням анкети."

  private func severities(_ text: String, _ language: String, _ source: String? = nil) -> [String] {
    Sample(text, in: language, from: source).diagnostics.filter { $0.code.name == "wrong-language" }.map(\.severity.rawValue)
  }

  @Test(arguments: [
    (english, "en"), (russian, "ru"), (ukrainian, "uk"), (english + "\n\nKymenlaakson hyvinvointialue, Kouvolan kaupunki", "en"),
    ("Ask for the form \"hakemus yleisestä tuesta työttömälle henkilölle\" at the desk.", "en"),
  ])
  func rightLanguages(_ text: String, _ language: String) { #expect(severities(text, language, "Neuvonta on avoinna.") == []) }

  @Test func theSourceIsJudgedToo() {
    #expect(severities(Self.finnish, "fi") == [])
    #expect(severities(Self.english, "fi") == ["error"])
  }

  @Test func otherLanguagesOfThePublicationAreFound() {
    #expect(severities(Self.finnish, "en", "Tule.") == ["warning"])
    #expect(severities(Self.english + "\n\n" + Self.finnish, "en", "Tule.") == ["warning"])
    var sample = Sample(Self.russian, in: "uk", from: "Neuvonta on avoinna.")
    sample.set("ru", to: Self.russian + " Kela")
    #expect(sample.codes.contains("wrong-language"))
  }

  @Test func plainFinnishIsFinnish() { #expect(severities(Self.finnish, "fi-simple", "Tule.") == []) }

  @Test func shortTextsAreNotJudged() { #expect(severities("Ota passi mukaan", "en", "Tule.") == []) }

  @Test func languagesWithoutAModelAreTold() {
    #expect(Sample("Hozza magával.", in: "hu", from: "Ota passi.").everything.contains { $0.code.name == "language-not-judged" })
    #expect(!Sample("Bring it.", in: "en", from: "Ota passi.").everything.contains { $0.code.name == "language-not-judged" })
  }
}
