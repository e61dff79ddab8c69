/// A sentence of a Finnish text.
struct Sentence {
  /// Offsets into the bytes of the passage.
  let range: Range<Int>
  /// Words, numbers and placeholders between blanks; dashes count nothing.
  let words: Int

  /// The sentences of a block: an element of a list, a heading, or a line that leads to a list is one at least.
  static func all(in block: Range<Int>, of bytes: [UInt8]) -> [Sentence] {
    let tokens = tokens(in: block, of: bytes)
    var sentences: [Sentence] = []
    var (start, words) = (0, 0)
    for index in tokens.indices {
      if isWord(bytes[tokens[index]]) { words += 1 }
      let next = index + 1 < tokens.count ? bytes[tokens[index + 1]] : nil
      guard next == nil || ends(bytes[tokens[index]], isFirst: index == start, before: next) else { continue }
      if words > 0 { sentences.append(Sentence(range: tokens[start].lowerBound..<tokens[index].upperBound, words: words)) }
      (start, words) = (index + 1, 0)
    }
    return sentences
  }

  private static func tokens(in block: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    var start = block.lowerBound
    var index = start
    while index <= block.upperBound {
      let isNoBreak = index + 1 < block.upperBound && bytes[index] == 0xC2 && bytes[index + 1] == 0xA0
      if index == block.upperBound || bytes[index] <= 0x20 || isNoBreak {
        if index > start { tokens.append(start..<index) }
        index += isNoBreak ? 2 : 1
        start = index
      } else {
        index += 1
      }
    }
    return tokens
  }

  /// Letters, digits or a placeholder: any of them makes a word.
  private static func isWord(_ token: ArraySlice<UInt8>) -> Bool {
    token.contains { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || (0xC3...0xDF).contains($0) || $0 == 0xEF }
  }

  /// Whether a sentence ends with the token.
  private static func ends(_ token: ArraySlice<UInt8>, isFirst: Bool, before next: ArraySlice<UInt8>?) -> Bool {
    var core = token
    while let last = core.last {
      if [UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\"")].contains(last) {
        core.removeLast()
      } else if core.suffix(3).elementsEqual([0xE2, 0x80, 0x9D]) || core.suffix(3).elementsEqual([0xE2, 0x80, 0x9C]) {
        core.removeLast(3)
      } else {
        break
      }
    }
    let isStop = core.last == UInt8(ascii: ".")
    guard isStop || core.last == UInt8(ascii: "!") || core.last == UInt8(ascii: "?") || core.suffix(3).elementsEqual([0xE2, 0x80, 0xA6])
    else { return false }
    if let next, beginsSmall(next) { return false }
    guard isStop else { return true }
    let stem = core.dropLast()
    // "1. Täytä lomake", "A. Virtanen".
    if stem.allSatisfy({ $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") }) {
      return !isFirst && !(next?.first.map { $0 &- 0x30 < 10 } ?? false)
    }
    if stem.count == 1, stem.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) { return false }
    return !Abbreviation.neverEnds(stem)
  }

  private static func beginsSmall(_ token: ArraySlice<UInt8>) -> Bool {
    var rest = token
    while let first = rest.first, first == UInt8(ascii: "(") || first == UInt8(ascii: "\"") { rest.removeFirst() }
    if rest.starts(with: [0xE2, 0x80, 0x9D]) { rest.removeFirst(3) }
    // A dash goes on.
    if rest.starts(with: [0xE2, 0x80, 0x93]) { return true }
    guard let first = rest.first else { return false }
    if first == 0xC3, let second = rest.dropFirst().first { return second >= 0xA0 }
    return first &- 0x61 < 26
  }
}
