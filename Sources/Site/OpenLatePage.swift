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
    let always = all.map { ($0, $1.filter(\.isAlways)) }.filter { !$1.isEmpty }
    return frame.document(title: reader.plain(.openLateTitle), description: nil) { html in
      html(.h1) { reader.say(.openLateTitle, &$0) }
      TranslationNotice.ofList(site, reader, (late + always).map(\.0), &html)
      html(.p, [.class("lead")]) { reader.say(.openLateLead, &$0) }
      if late.isEmpty { html(.p) { reader.say(.noneGiven, &$0) } }
      html(.ul, [.class("cards")]) { html in
        for (index, openings) in late { html(.li) { card(index, openings, &$0) } }
      }
      if !always.isEmpty {
        html(.section, [.class("list")]) { html in
          html(.h2) { reader.say(.openAlways, &$0) }
          html(.ul, [.class("cards")]) { html in
            for (index, openings) in always { html(.li) { self.always(index, openings, &$0) } }
          }
        }
      }
    }
  }

  private func name(_ index: EntryIndex, _ html: inout HTMLWriter) {
    html(.p, [.class("name")]) { html in
      reader.link(index, &html)
      reader.original(index, &html)
    }
  }

  /// What is always open, and by which phone or address: other ones of the entry may be closed.
  private func always(_ index: EntryIndex, _ openings: [Opening], _ html: inout HTMLWriter) {
    let facts = FactSections(site: site, reader: reader, entry: catalog.entries[index])
    name(index, &html)
    for opening in openings { html(.p, [.class("facts")]) { facts.way(to: opening.owner, &$0) } }
  }

  private func card(_ index: EntryIndex, _ openings: [Opening], _ html: inout HTMLWriter) {
    let facts = FactSections(site: site, reader: reader, entry: catalog.entries[index])
    name(index, &html)
    for opening in openings {
      html(.p, [.class("facts")]) { facts.way(to: opening.owner, &$0) }
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
    let entry = catalog.entries[index]
    let foreign = lines(ofOthersThan: OwnLanguagePage.spoken(reader.locale), entry)
    return entry.facts.flatMap { fact -> [Opening] in
      guard case .hours(let all)? = fact else { return [] }
      return all.compactMap { owner in
        guard !foreign.contains(owner.id), let hours = catalog.hours(owner, on: site.today) else { return nil }
        let isOpenLate = isLate(hours.week) || hours.seasons.contains { isLate($0.week) }
        return hours.basis == .always || isOpenLate ? Opening(owner: owner, hours: hours) : nil
      }
    }
  }

  /// The phones of an entry that are answered in other languages, where one is answered in the reader's: that one alone counts for the
  /// reader, who must not call it because another is open. A phone whose id is a language that the entry speaks is one for that language.
  private func lines(ofOthersThan tags: [String], _ entry: Entry) -> Set<String> {
    guard case .languages(let spoken)? = catalog.fact("languages", of: entry) else { return [] }
    let lines = entry.facts.flatMap { fact -> [String] in
      if case .phones(let phones)? = fact { phones.map(\.id).filter(spoken.contains) } else { [] }
    }
    return lines.contains(where: tags.contains) ? Set(lines).subtracting(tags) : []
  }

  private func isLate(_ week: WeekHours) -> Bool { week.groups.contains(where: isLate) }

  private func isLate(_ group: WeekHours.Group) -> Bool {
    guard !group.ranges.isEmpty else { return false }
    // A week ends with its Sunday.
    if group.last == .sat || group.last == .sun { return true }
    return TimeOfDay(hour: Self.evening).map { evening in group.ranges.contains { $0.until > evening } } ?? false
  }
}
