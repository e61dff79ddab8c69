/// Just enough of RFC 8259 to read back what the tool writes; nil where the text is no JSON.
struct JSONReader {
  indirect enum Value: Equatable {
    case string(String)
    case number(Int)
    case bool(Bool)
    case null
    case array([Value])
    case object([String: Value])

    subscript(key: String) -> Value? { if case .object(let members) = self { members[key] } else { nil } }
    subscript(index: Int) -> Value? { if case .array(let values) = self, values.indices.contains(index) { values[index] } else { nil } }
    var string: String? { if case .string(let text) = self { text } else { nil } }
  }

  private let scalars: [Unicode.Scalar]
  private var position = 0

  static func read(_ text: String) -> Value? {
    var reader = JSONReader(scalars: Array(text.unicodeScalars))
    guard let value = reader.value() else { return nil }
    reader.skip()
    return reader.position == reader.scalars.count ? value : nil
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func skip() { while let scalar = next, " \n".unicodeScalars.contains(scalar) { position += 1 } }

  private mutating func take(_ text: String) -> Bool {
    guard scalars[position...].starts(with: text.unicodeScalars) else { return false }
    position += text.unicodeScalars.count
    return true
  }

  private mutating func value() -> Value? {
    skip()
    if take("true") { return .bool(true) }
    if take("false") { return .bool(false) }
    if take("null") { return .null }
    if take("\"") { return text().map(Value.string) }
    if take("[") { return elements(until: "]") { $0.value() }.map(Value.array) }
    if take("{") {
      let members = elements(until: "}") { reader -> (String, Value)? in
        reader.skip()
        guard reader.take("\""), let key = reader.text() else { return nil }
        reader.skip()
        guard reader.take(":"), let value = reader.value() else { return nil }
        return (key, value)
      }
      return members.map { .object(Dictionary($0, uniquingKeysWith: { first, _ in first })) }
    }
    var digits = ""
    while let scalar = next, "-0123456789".unicodeScalars.contains(scalar) {
      digits.unicodeScalars.append(scalar)
      position += 1
    }
    return Int(digits).map(Value.number)
  }

  private mutating func elements<Element>(until end: String, _ element: (inout JSONReader) -> Element?) -> [Element]? {
    var elements: [Element] = []
    skip()
    if take(end) { return elements }
    while let next = element(&self) {
      elements.append(next)
      skip()
      if take(end) { return elements }
      guard take(",") else { return nil }
    }
    return nil
  }

  /// The rest of a string behind its first quotation mark.
  private mutating func text() -> String? {
    var text = ""
    while let scalar = next {
      position += 1
      switch scalar {
      case "\"": return text
      case "\\":
        guard let escape = next else { return nil }
        position += 1
        switch escape {
        case "n": text += "\n"
        case "r": text += "\r"
        case "t": text += "\t"
        case "\"", "\\", "/": text.unicodeScalars.append(escape)
        case "u":
          guard position + 4 <= scalars.count else { return nil }
          let digits = String(String.UnicodeScalarView(scalars[position..<(position + 4)]))
          guard let code = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(code) else { return nil }
          text.unicodeScalars.append(scalar)
          position += 4
        default: return nil
        }
      case _ where scalar.value < 0x20: return nil
      default: text.unicodeScalars.append(scalar)
      }
    }
    return nil
  }
}
