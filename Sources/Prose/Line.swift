import Diagnostics

extension Prose {
  /// Reads a text of one line: words and placeholders, no markup. Line ends count as blanks, outer blanks as nothing.
  ///
  /// - Parameters:
  ///   - origin: where the text stands in its file.
  ///   - report: takes markup, several paragraphs, faulty placeholders, and facts that belong into `facts.yaml`.
  public static func line(_ text: String, at origin: TextOrigin, report: inout Report) -> Prose {
    read(text, at: origin, report: &report) { assembler in
      let bytes = assembler.source.bytes
      assembler.append(bytes, from: 0)
      assembler.closeBlock()
      LineMarkup.check(bytes, in: &assembler)
    }
  }
}

/// Markup in a line would reach readers as signs.
private enum LineMarkup {
  static func check(_ bytes: TextRun, in assembler: inout Assembler) {
    guard let first = bytes.firstIndex(where: { !$0.isBlank }) else { return }
    if isHeading(bytes, at: first) { assembler.report(ProseCodes.markupInLine, at: first, ProseMessages.headingInLine) }
    var index = first
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "*") where bytes.has("**", at: index):
        assembler.report(ProseCodes.markupInLine, at: index, ProseMessages.strongInLine)
        return
      case UInt8(ascii: "]") where bytes.has("](", at: index):
        assembler.report(ProseCodes.markupInLine, at: index, ProseMessages.linkInLine)
        return
      case UInt8(ascii: "&") where isCharacterReference(bytes, at: index + 1):
        assembler.report(ProseCodes.markupInLine, at: index, ProseMessages.characterReference)
        return
      case UInt8(ascii: "<") where isTag(bytes, at: index + 1):
        assembler.report(ProseCodes.rawHTML, at: index, ProseMessages.html)
        return
      case 0x0A:
        let next = bytes[(index + 1)...].firstIndex { !$0.isBlank || $0 == 0x0A } ?? bytes.count
        if next < bytes.count, bytes[next] == 0x0A, let word = bytes[next...].firstIndex(where: { !$0.isBlank }) {
          assembler.report(ProseCodes.paragraphsInLine, at: word, ProseMessages.paragraphsInLine)
          return
        }
      default: break
      }
      index += 1
    }
  }

  /// `#` up to six times and a blank.
  private static func isHeading(_ bytes: TextRun, at start: Int) -> Bool {
    var end = start
    while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
    return (1...6).contains(end - start) && (end == bytes.count || bytes[end].isBlank)
  }

  /// `amp;` or `#228;`
  private static func isCharacterReference(_ bytes: TextRun, at start: Int) -> Bool {
    var end = start < bytes.count && bytes[start] == UInt8(ascii: "#") ? start + 1 : start
    while end < bytes.count, end < start + 32, bytes[end].isASCIILetter || bytes[end].isDigit { end += 1 }
    return end > start && end < bytes.count && bytes[end] == UInt8(ascii: ";")
  }

  private static func isTag(_ bytes: TextRun, at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    return bytes[index].isASCIILetter || bytes[index] == UInt8(ascii: "/") || bytes[index] == UInt8(ascii: "!")
  }
}
