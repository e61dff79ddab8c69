import Diagnostics

/// The bytes of a file under the reader, and the way from an offset to a line and column. For faults only: it counts from the start.
struct SourceText {
  let bytes: UnsafeBufferPointer<UInt8>
  let file: String
  /// Offset of the first character: 3 behind a byte order mark, else 0.
  let start: Int

  /// The span of a range of bytes.
  func span(_ range: Range<Int>) -> Span {
    var line = 1
    var lineStart = start
    var offset = start
    while offset < range.lowerBound {
      if bytes[offset] == .lineFeed {
        line += 1
        lineStart = offset + 1
      }
      offset += 1
    }
    var column = 1
    for offset in lineStart..<max(lineStart, range.lowerBound) where !bytes[offset].isContinuation { column += 1 }
    return Span(file: file, line: line, column: column, bytes: range)
  }

  /// The span of the character at `offset`; empty at the end of the file.
  func span(at offset: Int) -> Span {
    guard offset < bytes.count else { return span(bytes.count..<bytes.count) }
    var end = offset + 1
    while end < bytes.count, bytes[end].isContinuation { end += 1 }
    return span(offset..<end)
  }

  /// The character at `offset` as text for a message.
  func character(at offset: Int) -> String {
    let range = span(at: offset).bytes
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// The colon of `key:value` where a blank was forgotten, if the text from `offset` on the line looks like that. Web addresses do not.
  func colonWithoutBlank(from offset: Int) -> Int? {
    guard offset < bytes.count, bytes[offset].isASCIILetter else { return nil }
    var colon = offset
    while colon < bytes.count, bytes[colon].isKeyByte { colon += 1 }
    guard colon < bytes.count, bytes[colon] == .colon, !bytes.isSeparator(colon + 1) else { return nil }
    return bytes[colon + 1] == UInt8(ascii: "/") ? nil : colon
  }

  /// Whether the line at `offset` begins with something like `key:` or `- `, so that it cannot belong to a text above it.
  func looksLikeEntry(at offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    if bytes[offset] == .hyphen { return bytes.isSeparator(offset + 1) }
    var place = offset
    while place < bytes.count, bytes[place].isKeyByte { place += 1 }
    return place > offset && place < bytes.count && bytes[place] == .colon && bytes.isSeparator(place + 1)
  }

  /// The first line below `offset` that begins with a key in the first column: there reading can go on after a fault.
  func nextKeyLine(after offset: Int) -> Int? {
    var line = bytes.nextLine(after: offset)
    while line < bytes.count {
      if bytes[line] != .hyphen, looksLikeEntry(at: line) { return line }
      line = bytes.nextLine(after: line)
    }
    return nil
  }
}
