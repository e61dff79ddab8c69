import Testing

@testable import WrittenFacts

@Suite struct AddressTests {
  @Test(arguments: [
    ("Katso kouvola.fi/moona/.", "webAddress kouvola.fi/moona"),
    ("(https://www.kela.fi/maahanmuuttajat)", "webAddress kela.fi/maahanmuuttajat"),
    ("WWW.Kela.FI", "webAddress kela.fi"),
    ("https://tinyurl.com/vqu3x, ja", "webAddress tinyurl.com/vqu3x"),
    ("112.fi", "webAddress 112.fi"),
    ("Suomi.fi-palvelusta", "webAddress suomi.fi"),
    ("sivulta e-palvelu.fi-tunnuksella", "webAddress e-palvelu.fi"),
    ("osoitteessa https://oma.xn--p1ai/a", "webAddress oma.xn--p1ai/a"),
    ("työmarkkinatori.fi", "webAddress työmarkkinatori.fi"),
    ("https://en.wikipedia.org/wiki/Moon_(disambiguation)", "webAddress en.wikipedia.org/wiki/Moon_(disambiguation)"),
    ("kirjoita: maija.virtanen@Kouvola.fi.", "emailAddress maija.virtanen@kouvola.fi"),
    ("user99@example.com.", "emailAddress user99@example.com"),
  ])
  func isRead(_ text: String, _ fact: String) { #expect(read(text, "fi") == [fact]) }

  @Test(arguments: ["Loppu.Alku", "e.g. this", "i.e. that", "esim.tämä", "@nimi", "a@b", "5 € . fi"])
  func isNone(_ text: String) { #expect(!read(text, "fi").contains { $0.contains("Address") }) }

  @Test func rangeCoversTheScheme() {
    let text = "ks. https://www.kela.fi/x."
    #expect(facts(text, "fi").map(\.range) == [4..<25])
  }

  @Test(arguments: [
    ("kela.fi", "www.kela.fi/sv", []),
    ("vero.fi/henkiloasiakkaat", "vero.fi/en/individuals", []),
    ("kela.fi/lomake", "kela.fi/ansokan", ["ambiguous changed webAddress kela.fi/lomake to webAddress kela.fi/ansokan"]),
    ("kela.fi/lomake", "kela.fi/lomaka", ["error changed webAddress kela.fi/lomake to webAddress kela.fi/lomaka"]),
    ("kela.fi", "kela.com", ["error changed webAddress kela.fi to webAddress kela.com"]),
    ("a@kela.fi", "b@kela.fi", ["error changed emailAddress a@kela.fi to emailAddress b@kela.fi"]),
    ("kela.fi", "Kela", ["error lost webAddress kela.fi"]),
    ("Suomi.fi-viestit ja Suomi.fi-tunnistus", "Suomi.fi Meddelanden och Suomi.fi-identifikation", []),
  ])
  func isCompared(_ source: String, _ target: String, _ expected: [String]) {
    #expect(differences(source, "fi", target, "sv") == expected)
  }
}
