/// Wall-clock times in Finland as points in time. Winter time is UTC+2; summer time, UTC+3, lasts from three o'clock on the last Sunday of
/// March to four o'clock on the last Sunday of October (Directive 2000/84/EC, asetus 818/2001), as in the time zone Europe/Helsinki.
extension CalendarDate {
  /// Name of the time zone in the IANA database.
  public static let timeZone = "Europe/Helsinki"

  /// Whether summer time holds on this day at a time. The hour that comes twice in October is taken for its first.
  public func isSummerTime(at time: TimeOfDay) -> Bool {
    let here = dayNumber * 1440 + time.minutes
    guard let march = CalendarDate(year: year, month: 3, day: 25)?.next(.sun),
      let october = CalendarDate(year: year, month: 10, day: 25)?.next(.sun)
    else { return false }
    return here >= march.dayNumber * 1440 + 3 * 60 && here < october.dayNumber * 1440 + 4 * 60
  }

  /// `2026-12-09T17:00:00+02:00` (RFC 3339); 24.00 is the beginning of the next day.
  public func instant(at time: TimeOfDay) -> String {
    let (date, time) = normalized(time)
    return "\(date.iso)T\(time.iso):00\(date.isSummerTime(at: time) ? "+03:00" : "+02:00")"
  }

  /// `20261209T150000Z`: the same point in time in UTC (RFC 5545, section 3.3.5, form 2).
  public func stamp(at time: TimeOfDay) -> String {
    let minutes = dayNumber * 1440 + time.minutes - (isSummerTime(at: time) ? 180 : 120)
    let (day, rest) = (minutes.flooredQuotient(1440), (minutes % 1440 + 1440) % 1440)
    let clock = CalendarDate.padded(rest / 60, to: 2) + CalendarDate.padded(rest % 60, to: 2)
    return "\(CalendarDate(dayNumber: day).digits)T\(clock)00Z"
  }

  /// `20261209T170000`: the time on the wall clock, 24.00 as the beginning of the next day.
  public func wallClock(at time: TimeOfDay) -> String {
    let (date, time) = normalized(time)
    return "\(date.digits)T\(CalendarDate.padded(time.hour, to: 2))\(CalendarDate.padded(time.minute, to: 2))00"
  }

  /// `20261209`.
  public var digits: String { CalendarDate.padded(year, to: 4) + CalendarDate.padded(month, to: 2) + CalendarDate.padded(day, to: 2) }

  private func normalized(_ time: TimeOfDay) -> (CalendarDate, TimeOfDay) {
    time == .endOfDay ? (adding(days: 1), .midnight) : (self, time)
  }
}

extension Int {
  /// The quotient rounded down, also below zero.
  fileprivate func flooredQuotient(_ divisor: Int) -> Int { self >= 0 ? self / divisor : -((divisor - 1 - self) / divisor) }
}
