import Diagnostics

/// The text that is being read, in form C, and the way from its bytes back to lines and columns of the file.
struct SourceText {
  let bytes: TextRun
  let origin: TextOrigin
  /// The text as it was written, where form C differs from it.
  private let written: String?
  /// Offset of the first byte of every line.
  private let lineStarts: [Int]
  /// The last place that was asked for, from which the next one is counted: on a long line all would be counted anew otherwise.
  private var counted = (line: 0, offset: 0, column: 0)

  init(_ bytes: TextRun, written: String?, origin: TextOrigin) {
    self.bytes = bytes
    self.written = written
    self.origin = origin
    var starts = [0]
    for index in bytes.indices where Self.endsLine(bytes, at: index) { starts.append(index + 1) }
    lineStarts = starts
  }

  /// A line ends at a line feed and at a carriage return without one, as in CommonMark.
  private static func endsLine(_ bytes: TextRun, at index: Int) -> Bool {
    if bytes[index] == 0x0A { return true }
    return bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
  }

  /// The offset of a place that cmark names: line and column from 1, the column in bytes.
  func offset(line: Int, column: Int) -> Int {
    guard line >= 1, line <= lineStarts.count else { return bytes.count }
    return min(lineStarts[line - 1] + max(column - 1, 0), bytes.count)
  }

  /// The first offset of the line behind the one of `offset`; the end of the text on the last line.
  func nextLine(after offset: Int) -> Int {
    let line = line(of: offset) + 1
    return line < lineStarts.count ? lineStarts[line] : bytes.count
  }

  /// The place of an offset as editors see it.
  mutating func position(of offset: Int) -> TextPosition {
    let offset = min(offset, bytes.count)
    let line = line(of: offset)
    if counted.line != line || counted.offset > offset { counted = (line, lineStarts[line], 0) }
    var column = counted.column
    for index in counted.offset..<offset where bytes[index] & 0xC0 != 0x80 { column += 1 }
    counted = (line, offset, column)
    if let written { column = Self.writtenColumn(column, line: line, in: written) }
    return TextPosition(line: line, column: column)
  }

  private func line(of offset: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The column in the text as written of a column in form C: the longest beginning of the line that has no more scalars in form C.
  private static func writtenColumn(_ column: Int, line: Int, in written: String) -> Int {
    var written = written
    let scalars = written.withUTF8 { bytes in
      var (current, start, end) = (0, 0, bytes.count)
      for index in bytes.indices where endsLine(bytes, at: index) {
        if current == line {
          end = index
          break
        }
        current += 1
        start = index + 1
      }
      return Array(bytes.part(start..<end).string.unicodeScalars)
    }
    var (low, high) = (0, scalars.count + 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      let beginning = Normalization.nfc(String(String.UnicodeScalarView(scalars[..<middle])))
      if beginning.unicodeScalars.count <= column { low = middle } else { high = middle }
    }
    return low
  }
}
