/// A translatable text, read once and rendered many times: a line, or paragraphs, lists and links.
///
/// Made by `Prose.line` and `Prose.parse`, kept by the catalogue, walked by `walk`. The text is one array of bytes and one flat array
/// of 16-byte pieces; a plain text without placeholders has no pieces at all.
public struct Prose: Sendable {
  /// The words in form C and between them the paths of placeholders and links.
  let bytes: [UInt8]
  /// Empty where the whole of `bytes` is one text.
  let pieces: [Piece]

  init(bytes: [UInt8], pieces: [Piece]) {
    self.bytes = bytes
    self.pieces = pieces
  }

  /// No text.
  public static let empty = Prose(bytes: [], pieces: [])

  /// Whether there is nothing to show.
  public var isEmpty: Bool { bytes.isEmpty && pieces.isEmpty }

  /// Whether the words and paths of both are written alike: quicker than `==`, which asks what they mean.
  public func hasSameBytes(as other: Prose) -> Bool { bytes == other.bytes && pieces.count == other.pieces.count }

  /// Whether a heading stands in the text; only long texts may have them.
  public var hasHeadings: Bool { pieces.contains { $0.kind == .heading } }
}

extension Prose: Hashable {
  /// Equal texts mean the same (`canonical`), wherever they stand and however their lines are wrapped.
  public static func == (left: Prose, right: Prose) -> Bool { left.canonical == right.canonical }
  public func hash(into hasher: inout Hasher) { hasher.combine(canonical) }
}

/// One step through a text. What the numbers mean depends on the kind.
struct Piece: Sendable {
  enum Kind: UInt8, Sendable {
    case text, placeholder, lineBreak
    case paragraph, heading, list, item, strong, emphasis, link
  }

  /// Where the bytes begin; for a list and an ordered element its number.
  var start: UInt32 = 0
  /// How many bytes there are; for a list and an element of one 1 if it is ordered.
  var length: UInt32 = 0
  /// Where placeholders and links stand in the source, cut off at the greatest number.
  var line: UInt16 = 0
  var column: UInt16 = 0
  let kind: Kind
  var isEnd = false
  /// Level of a heading, depth of a list and its elements from 1, format of a placeholder.
  var level: UInt8 = 0

  init(_ kind: Kind) { self.kind = kind }

  init(_ kind: Kind, _ range: Range<Int>, at position: TextPosition = TextPosition(line: 0, column: 0)) {
    self.kind = kind
    start = UInt32(clamping: range.lowerBound)
    length = UInt32(clamping: range.count)
    line = UInt16(clamping: position.line)
    column = UInt16(clamping: position.column)
  }

  var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
  var position: TextPosition { TextPosition(line: Int(line), column: Int(column)) }
  /// The number of an ordered list or element.
  var number: Int? { length == 1 ? Int(start) : nil }

  /// The same element, ended.
  var ended: Piece {
    var piece = self
    piece.isEnd = true
    return piece
  }
}
