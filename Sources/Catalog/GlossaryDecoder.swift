import Diagnostics
import YAML

/// Reads one `content/glossary/<locale>.yaml`.
struct GlossaryDecoder {
  var report = Report()

  mutating func decode(_ node: Node) -> [String: Term] {
    guard let pairs = node.pairs ?? (node.isEmpty ? [] : nil) else {
      report.add(.mappingExpected(at: node.span, known: ["term"]))
      return [:]
    }
    var terms: [String: Term] = [:]
    for pair in pairs {
      guard pair.key.isIdentifier else {
        report.add(.badName(pair.key, at: pair.keySpan))
        continue
      }
      terms[pair.key] = term(pair)
    }
    return terms
  }

  private mutating func term(_ pair: Node.Pair) -> Term? {
    if let scalar = pair.value.scalar, !scalar.text.trimmed.isEmpty {
      return Term(
        term: scalar.text.trimmed, definition: nil, mark: .unsure, retired: nil, use: nil, admitted: [], forbidden: [], span: pair.keySpan)
    }
    let known = ["term", "definition", "mark", "retired", "use", "admitted", "forbidden", "note"]
    guard let fields = FieldReader(pair.value, known: known, report: &report) else { return nil }
    guard let term = fields.text("term", report: &report) else {
      report.add(
        Diagnostic(
          CatalogCodes.missingField, at: pair.keySpan,
          Wording(fi: "Sanaston kohdasta `\(pair.key)` puuttuu `term:`.", en: "The glossary's `\(pair.key)` lacks `term:`.")))
      return nil
    }
    return Term(
      term: term, definition: fields.text("definition", report: &report),
      mark: fields.word("mark", as: Term.Mark.self, report: &report) ?? .official,
      retired: fields["retired"].flatMap { $0.isEmpty ? nil : CalendarDate.decode($0, report: &report) },
      use: fields.text("use", report: &report),
      admitted: fields.texts("admitted", report: &report).map(\.text), forbidden: fields.texts("forbidden", report: &report).map(\.text),
      span: pair.keySpan)
  }
}
