import Diagnostics

extension Prose {
  /// Where in the file bytes of a text stand: for faults that are found long after it was read. Reads the text once more, because to remember
  /// the place of every word would cost every text what few need.
  ///
  /// - Parameters:
  ///   - offsets: counted over the bytes of the text events of `walk`, in their order; one past the last byte is allowed.
  ///   - text: what YAML handed over, the same that the text was read from.
  ///   - isLine: whether it was read by `line`, otherwise by `parse`.
  /// - Returns: a place for each offset; nil where only the beginning of the text is known (`TextOrigin.Layout.unknown`).
  public static func places(of offsets: [Int], in text: String, isLine: Bool, at origin: TextOrigin) -> [Span]? {
    guard origin.layout != .unknown else { return nil }
    let changed = Normalization.changed(text)
    var normal = changed ?? text
    guard normal.utf8.count <= longest else { return nil }
    return normal.withUTF8 { bytes in
      var assembler = Assembler(SourceText(bytes, written: changed == nil ? nil : text, origin: origin))
      assembler.record = []
      if isLine {
        assembler.append(bytes, from: 0)
        assembler.closeBlock()
      } else {
        // Always through cmark: it finds what the short way finds, and this is no hot path.
        readTree(&assembler)
      }
      let anchors = assembler.record ?? []
      let ranges = assembler.pieces.filter { $0.kind == .text }.map(\.range)
      return offsets.map { offset in
        let place = source(of: offset, ranges, anchors) ?? 0
        return origin.span(at: assembler.source.position(of: place))
      }
    }
  }

  /// The offset in the source of an offset over the texts; the end of a text belongs to it and not to the next one.
  private static func source(of offset: Int, _ ranges: [Range<Int>], _ anchors: [Assembler.Anchor]) -> Int? {
    var rest = offset
    for (index, range) in ranges.enumerated() {
      if rest > range.count || (rest == range.count && index + 1 < ranges.count) {
        rest -= range.count
        continue
      }
      let byte = range.lowerBound + rest
      // Of two anchors at the same byte the later one counts: the first covers nothing.
      guard let anchor = anchors.last(where: { $0.text <= byte && $0.text >= range.lowerBound }) ?? anchors.last(where: { $0.text <= byte })
      else { return nil }
      return anchor.source + byte - anchor.text
    }
    return nil
  }
}
