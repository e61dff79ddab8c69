/// What holds on a day: notices in their period, events that are not over, hours with what notices announce.
extension Catalog {
  /// Whether an entry belongs on lists and into bulletins on a day: a notice in its period that nothing has withdrawn, corrected or updated, an event
  /// that is not over, everything else always.
  public func isCurrent(_ index: EntryIndex, on today: CalendarDate) -> Bool {
    if successor(of: index, on: today) != nil { return false }
    for fact in entries[index].facts {
      if case .period(let period)? = fact, !period.contains(today) { return false }
      if case .schedule(let schedule)? = fact, schedule.ended(on: today) { return false }
    }
    return true
  }

  /// The day from which an entry is news: the first of a notice's period; of what has none, the day on which its facts were last looked at.
  public func firstDay(of entry: Entry) -> CalendarDate? {
    for case .period(let period)? in entry.facts { return period.from }
    return entry.sources.map(\.seen).max()
  }

  /// All notices that close a place or change its hours, whenever that is.
  public func noticesClosing(_ place: EntryIndex) -> [EntryIndex] { (links.closures[place] ?? []).map(\.notice) }

  /// The opening hours of a place, phone or link with what notices announce; nil where they are unknown or there are none.
  public func hours(_ placed: PlacedHours, on today: CalendarDate) -> OpeningHours? {
    guard let place = placed.place else { return placed.hours }
    return closures(of: place, on: today).reduce(placed.hours) { hours, closure in
      hours?.applying(closure.closure, id: entries[closure.notice].id.description)
    }
  }
}
