/// Applies certain repairs to the bytes of a file (`check --fix`).
public enum Repairs {
  /// The file after the repairs that could be made, and which those are, from its beginning to its end. Of repairs that overlap the first is made; after it the file is
  /// checked anew, and the other one comes again if it is still needed.
  public static func apply(_ fixes: [Fix], to bytes: [UInt8]) -> (bytes: [UInt8], made: [Fix]) {
    let edits = fixes.compactMap { fix in range(of: fix.span, in: bytes).map { ($0, fix) } }
    let ordered = edits.sorted {
      ($0.0.lowerBound, $0.0.upperBound, $0.1.replacement) < ($1.0.lowerBound, $1.0.upperBound, $1.1.replacement)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    var end = 0
    var made: [Fix] = []
    var last: Range<Int>?
    for (range, fix) in ordered where range.lowerBound >= end && range != last {
      result.append(contentsOf: bytes[end..<range.lowerBound])
      result.append(contentsOf: fix.replacement.utf8)
      end = range.upperBound
      last = range
      made.append(fix)
    }
    result.append(contentsOf: bytes[end...])
    return (result, made)
  }

  /// The bytes that a repair replaces; nil where they do not lie in the file.
  private static func range(of span: Span, in bytes: [UInt8]) -> Range<Int>? {
    if span.bytes != 0..<0 { return span.bytes.upperBound <= bytes.count ? span.bytes : nil }
    // Only line and column are known: the one character there.
    guard let start = Lines.offset(line: span.line, column: span.column, in: bytes), start < bytes.count else { return nil }
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }
}

/// Lines and columns in the bytes of a file.
public enum Lines {
  /// The offset of a line and column, both counted from 1, the column in Unicode code points; nil beyond the end. A byte order mark has no
  /// column. Only a line feed ends a line, as in `Span`.
  public static func offset(line: Int, column: Int, in bytes: [UInt8]) -> Int? {
    var index = 0
    for _ in 1..<max(line, 1) {
      guard let end = bytes[index...].firstIndex(of: 0x0A) else { return nil }
      index = end + 1
    }
    if line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index += 3 }
    for _ in 1..<max(column, 1) {
      guard index < bytes.count else { return nil }
      index += 1
      while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
    }
    return index
  }
}
