import HTML

/// Markup as words with their widths, reckoned from its letters: a poster must fit on one sheet with the letters of whatever computer prints
/// it, so room is rather left than lacking. Made once, and then laid out in many sizes; the judges measure the real pages in a browser.
struct PosterText: Sendable {
  /// How much wider than those of `PosterLetters` the letters of another computer may be. Of the faces that computers commonly have, DejaVu Sans
  /// is widest, by 12 per cent in Latin and Cyrillic letters; Noto Sans Arabic is by 15 per cent in bold, Noto Serif Ethiopic by 9.
  static let reserve: Float = 1.12

  private var words: [Word] = []

  /// Widths in ems of the text's size.
  private struct Word: Sendable {
    let width: Float
    let boldWidth: Float
    /// What stands behind it on its line.
    let gap: Float
    /// The distance of lines that a language of its own brings into the text; 0 in that of the text.
    let leading: Float
    let isNote: Bool
    /// Whether it stands in a list, which is set in.
    let isListed: Bool
    var endsLine = false
    /// Of the first part of a word that may be broken between its parts, as web addresses are, the width of all of it; of the others 0.
    var run: Float
    /// Of the first word of a note, the width of all of it: it stands whole behind what it is about, or below it.
    var block: Float = 0
    /// What is left free above it: between the paragraphs of prose.
    var above: Float = 0
  }

  /// How a text is set.
  struct Style {
    /// Points.
    let size: Double
    /// Points.
    let width: Double
    /// Bold letters are wider.
    var isBold = false
    /// Distance of lines, as a part of the size.
    let leading: Double
    /// The size of notes, as a part of the size.
    var note: Float = 0.8
  }

  var isEmpty: Bool { words.isEmpty }

  /// The height in points; each paragraph begins on a new line.
  func height(_ style: Style) -> Double { Double(laid(style).height) * style.size }

  /// How many lines it takes, the height in ems of the text's size, and whether every word stands on one line.
  func laid(_ style: Style) -> (lines: Int, height: Float, keepsWords: Bool) {
    let most = Float(style.width / style.size) / Self.reserve
    var laid = (lines: 0, height: Float(0), keepsWords: true)
    var line: Float = 0
    // Of the line: a note that goes on below itself has lines of its own size.
    var size: Float = 0
    var leading = Float(style.leading)
    func end() {
      laid.lines += 1
      laid.height += size * leading
      line = 0
      size = 0
      leading = Float(style.leading)
    }
    for word in words {
      let scale = word.isNote ? style.note : 1
      let limit = word.isListed ? most - 1.2 : most
      let isBold = style.isBold && !word.isNote
      var width = (isBold ? word.boldWidth : word.width) * scale
      // Only what has no room on a line of its own is broken between its parts.
      let whole = word.run * (isBold ? 1.07 : 1) * scale
      if line > 0, line + max(width, whole, word.block * scale) > limit { end() }
      let least = word.isNote && word.block == 0 ? scale : 1
      size = max(size, least)
      leading = max(leading, word.leading)
      laid.height += word.above
      // A word that is wider than the line is broken.
      while width > limit {
        end()
        size = least
        leading = max(leading, word.leading)
        width -= max(limit, 1)
        laid.keepsWords = false
      }
      line += width + word.gap * scale
      if word.endsLine, line > 0 { end() }
    }
    return laid
  }

  // MARK: Reading the markup

  init(_ fragment: HTMLFragment) {
    var reading = Reading()
    var scalars = String(decoding: fragment.utf8, as: UTF8.self).unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      switch scalar {
      case "<":
        reading.tag.removeAll(keepingCapacity: true)
        while let next = scalars.next(), next != ">" { reading.tag.append(UInt8(truncatingIfNeeded: next.value)) }
        reading.endTag()
      case "&":
        while let next = scalars.next(), next != ";" {}
        reading.add("&")
      case " ", "\n":
        reading.space()
      default:
        reading.add(scalar)
        // Between Han letters lines break anywhere.
        if (0x2E80...0xFFEF).contains(scalar.value) { reading.endWord() }
      }
    }
    reading.endLine()
    words = reading.words
  }

  /// What has been read, and the elements that are open.
  private struct Reading {
    var words: [Word] = []
    var tag: [UInt8] = []
    private var width: Float = 0
    private var boldWidth: Float = 0
    private var leading: Float = 0
    /// The letter to which the next may be joined.
    private var last: Unicode.Scalar?
    private var open: [Element] = []
    /// The first word of the note that is open.
    private var noteStart: Int?
    /// The first part of the word that goes on.
    private var runStart: Int?
    /// Of the prose that is open.
    private var paragraphs = 0
    /// What is left free above the next word.
    private var above: Float = 0

    private struct Element {
      var isNote = false
      /// Whether its words stand on one line.
      var isWhole = false
      /// Whether it is in a language of its own.
      var isMarked = false
      var isList = false
      var isProse = false
    }

    mutating func add(_ scalar: Unicode.Scalar) {
      if PosterLetters.isMark(scalar) { return }
      if let last, last == "-" || last == "/", scalar.properties.isAlphabetic { endWord(goesOn: true) }
      let less = last.map { PosterLetters.narrowing(of: $0, before: scalar) } ?? 0
      let own = PosterLetters.width(of: scalar)
      width += own - less
      boldWidth += own * PosterLetters.boldness(of: scalar) - less
      if open.contains(where: \.isMarked) { leading = max(leading, Float(PosterLeading(of: scalar).text)) }
      last = scalar
    }

    mutating func space() {
      if open.contains(where: \.isWhole) { add(" ") } else { endWord(gap: 0.3) }
    }

    /// - Parameter goesOn: whether the next word is a part of the same.
    mutating func endWord(gap: Float = 0, goesOn: Bool = false) {
      guard width > 0 || gap > 0 else { return }
      var word = Word(
        width: width, boldWidth: boldWidth, gap: gap, leading: leading, isNote: noteStart != nil, isListed: open.contains(where: \.isList),
        run: runStart == nil ? width : 0)
      if width > 0 {
        word.above = above
        above = 0
      }
      if let runStart { words[runStart].run += width }
      words.append(word)
      runStart = goesOn ? runStart ?? words.count - 1 : nil
      (width, boldWidth, leading, last) = (0, 0, 0, nil)
    }

    mutating func endLine() {
      endWord()
      if !words.isEmpty { words[words.count - 1].endsLine = true }
    }

    mutating func endTag() {
      if PosterText.breaking.contains(where: { matches($0) }) { endLine() }
      guard tag.last != UInt8(ascii: "/") else { return }
      guard tag.first == UInt8(ascii: "/") else {
        let element = Element(
          isNote: matches("span class=\"note\""), isWhole: matches("span class=\"times\"") || tag.starts(with: "a href=\"tel:".utf8),
          isMarked: contains(" lang=\""), isList: matches("ul") || matches("ol"), isProse: matches("div class=\"prose\""))
        if element.isNote, noteStart == nil {
          endWord()
          noteStart = words.count
        }
        if matches("p class=\"owner\""), !words.isEmpty { above = 0.15 }
        if open.last?.isProse ?? false {
          above = paragraphs > 0 ? 0.4 : 0
          paragraphs += 1
        }
        open.append(element)
        return
      }
      guard let closed = open.popLast() else { return }
      if closed.isProse { paragraphs = 0 }
      if closed.isNote, let first = noteStart {
        endWord()
        noteStart = nil
        if first < words.count { words[first].block = words[first...].reduce(0) { $0 + $1.width + $1.gap } }
      }
    }

    /// Whether the tag is one, by what it begins with.
    private func matches(_ name: String) -> Bool {
      tag.starts(with: name.utf8) && (tag.count == name.utf8.count || tag[name.utf8.count] == UInt8(ascii: " "))
    }

    private func contains(_ part: StaticString) -> Bool {
      part.withUTF8Buffer { part in tag.indices.contains { tag[$0...].starts(with: part) } }
    }
  }

  /// Tags that begin or end a line.
  private static let breaking = ["p", "/p", "br/", "li", "/li", "ul", "ol", "div", "/div"]
}
