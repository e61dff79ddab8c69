import Catalog
import Diagnostics
import LanguageIdentification

/// Says which languages cannot be told from others, so that nobody trusts a check that does not run.
enum UnjudgedLanguages: PublicationCheck {
  static let codes = [unjudged]

  static let unjudged = DiagnosticCode(
    "language-not-judged", .note,
    explanation: Wording(
      fi:
        "Tästä kielestä ohjelmalla ei ole kielimallia, joten se tarkistaa vain kirjaimet. Väärän kielinen teksti samoilla kirjaimilla jää "
        + "huomaamatta: pyydä kielen lukijaa katsomaan tekstit.",
      en: "The tool has no model of this language and checks only its letters. A text in the wrong language with the same letters goes "
        + "unnoticed: ask a reader of the language to look at the texts."),
    bad: "locales: [fi, hu]", good: "locales: [fi, so]")

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    let identifier = LanguageIdentifier(languages: catalog.locales.map(\.tag))
    return Report(
      catalog.locales.filter { !identifier.judges($0.tag) }.map { locale in
        Diagnostic(
          unjudged, at: Span(file: "locales/\(locale.tag).yaml"),
          Wording(
            fi: "Kielestä \(locale.tag) ei ole kielimallia: teksteistä tarkistetaan vain kirjaimet. Pyydä kielen lukijaa katsomaan ne.",
            en:
              "There is no model of the language \(locale.tag): only the letters of its texts are checked. Ask a reader of the language to look "
              + "at them."))
      })
  }
}
