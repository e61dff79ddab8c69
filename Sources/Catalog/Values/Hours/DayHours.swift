/// The hours of one day and the rule they come from.
public struct DayHours: Hashable, Sendable {
  /// Which rule decided: of several, the first in this order: exception, holiday, season, week.
  public enum Reason: Hashable, Sendable {
    case always
    case week
    /// The id of the season.
    case season(String)
    case holiday(PublicHoliday)
    /// A public holiday on an ordinary opening day, and the facts do not say what happens then: readers must ask.
    case holidayNotConfirmed(PublicHoliday)
    /// The id of the exception, or of the notice that closes.
    case exception(String)
    /// No fixed hours: one must book.
    case byAppointment
    case closedForNow
  }

  /// Sorted; empty if it is closed, only by appointment, or not confirmed.
  public let ranges: [TimeRange]
  /// The rule that decided.
  public let reason: Reason

  public init(_ ranges: [TimeRange], _ reason: Reason) {
    self.ranges = ranges
    self.reason = reason
  }

  /// Whether it is open at any time of the day.
  public var isOpen: Bool { !ranges.isEmpty }
}

/// Days that differ from the ordinary week, for "exceptions in the next weeks".
public struct HoursChange: Hashable, Sendable {
  /// The days, cut to those asked for.
  public let period: Period
  /// The same on every day of the period.
  public let hours: DayHours

  public init(period: Period, hours: DayHours) {
    self.period = period
    self.hours = hours
  }
}
