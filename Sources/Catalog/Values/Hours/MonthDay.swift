import Diagnostics
import YAML

/// A day of every year, for seasons. 29 February is allowed; in other years a season simply ends or begins around it.
public struct MonthDay: Hashable, Sendable {
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// Nil if no year has such a day.
  public init?(month: Int, day: Int) {
    guard day >= 1, day <= CalendarDate.days(inMonth: month, of: 2024) else { return nil }
    self.month = month
    self.day = day
  }

  /// The month and day of a date.
  public init(_ date: CalendarDate) {
    month = date.month
    day = date.day
  }

  /// `06-15`, as in YAML.
  public var written: String { CalendarDate.padded(month, to: 2) + "-" + CalendarDate.padded(day, to: 2) }
}

extension MonthDay: Comparable {
  public static func < (left: MonthDay, right: MonthDay) -> Bool { (left.month, left.day) < (right.month, right.day) }
}

extension MonthDay {
  /// Reads `06-15`. Nil, with a diagnostic, if it is none; `15.6.` is reported with its repair and read all the same.
  static func decode(_ node: Node, report: inout Report) -> MonthDay? {
    let text = node.factText ?? ""
    var scanner = ByteScanner(text)
    if let month = scanner.digits(2...2), scanner.take("-"), let day = scanner.digits(2...2), scanner.isAtEnd,
      let found = MonthDay(month: month, day: day)
    {
      return found
    }
    let finnish = finnishForm(text)
    report.add(
      Diagnostic(
        ValueCodes.seasonDate, at: node.span,
        Wording(
          fi: "”\(node.quoted)” ei ole kauden päivä. Kirjoita kuukausi ja päivä ilman vuotta, esimerkiksi \(finnish?.written ?? "06-15").",
          en: "“\(node.quoted)” is not a day of a season. Write month and day without a year, for example \(finnish?.written ?? "06-15")."),
        fix: finnish.flatMap { node.fix($0.written) }))
    return finnish
  }

  private static func finnishForm(_ text: String) -> MonthDay? {
    var scanner = ByteScanner(text)
    guard let day = scanner.digits(1...2), scanner.take("."), let month = scanner.digits(1...2), scanner.take("."), scanner.isAtEnd
    else { return nil }
    return MonthDay(month: month, day: day)
  }
}
