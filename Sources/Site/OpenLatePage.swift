import Catalog
import HTML

/// Where one can go in the evening and at the weekend, with seasons, holidays and exceptions, and what is always open. It shows weeks and not
/// dates, so that it stays true until the next change.
struct OpenLatePage {
  let site: Site
  let frame: PageFrame

  /// From this hour on it is evening.
  private static let evening = 17

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
    let hours: OpeningHours
    var isAlways: Bool { hours.basis == .always }
  }

  var bytes: [UInt8] {
    let all = catalog.entries.indices.filter { Self.lists($0, catalog) && site.isCurrent($0) }.map { ($0, openings(of: $0)) }
    let late = all.map { ($0, $1.filter { !$0.isAlways }) }.filter { !$1.isEmpty }
    let always = all.filter { $1.contains(where: \.isAlways) }.map(\.0)
    return frame.document(title: reader.plain(.openLateTitle), description: nil) { html in
      html(.h1) { reader.say(.openLateTitle, &$0) }
      TranslationNotice.ofList(site, reader, late.map(\.0) + always, &html)
      html(.p, [.class("lead")]) { reader.say(.openLateLead, &$0) }
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
      week(opening.hours.week, &html)
      for season in opening.hours.seasons where isLate(season.week) {
        html(.p, [.class("facts")]) { reader.period(of: season, &$0) }
        week(season.week, &html)
      }
      reader.otherDays(opening.hours, today: site.today, &html)
    }
  }

  /// The late days of a week, neighbours with the same hours joined.
  private func week(_ week: WeekHours, _ html: inout HTMLWriter) {
    guard isLate(week) else { return }
    html(.ul) { html in
      for group in week.groups where isLate(group) {
        html(.li) { reader.days(group, &$0) }
      }
    }
  }

  private func openings(of index: EntryIndex) -> [Opening] {
    catalog.entries[index].facts.flatMap { fact -> [Opening] in
      guard case .hours(let all)? = fact else { return [] }
      return all.compactMap { owner in
        guard let hours = catalog.hours(owner, on: site.today) else { return nil }
        let isOpenLate = isLate(hours.week) || hours.seasons.contains { isLate($0.week) }
        return hours.basis == .always || isOpenLate ? Opening(owner: owner, hours: hours) : nil
      }
    }
  }

  private func isLate(_ week: WeekHours) -> Bool { week.groups.contains(where: isLate) }

  private func isLate(_ group: WeekHours.Group) -> Bool {
    guard !group.ranges.isEmpty else { return false }
    // A week ends with its Sunday.
    if group.last == .sat || group.last == .sun { return true }
    return TimeOfDay(hour: Self.evening).map { evening in group.ranges.contains { $0.until > evening } } ?? false
  }
}
