import Catalog
import Diagnostics

/// Notices that are not shown on any of the days on which they close a place.
enum NoticePeriods: PublicationCheck {
  static let codes = [missed]

  static let missed = DiagnosticCode(
    "notice-misses-closure", .warning,
    explanation: Wording(
      fi:
        "Ilmoitus poistuu ennen kuin paikka on kiinni, tai tulee näkyviin vasta sen jälkeen. Juuri silloin, kun sitä tarvitaan, sitä ei ole.",
      en: "The notice goes before the place is closed, or comes only afterwards. On the very days on which it is needed it is not there."),
    bad: "show: {from: 2026-11-28, until: 2026-12-04}\ncloses:\n  moona-kotka: {on: 2026-12-07}",
    good: "show: {from: 2026-11-28, until: 2026-12-07}\ncloses:\n  moona-kotka: {on: 2026-12-07}")

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    var report = Report()
    for (index, entry) in catalog.entries.enumerated() where catalog.successor(of: index, on: occasion.today) == nil {
      guard let shown = entry.facts.firstIndex(where: { if case .period? = $0 { true } else { false } }),
        case .period(let show)? = entry.facts[shown]
      else { continue }
      for case .closures(let closures)? in entry.facts {
        for closure in closures where closure.period.until >= occasion.today && !show.overlaps(closure.period) {
          report.add(
            Diagnostic(
              missed, at: entry.span(ofFact: shown),
              Wording(
                fi: "Ilmoitus näkyy \(show.from.numeric)–\(show.until.numeric), mutta `\(closure.place)` on kiinni "
                  + "\(closure.period.from.numeric) alkaen. Korjaa toiset päivät.",
                en: "The notice is shown from \(show.from.iso) until \(show.until.iso), but `\(closure.place)` is closed from "
                  + "\(closure.period.from.iso) on. Correct the one or the other."),
              subject: Diagnostic.Subject(entry: entry.id.description)))
        }
      }
    }
    return report
  }
}
