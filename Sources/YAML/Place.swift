/// A value in a file with what stands around it: found by a path, used by one edit.
struct Place {
  let node: Node
  /// The pair that holds the value; nil for an element of a list.
  let pair: Node.Pair?
  /// The pairs of the mapping that holds the value; empty for a list.
  let siblings: [Node.Pair]
  /// Whether the value stands inside brackets or braces.
  let isInFlow: Bool
  /// Blanks in front of the key or `-`.
  let indent: Int

  init?(_ path: [YAMLStep], in edit: YAMLEdit) {
    guard let node = edit.root[path: path], let last = path.last, let parent = edit.root[path: path.dropLast()] else { return nil }
    self.node = node
    siblings = parent.pairs ?? []
    if case .key(let key) = last { pair = siblings.first { $0.key == key } } else { pair = nil }
    isInFlow = path.indices.contains { index in
      guard let ancestor = edit.root[path: path[..<index]] else { return false }
      return ancestor.isFlow(in: edit.bytes)
    }
    indent = parent.span.column - 1
  }

  /// The change that puts `content` here, nil where this place cannot hold it.
  func replacement(with content: YAMLContent, in bytes: [UInt8]) -> YAMLEdit.Splice? {
    let old = node.span.bytes
    if isInFlow { return replacementInFlow(with: content, in: bytes) }
    guard let mark = markEnd(in: bytes) else { return nil }
    let gap = bytes[mark..<old.lowerBound]
    let textIndent = textIndent(in: bytes) ?? indent + 2
    var rendering = Rendering(content, indent: textIndent, step: textIndent - indent)
    var splice = YAMLEdit.Splice(range: old, text: "")
    if case .mapping(let pairs) = content {
      guard pair != nil else { return nil }
      if !pairs.isEmpty, let lines = linesOfMapping(content, rendering, mark: mark, in: bytes) { return lines }
      rendering = Rendering(content, indent: indent + 2)
    }

    let comment = comment(in: bytes)
    if node.scalar == nil || !node.isBlockScalar { splice.range = old.lowerBound..<max(old.upperBound, comment?.upperBound ?? 0) }
    let behind = comment.map { String(decoding: bytes[$0], as: UTF8.self) } ?? ""
    if gap.allSatisfy({ $0.isBlank || $0 == .lineFeed || $0 == .carriageReturn }), gap.isEmpty || gap.contains(.lineFeed) {
      // An empty value, or one that stood on the line below its key: the new one begins behind the colon.
      splice.range = mark..<splice.range.upperBound
      splice.text = rendering.head.isEmpty ? "" : " "
    } else if rendering.head.isEmpty, gap.allSatisfy(\.isBlank) {
      splice.range = mark..<splice.range.upperBound
    }
    splice.text += rendering.head + behind + rendering.body
    closeLastLine(&splice, content, in: bytes)
    return splice
  }

  /// Keeps comments between the key and the first line of an old mapping: only its lines change.
  private func linesOfMapping(_ content: YAMLContent, _ rendering: Rendering, mark: Int, in bytes: [UInt8]) -> YAMLEdit.Splice? {
    let old = node.span.bytes
    guard bytes[mark..<old.lowerBound].contains(.lineFeed) else { return nil }
    let line = bytes.lineStart(of: old.lowerBound)
    var splice = YAMLEdit.Splice(range: line..<old.upperBound, text: String(rendering.body.dropFirst()))
    closeLastLine(&splice, content, in: bytes)
    return splice
  }

  private func replacementInFlow(with content: YAMLContent, in bytes: [UInt8]) -> YAMLEdit.Splice? {
    if case .mapping(let pairs) = content, !pairs.isEmpty { return nil }
    let old = node.span.bytes
    // `{key}` has no colon to write behind.
    if old.isEmpty, markEnd(in: bytes) == nil { return nil }
    let needsBlank = old.isEmpty && bytes[old.lowerBound - 1] == .colon
    return YAMLEdit.Splice(range: old, text: (needsBlank ? " " : "") + Rendering(content, indent: 0, inFlow: true).head)
  }

  /// A `|` block that is the end of the file needs a line break, or it would lose the one of its last line.
  private func closeLastLine(_ splice: inout YAMLEdit.Splice, _ content: YAMLContent, in bytes: [UInt8]) {
    if splice.range.upperBound == bytes.count, content.endsInBlock, splice.text.contains("\n"), bytes.last != .lineFeed {
      splice.text += "\n"
    }
  }

  /// Offset behind the colon of the key, or behind the `-` of an element.
  private func markEnd(in bytes: [UInt8]) -> Int? {
    guard let pair else {
      var place = node.span.bytes.lowerBound
      while place > 0, bytes[place - 1].isBlank || bytes[place - 1] == .lineFeed || bytes[place - 1] == .carriageReturn { place -= 1 }
      return place > 0 && bytes[place - 1] == .hyphen ? place : nil
    }
    let colon = bytes.skippingBlanks(from: pair.keySpan.bytes.upperBound)
    return colon < bytes.count && bytes[colon] == .colon ? colon + 1 : nil
  }

  /// The comment on the line of the value, with the blanks in front of it: behind the value, or behind the `|` of a block.
  private func comment(in bytes: [UInt8]) -> Range<Int>? {
    let lower = node.span.bytes.lowerBound
    if node.isBlockScalar {
      let end = bytes.lineEnd(of: lower)
      guard let mark = bytes[lower..<end].firstIndex(of: .numberSign) else { return nil }
      var start = mark
      while start > lower, bytes[start - 1].isBlank { start -= 1 }
      return start..<end
    }
    guard let comment = YAMLReader.trailingComment(after: node.span, in: bytes) else { return nil }
    return node.span.bytes.upperBound..<comment.bytes.upperBound
  }

  /// The blanks in front of the text of an old `|` block, which the new one takes over.
  private func textIndent(in bytes: [UInt8]) -> Int? {
    guard node.isBlockScalar else { return nil }
    let block = node.span.bytes
    if let digit = bytes[block.lowerBound..<min(block.lowerBound + 3, block.upperBound)].first(where: { (0x31...0x39).contains($0) }) {
      return indent + Int(digit - 0x30)
    }
    var line = bytes.nextLine(after: block.lowerBound)
    while line < block.upperBound {
      let first = bytes.skippingBlanks(from: line)
      if !bytes.isLineEnd(first) { return (1...9).contains(first - line - indent) ? first - line : nil }
      line = bytes.nextLine(after: line)
    }
    return nil
  }
}

extension Node {
  /// A `|` or `>` block.
  var isBlockScalar: Bool { scalar?.style.isBlock == true }

  /// Whether the collection is written in brackets or braces.
  func isFlow(in bytes: [UInt8]) -> Bool {
    guard scalar == nil, span.bytes.lowerBound < bytes.count else { return false }
    return bytes[span.bytes.lowerBound] == UInt8(ascii: "[") || bytes[span.bytes.lowerBound] == UInt8(ascii: "{")
  }
}
