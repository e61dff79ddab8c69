import Catalog
import HTML
import Prose

/// A page of the search: the first has the form, which a script shows, and leads to the parts of the alphabetical list; the others are parts.
struct SearchPage {
  let frame: PageFrame
  let list: SearchList
  /// 0 for the first page; otherwise the number of the part, from 1.
  let part: Int

  /// Under which name the address holds what was typed on the front page; `site/search.js` takes it out again.
  static let asked = "q"

  private var reader: Reader { frame.reader }
  /// A short list stands on the first page.
  private var isWhole: Bool { list.parts.count == 1 }

  var bytes: [UInt8] {
    let title = reader.plain(part == 0 ? .search : .searchList)
    let crumb: PageFrame.Crumb = (.path("index.html"), { reader.say(.search, &$0) })
    return frame.document(title: title, description: nil, isFallback: true, crumbs: part == 0 ? [] : [crumb]) { html in
      if part == 0 {
        html(.h1) { reader.say(.search, &$0) }
        form(&html)
        html(.h2) { reader.say(.searchList, &$0) }
        letters(&html)
        if isWhole { lines(of: list.parts[0], &html) }
        html.script(.path(reader.root + "search.js"))
      } else {
        html(.h1) { reader.say(.searchList, &$0) }
        lines(of: list.parts[part - 1], &html)
        neighbours(&html)
      }
    }
  }

  /// Hidden until the script that can answer has been loaded. What the script says stands in the page, in the language that it really is in.
  private func form(_ html: inout HTMLWriter) {
    html(.form, [.id("search-form"), .class("search"), .role(.search), .hidden]) { html in
      html(.label, [.for("search-text")]) { reader.say(.searchLabel, &$0) }
      html(.input, [.id("search-text"), .inputType(.search), .direction(.automatic), .autocomplete("off")])
      html(.button, [.buttonType(.submit)]) { reader.say(.search, &$0) }
    }
    html(.p, [.id("search-status"), .role(.status)]) { _ in }
    html(.ol, [.id("search-results"), .class("cards")]) { _ in }
    html(.div, [.hidden]) { html in
      let sentences: [(String, Word)] = [
        ("count", .searchCount), ("many", .searchMany), ("none", .searchNone), ("failed", .searchFailed),
      ]
      for (name, word) in sentences {
        html(.p, [.id("search-\(name)")]) { html in reader.say(word, &html) { _, html in html.text("0") } }
      }
    }
  }

  /// Every letter, leading to where it begins.
  private func letters(_ html: inout HTMLWriter) {
    for isSource in [false, true] {
      let found = list.parts.enumerated().flatMap { part, letters in letters.map { (part: part + 1, letter: $0) } }
        .filter { $0.letter.isSource == isSource }
      guard !found.isEmpty else { continue }
      if isSource { html(.h3) { reader.say(.sourceNames, &$0) } }
      html(.ul, [.class("letters")]) { html in
        var last: Int?
        for (part, letter) in found where letter.number != last {
          last = letter.number
          let place = "letter-\(letter.number)"
          html(.li) { html in
            html(.a, [.href(isWhole ? .fragment(place) : .path("\(part).html", fragment: place))]) { title(of: letter, &$0) }
          }
        }
      }
    }
  }

  private func title(of letter: SearchList.Letter, _ html: inout HTMLWriter) {
    guard let text = letter.text else {
      reader.isolated("0–9", &html)
      return
    }
    words(text, in: letter.isSource ? reader.catalog.source : reader.locale.index, &html)
  }

  private func lines(of letters: [SearchList.Letter], _ html: inout HTMLWriter) {
    var isSource = false
    for letter in letters {
      if letter.isSource && !isSource {
        isSource = true
        html(.h2) { reader.say(.sourceNames, &$0) }
      }
      html(isSource || part == 0 ? .h3 : .h2, [.id("letter-\(letter.number)")]) { title(of: letter, &$0) }
      html(.ul, [.class("index")]) { html in
        for line in letter.lines { html(.li) { self.line(line, &$0) } }
      }
    }
  }

  private func line(_ line: SearchList.Line, _ html: inout HTMLWriter) {
    if let language = line.name {
      for page in line.pages {
        html(.a, [.href(reader.reference(to: page))]) { words(line.text, in: language, &$0) }
      }
    } else {
      words(line.text, in: reader.locale.index, &html)
      html.text(": ")
      reader.separated(line.pages, &html) { reader.link(to: $0, &$1) }
    }
  }

  /// A text marked with its language where that is not the page's. One without a right-to-left letter is one whole, hyphens and blanks included.
  private func words(_ text: String, in language: LocaleIndex, _ html: inout HTMLWriter) {
    guard language == reader.locale.index else {
      html(.span, [reader.mark(language)]) { unmarked(text, in: language, &$0) }
      return
    }
    unmarked(text, in: language, &html)
  }

  private func unmarked(_ text: String, in language: LocaleIndex, _ html: inout HTMLWriter) {
    if !text.unicodeScalars.contains(where: { Script.of($0).isRightToLeft }) {
      reader.isolated(text, in: language, &html)
    } else {
      var text = text
      text.withUTF8 { reader.words($0, in: language, &html) }
    }
  }

  /// The parts before and behind, and those in which the first letter of this one goes on.
  private func neighbours(_ html: inout HTMLWriter) {
    html(.nav, [.class("parts"), .ariaLabel(reader.plain(.searchList))]) { html in
      html(.ul) { html in
        for (number, word) in [(part - 1, Word.previousPage), (part + 1, .nextPage)] where number > 0 && number <= list.parts.count {
          html(.li) { html in html(.a, [.href(.path("\(number).html"))]) { reader.say(word, &$0) } }
        }
        guard let here = list.parts[part - 1].first?.number else { return }
        let same = list.parts.indices.compactMap { part in
          list.parts[part].first { $0.number == here }.map { (number: part + 1, letter: $0) }
        }
        for (number, letter) in same where same.count > 1 {
          guard let line = letter.lines.first else { continue }
          html(.li) { html in
            html(.a, [.href(.path("\(number).html")), .when(number == part, .current(.page))]) { html in
              words(line.text, in: line.name ?? reader.locale.index, &html)
            }
          }
        }
      }
    }
  }
}

extension Reader {
  /// The way to the search from any page.
  func searchLink(_ html: inout HTMLWriter) {
    html(.a, [.href(.path("\(root)\(locale.tag)/search/index.html"))]) { say(.search, &$0) }
  }
}
