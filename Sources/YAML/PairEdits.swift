/// Whole pairs: where a new one goes, and which bytes an old one takes with it.
extension YAMLEdit {
  /// The pair on lines of its own, below so many of the pairs of the mapping; nil inside braces.
  func insertion(of key: String, _ content: YAMLContent, at place: Int, of mapping: Node) -> Splice? {
    guard let pairs = mapping.pairs, !pairs.isEmpty else { return insertionAtEnd(of: key, content) }
    guard !mapping.isFlow(in: bytes), place > 0 else { return nil }
    let text = Rendering.pair(key, content, indent: mapping.span.column - 1)
    // A value may be shorter than the span of its mapping, and `key:` without value has none.
    let above = pairs[place - 1]
    let value = place == pairs.count ? mapping.span.bytes.upperBound : above.value.span.bytes.upperBound
    let end = bytes.lineEnd(of: max(value, above.keySpan.bytes.upperBound))
    let needsBreak = end == bytes.count && content.endsInBlock
    return Splice(range: end..<end, text: "\n" + text + (needsBreak ? "\n" : ""))
  }

  /// The first pair of a file that is empty or holds comments only, or `{}`.
  private func insertionAtEnd(of key: String, _ content: YAMLContent) -> Splice {
    let text = Rendering.pair(key, content, indent: 0) + "\n"
    let braces = root.span.bytes
    if !braces.isEmpty { return Splice(range: braces, text: String(text.dropLast())) }
    let needsBreak = !bytes.isEmpty && bytes.last != .lineFeed && !(bytes.count == 3 && bytes[0] == 0xEF)
    return Splice(range: bytes.count..<bytes.count, text: (needsBreak ? "\n" : "") + text)
  }

  /// The lines of the pair; nil inside braces, and where the pair shares its line with a `-` and comments would be lost.
  func removal(of key: String, at place: Place) -> Splice? {
    guard !place.isInFlow, let pair = place.pair else { return nil }
    let start = pair.keySpan.bytes.lowerBound
    let line = bytes.lineStart(of: start)
    let end = bytes.lineEnd(of: max(place.node.span.bytes.upperBound, pair.keySpan.bytes.upperBound))
    let next = bytes.nextLine(after: end)
    let hasMark = line == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    guard bytes.skippingBlanks(from: hasMark ? 3 : line) == start else {
      // `- first: …`: the second pair moves up behind the hyphen.
      guard place.siblings.count > 1, place.siblings[0].key == key else { return nil }
      let second = place.siblings[1].keySpan.bytes.lowerBound
      return bytes.lineStart(of: second) == next ? Splice(range: start..<second, text: "") : nil
    }
    if next == bytes.count, bytes.last != .lineFeed, line > 0 {
      // The last line of a file without a line break at its end: the break above goes.
      let above = bytes.lineEnd(of: bytes.lineStart(of: line - 1))
      return Splice(range: above..<bytes.count, text: "")
    }
    return Splice(range: (hasMark ? 3 : line)..<next, text: "")
  }
}
