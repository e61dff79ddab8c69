extension ReportPrinter {
  /// For people: the message first, then the place, the source line with a mark under it, further places and the repair.
  ///
  /// Of one kind of fault in a file the first twenty are shown: a wrong paste makes hundreds, and the next message must not drown.
  func human(_ diagnostics: [Diagnostic]) -> String {
    var text = ""
    var lines = SourceLines(source)
    var kinds: [Kind: Int] = [:]
    for diagnostic in diagnostics { kinds[Kind(diagnostic), default: 0] += 1 }
    var shown: [Kind: Int] = [:]
    for diagnostic in diagnostics {
      let kind = Kind(diagnostic)
      let number = shown[kind, default: 0] + 1
      shown[kind] = number
      guard number <= Self.mostOfAKind else {
        if number == Self.mostOfAKind + 1 { text += more((kinds[kind] ?? number) - Self.mostOfAKind, kind) }
        continue
      }
      text += "\(heading(diagnostic.severity)) \(diagnostic.message.text(language)) \(paint("[\(diagnostic.code.name)]", .dim))\n"
      if let span = diagnostic.span {
        // What is wrong with a whole file is at no line of it.
        let place = span.isWholeFile ? span.file : "\(span.file):\(span.line):\(span.column)"
        text += "  \(paint(place, .bold))\n"
        if !span.isWholeFile, let line = lines.line(span.line, of: span.file) { text += marked(line, span) }
      }
      for note in diagnostic.notes {
        text += "  \(note.span.file):\(note.span.line):\(note.span.column): \(note.message.text(language))\n"
      }
      if let fix = diagnostic.fix { text += "  → \(fix.summary.text(language))\n" }
      text += "\n"
    }
    return text
  }

  private static let mostOfAKind = 20

  /// What makes faults the same: their code and their file.
  private struct Kind: Hashable {
    let code: DiagnosticCode
    let file: String?

    init(_ diagnostic: Diagnostic) {
      code = diagnostic.code
      file = diagnostic.span?.file
    }
  }

  private func more(_ count: Int, _ kind: Kind) -> String {
    let line =
      kind.file.map { file in
        Wording(
          fi: "... ja \(count) samanlaista lisää tiedostossa \(file)", en: "... and \(count) more of the same in \(file)")
      } ?? Wording(fi: "... ja \(count) samanlaista lisää", en: "... and \(count) more of the same")
    return "\(line.text(language)) \(paint("[\(kind.code.name)]", .dim))\n\n"
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
  private func marked(_ line: SourceLines.Line, _ span: Span) -> String {
    let window = line.around(max(span.column, 1))
    if window.text.unicodeScalars.contains(where: { (0x590...0x8FF).contains($0.value) || (0xFB1D...0xFEFC).contains($0.value) }) {
      return "    \u{2068}\(window.text)\u{2069}\n"
    }
    return "    \(window.text)\n    \(String(repeating: " ", count: window.column - 1))\(paint("^", .red))\n"
  }
}
