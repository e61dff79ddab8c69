/// Writes texts as YAML that reads back as the very same text.
public enum YAMLText {
  /// The text as a `|` block: the header, then each line behind a line break and `indent` blanks. No line break at the end: the caller
  /// writes one, and where the text ends with empty lines (`|+`) no further empty line may follow. The key or `-` of the block stands
  /// `step` columns to the left of the text, 1 to 9.
  ///
  /// Texts that no block can hold become a quoted scalar: the empty text, and texts with tabs or control characters.
  public static func block(_ text: String, indent: Int, step: Int = 2) -> String {
    guard !text.isEmpty, canStandInBlock(text) else { return scalar(text) }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    // YAML 1.2.2, 8.1.1: `-` drops the last line break, `+` keeps all empty lines at the end, neither keeps one break.
    var chomping = "-"
    if text.utf8.last == .lineFeed {
      lines.removeLast()
      chomping = lines.allSatisfy(\.isEmpty) || lines.last?.isEmpty == true ? "+" : ""
    }
    // The first line with text shows the indentation, unless it begins with a blank of its own.
    let first = lines.first { !$0.isEmpty }
    let indicator = first?.utf8.first == .blank ? String(step) : ""
    let margin = String(repeating: " ", count: indent)
    return lines.reduce(into: "|" + indicator + chomping) { block, line in
      block += "\n"
      if !line.isEmpty { block += margin + line }
    }
  }

  /// The text in the plainest form that is safe on one line: plain, in quotation marks, or with escapes. In a flow collection commas and
  /// brackets are marks, and ask for quotation marks.
  public static func scalar(_ text: String, inFlow: Bool = false) -> String {
    if isSafePlain(text, inFlow: inFlow) { return text }
    let isPrintable = text.unicodeScalars.allSatisfy(isPrintable)
    if isPrintable, !text.utf8.contains(where: { $0 == quote || $0 == backslash }) { return "\"\(text)\"" }
    if isPrintable { return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'" }
    return escaped(text)
  }

  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")

  private static func isSafePlain(_ text: String, inFlow: Bool) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, first != .blank, last != .blank, last != .colon else { return false }
    // `~` is nothing, `<<` the merge key, `---` and `...` end a document.
    guard text != "~", text != "<<", !text.hasPrefix("---"), !text.hasPrefix("...") else { return false }
    if first == .hyphen || first == UInt8(ascii: "?") || first == .colon {
      if bytes.isSeparator(1) || inFlow { return false }
    } else if ",[]{}#&*!|>'\"%@`".utf8.contains(first) {
      return false
    }
    for (offset, byte) in bytes.enumerated() {
      if byte == .colon, bytes.isSeparator(offset + 1) || inFlow { return false }
      if byte == .numberSign, bytes[offset - 1].isBlank { return false }
      if inFlow, ",[]{}".utf8.contains(byte) { return false }
    }
    return text.unicodeScalars.allSatisfy(isPrintable)
  }

  private static func canStandInBlock(_ text: String) -> Bool { text.unicodeScalars.allSatisfy { $0 == "\n" || isPrintable($0) } }

  /// What the reader lets stand in a file: no control characters, no tab, no line breaks that editors do not show.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: true
    case 0...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  private static func escaped(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      default:
        if isPrintable(scalar) {
          result.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          result += "\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
        }
      }
    }
    return result + "\""
  }
}
