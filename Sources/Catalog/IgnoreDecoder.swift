import Diagnostics
import YAML

/// Reads the `ignore:` of a language file or of `facts.yaml`: for each text or field a list of `{check, reason}`.
struct IgnoreDecoder {
  /// Units of the entry or fields of the type.
  let known: [String]
  var report = Report()

  init(known: [String]) { self.known = known }

  mutating func decode(_ node: Node) -> [Ignore] {
    guard let pairs = node.pairs else {
      if !node.isEmpty { report.add(.mappingExpected(at: node.span, known: known)) }
      return []
    }
    var ignores: [Ignore] = []
    for pair in pairs {
      guard known.contains(pair.key) else {
        report.add(.unknownField(pair, known: known))
        continue
      }
      for element in pair.value.elements ?? [pair.value] {
        if let ignore = ignore(element, key: pair.key) { ignores.append(ignore) }
      }
    }
    return ignores
  }

  private mutating func ignore(_ node: Node, key: String) -> Ignore? {
    guard let fields = FieldReader(node, known: ["check", "reason"], report: &report) else { return nil }
    let check = fields.text("check", report: &report)
    let reason = fields.text("reason", report: &report)
    guard let check, !check.isEmpty, let reason, !reason.isEmpty else {
      report.add(
        Diagnostic(
          CatalogCodes.missingField, at: node.span,
          Wording(
            fi: "Kerro, mikä tarkistus ohitetaan ja miksi: `{check: koodi, reason: syy}`.",
            en: "Say which check is ignored and why: `{check: code, reason: why}`.")))
      return nil
    }
    return Ignore(key: key, check: check, reason: reason, span: fields["check"]?.span ?? node.span)
  }
}
