import Diagnostics
import Testing

@testable import YAML

/// A tree with the report of its reading.
func read(_ text: String) -> (root: Node?, report: Report) { read(bytes: Array(text.utf8)) }

func read(bytes: [UInt8]) -> (root: Node?, report: Report) {
  var report = Report()
  let root = YAMLReader.read(bytes, file: "facts.yaml", report: &report)
  return (root, report)
}

/// The tree of a file that must have no faults.
func tree(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Node {
  let (root, report) = read(text)
  #expect(report.diagnostics.isEmpty, sourceLocation: sourceLocation)
  return try #require(root, sourceLocation: sourceLocation)
}

/// A fault in short: `code line:column`.
func short(_ diagnostic: Diagnostic) -> String {
  "\(diagnostic.code.name) \(diagnostic.span?.line ?? 0):\(diagnostic.span?.column ?? 0)"
}

func faults(_ text: String) -> [String] { read(text).report.sorted.map(short) }

/// The text that a span covers.
func covered(_ span: Span?, in text: String) -> String? {
  guard let span else { return nil }
  return String(decoding: Array(text.utf8)[span.bytes], as: UTF8.self)
}

/// The keys and texts of a tree in one line, for comparisons.
func outline(_ node: Node?) -> String {
  guard let node else { return "nil" }
  switch node.value {
  case .scalar(let scalar): return "<\(scalar.text)>"
  case .sequence(let elements): return "[" + elements.map(outline).joined(separator: " ") + "]"
  case .mapping(let pairs): return "{" + pairs.map { "\($0.key)=\(outline($0.value))" }.joined(separator: " ") + "}"
  }
}
