/// A day of the week, Monday first as in ISO 8601. The raw value is the name in YAML and the key of the name in each language.
public enum Weekday: String, CaseIterable, Hashable, Sendable, Comparable {
  case mon, tue, wed, thu, fri, sat, sun

  /// Monday 1 ... Sunday 7 (ISO 8601).
  public var number: Int {
    switch self {
    case .mon: 1
    case .tue: 2
    case .wed: 3
    case .thu: 4
    case .fri: 5
    case .sat: 6
    case .sun: 7
    }
  }

  public static func < (left: Weekday, right: Weekday) -> Bool { left.number < right.number }
}
