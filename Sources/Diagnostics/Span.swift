/// A place in a source file. Made by the readers of files, shown by the printers, used by edits.
public struct Span: Hashable, Sendable {
  /// Path below the root of the publication, with forward slashes.
  public var file: String
  /// Line and column of the first character, both counted from 1; the column counts Unicode code points.
  public var line: Int
  public var column: Int
  /// The bytes of the file that the span covers; empty where only a position is known.
  public var bytes: Range<Int>

  public init(file: String, line: Int = 1, column: Int = 1, bytes: Range<Int> = 0..<0) {
    self.file = file
    self.line = line
    self.column = column
    self.bytes = bytes
  }

  /// Whether the file as a whole is meant: something that is missing from it, or the file itself.
  public var isWholeFile: Bool { line == 1 && column == 1 && bytes.isEmpty }
}

extension Span: Comparable {
  /// File, line and column, so that a sorted report reads like the files do.
  public static func < (left: Span, right: Span) -> Bool {
    if left.file != right.file { return left.file < right.file }
    if left.line != right.line { return left.line < right.line }
    return left.column < right.column
  }
}
