import Catalog
import Prose
import Translation

/// The texts of one language file as they were: versions are read from git one by one, newest first, and only as far as is asked.
struct EarlierTexts {
  typealias Found = (prose: Prose, version: GitHistory.Version)

  private let entry: Entry
  private let locale: LocaleIndex
  private let catalog: Catalog
  private let history: GitHistory
  private var waiting: ArraySlice<GitHistory.Version>
  private var read: [(version: GitHistory.Version, texts: [Prose?])] = []

  init(of entry: Entry, in locale: LocaleIndex, catalog: Catalog, history: GitHistory) {
    self.entry = entry
    self.locale = locale
    self.catalog = catalog
    self.history = history
    waiting = (entry.texts[locale]?.file).map { history.versions(of: $0)[...] } ?? []
  }

  /// The newest committed text of a unit with a certain hash.
  mutating func text(of unit: Int, with hash: ShortHash) -> Found? {
    newest(unit) { ShortHash.of($0) == hash }
  }

  /// The newest committed text of a unit that says something else.
  mutating func text(of unit: Int, otherThan hash: ShortHash) -> Found? {
    newest(unit) { ShortHash.of($0) != hash }
  }

  private mutating func newest(_ unit: Int, where matches: (Prose) -> Bool) -> Found? {
    var place = 0
    while true {
      while place < read.count {
        if let prose = read[place].texts[unit], matches(prose) { return (prose, read[place].version) }
        place += 1
      }
      guard let next = waiting.popFirst() else { return nil }
      guard let bytes = history.bytes(of: next), let texts = catalog.texts(of: entry, in: locale, reading: bytes) else { continue }
      read.append((next, texts))
    }
  }
}
