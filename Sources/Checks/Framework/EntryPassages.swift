import Catalog

/// The texts of one entry laid out for checks, each when it is first asked for. For one thread.
final class EntryPassages {
  let entry: Entry
  /// By locale and unit; the outer nil where nobody asked yet.
  private var known: [Passage??]

  init(_ entry: Entry) {
    self.entry = entry
    known = Array(repeating: nil, count: entry.texts.count * entry.units.count)
  }

  /// Nil where the text is missing.
  func passage(_ unit: Int, _ locale: LocaleIndex) -> Passage? {
    let place = locale * entry.units.count + unit
    if let passage = known[place] { return passage }
    let passage = entry.text(unit, in: locale).map { Passage($0.prose) }
    known[place] = .some(passage)
    return passage
  }

  /// Whether reading the text found an error.
  func isFaulty(_ unit: Int, _ locale: LocaleIndex) -> Bool { entry.texts[locale]?.faultyUnits.contains(unit) ?? false }
}
