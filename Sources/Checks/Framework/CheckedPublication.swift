import Catalog
import LanguageIdentification
import Terms

/// What the checks know of the publication as a whole; made once for a run, shared by all threads. A class, because every text refers to it.
final class CheckedPublication: Sendable {
  let catalog: Catalog
  let occasion: Occasion
  /// The glossary and the names of organizations.
  let terms: TermIndex
  private let knownLongWords: KnownLongWords
  /// What texts of each language are judged by, by locale; nil where they can be mistaken for no other.
  let languages: [LanguageTable?]

  init(_ catalog: Catalog, _ occasion: Occasion) {
    self.catalog = catalog
    self.occasion = occasion
    terms = TermIndex(catalog, today: occasion.today)
    knownLongWords = KnownLongWords(catalog)
    let identifier = LanguageIdentifier(languages: catalog.locales.map(\.tag))
    languages = catalog.locales.map { locale in identifier.table(of: locale.tag).flatMap { $0.hasRivals ? $0 : nil } }
  }

  /// Whether a long Finnish word is one of the glossary or of a name.
  func isKnownLong(_ word: ArraySlice<UInt8>) -> Bool { knownLongWords.contains(word) }

  /// Whether a language is another one in plain words: `fi-simple` of `fi`.
  func isSimplified(_ locale: Locale) -> Bool { locale.tag.hasSuffix("-simple") }
}
