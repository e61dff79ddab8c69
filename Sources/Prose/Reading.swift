import Diagnostics

extension Prose {
  /// The longest text that is read, in bytes. No field allows a hundredth of it; beyond it something else was pasted.
  static let longest = 1 << 20

  /// Normalises `text`, has it assembled and hands on the faults.
  static func read(_ text: String, at origin: TextOrigin, report: inout Report, _ assemble: (inout Assembler) -> Void) -> Prose {
    let changed = Normalization.changed(text)
    var normal = changed ?? text
    guard normal.utf8.count <= longest else {
      let span = origin.span(at: TextPosition(line: 0, column: 0))
      report.add(Diagnostic(ProseCodes.textTooLong, at: span, ProseMessages.tooLong, subject: origin.subject))
      return .empty
    }
    return normal.withUTF8 { bytes in
      var assembler = Assembler(SourceText(bytes, written: changed == nil ? nil : text, origin: origin))
      assemble(&assembler)
      for fault in assembler.faults { report.add(fault) }
      return assembler.finished()
    }
  }
}
