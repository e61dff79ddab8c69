/// How grave a notice is: the words of the choice `level`, gravest first.
public enum Level: String, CaseIterable, Sendable {
  /// Life, health or homes are in danger now: stands on every page until it is over or withdrawn.
  case emergency
  case urgent
  case change
  case ordinary

  /// What the Common Alerting Protocol calls it (CAP 1.2, section 3.2.2): its elements `urgency`, `severity` and `certainty` in this order. No
  /// editor chooses them.
  public var terms: [(name: String, value: String)] {
    switch self {
    case .emergency: [("urgency", "Immediate"), ("severity", "Severe"), ("certainty", "Observed")]
    case .urgent: [("urgency", "Expected"), ("severity", "Moderate"), ("certainty", "Likely")]
    case .change, .ordinary: [("urgency", "Past"), ("severity", "Minor"), ("certainty", "Observed")]
    }
  }
}

extension Catalog {
  /// How grave an entry says that it is; nil where it says nothing.
  public func level(of entry: Entry) -> Level? { choice("level", of: entry).flatMap(Level.init) }

  /// The notices that every page shows on a day: those of level `emergency` that are current, the last one first.
  public func emergencies(on today: CalendarDate) -> [EntryIndex] {
    let found = types.indices.filter { types[$0].words(ofChoice: "level").contains(Level.emergency.rawValue) && types[$0].hasPages }
      .flatMap { entries(of: types[$0].name) }
      .filter { index in
        // That there is an emergency no more is no emergency.
        level(of: entries[index]) == .emergency && reference(Succession.withdraws.rawValue, of: entries[index]) == nil
          && isCurrent(index, on: today)
      }
    return found.enumerated().sorted { left, right in
      let (first, second) = (firstDay(of: entries[left.element]), firstDay(of: entries[right.element]))
      if let first, let second, first != second { return first > second }
      return left.offset < right.offset
    }.map(\.element)
  }
}
