import Catalog
import Diagnostics

/// What the linked data of an entry has alike in every language, written once for all: opening hours and schedules.
struct LinkedHours: Sendable {
  /// OpeningHoursSpecifications without brackets around them.
  struct Hours: Sendable {
    let ordinary: JSONWriter
    /// Exceptions, holidays and seasons, which go before the ordinary ones.
    let special: JSONWriter
  }

  /// By the id of the place, telephone or link.
  private let placed: [(id: String, hours: Hours)]
  /// The hours of a place, where all services there have the same.
  let ownHours: Hours?
  /// Members of an Event.
  let schedule: JSONWriter

  func hours(at id: String) -> Hours? { placed.first { $0.id == id }?.hours }

  init(_ page: Page, _ site: Site) {
    var placed: [(id: String, hours: Hours)] = []
    var own: Hours?
    var schedule = JSONWriter(capacity: 0)
    if case .entry(let index) = page.content {
      let entry = site.catalog.entries[index]
      for fact in entry.facts {
        switch fact {
        case .hours(let hours):
          for one in hours {
            if let found = site.catalog.hours(one, on: site.today) { placed.append((one.id, Self.hours(found, site.today))) }
          }
        case .address: own = site.hours(ofPlace: index).map { Self.hours($0, site.today) }
        case .schedule(let found): Self.write(found, site.today, &schedule)
        default: break
        }
      }
    }
    (self.placed, ownHours, self.schedule) = (placed, own, schedule)
  }

  /// How far ahead exceptions are told: as far as the page tells them.
  private static let daysAhead = 42

  /// No word says that the hours of a holiday are not confirmed, so what is known ends before it: a program must not send anybody to a closed door.
  private static func hours(_ hours: OpeningHours, _ today: CalendarDate) -> Hours {
    let changes = hours.upcomingExceptions(from: today, days: daysAhead)
    let unsure = changes.first { if case .holidayNotConfirmed = $0.hours.reason { true } else { false } }
    let last = unsure?.period.from.adding(days: -1)
    var ordinary = JSONWriter(capacity: 512)
    for group in hours.groupedDays where last.map({ today <= $0 }) ?? true {
      for range in group.ranges { specification(days: (group.first, group.last), range, from: nil, until: last, &ordinary) }
    }
    var special = JSONWriter(capacity: 256)
    for season in hours.seasons {
      guard let next = season.next(onOrAfter: today), let period = Period(from: next.from, until: min(next.until, last ?? next.until))
      else { continue }
      for group in season.week.groups {
        for range in group.ranges.map(Optional.some) + (group.ranges.isEmpty ? [nil] : []) {
          specification(days: (group.first, group.last), range, from: period.from, until: period.until, &special)
        }
      }
    }
    for change in changes {
      if case .holidayNotConfirmed = change.hours.reason { continue }
      let ranges = change.hours.ranges
      for range in ranges.map(Optional.some) + (ranges.isEmpty ? [nil] : []) {
        specification(days: nil, range, from: change.period.from, until: change.period.until, &special)
      }
    }
    return Hours(ordinary: ordinary, special: special)
  }

  /// One specification. Without a range it is closed, which search engines read from midnight to midnight.
  private static func specification(
    days: (Weekday, Weekday)?, _ range: TimeRange?, from: CalendarDate?, until: CalendarDate?, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.member("@type", "OpeningHoursSpecification")
      if let days { json.member("dayOfWeek", Weekday.allCases.filter { days.0 <= $0 && $0 <= days.1 }.map(\.schemaAddress)) }
      json.member("opens", range?.from.iso ?? "00:00")
      json.member("closes", range.map { $0.until == .endOfDay ? "23:59" : $0.until.iso } ?? "00:00")
      json.member("validFrom", from?.iso)
      json.member("validThrough", until?.iso)
    }
  }

  /// The next time, or the last one where it is over, and the rule of a weekly event or its other days.
  private static func write(_ schedule: Schedule, _ today: CalendarDate, _ json: inout JSONWriter) {
    guard let next = schedule.next(onOrAfter: today) ?? schedule.last else { return }
    json.member("startDate", next.date.instant(at: next.time.from))
    json.member("endDate", next.date.instant(at: next.time.until))
    json.member("eventStatus", "https://schema.org/EventScheduled")
    if let weekly = schedule.weekly {
      json.key("eventSchedule")
      json.object { json in
        json.member("@type", "Schedule")
        json.member("repeatFrequency", "P1W")
        json.member("byDay", weekly.days.map(\.schemaAddress))
        json.member("startDate", weekly.period.from.iso)
        json.member("endDate", weekly.period.until.iso)
        json.member("startTime", weekly.time.from.iso + ":00")
        json.member("endTime", weekly.time.until == .endOfDay ? "23:59:59" : weekly.time.until.iso + ":00")
        json.member("scheduleTimezone", CalendarDate.timeZone)
        if !weekly.except.isEmpty { json.member("exceptDate", weekly.except.map(\.iso)) }
      }
    }
    let others = schedule.dates.filter { $0 != next && $0.date >= today }
    guard !others.isEmpty else { return }
    json.key("subEvent")
    json.array { json in
      for other in others {
        json.object { json in
          json.member("@type", "Event")
          json.member("startDate", other.date.instant(at: other.time.from))
          json.member("endDate", other.date.instant(at: other.time.until))
        }
      }
    }
  }
}

extension Season {
  /// The days of the season that is on, or of the next one.
  fileprivate func next(onOrAfter today: CalendarDate) -> Period? {
    for year in (today.year - 1)...(today.year + 1) {
      let endYear = from <= until ? year : year + 1
      // A season that ends on 29 February ends on the 28th of other years.
      let end = { CalendarDate(year: endYear, month: until.month, day: $0) }
      guard let first = CalendarDate(year: year, month: from.month, day: from.day) ?? CalendarDate(year: year, month: 3, day: 1),
        let last = end(until.day) ?? end(28), let period = Period(from: first, until: last)
      else { continue }
      if period.until >= today { return period }
    }
    return nil
  }
}

extension Weekday {
  /// The day as schema.org names it.
  fileprivate var schemaAddress: String {
    switch self {
    case .mon: "https://schema.org/Monday"
    case .tue: "https://schema.org/Tuesday"
    case .wed: "https://schema.org/Wednesday"
    case .thu: "https://schema.org/Thursday"
    case .fri: "https://schema.org/Friday"
    case .sat: "https://schema.org/Saturday"
    case .sun: "https://schema.org/Sunday"
    }
  }
}

extension Site {
  /// The opening hours of a place: those that every service there has. Nil where they differ or nobody tells any.
  fileprivate func hours(ofPlace index: EntryIndex) -> OpeningHours? {
    let services = catalog.types[catalog.entries[index].type].lists.flatMap { catalog.backlinks(to: index, $0) }
    var found: OpeningHours?
    for service in services {
      for case .hours(let hours)? in catalog.entries[service].facts {
        for placed in hours where placed.place == index {
          guard let known = catalog.hours(placed, on: today), found == nil || found == known else { return nil }
          found = known
        }
      }
    }
    return found
  }
}
