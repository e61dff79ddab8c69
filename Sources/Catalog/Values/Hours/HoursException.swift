import Diagnostics
import YAML

/// Days with hours of their own, for example Christmas Eve or a move. The texts of its reason stand elsewhere under the same id.
public struct HoursException: Hashable, Sendable {
  /// The key in the facts, or the id that the notice has.
  public let id: String
  /// The days it is about.
  public let period: Period
  /// Empty if it is closed.
  public let ranges: [TimeRange]
  /// Whether it comes from a notice that closes the place; such news goes before what the hours themselves say.
  public let isNotice: Bool

  public init(id: String, period: Period, ranges: [TimeRange], isNotice: Bool = false) {
    self.id = id
    self.period = period
    self.ranges = ranges
    self.isNotice = isNotice
  }
}

extension HoursException {
  /// Reads `christmas-eve: {on: 2026-12-24, open: none}`.
  static func decode(_ pair: Node.Pair, report: inout Report) -> HoursException? {
    let example = "{on: 2026-12-24, open: none}"
    guard let mapping = FactMapping(pair.value, keys: ["on", "from", "until", "open"], example: example, report: &report)
    else { return nil }
    let period = Period.decodeDays(of: mapping, report: &report)
    let ranges = mapping.required("open", report: &report).flatMap { TimeRange.decodeAll($0, report: &report) }
    guard let period, let ranges else { return nil }
    return HoursException(id: pair.key, period: period, ranges: ranges)
  }
}
