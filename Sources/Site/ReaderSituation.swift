import Catalog
import HTML
import Prose

/// Titles of situation updates begin with their number, in the language of the title.
extension Reader {
  /// The title of an entry in an element that is already marked with its language.
  func heading(_ title: LocalizedText, of index: EntryIndex, _ html: inout HTMLWriter) {
    let entry = catalog.entries[index]
    guard let (number, pattern) = numbered(title, index) else { return inline(title, of: entry, &html) }
    pattern.walk { event in
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

  /// The number and the sentence around it; nil for what is no update, or where the language of the title has no such sentence.
  private func numbered(_ title: LocalizedText, _ index: EntryIndex) -> (String, Prose)? {
    guard let number = catalog.situations.number(of: index), let word = catalog.word(.situationUpdate, in: title.locale),
      word.locale == title.locale
    else { return nil }
    return (String(number), word.prose)
  }
}
