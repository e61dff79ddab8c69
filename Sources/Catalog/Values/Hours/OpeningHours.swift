/// When a place, a telephone or a service on the web is open. Decoded from an `hours` fact, asked by pages, bulletins and checks.
///
/// All times are wall-clock times in Finland, so the change to and from summer time does not move them.
public struct OpeningHours: Hashable, Sendable {
  /// What the hours are made of.
  public enum Basis: Hashable, Sendable {
    /// 24 hours on every day, holidays included.
    case always
    case byAppointment
    /// Closed until further notice.
    case closedForNow
    case weekly(WeekHours)
  }

  /// What happens on Finnish public holidays and the two eves.
  public enum HolidayRule: Hashable, Sendable {
    case closed
    /// As on the weekday.
    case open
    case ranges([TimeRange])
  }

  /// What holds when no season, holiday or exception does.
  public var basis: Basis
  /// Nil if the facts say nothing: then an ordinary opening day that is a holiday is "not confirmed".
  public var holidays: HolidayRule?
  /// The languages at the desk that have times of their own.
  public var languages: [DeskLanguage]
  /// In the order of the file; they do not overlap.
  public var seasons: [Season]
  /// In the order of the file, notices first.
  public var exceptions: [HoursException]

  public init(
    _ basis: Basis, holidays: HolidayRule? = nil, languages: [DeskLanguage] = [], seasons: [Season] = [], exceptions: [HoursException] = []
  ) {
    self.basis = basis
    self.holidays = holidays
    self.languages = languages
    self.seasons = seasons
    self.exceptions = exceptions
  }

  /// The ordinary week; all day for `always`, all closed for `by_appointment` and `closed_for_now`.
  public var week: WeekHours {
    switch basis {
    case .always: WeekHours(daily: [.wholeDay])
    case .byAppointment, .closedForNow: WeekHours()
    case .weekly(let week): week
    }
  }

  /// Seven rows, Monday to Sunday.
  public var weekTable: [WeekHours.Row] { week.rows }

  /// Days with equal hours joined, closed days included.
  public var groupedDays: [WeekHours.Group] { week.groups }

  /// Whether the ordinary week is open after `time` on any day: evening service.
  public func opensAfter(_ time: TimeOfDay) -> Bool { week.opensAfter(time) }

  /// The same hours with the days on which a notice closes the place or changes its hours. A notice goes before all other exceptions.
  public func applying(_ closure: Closure, id: String) -> OpeningHours {
    var hours = self
    hours.exceptions.insert(HoursException(id: id, period: closure.period, ranges: closure.ranges, isNotice: true), at: 0)
    return hours
  }
}
