/// How far ahead pages and messages tell what will be different. Long enough for the holidays of a season, short enough to be read.
public enum Horizon {
  /// Days of changed opening hours on a page.
  public static let page = 42
  /// Days of changed opening hours in a message, which is read once.
  public static let message = 14
}

extension Catalog {
  /// The first day after `today` on which the same sources may make other pages, messages or warnings: a notice begins or ends, an event is over,
  /// an exception of opening hours comes into sight, a source must be looked at again. Nil where no day is known.
  ///
  /// Before that day nothing changes; on that day perhaps nothing does. A timer that builds then keeps the site true.
  public func nextChange(after today: CalendarDate) -> CalendarDate? {
    var days = DaysOfChange(after: today)
    for entry in entries {
      for source in entry.sources { days.add(source.verifyBy, isLast: true) }
      for fact in entry.facts {
        switch fact {
        case .period(let period)?: days.add(period)
        case .schedule(let schedule)?: days.add(schedule)
        case .closures(let closures)?: for closure in closures { days.add(seen: closure.period) }
        default: break
        }
      }
    }
    for kind in channelKinds.values { if let source = kind.source { days.add(source.verifyBy, isLast: true) } }
    for case let retired? in glossary.terms[source].values.map(\.retired) { days.add(retired, isLast: true) }
    // Only as many days of hours are worked out as could be sooner than what is known by now.
    for entry in entries {
      for case .hours(let all)? in entry.facts {
        for placed in all { if let hours = hours(placed, on: today) { days.add(hours) } }
      }
    }
    return days.first
  }
}

/// The earliest of the days that were added and lie after a day.
private struct DaysOfChange {
  let today: CalendarDate
  private(set) var first: CalendarDate?

  init(after today: CalendarDate) { self.today = today }

  /// Most days that are worked out ahead: a year.
  private static let farthest = 366

  private mutating func add(_ day: CalendarDate) {
    guard day > today else { return }
    first = first.map { min($0, day) } ?? day
  }

  /// - Parameter isLast: whether the change comes only when the day is over.
  mutating func add(_ day: CalendarDate, isLast: Bool) { add(isLast ? day.adding(days: 1) : day) }

  mutating func add(_ period: Period) {
    add(period.from)
    add(period.until, isLast: true)
  }

  /// A period that pages and messages tell before it begins, and of which they leave out the days that are over.
  mutating func add(seen period: Period) {
    for days in [Horizon.page, Horizon.message, 0] { add(period.from.adding(days: 1 - days)) }
    if period.contains(today) { add(today, isLast: true) }
    add(period.until, isLast: true)
  }

  /// Each time that it happens is told until it is over, each on which it does not for some weeks before.
  mutating func add(_ schedule: Schedule) {
    if let next = schedule.next(onOrAfter: today) { add(next.date, isLast: true) }
    guard let weekly = schedule.weekly else { return }
    add(weekly.period.until, isLast: true)
    for day in weekly.except {
      add(day.adding(days: -Horizon.page))
      add(day, isLast: true)
    }
  }

  mutating func add(_ hours: OpeningHours) {
    let ahead = first.map { $0.dayNumber - today.dayNumber } ?? Self.farthest
    for change in hours.upcomingExceptions(from: today, days: ahead + Horizon.page) {
      add(seen: change.period)
      // A run of days that begins like an ordinary one is told from its first unusual day on.
      for later in 1...7 where change.period.from.adding(days: later) <= change.period.until {
        for days in [Horizon.page, Horizon.message] { add(change.period.from.adding(days: later + 1 - days)) }
      }
    }
    for season in hours.seasons {
      for later in 1...max(1, ahead) {
        let day = today.adding(days: later)
        let before = day.adding(days: -1)
        let isOther = [0, Horizon.message - 1].contains { days in
          season.contains(day.adding(days: days)) != season.contains(before.adding(days: days))
        }
        if isOther {
          add(day)
          break
        }
      }
    }
  }
}
