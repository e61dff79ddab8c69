import Catalog
import Diagnostics

/// Sources that must be checked again within a month, so that nobody is surprised by a warning.
enum SourcesDueSoon: PublicationCheck {
  static let codes = [dueSoon]

  static let dueSoon = DiagnosticCode(
    "verify-by-soon", .note,
    explanation: Wording(
      fi: "Tieto on tarkistettava kuukauden kuluessa. Sen jälkeen siitä tulee varoitus, eikä `build --live` julkaise sitä.",
      en: "The fact must be checked again within a month. After that there is a warning, and `build --live` refuses it."),
    bad: "verify_by: 2026-12-10   # today is 2026-12-01", good: "verify_by: 2027-06-01")

  private static let days = 30

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    var report = Report()
    for (index, entry) in catalog.entries.enumerated() {
      for source in entry.sources where (0...days).contains(occasion.today.days(until: source.verifyBy)) {
        // What is over by then need not be checked.
        guard catalog.isCurrent(index, on: source.verifyBy) else { continue }
        report.add(
          Diagnostic(
            dueSoon, at: source.span,
            Wording(
              fi: "Lähde `\(source.id)` on tarkistettava \(source.verifyBy.numeric) mennessä. Tarkista tiedot ja kirjoita uudet päivät.",
              en: "The source `\(source.id)` must be checked by \(source.verifyBy.iso). Check the facts and write the new dates."),
            subject: Diagnostic.Subject(entry: entry.id.description)))
      }
    }
    return report
  }
}
