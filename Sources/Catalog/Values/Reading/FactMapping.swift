import Diagnostics
import YAML

/// A mapping whose keys are known beforehand, such as an address or a period. Strange and missing keys are reported here, once for all.
struct FactMapping {
  let node: Node
  /// What the whole looks like, shown in messages.
  private let example: String

  /// Nil, with a diagnostic, if `node` is no mapping. Keys that are not in `keys` are reported and passed over;
  /// without `keys`, the caller reads the others.
  init?(_ node: Node, keys: [String]? = nil, example: String, report: inout Report) {
    guard let pairs = node.pairs else {
      report.add(Self.shape(of: node, example: example))
      return nil
    }
    self.node = node
    self.example = example
    guard let keys else { return }
    for pair in pairs where !keys.contains(pair.key) { Self.reportUnknown(pair, keys: keys, report: &report) }
  }

  /// The diagnostic about a node that is no mapping.
  static func shape(of node: Node, example: String) -> Diagnostic {
    Diagnostic(
      ValueCodes.valueShape, at: node.span,
      Wording(
        fi: "”\(node.quoted)” ei käy: tähän tulee avaimia ja arvoja. Kirjoita esimerkiksi \(example).",
        en: "“\(node.quoted)” does not fit: keys with values are wanted here. Write for example \(example)."))
  }

  subscript(key: String) -> Node? { node[key] }

  /// The value of `key`; nil, with a diagnostic, if it is absent or empty.
  func required(_ key: String, report: inout Report) -> Node? {
    if let value = node[key], !value.isEmpty { return value }
    report.add(
      Diagnostic(
        ValueCodes.missingValueKey, at: node[key]?.span ?? node.span,
        Wording(
          fi: "Kohta ”\(key)” puuttuu. Lisää se: \(example).",
          en: "The key “\(key)” is missing. Add it: \(example).")))
    return nil
  }

  /// The text of `key`; nil, with a diagnostic, if it is absent, empty, no text or longer than a line.
  func requiredLine(_ key: String, report: inout Report) -> String? {
    guard let value = required(key, report: &report) else { return nil }
    if let text = value.factText, !text.isEmpty, !text.utf8.contains(where: { $0 < 0x20 }) { return text }
    report.add(
      Diagnostic(
        ValueCodes.valueShape, at: value.span,
        Wording(
          fi: "Kohdassa ”\(key)” täytyy olla yksi rivi tekstiä. Kirjoita esimerkiksi \(example).",
          en: "The key “\(key)” needs one line of text. Write for example \(example).")))
    return nil
  }

  private static func reportUnknown(_ pair: Node.Pair, keys: [String], report: inout Report) {
    let accepted = keys.joined(separator: ", ")
    // In braces, `open: 9-12, 13-15` is read as two keys, the second one without a value.
    let message =
      pair.value.isEmpty
      ? Wording(
        fi: "”\(Quotation.of(pair.key))” jäi yksin. Jos se jatkaa edellistä arvoa, pane arvot hakasulkeisiin, esimerkiksi [9-12, 13-15].",
        en: "“\(Quotation.of(pair.key))” stands alone. If it continues the value before it, put both in square brackets, for example "
          + "[9-12, 13-15].")
      : Wording(
        fi: "Avain ”\(Quotation.of(pair.key))” ei kuulu tähän. Käytä näitä: \(accepted).",
        en: "The key “\(Quotation.of(pair.key))” does not belong here. Use these: \(accepted).")
    report.add(Diagnostic(ValueCodes.unknownValueKey, at: pair.keySpan, message))
  }
}
