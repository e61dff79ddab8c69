import Catalog

/// What the checks know of the publication as a whole; made once for a run, shared by all threads.
struct CheckedPublication: Sendable {
  let catalog: Catalog
  let occasion: Occasion
  /// The glossary and the names of organizations.
  let terms: TermIndex

  init(_ catalog: Catalog, _ occasion: Occasion) {
    self.catalog = catalog
    self.occasion = occasion
    terms = TermIndex(catalog, today: occasion.today)
  }

  /// Whether a language is another one in plain words: `fi-simple` of `fi`.
  func isSimplified(_ locale: Locale) -> Bool { locale.tag.hasSuffix("-simple") }
}
