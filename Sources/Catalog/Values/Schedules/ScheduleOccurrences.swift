extension Schedule {
  /// The occurrences on the days from `from` to `until`, both included, in order.
  public func occurrences(from: CalendarDate, until: CalendarDate) -> [Occurrence] {
    guard let window = Period(from: from, until: until) else { return [] }
    let single = dates.filter { window.contains($0.date) }
    guard let weekly, let days = weekly.period.intersection(window) else { return single }
    var found = single
    for number in days.from.dayNumber...days.until.dayNumber {
      let date = CalendarDate(dayNumber: number)
      if weekly.happens(on: date) { found.append(Occurrence(date: date, time: weekly.time)) }
    }
    return found.sorted()
  }

  /// The first occurrence on `date` or later; nil if there is none.
  public func next(onOrAfter date: CalendarDate) -> Occurrence? {
    let single = dates.first { $0.date >= date }
    guard let regular = weekly?.next(onOrAfter: date) else { return single }
    return single.map { min($0, regular) } ?? regular
  }

  /// The first occurrence of all; nil only if every one is excepted.
  public var first: Occurrence? { next(onOrAfter: CalendarDate(dayNumber: .min)) }

  /// The last occurrence of all; nil only if every one is excepted.
  public var last: Occurrence? {
    guard let regular = weekly?.last else { return dates.last }
    return dates.last.map { max($0, regular) } ?? regular
  }

  /// Whether the last occurrence was before `date`. On the day of the last one it has not ended yet.
  public func ended(on date: CalendarDate) -> Bool { last.map { $0.date < date } ?? true }
}

extension Schedule.Weekly {
  /// Whether a weekly occurrence falls on `date`.
  public func happens(on date: CalendarDate) -> Bool {
    period.contains(date) && days.contains(date.weekday) && !except.contains(date)
  }

  func next(onOrAfter date: CalendarDate) -> Schedule.Occurrence? {
    var date = max(date, period.from)
    // Each step is a day, and only excepted weeks are passed over: a week at most for each of them.
    while date <= period.until {
      if happens(on: date) { return Schedule.Occurrence(date: date, time: time) }
      guard let following = date.following, !days.isEmpty else { return nil }
      date = following
    }
    return nil
  }

  var last: Schedule.Occurrence? {
    var date = period.until
    while date >= period.from {
      if happens(on: date) { return Schedule.Occurrence(date: date, time: time) }
      guard let preceding = date.preceding, !days.isEmpty else { return nil }
      date = preceding
    }
    return nil
  }
}

extension CalendarDate {
  /// The next day; nil on the last one of the year 9999.
  fileprivate var following: CalendarDate? { adding(days: 1) > self ? adding(days: 1) : nil }
  /// The day before; nil on the first one of the year 1.
  fileprivate var preceding: CalendarDate? { adding(days: -1) < self ? adding(days: -1) : nil }
}
