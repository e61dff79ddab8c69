import Diagnostics

/// A kind of fault for tests.
func code(_ name: String, _ severity: Severity = .error) -> DiagnosticCode {
  DiagnosticCode(name, severity, explanation: Wording(fi: "Miksi.", en: "Why."), bad: "a", good: "b")
}

/// A diagnostic at a line and column of a file; without a file nowhere.
func diagnostic(
  _ name: String = "fault", _ severity: Severity = .error, _ file: String? = "a.yaml", _ line: Int = 1, _ column: Int = 1,
  _ message: String = "Mend it."
) -> Diagnostic {
  let span = file.map { Span(file: $0, line: line, column: column) }
  return Diagnostic(code(name, severity), at: span, Wording(fi: "fi: \(message)", en: message))
}

/// What a printer writes about files whose text is given.
func printed(
  _ diagnostics: [Diagnostic], as format: ReportFormat, in language: ToolLanguage = .en, isColoured: Bool = false,
  files: [String: String] = [:]
) -> String {
  let printer = ReportPrinter(language: language, isColoured: isColoured) { path in files[path].map { Array($0.utf8) } }
  return printer.text(diagnostics, as: format)
}
