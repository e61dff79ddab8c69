/// The short way for texts that are certainly nothing but paragraphs of words and placeholders, as most are. It saves the setting up of
/// cmark, which costs more than the reading of a short text.
enum PlainParagraphs {
  /// Reads the text unless something in it may be markup; then nothing is done and the answer is false.
  static func read(_ assembler: inout Assembler) -> Bool {
    let bytes = assembler.source.bytes
    guard isPlain(bytes) else { return false }
    var start = 0
    while let first = bytes[start...].firstIndex(where: { !$0.isBlank }) {
      let end = endOfParagraph(bytes, from: first)
      assembler.pieces.append(Piece(.paragraph))
      assembler.beginRun()
      assembler.append(bytes.part(first..<end), from: first)
      assembler.closeBlock()
      assembler.pieces.append(Piece(.paragraph).ended)
      start = end
    }
    return true
  }

  /// The offset of the next blank line, or the end of the text.
  private static func endOfParagraph(_ bytes: TextRun, from start: Int) -> Int {
    var isBlankLine = false
    for index in start..<bytes.count {
      if bytes[index] == 0x0A {
        if isBlankLine { return index }
        isBlankLine = true
      } else if bytes[index] != 0x20 {
        isBlankLine = false
      }
    }
    return bytes.count
  }

  /// Whether every line begins with a letter, brace or bracket at most three blanks in, and no sign of markup follows (CommonMark 0.30).
  static func isPlain(_ bytes: TextRun) -> Bool {
    if bytes.first == 0xEF { return false }  // perhaps a byte order mark
    var blanks = 0
    var isAtStart = true
    for index in bytes.indices {
      let byte = bytes[index]
      if isAtStart {
        switch byte {
        case 0x20: blanks += 1
        case 0x0A: blanks = 0
        case UInt8(ascii: "{"), UInt8(ascii: "("), UInt8(ascii: "\""), 0x80...:
          if blanks > 3 { return false }
          isAtStart = false
        default:
          guard byte.isASCIILetter, blanks <= 3 else { return false }
          isAtStart = false
        }
        continue
      }
      switch byte {
      case 0x0A: (isAtStart, blanks) = (true, 0)
      case ..<0x20, UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"),
        UInt8(ascii: "\\"):
        return false
      case UInt8(ascii: "&"): guard index + 1 < bytes.count, bytes[index + 1] == 0x20 else { return false }
      case UInt8(ascii: "_"): guard isInsideWord(bytes, index) else { return false }
      default: break
      }
    }
    return true
  }

  /// Between two ASCII letters or digits an underscore cannot begin or end emphasis.
  private static func isInsideWord(_ bytes: TextRun, _ index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    let (before, behind) = (bytes[index - 1], bytes[index + 1])
    return (before.isASCIILetter || before.isDigit) && (behind.isASCIILetter || behind.isDigit)
  }
}
