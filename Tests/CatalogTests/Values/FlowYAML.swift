import Diagnostics
import YAML

/// Just enough of YAML's flow style for tests: `{a: 1, b: [x, "y"]}` on one line, with the byte spans that a reader would give.
struct FlowYAML {
  private let bytes: [UInt8]
  private var position = 0

  static func node(_ text: String) -> Node {
    var parser = FlowYAML(bytes: Array(text.utf8))
    return parser.value(endings: "")
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func span(from start: Int) -> Span { Span(file: "facts.yaml", line: 1, column: start + 1, bytes: start..<position) }

  private mutating func skip(_ skipped: String) {
    while let byte = next, skipped.utf8.contains(byte) { position += 1 }
  }

  private mutating func value(endings: String) -> Node {
    skip(" ")
    let start = position
    switch next {
    case UInt8(ascii: "{"):
      let pairs = mapping()
      return Node(.mapping(pairs), span: span(from: start))
    case UInt8(ascii: "["):
      let elements = sequence()
      return Node(.sequence(elements), span: span(from: start))
    default:
      let scalar = scalar(endings: endings)
      return Node(.scalar(scalar), span: span(from: start))
    }
  }

  private mutating func mapping() -> [Node.Pair] {
    position += 1
    var pairs: [Node.Pair] = []
    while true {
      skip(" ,")
      guard let byte = next, byte != UInt8(ascii: "}") else { break }
      let start = position
      let key = scalar(endings: ",}:")
      let keySpan = span(from: start)
      if next == UInt8(ascii: ":") {
        position += 1
        pairs.append(Node.Pair(key: key.text, keySpan: keySpan, value: value(endings: ",}")))
      } else {
        pairs.append(Node.Pair(key: key.text, keySpan: keySpan, value: Node(.scalar(Scalar("")), span: span(from: position))))
      }
    }
    position += 1
    return pairs
  }

  private mutating func sequence() -> [Node] {
    position += 1
    var elements: [Node] = []
    while true {
      skip(" ,")
      guard let byte = next, byte != UInt8(ascii: "]") else { break }
      elements.append(value(endings: ",]"))
    }
    position += 1
    return elements
  }

  private mutating func scalar(endings: String) -> Scalar {
    let isQuoted = next == UInt8(ascii: "\"")
    if isQuoted { position += 1 }
    let start = position
    while let byte = next, isQuoted ? byte != UInt8(ascii: "\"") : !ends(byte, endings) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isQuoted { position += 1 }
    return Scalar(text, isQuoted ? .doubleQuoted : .plain)
  }

  /// A colon ends a key only before a blank, as in YAML.
  private func ends(_ byte: UInt8, _ endings: String) -> Bool {
    guard endings.utf8.contains(byte) else { return false }
    guard byte == UInt8(ascii: ":") else { return true }
    return position + 1 == bytes.count || bytes[position + 1] == UInt8(ascii: " ")
  }
}
