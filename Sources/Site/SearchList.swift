import Catalog
import Search

/// All names and search words of a language in alphabetical order, cut into parts that make pages of a bearable size. Works without scripts.
struct SearchList {
  /// One line: a name, or a word with the pages that it leads to.
  struct Line {
    let text: String
    /// Nil for a word; otherwise the language of the name.
    let name: LocaleIndex?
    var pages: [Page.Content]
    fileprivate let key: [Int]
  }

  /// All lines under a letter, or some of them.
  struct Letter {
    /// Counted through all parts; equal where a letter goes on in the next part.
    let number: Int
    /// Nil for what begins with a number.
    let text: String?
    /// Whether the names under it are those in the source language, which readers of other languages see too.
    let isSource: Bool
    var lines: [Line]
  }

  let parts: [[Letter]]

  /// Bytes of the lines of a part, about.
  private static let partSize = 15_000

  init(_ searched: SearchedPages) {
    let alphabet = Alphabet(searched.locale)
    let source = searched.site.catalog.source
    var lines: [Line] = []
    for name in searched.names where name.language != source || source == searched.locale.index {
      lines.append(Line(text: name.title, name: name.language, pages: [name.page], key: alphabet.key(of: name.title)))
    }
    for name in searched.names {
      let title = alphabet.key(of: name.title)
      for word in name.entry.map(searched.words) ?? [] {
        let key = alphabet.key(of: word)
        if !key.isEmpty, key != title { lines.append(Line(text: word, name: nil, pages: [name.page], key: key)) }
      }
    }
    var letters = Self.letters(lines, alphabet, isSource: false, after: 0)
    if source != searched.locale.index {
      let alphabet = Alphabet(searched.site.catalog.locales[source])
      let names = searched.names.compactMap { name in
        (name.language == source ? name.title : name.sourceName).map {
          Line(text: $0, name: source, pages: [name.page], key: alphabet.key(of: $0))
        }
      }
      letters += Self.letters(names, alphabet, isSource: true, after: letters.count)
    }
    let titles = Dictionary(searched.names.map { ($0.page, $0.title.utf8.count) }) { first, _ in first }
    parts = Self.parts(letters, titles)
  }

  /// Lines in order under their letters, each word once.
  private static func letters(_ lines: [Line], _ alphabet: Alphabet, isSource: Bool, after number: Int) -> [Letter] {
    let sorted = lines.enumerated().sorted { left, right in
      if left.element.key == right.element.key { return left.offset < right.offset }
      return left.element.key.lexicographicallyPrecedes(right.element.key)
    }
    var letters: [Letter] = []
    for line in sorted.map(\.element) {
      let initial = alphabet.initial(of: line.text)
      if letters.last.map({ $0.text != initial }) ?? true {
        letters.append(Letter(number: number + letters.count, text: initial, isSource: isSource, lines: []))
      }
      let (letter, last) = (letters.count - 1, letters[letters.count - 1].lines.count - 1)
      if line.name == nil, last >= 0, letters[letter].lines[last].name == nil, letters[letter].lines[last].key == line.key {
        if !letters[letter].lines[last].pages.contains(line.pages[0]) { letters[letter].lines[last].pages += line.pages }
      } else {
        letters[letter].lines.append(line)
      }
    }
    return letters
  }

  private static func parts(_ letters: [Letter], _ titles: [Page.Content: Int]) -> [[Letter]] {
    var parts: [[Letter]] = [[]]
    var size = 0
    for letter in letters {
      var current = Letter(number: letter.number, text: letter.text, isSource: letter.isSource, lines: [])
      for line in letter.lines {
        for (number, page) in line.pages.enumerated() {
          let bytes = 70 + (titles[page] ?? 0) + (number == 0 ? line.text.utf8.count : 0)
          if size + bytes > partSize {
            if !current.lines.isEmpty { parts[parts.count - 1].append(current) }
            parts.append([])
            current.lines = []
            size = 0
          }
          size += bytes
          if number > 0, let last = current.lines.indices.last {
            current.lines[last].pages.append(page)
          } else {
            current.lines.append(Line(text: line.text, name: line.name, pages: [page], key: line.key))
          }
        }
      }
      parts[parts.count - 1].append(current)
    }
    return parts
  }
}

extension Alphabet {
  /// That of a language of the publication.
  init(_ locale: Locale) { self.init(language: locale.tag, isLatin: locale.traits.script == "Latn") }
}
