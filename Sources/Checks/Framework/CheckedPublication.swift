import Catalog
import LanguageIdentification

/// What the checks know of the publication as a whole; made once for a run, shared by all threads.
struct CheckedPublication: Sendable {
  let catalog: Catalog
  let occasion: Occasion
  /// Tells the languages of the publication apart.
  let identifier: LanguageIdentifier

  init(_ catalog: Catalog, _ occasion: Occasion) {
    self.catalog = catalog
    self.occasion = occasion
    identifier = LanguageIdentifier(languages: catalog.locales.map(\.tag))
  }

  /// Whether a language is another one in plain words: `fi-simple` of `fi`.
  func isSimplified(_ locale: Locale) -> Bool { locale.tag.hasSuffix("-simple") }
}
