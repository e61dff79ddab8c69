import Catalog
import HTML
import Prose

/// The fields of an entry as short lines on paper: on posters and on the sheet that a client takes along. Nothing on paper can be followed, so
/// that what a page tells by a link stands here in words: the address of a place, the letters of a web address.
struct PaperFields {
  let site: Site
  /// One that writes no links to pages.
  let reader: Reader
  let entry: Entry
  /// Whether equal things stand in one line, as on a sheet of many entries; on a poster each has its own.
  let isCompact: Bool
  private let type: EntryType
  private let facts: FactSections
  private var catalog: Catalog { site.catalog }

  init(site: Site, reader: Reader, index: EntryIndex, isCompact: Bool = false) {
    self.site = site
    self.isCompact = isCompact
    self.reader = reader
    entry = site.catalog.entries[index]
    type = site.catalog.types[entry.type]
    facts = FactSections(site: site, reader: reader, entry: entry)
  }

  /// Whether there is something to tell: a fact that is known, a text in the reader's own language.
  func isKnown(_ name: String) -> Bool {
    guard let position = type.fact(name) else { return hasText(name) }
    switch entry.facts[position] {
    case .unknown, .none?, nil: return false
    case .hours(let hours): return hours.contains { !$0.isUnknown }
    default: return true
    }
  }

  /// Whether a sheet has a row for it: also what nobody has confirmed, and what there is in another language only.
  func isStated(_ name: String) -> Bool {
    type.fact(name).map { entry.facts[$0] != nil } ?? (entry.unit(name).map { entry.hasText($0, in: catalog.source) } ?? false)
  }

  private func hasText(_ name: String) -> Bool {
    entry.unit(name).map { entry.hasText($0, in: reader.locale.index) } ?? false
  }

  /// Whether nobody has confirmed anything of it.
  func isUnknown(_ name: String) -> Bool {
    guard let position = type.fact(name) else { return false }
    switch entry.facts[position] {
    case .unknown: return true
    case .hours(let hours): return hours.allSatisfy(\.isUnknown)
    default: return false
    }
  }

  /// What nobody has confirmed, told once.
  func unknown(among names: [String], _ html: inout HTMLWriter) {
    facts.remark(.notConfirmed, on: names.filter(isUnknown).compactMap(type.fact).map { type.facts[$0] }, &html)
  }

  /// Whether a field is a fact, which is told behind its name; a text stands for itself.
  func isFact(_ name: String) -> Bool { type.fact(name) != nil }

  /// The name of a field.
  func label(_ name: String, _ html: inout HTMLWriter) {
    if name == type.roles.next { reader.say(.nextStep, &html) } else { reader.label("fields.\(name)", &html) }
  }

  /// What of the fields is to be checked before anybody relies on it, told once: paper is short of room.
  func doubts(among names: [String], _ html: inout HTMLWriter) {
    let doubtful = names.compactMap(type.fact).filter { position in
      entry.facts[position].map { facts.isDoubtful($0, type.facts[position]) } ?? false
    }
    facts.remark(.doubtful, on: doubtful.map { type.facts[$0] }, &html)
  }

  /// What the field says, in paragraphs; nothing where a text is not in the reader's language.
  func lines(_ name: String, _ html: inout HTMLWriter) {
    if let position = type.fact(name) {
      if let fact = entry.facts[position] { lines(fact, type.facts[position], &html) }
    } else if hasText(name), let unit = entry.unit(name), let text = catalog.text(name, of: entry, in: reader.locale.index) {
      if entry.units[unit].field.kind == .line {
        html(.p) { reader.inline(text, of: entry, &$0) }
      } else {
        html(.div, [.class("prose")]) { reader.prose(text, of: entry, &$0) }
      }
    }
  }

  /// What a fact of the entry says, one of its parts included.
  func lines(_ fact: Fact, _ field: FactField, _ html: inout HTMLWriter) {
    switch fact {
    case .phones(let phones):
      for phone in phones { html(.p, [.class("call")]) { facts.phone(phone, field, &$0) } }
    case .emails(let emails):
      for email in emails { html(.p) { reader.email(email, &$0) } }
    case .links(let links):
      for link in links { html(.p) { reader.web(link, text: nil, &$0) } }
    case .prices(let prices):
      for price in prices { html(.p) { facts.price(price, field, &$0) } }
    case .terms(let ids):
      for id in ids { html(.p) { reader.term(id, &$0) } }
    case .reference(let index): named(index, &html)
    case .references(let indexes): for index in indexes { named(index, &html) }
    case .hours(let hours):
      // A poster has no room for what is not known.
      for placed in hours where isCompact || !placed.isUnknown { self.hours(placed, isOneOfSeveral: hours.count > 1, field, &html) }
    case .closures(let closures): for closure in closures { self.closure(closure, &html) }
    case .schedule(let schedule): self.schedule(schedule, &html)
    case .parts: break
    default: html(.p) { facts.value(fact, field, &$0) }
    }
  }

  /// An entry by its name; a place with its address, and on a sheet, where nothing leads to it, a service with its first phone.
  private func named(_ index: EntryIndex, _ html: inout HTMLWriter) {
    html(.p) { html in
      reader.link(index, &html)
      let other = catalog.entries[index]
      if case .address(let address)? = catalog.fact("address", of: other) {
        if isCompact { html.text(reader.locale.comma) } else { html(.br) }
        reader.isolated(address.line, &html)
      } else if isCompact, let (phone, field) = catalog.firstPhone(of: other) {
        html.text(reader.locale.comma)
        FactSections(site: site, reader: reader, entry: other).phone(phone, field, &html)
      }
    }
  }

  private func closure(_ closure: Closure, _ html: inout HTMLWriter) {
    html(.p) { html in
      if let place = catalog.position(of: EntryID(type: "places", name: closure.place)) {
        reader.title(place, &html)
        html.text(": ")
      }
      reader.days(closure.period, &html)
      html.text(": ")
      reader.ranges(closure.ranges, &html)
    }
  }

  // MARK: Times

  /// The week with equal days joined, or the season that holds, then what changes soon.
  private func hours(_ placed: PlacedHours, isOneOfSeveral: Bool, _ field: FactField, _ html: inout HTMLWriter) {
    if isOneOfSeveral { html(.p, [.class("owner")]) { facts.owner(of: placed, &$0) } }
    let today = site.today
    guard let hours = catalog.hours(placed, on: today), case .weekly(let week) = hours.basis else {
      html(.p) { facts.openDays(placed, &$0) }
      return
    }
    let season = hours.seasons.first { $0.contains(today) }
    if let season { html(.p) { reader.period(of: season, &$0) } }
    self.week(season?.week ?? week, &html)
    for change in hours.upcomingExceptions(from: today, days: Horizon.message) {
      html(.p) { reader.change(change, &$0) }
    }
    if let note = facts.note(field.name, placed.id, "note"), note.locale == reader.locale.index {
      html(.p) { reader.inline(note, of: entry, &$0) }
    }
  }

  private func week(_ week: WeekHours, _ html: inout HTMLWriter) {
    let groups = week.groups.filter { !$0.ranges.isEmpty }
    if groups.isEmpty {
      html(.p) { reader.say(.openClosed, &$0) }
    } else if isCompact {
      html(.p) { reader.separated(groups, &$0, days) }
    } else {
      for group in groups { html(.p) { days(group, &$0) } }
    }
  }

  private func days(_ group: WeekHours.Group, _ html: inout HTMLWriter) {
    reader.label("weekdays.\(group.first.rawValue)", &html)
    if group.first != group.last {
      html.text("–")
      reader.label("weekdays.\(group.last.rawValue)", &html)
    }
    html.text(" ")
    reader.ranges(group.ranges, &html)
  }

  /// How many single times are told.
  private static let mostTimes = 6

  /// The weekly rule with its first and last day, or the single days.
  private func schedule(_ schedule: Schedule, _ html: inout HTMLWriter) {
    guard let weekly = schedule.weekly, site.today <= weekly.period.until else {
      for occurrence in schedule.dates.filter({ $0.date >= site.today }).prefix(Self.mostTimes) {
        html(.p) { reader.occurrence(occurrence, &$0) }
      }
      return
    }
    html(.p) { reader.weekly(weekly, &$0) }
    html(.p) { reader.days(weekly.period, &$0) }
  }
}
