/// A date of the Gregorian calendar as far as it is written: day and month, month and year, or all of them.
public struct PartialDate: Hashable, Sendable {
  public var day: Int?
  public var month: Int
  public var year: Int?
  /// Whether day and month may be meant the other way round, as in an English 3/4/2027.
  public var isOrderOpen = false
  /// Whether the day before or after may be meant: of another calendar, without the year.
  var isNearly = false

  /// `2027-03-12`, `--03-12` or `2027-03`.
  var spelling: String {
    (year.map { String($0) } ?? "-") + "-" + Self.twoDigits(month) + (day.map { "-" + Self.twoDigits($0) } ?? "")
  }

  /// How well the date of a translation, `other`, agrees. It may be fuller; a day or year left out is doubtful.
  func agreement(with other: PartialDate) -> Agreement {
    guard yearsAgree(other) else { return .none }
    if isNearly || other.isNearly, let ordinal, let otherOrdinal = other.ordinal {
      return [0, 1, 364, 365].contains(abs(ordinal - otherOrdinal)) ? .full : .none
    }
    if month == other.month, day == nil || day == other.day { return year == nil || other.year != nil ? .full : .doubtful }
    if month == other.month, other.day == nil { return .doubtful }
    if isOrderOpen || other.isOrderOpen, day == other.month, month == other.day { return .doubtful }
    return .none
  }

  /// Its place in a leap year.
  private var ordinal: Int? {
    let before = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335]
    guard let day, before.indices.contains(month - 1) else { return nil }
    return before[month - 1] + day
  }

  private func yearsAgree(_ other: PartialDate) -> Bool {
    guard let year, let otherYear = other.year else { return true }
    return year == otherYear || (min(year, otherYear) < 100 && year % 100 == otherYear % 100)
  }

  static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

  static func isDay(_ value: UInt64) -> Bool { 1...31 ~= value }
  static func isMonth(_ value: UInt64) -> Bool { 1...12 ~= value }
  static func isYear(_ group: DigitGroup) -> Bool { group.count == 4 && 1800...2199 ~= group.value }
}
