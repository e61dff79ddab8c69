/// The hours of an ordinary week, or of a week in a season.
public struct WeekHours: Hashable, Sendable {
  /// A day with its ranges, none if it is closed.
  public struct Row: Hashable, Sendable {
    /// The day of the row.
    public let day: Weekday
    /// Sorted.
    public let ranges: [TimeRange]

    public init(day: Weekday, ranges: [TimeRange]) {
      self.day = day
      self.ranges = ranges
    }
  }

  /// Days that follow each other and have the same ranges; `first` and `last` are equal for a single day.
  public struct Group: Hashable, Sendable {
    /// The first of the days.
    public let first: Weekday
    /// The last of the days, the same as `first` for a single day.
    public let last: Weekday
    /// Sorted; empty if the days are closed.
    public let ranges: [TimeRange]

    public init(first: Weekday, last: Weekday, ranges: [TimeRange]) {
      self.first = first
      self.last = last
      self.ranges = ranges
    }
  }

  private var ranges = [[TimeRange]](repeating: [], count: 7)

  /// A week of closed days.
  public init() {}

  /// A week with the same ranges on every day.
  public init(daily: [TimeRange]) { ranges = [[TimeRange]](repeating: daily, count: 7) }

  /// The ranges of a day, sorted; empty if it is closed.
  public subscript(day: Weekday) -> [TimeRange] {
    get { ranges[day.number - 1] }
    set { ranges[day.number - 1] = newValue.sorted() }
  }

  /// Whether no day has hours.
  public var isClosed: Bool { ranges.allSatisfy(\.isEmpty) }

  /// Monday to Sunday.
  public var rows: [Row] { Weekday.allCases.map { Row(day: $0, ranges: self[$0]) } }

  /// Monday to Sunday with equal neighbours joined: "mon-fri 9-15, sat-sun closed".
  public var groups: [Group] {
    rows.reduce(into: []) { groups, row in
      if let group = groups.last, group.ranges == row.ranges {
        groups[groups.count - 1] = Group(first: group.first, last: row.day, ranges: row.ranges)
      } else {
        groups.append(Group(first: row.day, last: row.day, ranges: row.ranges))
      }
    }
  }

  /// Whether it is open after `time` on any day.
  public func opensAfter(_ time: TimeOfDay) -> Bool { ranges.joined().contains { $0.until > time } }
}
