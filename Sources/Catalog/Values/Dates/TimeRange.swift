/// A time of day from which and until which something is open or goes on; it never passes midnight.
public struct TimeRange: Hashable, Sendable {
  /// The first minute that is inside.
  public let from: TimeOfDay
  /// The first minute that is outside.
  public let until: TimeOfDay

  /// Nil unless `from` is earlier than `until`.
  public init?(from: TimeOfDay, until: TimeOfDay) {
    guard from < until else { return nil }
    self.from = from
    self.until = until
  }

  private init() {
    from = .midnight
    until = .endOfDay
  }

  /// 0.00 to 24.00.
  public static let wholeDay = TimeRange()

  /// Whether `time` is inside; the end is not.
  public func contains(_ time: TimeOfDay) -> Bool { from <= time && time < until }

  /// Whether all of `other` is inside.
  public func contains(_ other: TimeRange) -> Bool { from <= other.from && other.until <= until }

  /// Whether a minute is in both; ranges that only touch do not overlap.
  public func overlaps(_ other: TimeRange) -> Bool { from < other.until && other.from < until }

  /// The time in both ranges, nil if there is none.
  public func intersection(_ other: TimeRange) -> TimeRange? { TimeRange(from: max(from, other.from), until: min(until, other.until)) }

  /// `8-15.30`, as in YAML.
  public var written: String { from.written + "-" + until.written }
}

extension TimeRange: Comparable {
  public static func < (left: TimeRange, right: TimeRange) -> Bool { (left.from, left.until) < (right.from, right.until) }
}
