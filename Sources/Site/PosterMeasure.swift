import HTML

/// How high text stands on a poster, reckoned from its letters as if in a wide typeface: a poster must fit on one sheet with the letters of
/// whatever computer prints it, so room is rather left than lacking. The judges measure the real pages in a browser.
struct PosterMeasure {
  /// Points.
  let size: Double
  /// Points.
  let width: Double
  /// Bold letters are wider.
  var isBold = false
  /// Distance of lines, as a part of the size, in Latin letters; others stand higher.
  var leading = 1.3

  /// The height in points of markup in which each paragraph begins on a new line.
  func height(of fragment: HTMLFragment) -> Double {
    let lines = self.lines(fragment)
    return Double(lines.count) * size * (lines.isTall ? leading + 0.25 : leading) + Double(lines.paragraphs) * 0.5
  }

  /// How many lines the markup takes.
  func lines(of fragment: HTMLFragment) -> Int { lines(fragment).count }

  /// Whether every word stands on one line.
  func keepsWords(of fragment: HTMLFragment) -> Bool { !lines(fragment).breaksWords }

  private struct Lines {
    var count = 0
    var paragraphs = 0
    var isTall = false
    var breaksWords = false
  }

  private func lines(_ fragment: HTMLFragment) -> Lines {
    let limit = width / size / (isBold ? 1.12 : 1)
    var lines = Lines()
    var line = 0.0
    var word = 0.0
    func endWord() {
      // A word that is wider than the line is broken.
      while word > limit {
        lines.count += 1
        word -= limit
        lines.breaksWords = true
      }
      if line + word > limit {
        lines.count += 1
        line = 0
      }
      line += word
      word = 0
    }
    func endLine() {
      endWord()
      guard line > 0 else { return }
      lines.count += 1
      lines.paragraphs += 1
      line = 0
    }
    let text = String(decoding: fragment.utf8, as: UTF8.self)
    var scalars = text.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      switch scalar {
      case "<":
        var name = ""
        while let next = scalars.next(), next != ">" {
          if name.utf8.count < 17 { name.unicodeScalars.append(next) }
        }
        if Self.breaks(name) { endLine() }
      case "&":
        while let next = scalars.next(), next != ";" {}
        word += 0.7
      case " ":
        endWord()
        line += 0.35
      default:
        word += Self.width(of: scalar)
        if Self.isTall(scalar) { lines.isTall = true }
        // Between Han letters lines break anywhere.
        if scalar.value >= 0x3000 { endWord() }
      }
    }
    endLine()
    return lines
  }

  /// Whether a tag, by what it begins with, begins or ends a line.
  private static func breaks(_ name: String) -> Bool {
    ["p", "/p", "br/", "li", "/li", "ul", "ol", "div", "/div", "span class=\"note\""].contains { name == $0 || name.hasPrefix($0 + " ") }
  }

  /// In ems.
  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x300..<0x370, 0x200B...0x200F, 0x2066...0x2069: 0
    case 0x21, 0x27, 0x2C, 0x2E, 0x3A, 0x3B, 0x69, 0x6A, 0x6C, 0x7C: 0.36
    case 0x4D, 0x57, 0x6D, 0x77: 0.95
    case 0..<0x400: 0.6
    case 0x400..<0x530: 0.66
    case 0x590..<0x780: 0.6
    case 0x1200..<0x1380: 0.8
    case 0x2E80...0xFFEF: 1.05
    default: 0.72
    }
  }

  /// Whether its script needs higher lines than Latin: Arabic, Ethiopic, Han and others beyond Cyrillic.
  private static func isTall(_ scalar: Unicode.Scalar) -> Bool {
    (0x590..<0x780).contains(scalar.value) || (0x900..<0x1400).contains(scalar.value) || (0x2E80...0xFFEF).contains(scalar.value)
  }
}
