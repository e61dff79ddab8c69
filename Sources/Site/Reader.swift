import Catalog
import HTML
import Prose

/// For whom a page is written: the language of the page and the way back to the root. Everything that reaches a page goes through it, so
/// that a text in another language is always marked and left-to-right words inside right-to-left text are always isolated.
struct Reader {
  let catalog: Catalog
  let locale: Locale
  /// `../../` on the page of an entry.
  let root: String
  /// The way to the folder of the reader's language: `../` on the page of an entry.
  let home: String
  /// Nil only while they are made.
  let phrases: Phrases?

  /// - Parameter isOwnPage: whether the page as a whole is in the language; otherwise its folder is another one.
  init(catalog: Catalog, locale: Locale, root: String, isOwnPage: Bool = true, phrases: Phrases?) {
    self.catalog = catalog
    self.locale = locale
    self.root = root
    self.phrases = phrases
    home = isOwnPage && !root.isEmpty ? String(root.dropFirst(3)) : "\(root)\(locale.tag)/"
  }

  /// Attributes of an element that holds a text in `language`: none if that is the language of the page.
  func mark(_ language: LocaleIndex) -> HTMLAttribute {
    let other = catalog.locales[language]
    return .when(
      language != locale.index, .language(tag: other.tag, rightToLeft: other.isRightToLeft, inside: locale.isRightToLeft))
  }

  /// The address of another entry's page in the reader's language.
  func reference(to index: EntryIndex, section: String? = nil) -> URLReference {
    .path("\(home)\(catalog.entries[index].id).html", fragment: section)
  }

  // MARK: Words of the interface

  /// A word, in an element of its own where it is a fallback. `fill` writes what stands for a name in braces.
  func say(_ word: Word, _ html: inout HTMLWriter, fill: (String, inout HTMLWriter) -> Void = { _, _ in }) {
    if let phrase = phrases?[word] {
      html.append(phrase)
    } else if let text = catalog.word(word, in: locale.index) {
      line(text, &html, fill: fill)
    }
  }

  /// A counting word.
  func say(_ word: Word, count: Int, _ html: inout HTMLWriter) {
    if let text = catalog.word(word, count: count, in: locale.index) { line(text, &html) { _, html in html.text(String(count)) } }
  }

  /// A label such as `fields.hours`; the bare name where the language files lack it.
  func label(_ key: String, _ html: inout HTMLWriter) {
    if let phrase = phrases?[label: key] {
      html.append(phrase)
    } else if let text = catalog.label(key, in: locale.index) {
      line(text, &html) { _, _ in }
    } else {
      html.text(key.split(separator: ".").last.map(String.init) ?? key)
    }
  }

  /// A word as plain text, for attributes and titles, where no other language can be marked.
  func plain(_ word: Word) -> String { catalog.word(word, in: locale.index)?.prose.plainText ?? "" }

  /// A label as plain text.
  func plain(label key: String) -> String { catalog.label(key, in: locale.index)?.prose.plainText ?? "" }

  /// A text of one line, marked where it is in another language. What fills it is in the reader's language and marked as such again.
  func line(_ text: LocalizedText, _ html: inout HTMLWriter, fill: (String, inout HTMLWriter) -> Void) {
    if text.locale == locale.index {
      write(text, &html, fill: fill)
    } else {
      html(.span, [mark(text.locale)]) { html in
        write(text, &html) { name, html in
          html(.span, [.language(tag: locale.tag, rightToLeft: locale.isRightToLeft)]) { fill(name, &$0) }
        }
      }
    }
  }

  private func write(_ text: LocalizedText, _ html: inout HTMLWriter, fill: (String, inout HTMLWriter) -> Void) {
    text.prose.walk { event in
      switch event {
      case .text(let run): words(run, in: text.locale, &html)
      case .placeholder(let placeholder): fill(placeholder.path.string, &html)
      default: break
      }
    }
  }

  /// Words of a text in `language`; in right-to-left text Latin names and numbers are isolated.
  func words(_ run: TextRun, in language: LocaleIndex, _ html: inout HTMLWriter) {
    guard catalog.locales[language].isRightToLeft else {
      html.text(utf8: run.span)
      return
    }
    Bidi.forEachSegment(of: run) { segment, part in
      switch segment {
      case .plain: html.text(utf8: part.span)
      case .isolate: html(.bdi, [.direction(.leftToRight)]) { $0.text(utf8: part.span) }
      }
    }
  }

  /// The same for a string in the language of the page.
  func words(_ text: String, _ html: inout HTMLWriter) {
    var text = text
    text.withUTF8 { words($0, in: locale.index, &html) }
  }

  /// A fact that runs from left to right whatever the language: a number, a time, an address, a Latin name.
  func isolated(_ text: String, in language: LocaleIndex? = nil, _ html: inout HTMLWriter) {
    if catalog.locales[language ?? locale.index].isRightToLeft {
      html(.bdi, [.direction(.leftToRight)], text)
    } else {
      html.text(text)
    }
  }

  // MARK: Entries

  /// The title of an entry, marked where it is in another language.
  func title(_ index: EntryIndex, _ html: inout HTMLWriter) {
    let entry = catalog.entries[index]
    guard let title = catalog.title(of: entry, in: locale.index) else { return }
    if title.locale == locale.index {
      heading(title, of: index, &html)
    } else {
      html(.span, [mark(title.locale)]) { heading(title, of: index, &$0) }
    }
  }

  /// A link to an entry by its title.
  func link(_ index: EntryIndex, _ html: inout HTMLWriter) {
    guard catalog.types[catalog.entries[index].type].hasPages else {
      title(index, &html)
      return
    }
    html(.a, [.href(reference(to: index))]) { title(index, &$0) }
  }
}
