import Catalog

/// Which texts a translation was made from: the one answer for states, policy and `confirm`.
extension Catalog {
  /// The language that the texts of an entry in `locale` were made from: what their file says, or the source. A file that names itself, or
  /// closes a circle, says nothing.
  public func origin(of entry: Entry, in locale: LocaleIndex) -> LocaleIndex {
    guard let named = namedOrigin(of: entry, in: locale), !isInCircle(entry, locale) else { return source }
    return named
  }

  /// Whether one comes back to a language by going from each translation to what it was made from.
  public func isInCircle(_ entry: Entry, _ locale: LocaleIndex) -> Bool {
    var place = namedOrigin(of: entry, in: locale)
    for _ in locales {
      guard let here = place else { return false }
      if here == locale { return true }
      place = namedOrigin(of: entry, in: here)
    }
    return false
  }

  /// What the file of a language says; nil for the source, and where it says nothing or the source.
  private func namedOrigin(of entry: Entry, in locale: LocaleIndex) -> LocaleIndex? {
    guard locale != source, let tag = entry.texts[locale]?.translation.from, let index = locales.firstIndex(where: { $0.tag == tag }),
      index != source
    else { return nil }
    return index
  }
}
