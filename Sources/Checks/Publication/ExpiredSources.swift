import Catalog
import Diagnostics
import Translation

/// Sources past the day by which they were to be checked again. One expired source never condemns the facts of the others.
enum ExpiredSources: PublicationCheck {
  static let codes = [CatalogCodes.verifyByPassed]

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    var report = Report()
    for entry in catalog.entries {
      for source in entry.sources where source.verifyBy < occasion.today {
        let facts = source.covers.isEmpty ? "" : " (\(source.covers.joined(separator: ", ")))"
        report.add(
          Diagnostic(
            CatalogCodes.verifyByPassed, severity: occasion.isLive ? .error : .warning, at: source.span,
            Wording(
              fi:
                "Lähde `\(source.id)`\(facts) piti tarkistaa \(source.verifyBy.numeric) mennessä. Tarkista tiedot ja kirjoita uudet päivät.",
              en: "The source `\(source.id)`\(facts) was to be checked by \(source.verifyBy.iso). Check the facts and write the new dates."),
            subject: Diagnostic.Subject(entry: entry.id.description)))
      }
    }
    for (name, kind) in catalog.channelKinds.sorted(by: { $0.key < $1.key }) {
      guard let source = kind.source, source.verifyBy < occasion.today else { continue }
      report.add(
        Diagnostic(
          CatalogCodes.verifyByPassed, at: source.span,
          Wording(
            fi: "Kanavan lajin `\(name)` rajat piti tarkistaa \(source.verifyBy.numeric) mennessä. Tarkista ne ja kirjoita uudet päivät.",
            en:
              "The limits of the kind of channel `\(name)` were to be checked by \(source.verifyBy.iso). Check them and write the new dates."
          )))
    }
    return report
  }
}
