import Catalog
import Diagnostics
import Prose

/// Names of languages, terms of the glossary and addresses hold no characters that nobody sees; texts are looked at when they are read.
enum HiddenInNames: PublicationCheck {
  static let codes = [hidden]

  static let hidden = DiagnosticCode(
    "hidden-character-in-name", .warning,
    explanation: Wording(
      fi:
        "Kielen nimessä tai sanaston termissä on näkymätön merkki. Termiä ei löydetä teksteistä, ja nimi voi näkyä väärin päin. Persian ja "
        + "soranin liitosmerkit ovat oikein.",
      en:
        "The name of a language or a term of the glossary has an invisible character. The term is not found in texts, and the name may be "
        + "shown in the wrong order. The joiners of Persian and Sorani are right."),
    bad: "name: العربية\u{200F}", good: "name: العربية")

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    var report = Report()
    for locale in catalog.locales {
      if let code = invisible(locale.name) { report.add(diagnostic(code, at: Span(file: "locales/\(locale.tag).yaml"), locale)) }
      guard catalog.glossary.terms.indices.contains(locale.index) else { continue }
      for id in catalog.glossary.terms[locale.index].keys.sorted() {
        guard let term = catalog.glossary.terms[locale.index][id] else { continue }
        let texts = [term.term, term.definition ?? "", term.use ?? ""] + term.admitted + term.forbidden
        if let code = texts.lazy.compactMap({ invisible($0) }).first { report.add(diagnostic(code, at: term.span, locale)) }
      }
    }
    return report
  }

  private static func invisible(_ text: String) -> Unicode.Scalar? {
    var text = text
    return text.withUTF8 { run in
      for index in run.indices {
        if let code = InvisibleCharacter.code(in: run, at: index) { return Unicode.Scalar(code) }
      }
      return nil
    }
  }

  private static func diagnostic(_ scalar: Unicode.Scalar, at span: Span, _ locale: Locale) -> Diagnostic {
    Diagnostic(
      hidden, at: span,
      Wording(
        fi: "Nimessä tai termissä on näkymätön merkki \(scalar.codePoint). Kirjoita se uudelleen.",
        en: "The name or term has an invisible character \(scalar.codePoint). Type it again."))
  }
}
