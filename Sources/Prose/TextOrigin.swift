import Diagnostics

/// A place in a text, both counted from 0: the line of the text as YAML hands it over, and the column in Unicode code points.
public struct TextPosition: Hashable, Sendable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Where a text stands in its file, so that a fault inside a YAML block points to the very word. Made by whoever reads the YAML.
public struct TextOrigin: Hashable, Sendable {
  /// How lines of the text lie in the file.
  public enum Layout: Hashable, Sendable {
    /// A `|` block: each line of the text is a line of the file behind the indentation.
    case block
    /// The text is written on one line.
    case line
    /// YAML folded or unescaped the text: only its beginning is known.
    case unknown
  }

  public var file: String
  /// Line of the first character of the text, from 1.
  public var line: Int
  /// Column of the first character, from 1; in a block the column of every line's first character.
  public var column: Int
  public var layout: Layout
  /// What the text is, copied into its diagnostics.
  public var subject: Diagnostic.Subject?

  public init(file: String, line: Int = 1, column: Int = 1, layout: Layout = .block, subject: Diagnostic.Subject? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.layout = layout
    self.subject = subject
  }

  /// A `|` block whose indicator is at `span` and whose lines stand behind `indentation` columns.
  public init(block span: Span, indentation: Int, subject: Diagnostic.Subject? = nil) {
    self.init(file: span.file, line: span.line + 1, column: indentation + 1, subject: subject)
  }

  /// The origin of the scalar at `span`, found out from the bytes of its file: the first byte tells the style of the scalar, and in
  /// a `|` block the first line that is not blank tells the indentation (YAML 1.2.2, section 8.1.1).
  public init(scalar span: Span, in source: [UInt8], subject: Diagnostic.Subject? = nil) {
    self.init(file: span.file, line: span.line, column: span.column, layout: .unknown, subject: subject)
    let range = span.bytes.clamped(to: 0..<source.count)
    guard let first = source[range].first else { return }
    switch first {
    case UInt8(ascii: "|"):
      let indentation = Self.indentation(of: source[range])
      self.init(block: span, indentation: indentation, subject: subject)
    case UInt8(ascii: ">"): break
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let escapes = source[range].dropFirst().dropLast().contains { $0 == first || $0 == UInt8(ascii: "\\") || $0 == 0x0A }
      if !escapes { (column, layout) = (span.column + 1, .line) }
    default:
      if !source[range].contains(0x0A) { layout = .line }
    }
  }

  /// The columns before the lines of a `|` block; `block` begins with the indicator.
  private static func indentation(of block: ArraySlice<UInt8>) -> Int {
    guard let header = block.firstIndex(of: 0x0A) else { return 0 }
    var columns = 0
    for byte in block[(header + 1)...] {
      if !byte.isBlank { return columns }
      columns = byte == 0x0A ? 0 : columns + 1
    }
    return 0
  }

  /// The place in the file of a place in the text.
  public func span(at position: TextPosition) -> Span {
    switch layout {
    case .block: Span(file: file, line: line + position.line, column: column + position.column)
    case .line: Span(file: file, line: line, column: column + position.column)
    case .unknown: Span(file: file, line: line, column: column)
    }
  }
}
