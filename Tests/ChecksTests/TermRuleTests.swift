import Catalog
import Testing

@testable import Checks
@testable import Terms

@Suite("Rules of terms")
struct TermRuleTests {
  private static func sample(today: String = "2026-11-21") throws -> TermSample {
    try TermSample(
      [
        "fi": """
        lupa: {term: oleskelulupa}
        kotoutuminen: {term: kotoutuminen}
        suunnitelma: {term: kotoutumissuunnitelma}
        alue: {term: hyvinvointialue}
        kymsote: {term: Kymsote, retired: 2022-12-31, use: alue}
        arvio: {term: palvelutarpeen arviointi}
        kartoitus: {term: alkukartoitus, retired: 2024-12-31, use: arvio}
        palaute: {term: palaute, required: false}
        moona: {term: MOONA, fixed: true}
        kela: {term: Kela}
        """,
        "en": """
        lupa: {term: residence permit, admitted: [permit of residence], forbidden: [stay permit]}
        kotoutuminen: {term: integration}
        suunnitelma: {term: integration plan}
        alue: {term: wellbeing services county, forbidden: [welfare region]}
        arvio: {term: assessment of service needs}
        kartoitus: {term: initial assessment, ordinary: true}
        palaute: {term: feedback}
        """,
        "so": "lupa: {term: sharciga deganaanshaha, mark: unsure}", "fi-simple": "lupa: {term: oleskelulupa, mark: usual}",
      ],
      names: [
        OfficialName(
          id: "organizations/kela", names: ["Kela (Kansaneläkelaitos)", "Kela, the Social Insurance Institution of Finland", nil, "Kela"]),
        OfficialName(id: "organizations/poliisi", names: ["Poliisi", "Police", "Booliska", "Poliisi"]),
      ], today: today)
  }

  @Test(
    "A translation has the term",
    arguments: [
      ("Hae oleskelulupaa.", "Apply for a permission.", ["missing lupa"]), ("Hae oleskelulupaa.", "Apply for a residence permit.", []),
      ("Oleskelulupa. Oleskeluluvan hinta.", "The permit of residence and its price.", []),
      ("Oleskelulupa. Oleskeluluvan hinta.", "A card and its price.", ["missing lupa"]),
      ("Hae oleskelulupaa.", "Apply for oleskelulupa.", []),
      ("Hae oleskelulupaa.", "Apply for a paper (oleskelulupa).", ["missing lupa"]),
      ("Tee kotoutumissuunnitelma.", "Make a plan.", ["missing suunnitelma"]),
      ("Tee kotoutumissuunnitelma.", "Make an integration plan.", []),
      ("Kotoutuminen alkaa.", "Your integration plan begins.", []), ("Oleskelulupahakemus maksaa.", "The application costs money.", []),
      ("Anna palautetta.", "Tell us what you think.", []), ("Kysy siltä.", "Ask for a residence permit.", []), ("", "", []),
    ])
  func missing(source: String, target: String, faults: [String]) throws {
    #expect(try Self.sample().faults(source, target, "en") == faults)
  }

  @Test("Nothing is required where the wording is unsure or the language is that of the source", arguments: ["so", "fi-simple"])
  func notRequired(locale: String) throws { #expect(try Self.sample().faults("Hae oleskelulupaa.", "x", locale) == []) }

  @Test(
    "Official names stay",
    arguments: [
      ("Kysy Kelasta.", "Ask the Social Office.", "en", ["officialName kela"]), ("Kysy Kelasta.", "Ask Kela.", "en", []),
      ("Kysy Kansaneläkelaitokselta.", "Ask the Social Insurance Institution of Finland.", "en", []),
      ("Soita Poliisille.", "Call the officers.", "en", ["officialName organizations/poliisi"]),
      ("Soita poliisille.", "Call the officers.", "en", []),
      ("Poliisi auttaa.", "Boolisku wuu caawiyaa.", "so", []), ("Kysy MOONAsta.", "Ask MOONA.", "en", []),
      ("Kysy MOONAsta.", "Ask the advice point (MOONA).", "en", []),
      ("Kysy MOONAsta.", "Ask the advice point.", "en", ["officialName moona"]), ("Kysy MOONAsta.", "Weydii MOONA-da.", "so", []),
      ("Kelaa nauhaa.", "Rewind the tape.", "en", ["officialName kela"]), ("Voit kelata nauhaa.", "Rewind the tape.", "en", []),
    ])
  func names(source: String, target: String, locale: String, faults: [String]) throws {
    #expect(try Self.sample().faults(source, target, locale) == faults)
  }

  @Test(
    "A forbidden wording counts where the source has the term",
    arguments: [
      ("Hyvinvointialue auttaa.", "The Welfare Region helps.", ["forbidden alue"]),
      ("Hyvinvointialue auttaa.", "The wellbeing services county (welfare region) helps.", ["forbidden alue"]),
      ("Oleskelulupahakemus.", "Application for a stay permit.", ["forbidden lupa"]),
      ("Kaupunki auttaa.", "The welfare region of Spain.", []),
    ])
  func forbidden(source: String, target: String, faults: [String]) throws {
    #expect(try Self.sample().faults(source, target, "en") == faults)
  }

  @Test(
    "A retired name is found in every language, but not in words about the change",
    arguments: [
      ("Soita sinne.", "Call Kymsote.", ["retired kymsote"]),
      ("Soita sinne.", "Call the wellbeing services county (formerly Kymsote).", []),
      ("Arviointi.", "An initial assessment of your health.", []), ("Palvelutarpeen arviointi.", "Assessment of service needs.", []),
      ("Palvelutarpeen arviointi.", "The initial assessment.", ["retired kartoitus"]),
      ("Alkukartoitus.", "The initial assessment.", ["retired kartoitus"]),
      ("Arvio.", "It is called alkukartoitus.", ["retired kartoitus"]),
    ])
  func retired(source: String, target: String, faults: [String]) throws {
    #expect(try Self.sample().faults(source, target, "en") == faults)
  }

  @Test(
    "A text in the source language",
    arguments: [
      ("Soita Kymsoteen.", ["retired kymsote"]), ("Kymsoten tehtävät siirtyivät hyvinvointialueelle.", []),
      ("Alkukartoitukset", ["retired kartoitus"]),
      ("Alkukartoituslomake", ["retired kartoitus"]), ("Hyvinvointialue", []),
    ])
  func source(text: String, faults: [String]) throws { #expect(try Self.sample().faults(text) == faults) }

  @Test("A name is right on its last day")
  func lastDay() throws {
    #expect(try Self.sample(today: "2022-12-31").faults("Soita Kymsoteen.") == [])
    #expect(try Self.sample(today: "2023-01-01").faults("Soita Kymsoteen.") == ["retired kymsote"])
  }

  @Test("Messages say what to write, and only a release refuses")
  func messages() throws {
    let sample = try Self.sample()
    let index = sample.index
    let retired = try #require(TermRules.faults(in: sample.matches("Soita Kymsoteen.", "fi"), locale: 0, index).first)
    let message = retired.message(words: "Kymsoteen", locale: 0, index)
    #expect(message.fi == "Nimi ”Kymsoteen” oli käytössä 31.12.2022 asti. Kirjoita ”hyvinvointialue”.")
    #expect(message.en == "The name \"Kymsoteen\" was in use until 2022-12-31. Write \"hyvinvointialue\".")
    let today = try #require(CalendarDate(iso: "2026-11-21"))
    #expect(
      retired.severity(Occasion(today: today, isLive: false)) == .warning
        && retired.severity(Occasion(today: today, isLive: true)) == .error)
    let missing = TermRules.faults(source: sample.matches("Oleskelulupa", "fi"), origin: 0, target: [], locale: 1, index)
    #expect(
      missing.map { $0.message(words: "Oleskelulupa", locale: 1, index).en } == [
        "The source has the term \"Oleskelulupa\", but the translation lacks its counterpart. Write \"residence permit\"."
      ])
    #expect(missing.map(\.range) == [0..<12])
    #expect(Set(TermCodes.all.map(\.name)).count == TermFault.Rule.allCases.count && Set(TermCodes.all.map(\.severity)) == [.warning])
  }
}
