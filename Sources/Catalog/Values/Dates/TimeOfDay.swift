import Diagnostics
import YAML

/// A time on the wall clock, from 0.00 to 24.00. It has no time zone, so the change to summer time does not touch it.
public struct TimeOfDay: Hashable, Sendable {
  /// Minutes after midnight, 0 to 1440.
  public let minutes: Int

  /// Nil beyond 0.00 to 24.00.
  public init?(hour: Int, minute: Int = 0) {
    guard (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0 else { return nil }
    minutes = hour * 60 + minute
  }

  /// Reads `8`, `8.30`, `08:30` or `24`; nil for everything else.
  public init?(_ text: some StringProtocol) {
    var scanner = ByteScanner(text)
    guard let (hour, minute) = scanner.clock(), scanner.isAtEnd else { return nil }
    self.init(hour: hour, minute: minute)
  }

  private init(minutes: Int) { self.minutes = minutes }

  /// The beginning of the day.
  public static let midnight = TimeOfDay(minutes: 0)
  /// The end of the day, 24.00.
  public static let endOfDay = TimeOfDay(minutes: 24 * 60)

  /// 0 to 24.
  public var hour: Int { minutes / 60 }
  /// 0 to 59.
  public var minute: Int { minutes % 60 }

  /// `8.00`, `15.30`: the house style of pages and bulletins.
  public var numeric: String { "\(hour).\(CalendarDate.padded(minute, to: 2))" }

  /// `08:00`, `15:30` (ISO 8601), for machines.
  public var iso: String { "\(CalendarDate.padded(hour, to: 2)):\(CalendarDate.padded(minute, to: 2))" }

  /// `8`, `15.30`: the shortest form in YAML.
  public var written: String { minute == 0 ? String(hour) : numeric }
}

extension TimeOfDay: Comparable {
  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }
}

extension TimeOfDay {
  /// Reads a time. Nil, with a diagnostic, if it is none.
  public static func decode(_ node: Node, report: inout Report) -> TimeOfDay? {
    if let text = node.factText, let time = TimeOfDay(text) { return time }
    report.add(
      Diagnostic(
        ValueCodes.timeForm, at: node.span,
        Wording(
          fi: "”\(node.quoted)” ei ole kellonaika. Kirjoita esimerkiksi 8, 8.30 tai 16.30 (enintään 24).",
          en: "“\(node.quoted)” is not a time of day. Write for example 8, 8.30 or 16.30 (24 at most).")))
    return nil
  }
}

extension ByteScanner {
  /// The hour and minute that come next, as written: the hour may be over 24.
  mutating func clock() -> (hour: Int, minute: Int)? {
    guard let hour = digits(1...2) else { return nil }
    guard take(".") || take(":") else { return (hour, 0) }
    guard let minute = digits(2...2), minute < 60 else { return nil }
    return (hour, minute)
  }
}
