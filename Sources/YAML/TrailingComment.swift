import Diagnostics

extension YAMLReader {
  /// The comment that follows a value on the line on which it ends: from its `#` to the end of the line, or nil.
  ///
  /// Behind a fact a comment is welcome, but in a text it is a piece of the sentence that plain YAML ate (`Apua #kotka`): whoever decodes
  /// texts asks here and reports it. `span` is the span of a value as the reader made it; `bytes` are the same file.
  public static func trailingComment(after span: Span, in bytes: [UInt8]) -> Span? {
    let end = span.bytes.upperBound
    guard end > 0, end < bytes.count, bytes[end].isBlank else { return nil }
    let mark = bytes.skippingBlanks(from: end)
    guard mark < bytes.count, bytes[mark] == .numberSign else { return nil }
    let line = bytes.lineStart(of: mark)
    let isAfterMark = line == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let column = bytes[line..<mark].count { !$0.isContinuation } + (isAfterMark ? 0 : 1)
    let breaks = bytes[span.bytes].count { $0 == .lineFeed }
    return Span(file: span.file, line: span.line + breaks, column: column, bytes: mark..<bytes.lineEnd(of: mark))
  }
}
