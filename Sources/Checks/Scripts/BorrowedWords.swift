import Prose

/// Words that say nothing about the language of a text: those in brackets or quotation marks and those that stand in its source in the same
/// spelling. Names, abbreviations and Finnish words given for recognition are so. Made only where something looks wrong.
struct BorrowedWords {
  private let passage: Passage
  private let original: Passage?
  private let asides: [Range<Int>]

  init(_ text: CheckedText) {
    passage = text.passage
    original = text.original?.passage
    asides = Self.asides(in: text.passage)
  }

  /// Whether a word stands in brackets or quotation marks.
  func isAside(_ word: Word) -> Bool { asides.contains { $0.contains(word.range.lowerBound) } }

  /// Whether a word stands in the source too.
  func isCopied(_ word: Word) -> Bool {
    guard let original else { return false }
    let bytes = passage.bytes[word.range]
    return original.words.contains { $0.range.count == bytes.count && original.bytes[$0.range].elementsEqual(bytes) }
  }

  /// Whether a word begins with a capital letter or holds a digit.
  func isName(_ word: Word) -> Bool { word.hasDigit || passage.withBytes { $0.isCapital(at: word.range.lowerBound) } }

  /// The longest stretch between brackets: more is no aside but a text that somebody bracketed.
  private static let longest = 240

  private static func asides(in passage: Passage) -> [Range<Int>] {
    passage.withBytes { run in
      var found: [Range<Int>] = []
      for block in passage.blocks {
        var index = block.range.lowerBound
        while index < block.range.upperBound {
          let (scalar, width) = run.scalar(at: index)
          let end = closing(scalar).flatMap { run.firstIndex(of: $0, in: index + width..<min(block.range.upperBound, index + longest)) }
          if let end { found.append(index..<end) }
          index = end ?? index + width
          if end != nil { index += run.scalar(at: index).width }
        }
      }
      return found
    }
  }

  /// What ends a stretch that a bracket or quotation mark begins; languages differ in their marks, so several will do.
  private static func closing(_ scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch scalar {
    case "(": [")"]
    case "[": ["]"]
    case "\"": ["\""]
    case "\u{201D}": ["\u{201D}"]
    case "\u{201C}", "\u{201E}": ["\u{201D}", "\u{201C}"]
    case "\u{AB}": ["\u{BB}"]
    case "\u{BB}": ["\u{BB}"]
    case "\u{300A}": ["\u{300B}"]
    case "\u{FF08}": ["\u{FF09}"]
    default: nil
    }
  }
}

extension TextRun {
  /// Where the first of some scalars begins.
  func firstIndex(of scalars: [Unicode.Scalar], in range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, width) = scalar(at: index)
      if scalars.contains(scalar) { return index }
      index += width
    }
    return nil
  }

  /// The scalar that ends before `index`, nil at the beginning.
  func scalar(before index: Int) -> Unicode.Scalar? {
    index > 0 ? scalar(at: start(before: index)).value : nil
  }

  /// The scalar at `index`, nil at the end.
  func scalar(from index: Int) -> Unicode.Scalar? { index < count ? scalar(at: index).value : nil }
}
