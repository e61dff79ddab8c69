import Diagnostics

/// The faults of translations and of facts over time.
public enum TranslationCodes {
  public static let missing = DiagnosticCode(
    "missing-translation", .error,
    explanation: Wording(
      fi:
        "Lukija näkee sivulla tekstin toisella kielellä ja ilmoituksen siitä. Kuinka vakavaa se on, sanotaan tiedoston site/site.yaml kohdassa `policy:`.",
      en: "Readers see the text in another language, and a notice that says so. How grave that is stands in `policy:` of site/site.yaml."),
    bad: "content/services/kela/so.yaml without `summary:`", good: "summary: |\n  Kela waxay bixisaa kaalmo lacageed.")
  public static let unconfirmed = DiagnosticCode(
    "unconfirmed-translation", .warning,
    explanation: Wording(
      fi:
        "Käännöksessä ei ole tietoa siitä, mistä lähdekielen tekstistä se on tehty, joten vanhenemista ei huomattaisi. `confirm` kirjoittaa tiedon.",
      en:
        "The translation does not say which source text it was made from, so nobody would notice when it gets outdated. `confirm` writes that down."
    ),
    bad: "name: |\n  Kela", good: "translation:\n  units:\n    name: 7c1e0a4b93d2 machine 51c2aa70be19")
  public static let outdated = DiagnosticCode(
    "outdated-translation", .warning,
    explanation: Wording(
      fi: "Lähdeteksti on muuttunut käännöksen jälkeen. Sivulla on siitä ilmoitus lukijan kielellä.",
      en: "The source text has changed since the translation. The page tells the reader so in their language."),
    bad: "fi: Maksuton. / ar: (says \"costs 10 euros\")", good: "translate again, then `kaikille confirm services/kela ar`")
  public static let unreviewed = DiagnosticCode(
    "unreviewed-translation", .note,
    explanation: Wording(
      fi: "Kieltä osaava ihminen ei ole vielä tarkistanut tekstiä. Sivulla on siitä ilmoitus.",
      en: "Nobody who reads the language has checked the text yet. The page says so."),
    bad: "name: 7c1e0a4b93d2 machine 51c2aa70be19", good: "name: 7c1e0a4b93d2 reviewed 51c2aa70be19")
  public static let obsolete = DiagnosticCode(
    "obsolete-text", .warning,
    explanation: Wording(
      fi: "Käännöksessä on teksti, jota lähdekielen tiedostossa ei enää ole. Lukija saisi eri tiedot eri kielillä.",
      en: "The translation has a text that the source no longer has. Readers would get different information in different languages."),
    bad: "ar.yaml has `eligibility:`, fi.yaml has not", good: "remove it from ar.yaml, or write it in fi.yaml")

  public static let all: [DiagnosticCode] = [missing, unconfirmed, outdated, unreviewed, obsolete]
}
