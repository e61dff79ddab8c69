import Catalog
import HTML

/// Titles of situation updates begin with their number, and those that a withdrawal has copied say what it withdraws, in the language of the
/// title.
extension Reader {
  /// The title of an entry in an element that is already marked with its language.
  func heading(_ title: LocalizedText, of index: EntryIndex, _ html: inout HTMLWriter) {
    let entry = catalog.entries[index]
    guard let sentence = catalog.sentence(around: index, in: title.locale), let pattern = catalog.word(sentence, in: title.locale) else {
      return inline(title, of: entry, &html)
    }
    let number = String(catalog.situations.number(of: index) ?? 1)
    pattern.prose.walk { event in
      switch event {
      case .text(let run): words(run, in: title.locale, &html)
      case .placeholder(let placeholder):
        if placeholder.path.string == "number" { isolated(number, in: title.locale, &html) } else { inline(title, of: entry, &html) }
      default: break
      }
    }
  }

  /// The same as plain words, for the title bar.
  func plainHeading(_ title: LocalizedText, of index: EntryIndex) -> String {
    catalog.numbered(plain(title, of: catalog.entries[index]), in: title.locale, index)
  }
}
