import Diagnostics
import YAML

/// A run of days, the first and the last one included.
public struct Period: Hashable, Sendable {
  /// The first day.
  public let from: CalendarDate
  /// The last day, included.
  public let until: CalendarDate

  /// Nil if the period would end before it begins.
  public init?(from: CalendarDate, until: CalendarDate) {
    guard from <= until else { return nil }
    self.from = from
    self.until = until
  }

  /// The period of one day.
  public init(on date: CalendarDate) {
    from = date
    until = date
  }

  /// How many days it has, at least 1.
  public var dayCount: Int { from.days(until: until) + 1 }

  /// Whether `date` is one of the days.
  public func contains(_ date: CalendarDate) -> Bool { from <= date && date <= until }

  /// Whether every day of `other` is in this period.
  public func contains(_ other: Period) -> Bool { from <= other.from && other.until <= until }

  /// Whether a day is in both.
  public func overlaps(_ other: Period) -> Bool { from <= other.until && other.from <= until }

  /// The days in both periods, nil if there are none.
  public func intersection(_ other: Period) -> Period? { Period(from: max(from, other.from), until: min(until, other.until)) }
}

extension Period {
  /// Reads a `period` fact, `{from: 2026-12-01, until: 2026-12-07}`. Nil, with a diagnostic, if a date is missing, wrong or out of order.
  public static func decode(_ node: Node, report: inout Report) -> Period? {
    guard let mapping = FactMapping(node, keys: ["from", "until"], example: "{from: 2026-12-01, until: 2026-12-07}", report: &report)
    else { return nil }
    return decodeEnds(of: mapping, report: &report)
  }

  /// Reads `from` and `until` of a mapping that may have further keys.
  static func decodeEnds(of mapping: FactMapping, report: inout Report) -> Period? {
    let first = mapping.required("from", report: &report).flatMap { CalendarDate.decode($0, report: &report) }
    let lastNode = mapping.required("until", report: &report)
    let last = lastNode.flatMap { CalendarDate.decode($0, report: &report) }
    guard let first, let last, let lastNode else { return nil }
    if let period = Period(from: first, until: last) { return period }
    report.add(
      Diagnostic(
        ValueCodes.reversedPeriod, at: lastNode.span,
        Wording(
          fi: "Jakso loppuu (\(last.numeric)) ennen kuin se alkaa (\(first.numeric)). Korjaa päivät tai vaihda ne keskenään.",
          en: "The period ends (\(last.numeric)) before it begins (\(first.numeric)). Correct the dates or change them round.")))
    return nil
  }

  /// Reads either `on: 2026-12-07` or `from` and `until`, as exceptions and closures have them.
  static func decodeDays(of mapping: FactMapping, report: inout Report) -> Period? {
    let hasEnds = mapping["from"] != nil || mapping["until"] != nil
    switch (mapping["on"], hasEnds) {
    case (let day?, false):
      return CalendarDate.decode(day, report: &report).map(Period.init(on:))
    case (nil, true):
      return decodeEnds(of: mapping, report: &report)
    case (let day, _):
      report.add(
        Diagnostic(
          ValueCodes.dayOrPeriod, at: day?.span ?? mapping.node.span,
          Wording(
            fi: "Kerro päivät yhdellä tavalla: joko on: 2026-12-07 tai from: 2026-12-07 ja until: 2026-12-11.",
            en: "Give the days in one way: either on: 2026-12-07, or from: 2026-12-07 and until: 2026-12-11.")))
      return nil
    }
  }
}
