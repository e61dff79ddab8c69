import Catalog
import Diagnostics

/// Notices that are not shown on any of the days on which they close a place, or that tell of days before they are shown.
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
      guard show.until >= occasion.today else { continue }
      var past: [(day: CalendarDate, position: Int)] = []
      for (position, fact) in entry.facts.enumerated() {
        guard case .closures(let closures)? = fact else { continue }
        for closure in closures where !show.overlaps(closure.period) {
          if closure.period.until < show.from {
            past.append((closure.period.until, position))
          } else {
            report.add(unseen(closure, show, at: shown, entry))
          }
        }
      }
      if past.isEmpty, let position = catalog.types[entry.type].roles.reopens.flatMap(catalog.types[entry.type].fact),
        case .date(let day)? = entry.facts[position], day < show.from
      {
        past.append((day, position))
      }
      if let first = past.first { report.add(tooEarly(first.day, show, at: first.position, entry)) }
    }
    return report
  }

  private static func unseen(_ closure: Closure, _ show: Period, at position: Int, _ entry: Entry) -> Diagnostic {
    Diagnostic(
      missed, at: entry.span(ofFact: position),
      Wording(
        fi: "Ilmoitus näkyy \(show.from.numeric)–\(show.until.numeric), mutta `\(closure.place)` on kiinni "
          + "\(closure.period.from.numeric) alkaen. Korjaa toiset päivät.",
        en: "The notice is shown from \(show.from.iso) until \(show.until.iso), but `\(closure.place)` is closed from "
          + "\(closure.period.from.iso) on. Correct the one or the other."),
      subject: Diagnostic.Subject(entry: entry.id.description))
  }

  private static func tooEarly(_ day: CalendarDate, _ show: Period, at position: Int, _ entry: Entry) -> Diagnostic {
    Diagnostic(
      missed, at: entry.span(ofFact: position),
      Wording(
        fi: "Tässä on \(day.numeric), mutta ilmoitus näkyy vasta \(show.from.numeric) alkaen. Tarkista päivä ja vuosi.",
        en: "Here is \(day.iso), but the notice is shown only from \(show.from.iso) on. Check the day and the year."),
      subject: Diagnostic.Subject(entry: entry.id.description))
  }
}
