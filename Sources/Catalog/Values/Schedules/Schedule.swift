/// When an event happens: on one or several days, or every week. Decoded from a `schedule` fact; calendars read `rule`, pages ask for
/// occurrences. Times are wall-clock times in Finland, so the change to summer time does not move a weekly event.
public struct Schedule: Hashable, Sendable {
  /// One time that the event happens.
  public struct Occurrence: Hashable, Sendable {
    /// Its day.
    public let date: CalendarDate
    /// From when until when on that day.
    public let time: TimeRange

    public init(date: CalendarDate, time: TimeRange) {
      self.date = date
      self.time = time
    }
  }

  /// Every week on `days` in `period`, except on some dates.
  public struct Weekly: Hashable, Sendable {
    /// Monday first.
    public let days: [Weekday]
    /// From when until when, on each of the days.
    public let time: TimeRange
    /// The first and the last day on which it may happen.
    public let period: Period
    /// Sorted.
    public let except: [CalendarDate]

    public init(days: [Weekday], time: TimeRange, period: Period, except: [CalendarDate] = []) {
      self.days = days.sorted()
      self.time = time
      self.period = period
      self.except = except.sorted()
    }
  }

  /// The weekly rule, nil for single dates.
  public let weekly: Weekly?
  /// Single dates, or those that come in addition to the weekly ones; sorted.
  public let dates: [Occurrence]

  public init(weekly: Weekly? = nil, dates: [Occurrence]) {
    self.weekly = weekly
    self.dates = dates.sorted()
  }
}

extension Schedule.Occurrence: Comparable {
  public static func < (left: Schedule.Occurrence, right: Schedule.Occurrence) -> Bool {
    (left.date, left.time) < (right.date, right.time)
  }
}
