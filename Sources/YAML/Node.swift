import Diagnostics

/// One value of a YAML file with the place it came from. Every scalar is text: a schema, never YAML, decides what `no` or `8:30` means.
public struct Node: Sendable {
  public enum Value: Sendable {
    case scalar(Scalar)
    case sequence([Node])
    case mapping([Pair])
  }

  /// A key with its value, in the order of the file.
  public struct Pair: Sendable {
    public let key: String
    public let keySpan: Span
    public let value: Node

    public init(key: String, keySpan: Span, value: Node) {
      self.key = key
      self.keySpan = keySpan
      self.value = value
    }
  }

  public var value: Value
  public var span: Span

  public init(_ value: Value, span: Span) {
    self.value = value
    self.span = span
  }
}

/// The text of a scalar and how it was written.
public struct Scalar: Hashable, Sendable {
  public enum Style: Sendable { case plain, singleQuoted, doubleQuoted, literal, folded }
  public let text: String
  public let style: Style

  public init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

extension Node {
  /// The scalar, or nil for a sequence or mapping.
  public var scalar: Scalar? { if case .scalar(let scalar) = value { scalar } else { nil } }
  /// The elements, or nil for a scalar or mapping.
  public var elements: [Node]? { if case .sequence(let elements) = value { elements } else { nil } }
  /// The pairs, or nil for a scalar or sequence.
  public var pairs: [Pair]? { if case .mapping(let pairs) = value { pairs } else { nil } }

  /// The value of the first pair with that key.
  public subscript(key: String) -> Node? { pairs?.first { $0.key == key }?.value }

  /// Whether the node is an empty plain scalar (`key:` with nothing behind it) or `~`.
  public var isEmpty: Bool {
    guard let scalar, scalar.style == .plain else { return false }
    return scalar.text.isEmpty || scalar.text == "~"
  }
}
