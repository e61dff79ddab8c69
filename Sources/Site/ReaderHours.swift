import Catalog
import HTML
import Prose

extension Reader {
  /// The opening hours of one place, phone or link: a table of the week, then what differs in the coming weeks.
  func hours(_ placed: PlacedHours, today: CalendarDate, _ html: inout HTMLWriter) {
    guard let hours = catalog.hours(placed, on: today) else {
      html(.p) { say(placed.isUnknown ? .notConfirmed : .noneGiven, &$0) }
      if let place = placed.place { closures(of: place, today: today, &html) }
      return
    }
    switch hours.basis {
    case .always: html(.p) { say(.openAlways, &$0) }
    case .byAppointment: html(.p) { say(.openByAppointment, &$0) }
    case .closedForNow: html(.p) { say(.openNotNow, &$0) }
    case .weekly: week(hours.weekTable, owner: placed, &html)
    }
    for season in hours.seasons { self.season(season, owner: placed, &html) }
    holidays(hours, &html)
    deskLanguages(hours.languages, &html)
    exceptions(hours, today: today, &html)
  }

  /// Holidays and what differs in the coming weeks, in a list of places without headings.
  func otherDays(_ hours: OpeningHours, today: CalendarDate, _ html: inout HTMLWriter) {
    holidays(hours, &html)
    exceptions(hours, today: today, heading: false, &html)
  }

  private func holidays(_ hours: OpeningHours, _ html: inout HTMLWriter) {
    switch hours.holidays {
    case .closed: html(.p) { say(.holidaysClosed, &$0) }
    case .open: html(.p) { say(.holidaysOpen, &$0) }
    case .ranges(let ranges): html(.p) { html in say(.holidaysHours, &html) { _, html in self.ranges(ranges, &html) } }
    case nil: break
    }
  }

  /// "Monday–Friday 9.00–20.00": days with the same hours.
  func days(_ group: WeekHours.Group, _ html: inout HTMLWriter) {
    label("weekdays.\(group.first.rawValue)", &html)
    if group.first != group.last {
      html.text("–")
      label("weekdays.\(group.last.rawValue)", &html)
    }
    html.text(" ")
    ranges(group.ranges, &html)
  }

  /// What notices say of a place whose ordinary hours are not known here.
  func closures(of place: EntryIndex, today: CalendarDate, _ html: inout HTMLWriter) {
    let closures = catalog.closures(of: place, on: today).filter { today <= $0.closure.period.until }
    guard !closures.isEmpty else { return }
    html(.ul) { html in
      for closure in closures {
        html(.li) { html in
          days(closure.closure.period, &html)
          html.text(": ")
          ranges(closure.closure.ranges, &html)
          bracketed(&html) { link(closure.notice, &$0) }
        }
      }
    }
  }

  private func week(_ rows: [WeekHours.Row], owner: PlacedHours, _ html: inout HTMLWriter) {
    html(.table, [.class("hours")]) { html in
      html(.caption) { name(of: owner, &$0) }
      html(.thead) { html in
        html(.tr) { html in
          html(.th, [.scope(.column)]) { say(.day, &$0) }
          html(.th, [.scope(.column)]) { say(.time, &$0) }
        }
      }
      html(.tbody) { html in
        for row in rows {
          html(.tr) { html in
            html(.th, [.scope(.row)]) { label("weekdays.\(row.day.rawValue)", &$0) }
            html(.td) { ranges(row.ranges, &$0) }
          }
        }
      }
    }
  }

  /// What the hours belong to, as the caption of the table.
  private func name(of owner: PlacedHours, _ html: inout HTMLWriter) {
    label("fields.hours", &html)
    if let place = owner.place {
      html.text(": ")
      title(place, &html)
    }
  }

  private func season(_ season: Season, owner: PlacedHours, _ html: inout HTMLWriter) {
    html(.h4) { period(of: season, &$0) }
    week(season.week.rows, owner: owner, &html)
  }

  /// The first and the last day of a season, which comes every year.
  func period(of season: Season, _ html: inout HTMLWriter) {
    say(.seasonHours, &html) { name, html in
      let day = name == "from" ? season.from : season.until
      isolated("\(day.day).\(day.month).", &html)
    }
  }

  /// When languages are spoken at the desk.
  func deskLanguages(_ languages: [DeskLanguage], heading: Bool = true, _ html: inout HTMLWriter) {
    guard !languages.isEmpty else { return }
    if heading { html(.h4) { say(.deskLanguages, &$0) } }
    html(.dl) { html in
      for language in languages {
        html(.dt) { label("languages.\(language.tag)", &$0) }
        switch language.availability {
        case .byAppointment: html(.dd) { say(.openByAppointment, &$0) }
        case .weekly(let week):
          html(.dd) { html in
            separated(week.rows.filter { !$0.ranges.isEmpty }, &html) { row, html in
              label("weekdays.\(row.day.rawValue)", &html)
              html.text(" ")
              ranges(row.ranges, &html)
            }
          }
        }
      }
    }
  }

  private func exceptions(_ hours: OpeningHours, today: CalendarDate, heading: Bool = true, _ html: inout HTMLWriter) {
    let changes = hours.upcomingExceptions(from: today, days: Horizon.page)
    guard !changes.isEmpty else { return }
    html(heading ? .h4 : .p) { say(.exceptionsTitle, &$0) }
    html(.ul) { html in
      for change in changes {
        html(.li) { self.change(change, &$0) }
      }
    }
  }

  /// Days with other hours than usual, and why.
  func change(_ change: HoursChange, _ html: inout HTMLWriter) {
    days(change.period, &html)
    reason(change.hours.reason, &html)
    html.text(": ")
    if case .holidayNotConfirmed = change.hours.reason {
      say(.notConfirmed, &html)
    } else {
      ranges(change.hours.ranges, &html)
    }
  }

  private func reason(_ reason: DayHours.Reason, _ html: inout HTMLWriter) {
    switch reason {
    case .holiday(let holiday), .holidayNotConfirmed(let holiday):
      html.text(locale.comma)
      label("holidays.\(holiday.id)", &html)
    case .exception(let id):
      // An exception that a notice announces has the notice's name, `notices/name`, and leads to it.
      let parts = id.split(separator: "/")
      if parts.count == 2, let notice = catalog.position(of: EntryID(type: String(parts[0]), name: String(parts[1]))) {
        html.text(locale.comma)
        link(notice, &html)
      }
    default: break
    }
  }
}
