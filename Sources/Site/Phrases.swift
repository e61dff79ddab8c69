import Catalog
import HTML

/// The words and labels of the interface in one language, rendered once: pages copy their bytes.
final class Phrases: Sendable {
  /// By position of the word; nil for a sentence with something to fill in.
  private let words: [HTMLFragment?]
  private let labels: [String: HTMLFragment]

  init(_ catalog: Catalog, _ locale: Locale) {
    let reader = Reader(catalog: catalog, locale: locale, root: "", phrases: nil)
    words = Word.allCases.map { word in
      word.placeholders.isEmpty && !word.isPlural ? HTMLFragment(capacity: 64) { reader.say(word, &$0) } : nil
    }
    let keys = catalog.interface.entry.units.map(\.key).filter { !$0.hasPrefix("interface.") }
    labels = Dictionary(
      keys.map { key in (key, HTMLFragment(capacity: 64) { reader.label(key, &$0) }) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(word: Word) -> HTMLFragment? { word.order.flatMap { words[$0] } }
  subscript(label key: String) -> HTMLFragment? { labels[key] }
}
