import Catalog

/// The long words that a publication cannot avoid: those of its glossary and of the names of its entries, as Finnish writes them.
struct KnownLongWords: Sendable {
  /// In small letters, without what inflection changes, by first letter.
  private let stems: [UInt8: [[UInt8]]]

  init(_ catalog: Catalog) {
    var words: Set<[UInt8]> = []
    for locale in catalog.locales where locale.tag == "fi" || locale.tag == "fi-simple" {
      let terms = catalog.glossary.terms.indices.contains(locale.index) ? catalog.glossary.terms[locale.index] : [:]
      for term in terms.values { Self.add(term.term, to: &words) }
    }
    for entry in catalog.entries {
      if let title = catalog.title(of: entry, in: catalog.source) { Self.add(title.prose.plainText, to: &words) }
    }
    stems = Dictionary(grouping: words.sorted { $0.lexicographicallyPrecedes($1) }) { $0[0] }
  }

  private static func add(_ text: String, to words: inout Set<[UInt8]>) {
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) where word.count >= 12 {
      // "virkailija" becomes "virkailijan", "suunnitelma" "suunnitelmia", "keskus" "keskuksen", "todistus" "todistusten".
      words.insert(Array(word.dropLast(2).utf8))
    }
  }

  /// Whether the word is one of them, in any case.
  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    let small = FinnishLetters.small(word)
    guard let first = small.first, let candidates = stems[first] else { return false }
    return candidates.contains { small.count <= $0.count + 10 && small.starts(with: $0) }
  }
}
