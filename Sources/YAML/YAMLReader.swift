import Diagnostics

/// Reads a YAML file into a tree of texts with positions; used by every stage that reads content, locales or settings.
///
/// Nothing is interpreted: a scalar is its text and its style, and a schema decides what it means. What the content format refuses
/// (anchors, aliases, tags, merge keys, several documents, duplicate keys, tabs, control characters) is reported, and the rest is
/// read all the same, so that one run shows every fault. **After an error the tree holds what could be read**: whoever decodes it should
/// not complain about fields that are missing then.
///
/// What the spans of values cover, in bytes of the file:
///
/// | style | span |
/// |---|---|
/// | plain | the text, over all its lines; no comment behind it |
/// | quoted | with the quotes |
/// | block (`\|`, `>`) | from the `\|` to the end of the last line with text (1) |
/// | empty (`key:`) | nothing, behind the colon |
/// | flow (`[…]`, `{…}`) | with the brackets |
/// | block list or mapping | from the first `-` or key to the end of the last value |
///
/// (1) Without the line break of that line and the empty lines and comments below; after `|+`, whose empty lines are text, up to the last
/// of their line breaks.
///
/// An anchor or tag in front of a value is part of its span. Line and column are those of the first byte; a byte order mark has no column.
public enum YAMLReader {
  /// A larger file is no content: 1 MiB, several hundred times a long page.
  public static let mostBytes = 1 << 20

  /// The tree of the file's first document, or nil if nothing could be read (too large, UTF-16, not YAML at all). A file without
  /// content (empty, or comments only) is an empty mapping and a warning. `file` is the path below the root of the publication.
  public static func read(_ bytes: [UInt8], file: String, report: inout Report) -> Node? {
    guard bytes.count <= mostBytes else {
      report.add(.fileTooLarge(bytes.count, at: Span(file: file)))
      return nil
    }
    return bytes.withUnsafeBufferPointer { read($0, file: file, report: &report) }
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>, file: String, report: inout Report) -> Node? {
    if isUTF16(bytes) {
      report.add(.utf16(at: Span(file: file)))
      return nil
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    if hasMark { report.add(.byteOrderMark(at: Span(file: file, bytes: 0..<3))) }
    let source = SourceText(bytes: bytes, file: file, start: hasMark ? 3 : 0)
    let check = ByteCheck(source)
    for fault in check.faults { report.add(fault) }
    guard check.isText else { return nil }
    guard let standIns = check.standIns else { return tree(source, check, &report) }
    return standIns.withUnsafeBufferPointer { tree(SourceText(bytes: $0, file: file, start: source.start), check, &report) }
  }

  /// Reads stretch by stretch: after a fault goes on at the next key in the first column.
  private static func tree(_ source: SourceText, _ check: ByteCheck, _ report: inout Report) -> Node? {
    var root: Node?
    var start = source.start
    var line = 1
    var faults: [Diagnostic] = []
    for _ in 0..<mostStretches {
      var builder = TreeBuilder(source, from: start, firstLine: line, isASCII: check.isASCII)
      let stretch = builder.root()
      for fault in builder.faults where !isConsequence(fault, of: check.tabLines, from: start) { faults.append(fault) }
      // A scalar that a fault cut short is the beginning of a key, not the content of the file.
      root = joined(root, builder.resume != nil && stretch?.scalar != nil ? nil : stretch, &faults)
      guard let next = builder.resume, root?.elements == nil else { break }
      line += source.bytes[start..<next].count { $0 == .lineFeed }
      start = next
    }
    for fault in faults { report.add(fault) }
    if let root, !root.isEmpty { return root }
    guard faults.isEmpty else { return nil }
    report.add(.emptyFile(at: Span(file: source.file)))
    return Node(.mapping([]), span: Span(file: source.file, bytes: source.start..<source.start))
  }

  /// After that many faults of structure an editor has enough to do.
  private static let mostStretches = 20

  private static func joined(_ root: Node?, _ stretch: Node?, _ faults: inout [Diagnostic]) -> Node? {
    guard let root, var pairs = root.pairs else { return stretch ?? root }
    guard let stretch, let more = stretch.pairs else { return root }
    pairs.append(contentsOf: more)
    TreeBuilder.dropDuplicates(&pairs, &faults)
    var span = root.span
    span.bytes = span.bytes.lowerBound..<max(span.bytes.upperBound, stretch.span.bytes.upperBound)
    return Node(.mapping(pairs), span: span)
  }

  /// Whether a fault of structure only follows from a tab in the indentation above it, which has been reported.
  private static func isConsequence(_ fault: Diagnostic, of tabLines: [Int], from start: Int) -> Bool {
    guard fault.code == YAMLCodes.wrongIndentation || fault.code == YAMLCodes.listIndentation, let place = fault.span else { return false }
    return tabLines.contains { $0 >= start && $0 <= place.bytes.lowerBound }
  }

  /// A mark of UTF-16, or a zero byte beside the first letter.
  private static func isUTF16(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 2 else { return false }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE), (0xFE, 0xFF): return true
    case (0, 1...), (1..., 0): return bytes.count.isMultiple(of: 2)
    default: return false
    }
  }
}
