/// Follows the words of the parsed tree through the source. cmark names exact places for blocks only: behind a line break or an
/// indentation its columns of words are off, but words stand in the source as they stand in the tree and in the same order.
struct SourceCursor {
  /// Link targets and the like between two words are shorter than this.
  private static let reach = 4096
  private let source: TextRun
  private(set) var offset = 0

  init(_ source: TextRun) { self.source = source }

  mutating func move(to offset: Int) { self.offset = min(offset, source.count) }

  /// Where `words` stand, at the cursor or behind markup. The cursor goes behind them.
  mutating func find(_ words: TextRun) -> Int {
    guard let first = words.first else { return offset }
    if offset < source.count, source[offset] == UInt8(ascii: "&"), isReference(to: words) {
      let start = offset
      offset = (source[offset...].prefix(32).firstIndex(of: UInt8(ascii: ";")) ?? offset) + 1
      return start
    }
    let last = min(source.count - words.count, offset + Self.reach)
    var index = offset
    while index <= last {
      if source[index] == first, source.part(index..<index + words.count).elementsEqual(words) {
        offset = index + words.count
        return index
      }
      index += 1
    }
    return offset
  }

  /// Whether the `&` at the cursor begins `&auml;` or `&amp;` rather than being itself.
  private func isReference(to words: TextRun) -> Bool {
    words[0] != UInt8(ascii: "&") || (words.count == 1 && source.has("&amp;", at: offset))
  }

  /// Where the next `byte` stands; the cursor stays.
  func next(_ byte: UInt8) -> Int? {
    source[offset...].prefix(Self.reach).firstIndex(of: byte)
  }

  /// Goes behind the target of the link or image whose words end at the cursor.
  mutating func skipTarget() {
    guard let close = next(UInt8(ascii: "]")) ?? next(UInt8(ascii: ">")) else { return }
    offset = close + 1
    guard offset < source.count, source[offset] == UInt8(ascii: "(") else { return }
    var depth = 0
    for index in offset..<min(source.count, offset + Self.reach) {
      if source[index] == UInt8(ascii: "(") { depth += 1 }
      if source[index] == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 {
        offset = index + 1
        return
      }
    }
  }

  /// Whether the line ends at the cursor with a backslash; blanks at the end of a line are invisible and mean nothing.
  func endsWithBackslash(before nextLine: Int) -> Bool {
    var end = nextLine
    while end > offset, source[end - 1] == 0x0A || source[end - 1] == 0x0D { end -= 1 }
    return end > 0 && source[end - 1] == UInt8(ascii: "\\")
  }
}
