import Diagnostics
import YAML

/// Reads a mapping whose keys are known: hands out values by key and reports what is wrong with the keys themselves.
struct FieldReader {
  let node: Node
  let pairs: [Node.Pair]

  /// Nil with a diagnostic where `node` is no mapping; unknown keys are reported with the nearest known one.
  init?(_ node: Node, known: [String], report: inout Report) {
    guard let pairs = node.pairs else {
      if node.isEmpty {
        self.node = node
        self.pairs = []
        return
      }
      report.add(.mappingExpected(at: node.span, known: known))
      return nil
    }
    self.node = node
    self.pairs = pairs
    for pair in pairs where !known.contains(pair.key) {
      report.add(.unknownField(pair, known: known))
    }
  }

  subscript(key: String) -> Node? { pairs.first { $0.key == key }?.value }

  /// The text of a scalar, or nil with a diagnostic where the value is a list or mapping; nil alone where the key is absent or empty.
  func text(_ key: String, report: inout Report) -> String? {
    guard let value = self[key], !value.isEmpty else { return nil }
    guard let scalar = value.scalar else {
      report.add(.textExpected(key, at: value.span))
      return nil
    }
    return scalar.text.trimmed
  }

  /// The texts of a list; a single scalar counts as a list of one.
  func texts(_ key: String, report: inout Report) -> [(text: String, span: Span)] {
    guard let value = self[key], !value.isEmpty else { return [] }
    return value.texts(key, report: &report)
  }

  /// One word of a closed set.
  func word<Choice: RawRepresentable & CaseIterable>(_ key: String, as type: Choice.Type, report: inout Report) -> Choice?
  where Choice.RawValue == String {
    guard let text = text(key, report: &report), let value = self[key] else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    report.add(.unknownChoice(text, at: value.span, of: Choice.allCases.map(\.rawValue)))
    return nil
  }

  /// `true` or `false`, nothing else.
  func flag(_ key: String, report: inout Report) -> Bool? {
    guard let text = text(key, report: &report), let value = self[key] else { return nil }
    switch text {
    case "true": return true
    case "false": return false
    default:
      report.add(.unknownChoice(text, at: value.span, of: ["true", "false"]))
      return nil
    }
  }

  /// A whole number that is not negative.
  func number(_ key: String, report: inout Report) -> Int? {
    guard let text = text(key, report: &report), let value = self[key] else { return nil }
    if let number = Int(text), number >= 0, text.utf8.allSatisfy({ (48...57).contains($0) }) { return number }
    report.add(.numberExpected(text, at: value.span))
    return nil
  }
}

extension Node {
  /// The scalars of a list, with a diagnostic for each element that is none; a single scalar counts as a list of one.
  func texts(_ key: String, report: inout Report) -> [(text: String, span: Span)] {
    if let scalar { return [(scalar.text.trimmed, span)] }
    guard let elements else {
      report.add(.textExpected(key, at: span))
      return []
    }
    return elements.compactMap { element in
      guard let scalar = element.scalar else {
        report.add(.textExpected(key, at: element.span))
        return nil
      }
      return (scalar.text.trimmed, element.span)
    }
  }
}

extension String {
  /// Without blanks and line breaks at both ends.
  var trimmed: String {
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    guard let first = utf8.firstIndex(where: { !blanks.contains($0) }), let last = utf8.lastIndex(where: { !blanks.contains($0) }) else {
      return ""
    }
    if first == startIndex && utf8.index(after: last) == endIndex { return self }
    return String(self[first...last])
  }
}
