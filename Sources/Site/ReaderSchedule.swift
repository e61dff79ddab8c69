import Catalog
import HTML
import Prose

extension Reader {
  /// When an event happens: the weekly rule in words and the next times, or the single dates.
  func schedule(_ schedule: Schedule, today: CalendarDate, _ html: inout HTMLWriter) {
    if schedule.ended(on: today), let last = schedule.last {
      html(.p, [.class("ended")]) { html in say(.eventEnded, &html) { _, html in day(last.date, &html) } }
      return
    }
    if let weekly = schedule.weekly {
      html(.p) { self.weekly(weekly, &$0) }
      html(.p) { html in
        html(.strong) { say(.nextTimes, &$0) }
      }
    }
    var next = schedule.next(onOrAfter: today)
    html(.ul) { html in
      for _ in 0..<4 {
        guard let occurrence = next else { break }
        html(.li) { self.occurrence(occurrence, &$0) }
        next = schedule.next(onOrAfter: occurrence.date.adding(days: 1))
      }
    }
  }

  /// The weekdays and the time of what happens every week.
  func weekly(_ weekly: Schedule.Weekly, _ html: inout HTMLWriter) {
    say(.everyWeek, &html) { name, html in
      if name == "weekday" {
        separated(weekly.days, &html) { label("weekdays_on.\($0.rawValue)", &$1) }
      } else {
        times(weekly.time, &html)
      }
    }
  }

  /// One time of an event.
  func occurrence(_ occurrence: Schedule.Occurrence, _ html: inout HTMLWriter) {
    day(occurrence.date, format: .on, &html)
    html.text(locale.comma)
    times(occurrence.time, &html)
  }
}

extension Site {
  /// When an entry happens, if it is an event and anybody knows; the first field that says so counts. Its page leads to the calendar file that
  /// `Exchange` makes.
  public func schedule(of index: EntryIndex) -> Schedule? {
    let entry = catalog.entries[index]
    guard catalog.types[entry.type].hasPages else { return nil }
    for case .schedule(let schedule)? in entry.facts { return schedule }
    return nil
  }
}
