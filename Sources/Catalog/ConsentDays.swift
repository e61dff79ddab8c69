extension Fact {
  /// Whether a consent holds on a day: a period contains it, or a last day has not passed. Any other fact gives none.
  public func isConsent(on day: CalendarDate) -> Bool {
    switch self {
    case .period(let period): period.contains(day)
    case .date(let last): day <= last
    default: false
    }
  }
}

extension Catalog {
  /// Whether an entry is about somebody who must agree to it, by the role `consent` of its type, and does not on a day.
  public func lacksConsent(_ entry: Entry, on day: CalendarDate) -> Bool {
    let type = types[entry.type]
    guard let position = type.roles.consent.flatMap(type.fact) else { return false }
    return entry.facts[position]?.isConsent(on: day) != true
  }
}
