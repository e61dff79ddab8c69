import Diagnostics
import YAML

/// Days on which a notice closes a place, or changes its hours. It is the exception in the place's hours, never written twice.
public struct Closure: Hashable, Sendable {
  /// Id of the place.
  public let place: String
  /// The days it is about.
  public let period: Period
  /// Empty if it is closed.
  public let ranges: [TimeRange]

  public init(place: String, period: Period, ranges: [TimeRange]) {
    self.place = place
    self.period = period
    self.ranges = ranges
  }
}

extension Closure {
  /// Reads one closure of a `closures` fact, `{on: 2026-12-07}` or `{from: ..., until: ..., open: 9-12}`. Nil, with a diagnostic, if the
  /// days are wrong, or hours are given that cannot be read: nobody shall find "closed" where shorter hours were meant.
  public static func decode(_ node: Node, place: String, report: inout Report) -> Closure? {
    guard let mapping = FactMapping(node, keys: ["on", "from", "until", "open"], example: "{on: 2026-12-07}", report: &report)
    else { return nil }
    let period = Period.decodeDays(of: mapping, report: &report)
    let ranges = mapping["open"].map { TimeRange.decodeAll($0, report: &report) } ?? []
    guard let period, let ranges else { return nil }
    return Closure(place: place, period: period, ranges: ranges)
  }
}
