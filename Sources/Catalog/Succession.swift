/// How a notice follows another: the name of the field that refers to the earlier one.
public enum Succession: String, CaseIterable, Sendable {
  /// The earlier one said something wrong.
  case corrects
  /// The earlier one does not hold any more.
  case withdraws
  /// More is known by now: a situation update, which has a number (`Situations`).
  case updates
}

extension Catalog {
  /// The notices that an entry corrects, withdraws or updates.
  public func predecessors(of entry: Entry) -> [(notice: EntryIndex, kind: Succession)] {
    Succession.allCases.compactMap { kind in reference(kind.rawValue, of: entry).map { ($0, kind) } }
  }

  /// All notices that a page or message about another may name: those that correct, withdraw or update it, whether they have begun or not, and
  /// the other updates of the same situation.
  public func successors(of index: EntryIndex) -> [EntryIndex] {
    links.incoming[index].compactMap { reference in
      types[reference.type].facts[reference.field].succession == nil ? nil : reference.entry
    } + situations.family(of: index)
  }

  /// The notices that correct or withdraw another, whether they have begun or not; more than one is a fault.
  public func corrections(of index: EntryIndex) -> [EntryIndex] {
    links.incoming[index].compactMap { reference in
      switch types[reference.type].facts[reference.field].succession {
      case .corrects?, .withdraws?: reference.entry
      case .updates?, nil: nil
      }
    }
  }

  /// The notice that withdraws or corrects another and has begun by that day; otherwise the last situation update after it that has.
  public func successor(of index: EntryIndex, on today: CalendarDate) -> (notice: EntryIndex, kind: Succession)? {
    for reference in links.incoming[index] {
      guard let kind = types[reference.type].facts[reference.field].succession, kind != .updates,
        hasBegun(reference.entry, on: today)
      else { continue }
      return (reference.entry, kind)
    }
    return situations.later(than: index).last { hasBegun($0, on: today) }.map { ($0, .updates) }
  }

  private func hasBegun(_ index: EntryIndex, on today: CalendarDate) -> Bool {
    if case .period(let show)? = fact("show", of: entries[index]) { today >= show.from } else { true }
  }
}
