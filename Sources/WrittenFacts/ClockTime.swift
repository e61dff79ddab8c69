/// A time of the day as written.
public struct ClockTime: Hashable, Sendable {
  /// Minutes from midnight; before noon where the half of the day is not known.
  public var minutes: Int
  /// Whether the text says or the notation shows which half of the day is meant: `15.30`, `9 am`, a Finnish `9.00`; not an Arabic `9:00`.
  public var isHalfKnown: Bool
  /// Whether words say it: `9 am`.
  var isHalfSaid = false

  /// `15:30`; `9:00?` where the half of the day is not known.
  var spelling: String {
    PartialDate.twoDigits(minutes / 60) + ":" + PartialDate.twoDigits(minutes % 60) + (isHalfKnown ? "" : "?")
  }

  /// How well two times agree. `minutes` equal but for a half of the day that one text leaves open is doubtful.
  func agreement(with other: ClockTime) -> Agreement {
    if minutes == other.minutes || abs(minutes - other.minutes) == 1440 { return .full }
    guard minutes % 720 == other.minutes % 720 else { return .none }
    // 15.30 against 3:30 without "pm"; "3:30" of a source that leaves it open is made clear by 15.30.
    return isHalfKnown && other.isHalfKnown ? .none : isHalfKnown ? .doubtful : .full
  }
}

/// How well a fact of a translation agrees with one of its source.
enum Agreement { case none, doubtful, full }
