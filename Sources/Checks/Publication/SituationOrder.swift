import Catalog
import Diagnostics

/// Situation updates follow each other in time, so that each has one number and keeps it.
enum SituationOrder: PublicationCheck {
  static let codes = [order, circle]

  static let order = DiagnosticCode(
    "update-order", .error,
    explanation: Wording(
      fi:
        "Tilannetiedot numeroidaan ensimmäisen päivän mukaan, ja numero on jo lähetetyissä viesteissä. Siksi tilannetieto ei ala ennen sitä, "
        + "mitä se jatkaa, ja saman päivän tilannetiedoista myöhempi jatkaa aikaisempaa.",
      en:
        "Situation updates are numbered by their first days, and the number stands in messages that have been sent. So an update does not "
        + "begin before what it follows, and of two on one day the later one follows the earlier."),
    bad: "notices/b: updates: a, show from 2026-12-02 / notices/c: updates: a, show from 2026-12-02",
    good: "notices/b: updates: a / notices/c: updates: b")

  static let circle = DiagnosticCode(
    "update-circle", .error,
    explanation: Wording(
      fi: "Tiedotteet jatkavat toisiaan ympyrässä, joten mikään niistä ei ole ensimmäinen. Poista ensimmäisestä `updates` tai `corrects`.",
      en: "Notices follow each other in a ring, so none of them is the first. Remove `updates` or `corrects` from the one that was."),
    bad: "notices/a: updates: b / notices/b: updates: a", good: "notices/b: updates: a")

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    var report = Report()
    for index in catalog.situations.circles {
      let entry = catalog.entries[index]
      report.add(
        Diagnostic(
          circle, at: span(entry, catalog),
          Wording(
            fi: "Tämä tiedote jatkaa itseään muiden kautta. Poista `updates` tai `corrects` siitä, joka julkaistiin ensin.",
            en: "This notice follows itself by way of others. Remove `updates` or `corrects` from the one that was published first."),
          subject: Diagnostic.Subject(entry: entry.id.description)))
    }
    for (index, entry) in catalog.entries.enumerated() where !catalog.situations.circles.contains(index) {
      guard let number = catalog.situations.number(of: index), let day = firstDay(index, catalog) else { continue }
      if let earlier = predecessor(of: index, catalog), let before = firstDay(earlier, catalog), day < before {
        report.add(
          Diagnostic(
            order, at: span(entry, catalog),
            Wording(
              fi: "Tilannetieto alkaa \(day.numeric), mutta se jatkaa tiedotetta, joka alkaa vasta \(before.numeric). Korjaa toinen päivä.",
              en: "The update begins on \(day.iso) but follows a notice that begins only on \(before.iso). Correct one of the days."),
            subject: Diagnostic.Subject(entry: entry.id.description)))
      }
      let twin = catalog.situations.family(of: index).first { other in
        catalog.situations.number(of: other) == number - 1 && firstDay(other, catalog) == day && !follows(index, other, catalog)
      }
      if let twin {
        let other = catalog.entries[twin].id
        report.add(
          Diagnostic(
            order, at: span(entry, catalog),
            Wording(
              fi:
                "Tämä ja `\(other)` alkavat samana päivänä, eikä järjestystä ole kerrottu. Kirjoita myöhempään `updates:` ja aikaisemman tunnus.",
              en:
                "This and `\(other)` begin on the same day, and nothing says in which order. Write `updates:` with the id of the earlier into "
                + "the later one."),
            subject: Diagnostic.Subject(entry: entry.id.description)))
      }
    }
    return report
  }

  private static func span(_ entry: Entry, _ catalog: Catalog) -> Span {
    let names = [Succession.updates, .corrects].map(\.rawValue)
    let positions = names.compactMap { catalog.types[entry.type].fact($0) }.filter { entry.facts[$0] != nil }
    return positions.first.map(entry.span(ofFact:)) ?? Span(file: entry.factsFile)
  }

  private static func firstDay(_ index: EntryIndex, _ catalog: Catalog) -> CalendarDate? {
    for case .period(let show)? in catalog.entries[index].facts { return show.from }
    return nil
  }

  private static func predecessor(of index: EntryIndex, _ catalog: Catalog) -> EntryIndex? {
    let found = catalog.predecessors(of: catalog.entries[index])
    return (found.first { $0.kind == .updates } ?? found.first { $0.kind == .corrects })?.notice
  }

  /// Whether one leads back to the other.
  private static func follows(_ later: EntryIndex, _ earlier: EntryIndex, _ catalog: Catalog) -> Bool {
    var seen: Set<EntryIndex> = []
    var next: EntryIndex? = later
    while let index = next, seen.insert(index).inserted {
      if index == earlier { return true }
      next = predecessor(of: index, catalog)
    }
    return false
  }
}
