import Catalog

/// How grave a gap in an entry is and how many people ask about what it tells, both from data: `level` of notices, `harm` and `visits` of
/// topics. Nothing here knows a topic by its name.
struct Demand: Sendable {
  let harm: Harm
  /// The most visits of a topic of the entry. One visit may have been about several topics, so a sum could count a person twice.
  let visits: Int?

  /// - Parameter index: nil for the interface, which every visitor sees.
  init(of index: EntryIndex?, _ catalog: Catalog, today: CalendarDate) {
    guard let index else {
      harm = .ordinary
      visits = catalog.site.statistics?.visits
      return
    }
    let entry = catalog.entries[index]
    let topics = [entry] + catalog.references("topics", of: entry).map { catalog.entries[$0] }
    visits = topics.compactMap { Self.visits(of: $0, catalog) }.max()
    if Self.isOver(index, catalog, today) {
      harm = .past
    } else if let level = catalog.choice("level", of: entry), ["emergency", "urgent"].contains(level) {
      harm = .urgent
    } else {
      harm = topics.compactMap { Self.harms[catalog.choice("harm", of: $0) ?? ""] }.min() ?? .ordinary
    }
  }

  /// What the words of the choice `harm` mean.
  private static let harms: [String: Harm] = ["life": .life, "high": .high]

  /// How many visits were about a topic.
  static func visits(of topic: Entry, _ catalog: Catalog) -> Int? {
    if case .number(let visits)? = catalog.fact("visits", of: topic) { visits } else { nil }
  }

  /// Whether the notice or event is over or withdrawn; one that is still to come is not.
  static func isOver(_ index: EntryIndex, _ catalog: Catalog, _ today: CalendarDate) -> Bool {
    if catalog.successor(of: index, on: today) != nil { return true }
    return catalog.entries[index].facts.contains { fact in
      switch fact {
      case .period(let period)?: period.until < today
      case .schedule(let schedule)?: schedule.ended(on: today)
      default: false
      }
    }
  }
}
