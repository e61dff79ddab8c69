import Catalog
import Prose

/// Why a text is outdated: what `diff` shows.
public enum Outdating: Hashable, Sendable {
  /// The text that it was made from had another hash then.
  case changed(in: LocaleIndex, then: ShortHash)
  /// That text is the same, but does not say itself what the source says today.
  case inherited(from: LocaleIndex)
}

extension Catalog {
  /// Why a unit is outdated in a language, for one that `Coverage` calls outdated; nil where it has no text or no hash.
  public func outdating(of unit: Int, of entry: Entry, in locale: LocaleIndex) -> Outdating? {
    let parent = origin(of: entry, in: locale)
    guard let stamp = entry.texts[locale]?.translation.units[unit], let made = entry.text(unit, in: parent) else { return nil }
    return ShortHash.of(made.prose) == stamp.source ? .inherited(from: parent) : .changed(in: parent, then: stamp.source)
  }
}
