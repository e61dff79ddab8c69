extension OpeningHours {
  /// The hours of a day. An exception goes before a holiday, that before a season, that before the ordinary week;
  /// of two exceptions on a day a notice goes first, then the one with fewer days.
  public func ranges(on date: CalendarDate) -> DayHours {
    if let exception = exception(on: date) { return DayHours(exception.ranges, .exception(exception.id)) }
    let ordinary = ordinaryHours(on: date)
    guard case .weekly = basis, let holiday = PublicHoliday.on(date) else { return ordinary }
    return switch holidays {
    case .closed: DayHours([], .holiday(holiday))
    case .ranges(let ranges): DayHours(ranges, .holiday(holiday))
    case .open: ordinary
    case nil: ordinary.isOpen ? DayHours([], .holidayNotConfirmed(holiday)) : ordinary
    }
  }

  /// Whether it is open on a day at a time; false where one must book or ask.
  public func isOpen(on date: CalendarDate, at time: TimeOfDay) -> Bool {
    ranges(on: date).ranges.contains { $0.contains(time) }
  }

  /// The exceptions and holidays in the `days` days from `first` on that change the ordinary hours, in order.
  /// Neighbouring days with the same reason and hours are one change, told to its end.
  public func upcomingExceptions(from first: CalendarDate, days: Int) -> [HoursChange] {
    guard days > 0, case let last = first.adding(days: days - 1) else { return [] }
    var runs: [Run] = []
    for number in first.dayNumber...last.dayNumber {
      let date = CalendarDate(dayNumber: number)
      let hours = ranges(on: date)
      let differs = hours.ranges != ordinaryHours(on: date).ranges
      let isNew = runs.last?.hours != hours
      if isNew {
        runs.append(Run(first: date, last: date, hours: hours, differs: differs))
      } else {
        runs[runs.count - 1].last = date
        runs[runs.count - 1].differs = runs[runs.count - 1].differs || differs
      }
    }
    if let run = runs.last, run.differs { runs[runs.count - 1].last = end(of: run) }
    return runs.compactMap(\.change)
  }

  /// The last day of a change that goes on beyond the days asked for: a reader must not think that it ends there.
  private func end(of run: Run) -> CalendarDate {
    var last = run.last
    for _ in 0..<Self.longestChange {
      guard ranges(on: last.adding(days: 1)) == run.hours else { break }
      last = last.adding(days: 1)
    }
    return last
  }

  /// Two years: what lasts longer is no exception.
  private static let longestChange = 731

  /// Neighbouring days with the same hours for the same reason.
  private struct Run {
    var first: CalendarDate
    var last: CalendarDate
    var hours: DayHours
    /// Whether any of the days is unlike the ordinary week: an exception over a whole week is told with its Sunday,
    /// one that changes nothing is not told at all.
    var differs: Bool

    var change: HoursChange? {
      guard differs, let period = Period(from: first, until: last) else { return nil }
      return HoursChange(period: period, hours: hours)
    }
  }

  /// When `tag` is spoken on a day: its weekly times as far as it is open then. Empty by appointment.
  public func ranges(inLanguage tag: String, on date: CalendarDate) -> [TimeRange] {
    guard case .weekly(let spoken)? = languages.first(where: { $0.tag == tag })?.availability else { return [] }
    return ranges(on: date).ranges.flatMap { open in spoken[date.weekday].compactMap { $0.intersection(open) } }
  }

  /// The hours without exceptions and holidays.
  private func ordinaryHours(on date: CalendarDate) -> DayHours {
    switch basis {
    case .always: return DayHours([.wholeDay], .always)
    case .byAppointment: return DayHours([], .byAppointment)
    case .closedForNow: return DayHours([], .closedForNow)
    case .weekly(let week):
      if let season = seasons.first(where: { $0.contains(date) }) { return DayHours(season.week[date.weekday], .season(season.id)) }
      return DayHours(week[date.weekday], .week)
    }
  }

  private func exception(on date: CalendarDate) -> HoursException? {
    exceptions.filter { $0.period.contains(date) }.min { left, right in
      if left.isNotice != right.isNotice { return left.isNotice }
      return left.period.dayCount < right.period.dayCount
    }
  }
}
