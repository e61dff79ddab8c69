/// One kind of fault: its stable name, how grave it is unless policy says otherwise, and what `kaikille explain` prints.
///
/// A code is a `static let` beside the code that reports it, and stands in the `all` list of its target.
public struct DiagnosticCode: Sendable {
  /// Lower-case words joined by hyphens, for example `duplicate-key`. Never renamed: editors search for it.
  public let name: String
  public let severity: Severity
  /// Why it matters to readers and what to do, in a few sentences.
  public let explanation: Wording
  /// A short piece of YAML or text that shows the fault, and the same mended.
  public let bad: String
  public let good: String

  public init(_ name: String, _ severity: Severity, explanation: Wording, bad: String, good: String) {
    self.name = name
    self.severity = severity
    self.explanation = explanation
    self.bad = bad
    self.good = good
  }
}

extension DiagnosticCode: Hashable {
  public static func == (left: DiagnosticCode, right: DiagnosticCode) -> Bool { left.name == right.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// How grave a diagnostic is. Errors stop `build`; warnings and notes never do.
public enum Severity: String, CaseIterable, Sendable, Comparable {
  case note, warning, error

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
