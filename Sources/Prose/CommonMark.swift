import CLibCMark
import Diagnostics

extension Prose {
  /// Reads a text of paragraphs, lists, strong and emphasised words, links and headings, written in CommonMark 0.30.
  ///
  /// What CommonMark knows beyond that is reported, and its words are kept as words where it has some.
  /// - Parameters:
  ///   - origin: where the text stands in its file.
  ///   - report: takes everything that is not allowed in a text, at its line and column.
  public static func parse(_ text: String, at origin: TextOrigin, report: inout Report) -> Prose {
    read(text, at: origin, report: &report) { assembler in
      if !PlainParagraphs.read(&assembler) { readTree(&assembler) }
    }
  }

  /// Reads a text with markup through cmark.
  static func readTree(_ assembler: inout Assembler) {
    let bytes = assembler.source.bytes
    LinkDefinitions.check(bytes, in: &assembler)
    bytes.withMemoryRebound(to: CChar.self) { characters in
      guard let start = characters.baseAddress, let document = cmark_parse_document(start, bytes.count, CMARK_OPT_DEFAULT) else { return }
      defer { cmark_node_free(document) }
      guard let iterator = cmark_iter_new(document) else { return }
      defer { cmark_iter_free(iterator) }
      var reader = TreeReader(assembler)
      while true {
        let event = cmark_iter_next(iterator)
        guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
        reader.read(node, isStart: event == CMARK_EVENT_ENTER)
      }
      assembler = reader.assembler
    }
  }
}

/// `[word]: other` at the beginning of a paragraph defines a link and shows nothing: a sentence would silently be lost.
private enum LinkDefinitions {
  static func check(_ bytes: TextRun, in assembler: inout Assembler) {
    var start = 0
    var beginsParagraph = true
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A } ?? bytes.count
      let line = bytes[start..<end]
      let word = line.firstIndex { !$0.isBlank }
      let first = line.firstIndex { !$0.isBlank && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "*") } ?? end
      if beginsParagraph || word != first, bytes.has("[", at: first), let close = bytes[first..<end].firstIndex(of: UInt8(ascii: "]")),
        bytes.has("]:", at: close)
      {
        assembler.report(ProseCodes.linkDefinition, at: first, ProseMessages.linkDefinition)
        beginsParagraph = true
      } else {
        beginsParagraph = word == nil
      }
      start = end + 1
    }
  }
}
