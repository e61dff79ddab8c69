import Diagnostics

/// A value to be written into a file by `YAMLEdit`.
public enum YAMLContent: Sendable {
  /// A text for readers, written as a `|` block.
  case text(String)
  /// A single-line value, plain or in quotation marks as needed.
  case line(String)
  /// A block mapping, in this order; `{}` if it is empty.
  case mapping([(key: String, value: YAMLContent)])

  /// Whether the last line is one of a `|` block, which at the end of a file needs a line break.
  var endsInBlock: Bool {
    switch self {
    case .text: true
    case .line: false
    case .mapping(let pairs): pairs.last?.value.endsInBlock ?? false
    }
  }
}

/// A value as text: what stands on the line of its key, and the lines below, each behind a line break. A comment may go between the two.
struct Rendering {
  var head: String
  var body: String

  /// `indent` is the number of blanks in front of the lines below, `step` the number of columns between them and their key.
  init(_ content: YAMLContent, indent: Int, step: Int = 2, inFlow: Bool = false) {
    switch content {
    case .text(let text) where !inFlow:
      let block = YAMLText.block(text, indent: indent, step: step)
      let end = block.firstIndex(of: "\n") ?? block.endIndex
      head = String(block[..<end])
      body = String(block[end...])
    case .text(let text), .line(let text):
      head = YAMLText.scalar(text, inFlow: inFlow)
      body = ""
    case .mapping(let pairs):
      head = pairs.isEmpty ? "{}" : ""
      body = pairs.map { "\n" + Self.pair($0.key, $0.value, indent: indent) }.joined()
    }
  }

  /// `key: value` with `indent` blanks in front, without a line break at the end.
  static func pair(_ key: String, _ value: YAMLContent, indent: Int) -> String {
    let rendering = Rendering(value, indent: indent + 2)
    let head = rendering.head.isEmpty ? "" : " " + rendering.head
    return String(repeating: " ", count: indent) + YAMLText.scalar(key) + ":" + head + rendering.body
  }
}

extension Node {
  /// What the reader must find where the content was written.
  init(_ content: YAMLContent, file: String) {
    let place = Span(file: file)
    switch content {
    case .text(let text), .line(let text): self.init(.scalar(Scalar(text, .literal)), span: place)
    case .mapping(let pairs):
      let pairs = pairs.map { Pair(key: $0.key, keySpan: place, value: Node($0.value, file: file)) }
      self.init(.mapping(pairs), span: place)
    }
  }

  /// The tree of a file without a line break at its end, as it would be with one: a `|` block on the last line has that break then. Where
  /// something comes below the block, or goes from there, the two would differ and yet say the same.
  func closingLastBlock(of bytes: [UInt8]) -> Node {
    guard let last = bytes.last, last != .lineFeed, span.bytes.upperBound <= bytes.count else { return self }
    switch value {
    case .mapping(var pairs):
      guard let pair = pairs.popLast() else { return self }
      return Node(.mapping(pairs + [Pair(key: pair.key, keySpan: pair.keySpan, value: pair.value.closingLastBlock(of: bytes))]), span: span)
    case .sequence(var elements):
      guard let element = elements.popLast() else { return self }
      return Node(.sequence(elements + [element.closingLastBlock(of: bytes)]), span: span)
    case .scalar(let scalar):
      let header = bytes[span.bytes].prefix { $0 != .lineFeed && $0 != .numberSign }
      guard scalar.style.isBlock, !header.contains(.hyphen), !scalar.text.isEmpty, scalar.text.utf8.last != .lineFeed else { return self }
      return Node(.scalar(Scalar(scalar.text + "\n", scalar.style)), span: span)
    }
  }

  /// Whether both trees hold the same keys and texts in the same order, wherever they stand and however they are quoted.
  func hasSameContent(as other: Node) -> Bool {
    switch (value, other.value) {
    case (.scalar(let left), .scalar(let right)): left.text == right.text && isEmpty == other.isEmpty
    case (.sequence(let left), .sequence(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.hasSameContent(as: $1) }
    case (.mapping(let left), .mapping(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.key == $1.key && $0.value.hasSameContent(as: $1.value) }
    default: false
    }
  }
}
