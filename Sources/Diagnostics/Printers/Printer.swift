/// A way to show a report. All print the same diagnostics in the same order.
public enum ReportFormat: String, CaseIterable, Sendable {
  case human, line, json, github, sarif

  /// Whether programs read it: they want everything, notes too, on standard output.
  public var isForPrograms: Bool { self == .json || self == .sarif }
}

/// Renders sorted diagnostics as text. Made by the commands, which write the result to standard error, or standard output for JSON and SARIF.
public struct ReportPrinter: Sendable {
  let language: ToolLanguage
  let isColoured: Bool
  /// The version of the tool, for SARIF.
  let version: String
  /// The bytes of a source file, for the lines that the human format shows; nil where there are none.
  let source: @Sendable (String) -> [UInt8]?

  public init(
    language: ToolLanguage, isColoured: Bool = false, version: String = "", source: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }
  ) {
    self.language = language
    self.isColoured = isColoured
    self.version = version
    self.source = source
  }

  public func text(_ diagnostics: [Diagnostic], as format: ReportFormat) -> String {
    switch format {
    case .human: human(diagnostics)
    case .line: diagnostics.map { line($0) + "\n" }.joined()
    case .json: json(diagnostics)
    case .github: diagnostics.map { github($0) + "\n" }.joined()
    case .sarif: sarif(diagnostics)
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
}
