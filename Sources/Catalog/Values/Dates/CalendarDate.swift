/// A day of the proleptic Gregorian calendar, years 1 to 9999, without time or time zone.
///
/// Made by the decoders of facts and by callers that know what day it is: "today" is always an argument, never read from a clock.
public struct CalendarDate: Hashable, Sendable {
  /// 1 to 9999.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// Nil if there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2026-12-08` (ISO 8601); nil for every other form and for days that do not exist.
  public init?(iso text: some StringProtocol) {
    var scanner = ByteScanner(text)
    guard let year = scanner.digits(4...4), scanner.take("-"), let month = scanner.digits(2...2), scanner.take("-"),
      let day = scanner.digits(2...2), scanner.isAtEnd
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day that is `dayNumber` days after 1970-01-01; a number beyond the years 1 to 9999 gives the first or the last day of them.
  public init(dayNumber: Int) {
    // Howard Hinnant, "chrono-compatible low-level date algorithms", civil_from_days; years begin on 1 March.
    let days = min(max(dayNumber, Self.firstDayNumber), Self.lastDayNumber) + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  }

  private static let firstDayNumber = -719_162  // 0001-01-01
  private static let lastDayNumber = 2_932_896  // 9999-12-31

  /// Days since 1970-01-01; negative before it.
  public var dayNumber: Int {
    // days_from_civil by the same author.
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// `2026-12-08`.
  public var iso: String { Self.padded(year, to: 4) + "-" + Self.padded(month, to: 2) + "-" + Self.padded(day, to: 2) }

  /// `8.12.2026`: how pages in every language write a date.
  public var numeric: String { "\(day).\(month).\(year)" }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday, which has the index 3.
    Weekday.allCases[(dayNumber % 7 + 10) % 7]
  }

  /// The day `days` later, or earlier if negative; never beyond the years 1 to 9999.
  public func adding(days: Int) -> CalendarDate {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    return CalendarDate(dayNumber: overflow ? (days < 0 ? .min : .max) : sum)
  }

  /// How many days after this day `other` is; negative if it is earlier.
  public func days(until other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  /// This day if it is a `weekday`, otherwise the next one.
  public func next(_ weekday: Weekday) -> CalendarDate {
    adding(days: (weekday.number - self.weekday.number + 7) % 7)
  }

  /// Whether a year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// The length of a month; 0 if there is no such month.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 0
    }
  }

  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension CalendarDate: Comparable {
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
