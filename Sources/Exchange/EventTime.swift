import Catalog

/// When an event happens, as properties of RFC 5545: its first time, and a rule or further dates.
struct EventTime {
  private let schedule: Schedule
  private let first: Schedule.Occurrence
  /// From midnight to midnight: days without times (section 3.6.1).
  private let isAllDay: Bool

  init(_ schedule: Schedule, _ first: Schedule.Occurrence) {
    self.schedule = schedule
    self.first = first
    isAllDay = first.time == .wholeDay
  }

  var properties: [(name: String, value: String)] {
    // The end does not belong to the event (section 3.6.1): of a day alone it is the next one.
    let end = isAllDay ? first.date.adding(days: 1).digits : first.date.wallClock(at: first.time.until)
    var found = [(name("DTSTART"), start(first.date)), (name("DTEND"), end)]
    if let rule {
      let days = rule.days.map { String($0.rawValue.prefix(2)).uppercased() }.joined(separator: ",")
      found.append(("RRULE", "FREQ=WEEKLY;WKST=MO;BYDAY=\(days);UNTIL=\(until(rule))"))
      if !rule.except.isEmpty { found.append((name("EXDATE"), rule.except.map(start).joined(separator: ","))) }
    }
    if !further.isEmpty { found.append((name("RDATE"), further.map { start($0.date) }.joined(separator: ","))) }
    return found
  }

  /// The weekly rule, if the first time follows from it: a rule that its start does not keep means nothing certain (section 3.8.5.3).
  private var rule: Schedule.Weekly? { schedule.weekly.flatMap { $0.happens(on: first.date) ? $0 : nil } }

  /// The times that do not follow from the rule.
  private var further: [Schedule.Occurrence] {
    if rule != nil || schedule.weekly == nil { return schedule.dates.filter { $0 != first } }
    return schedule.occurrences(from: first.date, until: schedule.last?.date ?? first.date).filter { $0 != first }
  }

  /// The last moment of the rule, in UTC where the start has a time (section 3.3.10).
  private func until(_ weekly: Schedule.Weekly) -> String {
    isAllDay ? weekly.period.until.digits : weekly.period.until.stamp(at: weekly.time.from)
  }

  private func start(_ date: CalendarDate) -> String { isAllDay ? date.digits : date.wallClock(at: first.time.from) }

  private func name(_ property: String) -> String { property + (isAllDay ? ";VALUE=DATE" : ";TZID=\(CalendarDate.timeZone)") }
}
