/// The diagnostics of a run. Stages append to it and go on; the printers sort it.
public struct Report: Sendable {
  public private(set) var diagnostics: [Diagnostic] = []

  public init(_ diagnostics: [Diagnostic] = []) { self.diagnostics = diagnostics }

  public mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  public mutating func add(contentsOf other: Report) { diagnostics.append(contentsOf: other.diagnostics) }

  public func count(_ severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Whether there is an error among the diagnostics from a position on.
  public func hasErrors(since first: Int) -> Bool { diagnostics[first...].contains { $0.severity == .error } }

  /// Says what the diagnostics from a position on speak of, where they do not say it themselves. Decoders of texts call it, so that the ones
  /// that read letters need not know whose text it is.
  public mutating func attribute(since first: Int, to subject: @autoclosure () -> Diagnostic.Subject) {
    for index in first..<diagnostics.count where diagnostics[index].subject == nil { diagnostics[index].subject = subject() }
  }

  /// By file, line, column and code, each message once: the same input prints the same report, in whatever order threads found it.
  public var sorted: [Diagnostic] { sorted { _ in true } }

  /// The same for some of the diagnostics: thousands of notes need no order where nobody prints them.
  public func sorted(where isWanted: (Diagnostic) -> Bool) -> [Diagnostic] {
    let ordered = diagnostics.filter(isWanted).sorted { left, right in
      switch (left.span, right.span) {
      case (nil, .some): return true
      case (.some, nil): return false
      case (.some(let a), .some(let b)) where a < b || b < a: return a < b
      default:
        if left.code.name != right.code.name { return left.code.name < right.code.name }
        return left.message.en < right.message.en
      }
    }
    var unique: [Diagnostic] = []
    unique.reserveCapacity(ordered.count)
    for diagnostic in ordered where diagnostic != unique.last { unique.append(diagnostic) }
    return unique
  }
}
