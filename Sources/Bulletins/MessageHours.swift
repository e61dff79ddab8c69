import Catalog

/// Opening hours in a message, with what notices, holidays and seasons change in the days to come.
extension MessageWriter {
  mutating func hours(_ hours: [PlacedHours], _ field: FactField, of entry: Entry) {
    for placed in hours {
      paragraph()
      owner(of: placed, isOneOfSeveral: hours.count > 1, entry)
      if let announced = catalog.hours(placed, on: today) {
        basis(announced)
        changes(announced)
      } else {
        label("fields.\(field.name)")
        text(": ")
        say(placed.isUnknown ? .notConfirmed : .noneGiven)
        endLine()
        closures(of: placed)
      }
      remark("\(field.name).\(placed.id).note", of: entry)
    }
  }

  /// What the hours belong to: a place, or one of several phones or links.
  private mutating func owner(of placed: PlacedHours, isOneOfSeveral: Bool, _ entry: Entry) {
    if let place = placed.place {
      self.place(catalog.entries[place])
      return
    }
    guard isOneOfSeveral else { return }
    for (field, fact) in zip(catalog.types[entry.type].facts, entry.facts) {
      if case .phones(let phones)? = fact, let phone = phones.first(where: { $0.id == placed.id }) {
        label("fields.\(field.name)")
        text(" ")
        isolated(phone.number)
        endLine()
      } else if case .links(let links)? = fact, let link = links.first(where: { $0.id == placed.id }) {
        self.link(link)
        endLine()
      }
    }
  }

  private mutating func basis(_ hours: OpeningHours) {
    switch hours.basis {
    case .always: say(.openAlways)
    case .byAppointment: say(.openByAppointment)
    case .closedForNow: say(.openNotNow)
    case .weekly(let ordinary):
      let end = today.adding(days: Horizon.message - 1)
      // The ordinary week is left out only where a season holds for all of the days that the message is about.
      let now = hours.seasons.first { $0.contains(today) }
      if now?.contains(end) != true { week(ordinary) }
      for season in hours.seasons where season.contains(today) || season.contains(end) { self.season(season) }
    }
    endLine()
  }

  private mutating func season(_ season: Season) {
    endLine()
    say(.seasonHours) { name, writer in
      let day = name == "from" ? season.from : season.until
      writer.isolated("\(day.day).\(day.month).")
    }
    text(":")
    line()
    week(season.week)
  }

  /// A week with equal days joined; closed days are not named unless there are no others.
  private mutating func week(_ week: WeekHours) {
    if week.isClosed {
      say(.openClosed)
      endLine()
    }
    for group in week.groups where !group.ranges.isEmpty {
      label("weekdays.\(group.first.rawValue)")
      if group.first != group.last {
        text(locale.isRightToLeft ? " - " : "–")
        label("weekdays.\(group.last.rawValue)")
      }
      text(" ")
      ranges(group.ranges)
      line()
    }
  }

  /// Closed days, other hours and holidays in the coming days.
  private mutating func changes(_ hours: OpeningHours) {
    let changes = hours.upcomingExceptions(from: today, days: Horizon.message)
    guard !changes.isEmpty else { return }
    say(.exceptionsTitle)
    text(":")
    line()
    for change in changes {
      days(change.period)
      switch change.hours.reason {
      case .holiday(let holiday), .holidayNotConfirmed(let holiday):
        text(locale.comma)
        label("holidays.\(holiday.id)")
      default: break
      }
      text(": ")
      if case .holidayNotConfirmed = change.hours.reason { say(.notConfirmed) } else { ranges(change.hours.ranges) }
      endLine()
    }
  }

  /// What notices say of a place whose ordinary hours are not known.
  private mutating func closures(of placed: PlacedHours) {
    guard let place = placed.place else { return }
    let last = today.adding(days: Horizon.message - 1)
    for closure in catalog.closures(of: place, on: today) {
      let period = closure.closure.period
      guard today <= period.until, period.from <= last else { continue }
      days(period)
      text(": ")
      ranges(closure.closure.ranges)
      endLine()
    }
  }
}
