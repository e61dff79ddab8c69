import Catalog
import Diagnostics
import Testing
import YAML

/// What a decoder made of a text, and what it reported.
struct Decoded<Value> {
  let value: Value?
  let diagnostics: [Diagnostic]

  init(_ text: String, _ decode: (Node, inout Report) -> Value?) {
    self.init(FlowYAML.node(text), decode)
  }

  init(_ node: Node, _ decode: (Node, inout Report) -> Value?) {
    var report = Report()
    value = decode(node, &report)
    diagnostics = report.diagnostics
  }

  /// Names of the codes in the order of the reports.
  var codes: [String] { diagnostics.map(\.code.name) }
}

extension Decoded {
  /// The texts that the diagnostics point at.
  func places(in text: String) -> [String] {
    diagnostics.map { String(decoding: Array(text.utf8)[$0.span?.bytes ?? 0..<0], as: UTF8.self) }
  }
}

/// `text` with all repairs of the diagnostics applied.
func repaired(_ text: String, _ diagnostics: [Diagnostic]) -> String {
  var bytes = Array(text.utf8)
  for fix in diagnostics.compactMap(\.fix).sorted(by: { $1.span < $0.span }) {
    bytes.replaceSubrange(fix.span.bytes, with: Array(fix.replacement.utf8))
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// The date of an ISO text that a test is certain of.
func date(_ iso: String) -> CalendarDate { CalendarDate(iso: iso)! }

/// The range of a text such as `8-15.30` that a test is certain of.
func range(_ written: String) -> TimeRange {
  let ends = written.split(separator: "-")
  return TimeRange(from: TimeOfDay(ends[0])!, until: TimeOfDay(ends[1])!)!
}

func period(_ from: String, _ until: String) -> Period { Period(from: date(from), until: date(until))! }
