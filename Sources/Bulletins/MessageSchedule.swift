import Catalog

/// When an event happens, in a message: long after a page has changed a message is still read, so it says until when it holds.
extension MessageWriter {
  /// The weekly rule with its first and last day, the next times, and the days on which it does not happen; or the single days.
  mutating func schedule(_ schedule: Schedule) {
    if schedule.ended(on: today), let last = schedule.last {
      say(.eventEnded) { _, writer in writer.day(last.date) }
      endLine()
      return
    }
    guard let weekly = schedule.weekly, today <= weekly.period.until else {
      let coming = schedule.dates.filter { $0.date >= today }
      if coming.count > Self.mostTimes, let first = coming.first, let last = coming.last,
        let period = Period(from: first.date, until: last.date)
      {
        days(period)
        endLine()
      }
      for occurrence in coming.prefix(Self.mostTimes) { self.occurrence(occurrence) }
      return
    }
    say(.everyWeek) { name, writer in
      if name == "weekday" {
        writer.separated(weekly.days) { $1.label("weekdays_on.\($0.rawValue)") }
      } else {
        writer.times(weekly.time)
      }
    }
    endLine()
    days(weekly.period)
    endLine()
    nextTimes(schedule)
    exceptions(weekly)
  }

  /// How many single times a message tells; the page has them all.
  private static let mostTimes = 6
  /// How many of the weekly times.
  private static let weeklyTimes = 2

  /// The next times, and those that come in addition to the weekly ones. A text message has no room to say the rule a second time.
  private mutating func nextTimes(_ schedule: Schedule) {
    let weeklyTimes = kind.counts == .sms ? 0 : Self.weeklyTimes
    var times: [Schedule.Occurrence] = []
    while times.count < weeklyTimes, let next = schedule.next(onOrAfter: times.last?.date.adding(days: 1) ?? today) {
      times.append(next)
    }
    let extra = schedule.dates.filter { $0.date >= today && !times.contains($0) }.prefix(Self.mostTimes - times.count)
    times += extra
    guard !times.isEmpty else { return }
    say(.nextTimes)
    text(":")
    line()
    for occurrence in times { self.occurrence(occurrence) }
  }

  /// The days in the coming weeks on which the event would happen but does not.
  private mutating func exceptions(_ weekly: Schedule.Weekly) {
    let last = today.adding(days: Horizon.page)
    let days = weekly.except.filter { $0 >= today && $0 <= last }
    guard !days.isEmpty else { return }
    say(.exceptionsTitle)
    text(": ")
    separated(days) { $1.day($0, on: true) }
    bracketed { $0.say(.openClosed) }
    endLine()
  }

  private mutating func occurrence(_ occurrence: Schedule.Occurrence) {
    day(occurrence.date, on: true)
    text(locale.comma)
    times(occurrence.time)
    endLine()
  }
}
