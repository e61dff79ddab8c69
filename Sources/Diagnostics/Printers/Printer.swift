/// A way to show a report. All print the same diagnostics in the same order.
public enum ReportFormat: String, CaseIterable, Sendable {
  case human, line, json, github
}

/// Renders sorted diagnostics as text. Made by the commands, which write the result to standard error, or standard output for JSON.
public struct ReportPrinter: Sendable {
  let language: ToolLanguage
  let isColoured: Bool
  /// The bytes of a source file, for the lines that the human format shows; nil where there are none.
  let source: @Sendable (String) -> [UInt8]?

  public init(language: ToolLanguage, isColoured: Bool = false, source: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }) {
    self.language = language
    self.isColoured = isColoured
    self.source = source
  }

  public func text(_ diagnostics: [Diagnostic], as format: ReportFormat) -> String {
    switch format {
    case .human: human(diagnostics)
    case .line: diagnostics.map { line($0) + "\n" }.joined()
    case .json: json(diagnostics)
    case .github: diagnostics.map { github($0) + "\n" }.joined()
    }
  }

  /// `path:line:column: severity: message [code]`, which every editor program understands.
  private func line(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.span.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
    return "\(place)\(diagnostic.severity.rawValue): \(diagnostic.message.text(language)) [\(diagnostic.code.name)]"
  }

  /// A workflow command of GitHub Actions, in which `%`, line breaks and, in properties, `:` and `,` are escaped.
  private func github(_ diagnostic: Diagnostic) -> String {
    func data(_ text: String) -> String {
      // By code points: for Swift, CR LF is one character.
      text.unicodeScalars.reduce(into: "") { result, scalar in
        switch scalar {
        case "%": result += "%25"
        case "\r": result += "%0D"
        case "\n": result += "%0A"
        default: result.unicodeScalars.append(scalar)
        }
      }
    }
    func property(_ text: String) -> String {
      data(text).reduce(into: "") { result, character in
        switch character {
        case ":": result += "%3A"
        case ",": result += "%2C"
        default: result.append(character)
        }
      }
    }
    let kind = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
    let place = diagnostic.span.map { "file=\(property($0.file)),line=\($0.line),col=\($0.column)," } ?? ""
    return "::\(kind) \(place)title=\(property(diagnostic.code.name))::\(data(diagnostic.message.text(language)))"
  }

  private func json(_ diagnostics: [Diagnostic]) -> String {
    let rows = diagnostics.map { diagnostic -> JSON in
      var fields: [(String, JSON)] = [
        ("code", .string(diagnostic.code.name)), ("severity", .string(diagnostic.severity.rawValue)),
        ("message", .object([("fi", .string(diagnostic.message.fi)), ("en", .string(diagnostic.message.en))])),
      ]
      if let span = diagnostic.span { fields.append(("place", place(span))) }
      if let subject = diagnostic.subject {
        fields.append(("entry", .string(subject.entry)))
        if let locale = subject.locale { fields.append(("locale", .string(locale))) }
        if let unit = subject.unit { fields.append(("unit", .string(unit))) }
      }
      if !diagnostic.notes.isEmpty {
        fields.append(
          ("notes", .array(diagnostic.notes.map { .object([("place", place($0.span)), ("message", .string($0.message.text(language)))]) })))
      }
      if let fix = diagnostic.fix {
        fields.append(
          (
            "fix",
            .object([
              ("place", place(fix.span)), ("replacement", .string(fix.replacement)), ("summary", .string(fix.summary.text(language))),
            ])
          ))
      }
      return .object(fields)
    }
    return JSON.array(rows).text + "\n"
  }

  private func place(_ span: Span) -> JSON {
    .object([("file", .string(span.file)), ("line", .number(span.line)), ("column", .number(span.column))])
  }
}
