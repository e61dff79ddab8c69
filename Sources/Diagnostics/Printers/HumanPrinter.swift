extension ReportPrinter {
  /// For people: the message first, then the place, the source line with a mark under it, further places and the repair.
  func human(_ diagnostics: [Diagnostic]) -> String {
    var text = ""
    var lines = SourceLines(source)
    for diagnostic in diagnostics {
      text += "\(heading(diagnostic.severity)) \(diagnostic.message.text(language)) \(paint("[\(diagnostic.code.name)]", .dim))\n"
      if let span = diagnostic.span {
        text += "  \(paint("\(span.file):\(span.line):\(span.column)", .bold))\n"
        if let line = lines.line(span.line, of: span.file) { text += shown(line, span) }
      }
      for note in diagnostic.notes {
        text += "  \(note.span.file):\(note.span.line):\(note.span.column): \(note.message.text(language))\n"
      }
      if let fix = diagnostic.fix { text += "  → \(fix.summary.text(language))\n" }
      text += "\n"
    }
    return text
  }

  private enum Paint: String {
    case red = "31"
    case yellow = "33"
    case blue = "34"
    case bold = "1"
    case dim = "2"
  }

  private func paint(_ text: String, _ paint: Paint) -> String {
    isColoured ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
  }

  private func heading(_ severity: Severity) -> String {
    switch (severity, language) {
    case (.error, .fi): paint("VIRHE", .red)
    case (.warning, .fi): paint("VAROITUS", .yellow)
    case (.note, .fi): paint("HUOMAA", .blue)
    case (.error, .en): paint("ERROR", .red)
    case (.warning, .en): paint("WARNING", .yellow)
    case (.note, .en): paint("NOTE", .blue)
    }
  }

  /// The source line with a mark below the column. Under right-to-left text a column is no place on the screen, so there is no mark, and
  /// the line is isolated so that it cannot reorder what stands around it.
  private func shown(_ line: String, _ span: Span) -> String {
    if line.unicodeScalars.contains(where: { (0x590...0x8FF).contains($0.value) || (0xFB1D...0xFEFC).contains($0.value) }) {
      return "    \u{2068}\(line)\u{2069}\n"
    }
    let column = min(max(span.column, 1), line.unicodeScalars.count + 1)
    return "    \(line)\n    \(String(repeating: " ", count: column - 1))\(paint("^", .red))\n"
  }
}

/// Single lines of source files, each file split once.
private struct SourceLines {
  private let source: (String) -> [UInt8]?
  private var files: [String: [ArraySlice<UInt8>]] = [:]

  init(_ source: @escaping (String) -> [UInt8]?) { self.source = source }

  /// A line, counted from 1, shortened where it is very long; nil where the file has none.
  mutating func line(_ number: Int, of file: String) -> String? {
    if files[file] == nil { files[file] = source(file)?.split(separator: 0x0A, omittingEmptySubsequences: false) ?? [] }
    guard let lines = files[file], lines.indices.contains(number - 1) else { return nil }
    let text = String(decoding: lines[number - 1], as: UTF8.self)
    let shown = text.prefix(160).filter { $0 != "\r" && $0 != "\t" }
    return shown.allSatisfy(\.isWhitespace) ? nil : shown
  }
}
