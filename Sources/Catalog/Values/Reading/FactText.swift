import Diagnostics
import YAML

extension Node {
  /// The text of a scalar without blanks and line breaks at its ends; nil for a sequence or a mapping.
  var factText: String? {
    guard let text = scalar?.text else { return nil }
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    guard let first = text.utf8.firstIndex(where: { !blanks.contains($0) }),
      let last = text.utf8.lastIndex(where: { !blanks.contains($0) })
    else { return "" }
    return String(text[first...last])
  }

  /// What the editor wrote, for a message; a sequence or a mapping is named in brackets.
  var quoted: String {
    switch value {
    case .scalar: Quotation.of(factText ?? "")
    case .sequence: "[…]"
    case .mapping: "{…}"
    }
  }

  /// The repair that writes `replacement` in place of this scalar; nil where the bytes to be replaced are not certain.
  func fix(_ replacement: String) -> Fix? {
    switch scalar?.style {
    case .plain, .singleQuoted, .doubleQuoted: Fix.rewriting(span, as: replacement)
    case .literal, .folded, nil: nil
    }
  }
}

extension Fix {
  /// The repair that writes `replacement` over `span`; nil where only a position is known.
  static func rewriting(_ span: Span, as replacement: String) -> Fix? {
    guard !span.bytes.isEmpty else { return nil }
    let summary = Wording(fi: "Kirjoita ”\(replacement)”.", en: "Write “\(replacement)”.")
    return Fix(span, replacement: replacement, summary: summary)
  }
}
