import Catalog
import HTML

/// Where one can go in the evening and at the weekend in the next seven days, with holidays and exceptions, and what is always open.
struct OpenLatePage {
  let site: Site
  let frame: PageFrame

  /// From this hour on it is evening.
  private static let evening = 17
  private static let days = 7

  private var catalog: Catalog { site.catalog }
  private var reader: Reader { frame.reader }

  /// Whether an entry may stand on the page.
  static func lists(_ index: EntryIndex, _ catalog: Catalog) -> Bool {
    let entry = catalog.entries[index]
    return catalog.types[entry.type].hasPages && entry.facts.contains { if case .hours? = $0 { true } else { false } }
  }

  /// When something is open late.
  private struct Opening {
    let owner: PlacedHours
    /// Nil for always.
    let days: [(day: CalendarDate, ranges: [TimeRange])]?
  }

  var bytes: [UInt8] {
    let all = catalog.entries.indices.filter { Self.lists($0, catalog) && site.isCurrent($0) }.map { ($0, openings(of: $0)) }
    let late = all.map { ($0, $1.filter { $0.days?.isEmpty == false }) }.filter { !$1.isEmpty }
    let always = all.filter { $1.contains { $0.days == nil } }.map(\.0)
    return frame.document(title: reader.plain(.openLateTitle), description: nil) { html in
      html(.h1) { reader.say(.openLateTitle, &$0) }
      TranslationNotice.ofList(site, reader, late.map(\.0) + always, &html)
      html(.p, [.class("lead")]) { html in
        reader.say(.openLateLead, &html) { name, html in
          reader.day(name == "from" ? site.today : site.today.adding(days: Self.days - 1), &html)
        }
      }
      if late.isEmpty { html(.p) { reader.say(.noneGiven, &$0) } }
      html(.ul, [.class("cards")]) { html in
        for (index, openings) in late { html(.li) { card(index, openings, &$0) } }
      }
      if !always.isEmpty {
        html(.section, [.class("list")]) { html in
          html(.h2) { reader.say(.openAlways, &$0) }
          Cards(site: site, reader: reader).names(always, &html)
        }
      }
    }
  }

  private func card(_ index: EntryIndex, _ openings: [Opening], _ html: inout HTMLWriter) {
    let facts = FactSections(site: site, reader: reader, entry: catalog.entries[index])
    html(.p, [.class("name")]) { html in
      reader.link(index, &html)
      reader.original(index, &html)
    }
    for opening in openings {
      html(.p, [.class("facts")]) { facts.owner(of: opening.owner, &$0) }
      html(.ul) { html in
        for (day, ranges) in opening.days ?? [] {
          html(.li) { html in
            reader.label("weekdays.\(day.weekday.rawValue)", &html)
            html.text(" ")
            reader.day(day, &html)
            html.text(": ")
            reader.ranges(ranges, &html)
          }
        }
      }
    }
  }

  private func openings(of index: EntryIndex) -> [Opening] {
    catalog.entries[index].facts.flatMap { fact -> [Opening] in
      guard case .hours(let all)? = fact else { return [] }
      return all.compactMap { owner in
        guard let hours = catalog.hours(owner, on: site.today) else { return nil }
        if hours.basis == .always { return Opening(owner: owner, days: nil) }
        let days = (0..<Self.days).map { site.today.adding(days: $0) }.compactMap { day in
          let ranges = hours.ranges(on: day).ranges
          return ranges.contains(where: { isLate($0, on: day) }) ? (day: day, ranges: ranges) : nil
        }
        return Opening(owner: owner, days: days)
      }
    }
  }

  private func isLate(_ range: TimeRange, on day: CalendarDate) -> Bool {
    if day.weekday == .sat || day.weekday == .sun { return true }
    return TimeOfDay(hour: Self.evening).map { range.until > $0 } ?? false
  }
}
