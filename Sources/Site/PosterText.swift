import HTML

/// Markup as words with their widths, reckoned from its letters as if in a wide typeface: a poster must fit on one sheet with the letters of
/// whatever computer prints it, so room is rather left than lacking. Made once, and then laid out in many sizes; the judges measure the real
/// pages in a browser.
struct PosterText: Sendable {
  /// Whether its script needs higher lines than Latin: Arabic, Ethiopic, Han and others beyond Cyrillic.
  private(set) var isTall = false
  private var words: [Word] = []

  /// Widths in ems of the text's size.
  private struct Word: Sendable {
    let width: Float
    /// What stands behind it on its line.
    let gap: Float
    var endsLine: Bool
    let isNote: Bool
    /// Of the first word of a note, the width of all of it: it stands whole behind what it is about, or below it.
    var block: Float = 0
  }

  /// How a text is set.
  struct Style {
    /// Points.
    let size: Double
    /// Points.
    let width: Double
    /// Bold letters are wider.
    var isBold = false
    /// Distance of lines, as a part of the size, in Latin letters; others stand higher.
    var leading = 1.32
    /// The size of notes, as a part of the size.
    var note: Float = 0.8
  }

  var isEmpty: Bool { words.isEmpty }

  /// The height in points; each paragraph begins on a new line.
  ///
  /// - Parameter isTall: whether the lines around it are of a script that stands high; those in Latin letters among them do too.
  func height(_ style: Style, isTall: Bool) -> Double {
    Double(laid(style).height) * style.size * (isTall || self.isTall ? style.leading + 0.25 : style.leading)
  }

  /// How many lines it takes.
  func lines(_ style: Style) -> Int { laid(style).lines }

  /// Whether every word stands on one line.
  func keepsWords(_ style: Style) -> Bool { laid(style).keepsWords }

  /// - Returns: the height in lines of the text's size.
  private func laid(_ style: Style) -> (lines: Int, height: Float, keepsWords: Bool) {
    let limit = Float(style.width / style.size / (style.isBold ? 1.12 : 1))
    var laid = (lines: 0, height: Float(0), keepsWords: true)
    var line: Float = 0
    var size: Float = 0
    func end() {
      laid.lines += 1
      laid.height += size
      line = 0
      size = 0
    }
    for word in words {
      let scale = word.isNote ? style.note : 1
      var width = word.width * scale
      if line > 0, line + max(width, word.block * scale) > limit { end() }
      size = max(size, scale)
      // A word that is wider than the line is broken.
      while width > limit {
        end()
        size = scale
        width -= limit
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
        while let next = scalars.next(), next != ">" {
          if reading.tag.count < 17 { reading.tag.append(UInt8(truncatingIfNeeded: next.value)) }
        }
        reading.endTag()
      case "&":
        while let next = scalars.next(), next != ";" {}
        reading.width += 0.7
      case " ", "\n":
        reading.endWord(gap: 0.35)
      default:
        reading.width += Self.width(of: scalar)
        if Self.isTall(scalar) { isTall = true }
        // Between Han letters lines break anywhere.
        if scalar.value >= 0x3000 { reading.endWord() }
      }
    }
    reading.endLine()
    words = reading.words
  }

  /// What has been read, and the word and the note that are open.
  private struct Reading {
    var words: [Word] = []
    var width: Float = 0
    var tag: [UInt8] = []
    /// The first word of the note, and how many elements of its name are open in it.
    private var note: (word: Int, depth: Int)?

    mutating func endWord(gap: Float = 0) {
      guard width > 0 || gap > 0 else { return }
      words.append(Word(width: width, gap: gap, endsLine: false, isNote: note != nil))
      width = 0
    }

    mutating func endLine() {
      endWord()
      if !words.isEmpty { words[words.count - 1].endsLine = true }
    }

    mutating func endTag() {
      if let note {
        if matches("span") { self.note = (note.word, note.depth + 1) }
        if matches("/span"), note.depth > 0 {
          self.note = (note.word, note.depth - 1)
        } else if matches("/span") {
          endNote(from: note.word)
        }
      } else if matches("span class=\"note\"") {
        endWord()
        note = (words.count, 0)
      }
      if PosterText.breaking.contains(where: { matches($0) }) { endLine() }
    }

    private mutating func endNote(from first: Int) {
      endWord()
      note = nil
      guard first < words.count else { return }
      words[first].block = words[first...].reduce(0) { $0 + $1.width + $1.gap }
    }

    /// Whether the tag is one, by what it begins with.
    func matches(_ name: String) -> Bool {
      tag.starts(with: name.utf8) && (tag.count == name.utf8.count || tag[name.utf8.count] == UInt8(ascii: " "))
    }
  }

  /// Tags that begin or end a line.
  private static let breaking = ["p", "/p", "br/", "li", "/li", "ul", "ol", "div", "/div"]

  /// In ems, those of the widest typeface in use (DejaVu Sans).
  private static func width(of scalar: Unicode.Scalar) -> Float {
    switch scalar.value {
    case 0x300..<0x370, 0x200B...0x200F, 0x2060...0x2069: 0
    case 0x21, 0x27, 0x2C, 0x2E, 0x3A, 0x3B, 0x69, 0x6A, 0x6C, 0x7C: 0.34
    case 0x66, 0x72, 0x74, 0x28, 0x29, 0x2D, 0x2F: 0.43
    case 0x4D, 0x57, 0x6D, 0x77: 0.98
    case 0x41...0x5A: 0.72
    case 0x63, 0x6B, 0x73, 0x76, 0x78, 0x79, 0x7A: 0.58
    case 0..<0x400: 0.64
    case 0x400..<0x530: 0.68
    case 0x590..<0x780: 0.64
    case 0x1200..<0x1380: 0.8
    case 0x2E80...0xFFEF: 1.05
    default: 0.72
    }
  }

  private static func isTall(_ scalar: Unicode.Scalar) -> Bool {
    (0x590..<0x780).contains(scalar.value) || (0x900..<0x1400).contains(scalar.value) || (0x2E80...0xFFEF).contains(scalar.value)
  }
}
