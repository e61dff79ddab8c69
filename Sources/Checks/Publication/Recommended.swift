import Catalog
import Diagnostics

/// Facts and texts that the schema recommends and an entry lacks.
enum Recommended: PublicationCheck {
  static let codes = [fact, text]

  static let fact = DiagnosticCode(
    "recommended-fact-missing", .warning,
    explanation: Wording(
      fi:
        "Sisältötyyppi suosittelee tietoa (`need: recommended`). Kirjoita se, `none`, jos sitä ei ole, tai `unknown`, jos se on kysyttävä.",
      en: "The type recommends the fact (`need: recommended`). Write it, `none` if there is none, or `unknown` if it must still be asked."),
    bad: "phones:", good: "phones: none")

  static let text = DiagnosticCode(
    "recommended-text-missing", .warning,
    explanation: Wording(
      fi: "Sisältötyyppi suosittelee tekstiä (`need: recommended`), ja se puuttuu lähdekielestä.",
      en: "The type recommends the text (`need: recommended`), and the source language does not have it."),
    bad: "(no short:)", good: "short: |\n  Neuvontaa omalla kielelläsi.")

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    var report = Report()
    for entry in catalog.entries {
      let subject = Diagnostic.Subject(entry: entry.id.description)
      if !entry.faultyFiles.contains(entry.factsFile) {
        for (key, span) in missing(entry, catalog.types[entry.type].facts) {
          report.add(
            Diagnostic(
              fact, at: span,
              Wording(
                fi: "Suositeltu tieto `\(key)` puuttuu. Kirjoita se, `none`, jos sitä ei ole, tai `unknown`, jos se on kysyttävä.",
                en: "The recommended fact `\(key)` is missing. Write it, `none` if there is none, or `unknown` if it must still be asked."),
              subject: subject))
        }
      }
      guard let source = entry.texts[catalog.source], !entry.faultyFiles.contains(source.file) else { continue }
      for (unit, written) in zip(entry.units, source.texts) where unit.field.need == .recommended && written == nil {
        report.add(
          Diagnostic(
            text, at: Span(file: source.file),
            Wording(
              fi: "Suositeltu teksti `\(unit.key)` puuttuu. Kirjoita se: `\(unit.key): |` ja teksti seuraavalle riville.",
              en: "The recommended text `\(unit.key)` is missing. Write it: `\(unit.key): |` and the text on the next line."),
            subject: Diagnostic.Subject(entry: entry.id.description, locale: catalog.locales[catalog.source].tag, unit: unit.key)))
      }
    }
    return report
  }

  /// The keys of recommended facts that are not there, those inside parts included.
  private static func missing(_ entry: Entry, _ fields: [FactField]) -> [(key: String, span: Span)] {
    var found: [(key: String, span: Span)] = []
    for (position, field) in fields.enumerated() {
      switch entry.facts[position] {
      case nil where field.need == .recommended: found.append((field.name, Span(file: entry.factsFile)))
      case .parts(let parts)?:
        guard case .parts(let inner) = field.kind else { continue }
        for part in parts {
          for (field, fact) in zip(inner, part.facts) where field.need == .recommended && fact == nil {
            found.append(("\(fields[position].name).\(part.id).\(field.name)", entry.span(ofFact: position)))
          }
        }
      default: break
      }
    }
    return found
  }
}
