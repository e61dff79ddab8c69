/// A value to be written as JSON (RFC 8259). Objects keep the order of their members, so the same value is always the same bytes.
public indirect enum JSON: Sendable {
  case string(String)
  case number(Int)
  case bool(Bool)
  case null
  case array([JSON])
  case object([(String, JSON)])

  /// The value in lines of its own, indented by two blanks.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The same as UTF-8.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: 0)
    return bytes
  }

  private func write(to bytes: inout [UInt8], indent: Int) {
    switch self {
    case .string(let value): Self.quote(value, to: &bytes)
    case .number(let value): bytes.append(contentsOf: String(value).utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .null: bytes.append(contentsOf: "null".utf8)
    case .array(let values) where values.isEmpty: bytes.append(contentsOf: "[]".utf8)
    case .object(let members) where members.isEmpty: bytes.append(contentsOf: "{}".utf8)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        Self.breakLine(isFirst: index == 0, indent + 2, &bytes)
        value.write(to: &bytes, indent: indent + 2)
      }
      Self.breakLine(isFirst: true, indent, &bytes)
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        Self.breakLine(isFirst: index == 0, indent + 2, &bytes)
        Self.quote(member.0, to: &bytes)
        bytes.append(contentsOf: ": ".utf8)
        member.1.write(to: &bytes, indent: indent + 2)
      }
      Self.breakLine(isFirst: true, indent, &bytes)
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// A comma where something went before, and a new line.
  private static func breakLine(isFirst: Bool, _ indent: Int, _ bytes: inout [UInt8]) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: indent))
  }

  static func quote(_ value: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    value.utf8Span.span.withUnsafeBufferPointer { appendEscaped($0, to: &bytes) }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var rest = text[...]
    while let place = rest.firstIndex(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
      bytes.append(contentsOf: rest[..<place])
      switch rest[place] {
      case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case let byte:
        let digits = String(byte, radix: 16)
        bytes.append(contentsOf: (digits.utf8.count == 1 ? "\\u000" : "\\u00").utf8)
        bytes.append(contentsOf: digits.utf8)
      }
      rest = rest[(place + 1)...]
    }
    bytes.append(contentsOf: rest)
  }
}
