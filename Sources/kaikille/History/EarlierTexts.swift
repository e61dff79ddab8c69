import Catalog
import Prose
import Translation

/// The texts of one language file as they were: versions are read from git one by one, newest first, and only as far as is asked.
struct EarlierTexts {
  typealias Found = (prose: Prose, version: GitHistory.Version)

  let entry: Entry
  private let locale: LocaleIndex
  let catalog: Catalog
  let history: GitHistory
  /// Newest first.
  let changes: [GitHistory.Change]
  /// By blob; nil where a version cannot be read.
  private var read: [String: [Prose?]?] = [:]

  init(of entry: Entry, in locale: LocaleIndex, catalog: Catalog, history: GitHistory) {
    self.entry = entry
    self.locale = locale
    self.catalog = catalog
    self.history = history
    changes = (entry.texts[locale]?.file).map(history.changes) ?? []
  }

  /// The newest committed text of a unit with a certain hash.
  mutating func text(of unit: Int, with hash: ShortHash) -> Found? {
    for change in changes {
      if let prose = texts(of: change.version.blob)?[unit], ShortHash.of(prose) == hash { return (prose, change.version) }
    }
    return nil
  }

  /// All texts in a version of the file; nil where it cannot be read.
  mutating func texts(of blob: String) -> [Prose?]? {
    if let known = read[blob] { return known }
    let found = history.bytes(of: blob).flatMap { catalog.texts(of: entry, in: locale, reading: $0) }
    read[blob] = .some(found)
    return found
  }
}
