import Prose

extension Catalog {
  /// Whether both ends of a range are numbers, times, days or amounts, which run from left to right in every language.
  public func areNumbers(_ first: RangeEnd, _ second: RangeEnd, from entry: Entry, in locale: LocaleIndex) -> Bool {
    isNumber(first, from: entry, in: locale) && isNumber(second, from: entry, in: locale)
  }

  private func isNumber(_ end: RangeEnd, from entry: Entry, in locale: LocaleIndex) -> Bool {
    guard case .fact(let placeholder) = end else { return true }
    // A weekday is a word of the language.
    guard placeholder.format == .plain else { return false }
    switch resolve(placeholder.path.string, from: entry, in: locale) {
    case .date, .price, .value: return true
    default: return false
    }
  }
}
