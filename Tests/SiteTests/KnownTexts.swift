import Catalog
import Prose

/// Every one-line text of a publication with the languages in which it is written, so that a fallback can be recognised on a page.
struct KnownTexts: Sendable {
  private var languages: [String: Set<String>] = [:]

  init() {}

  init(_ texts: [String: Set<String>]) { languages = texts }

  init(_ catalog: Catalog) {
    for entry in catalog.entries + [catalog.interface.entry] {
      for (locale, texts) in entry.texts.enumerated() {
        for text in texts?.texts ?? [] {
          if let prose = text?.prose, prose.references.isEmpty { add(prose.plainText, catalog.locales[locale].tag) }
        }
      }
    }
    for (locale, terms) in catalog.glossary.terms.enumerated() {
      for term in terms.values { add(term.term, catalog.locales[locale].tag) }
    }
    for locale in catalog.locales { add(locale.name, locale.tag) }
    // Readers search in words of other languages too: what an author gave as a search word of a language belongs to that one as well.
    for entry in catalog.entries {
      for (locale, texts) in entry.texts.enumerated() {
        for (unit, text) in zip(entry.units, texts?.texts ?? []) where unit.field.kind == .words {
          for word in text?.prose.wordLines ?? [] { languages[word]?.insert(catalog.locales[locale].tag) }
        }
      }
    }
  }

  private mutating func add(_ text: String, _ tag: String) {
    // Numbers and the like are in no language.
    guard text.unicodeScalars.contains(where: { Script.of($0).isWritten }) else { return }
    languages[text, default: []].insert(tag)
  }

  /// The languages of a text; nil where it is none of the publication's.
  func languages(of text: String) -> Set<String>? { languages[text] }
}
