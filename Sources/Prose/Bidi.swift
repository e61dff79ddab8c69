/// The direction in which lines of a language run.
public enum Direction: String, Hashable, Sendable, CaseIterable {
  case leftToRight, rightToLeft
}

/// Keeps words and numbers that run from left to right readable inside right-to-left text (Unicode Bidirectional Algorithm, UAX #9):
/// without isolation `020 615 7429` is shown as `7429 615 020` and `8.00–15.30` as `15.30–8.00`.
public enum Bidi {
  /// U+2066 LEFT-TO-RIGHT ISOLATE and U+2069 POP DIRECTIONAL ISOLATE, for plain text; HTML uses `<bdi dir="ltr">`.
  public static let isolate: [UInt8] = Array("\u{2066}".utf8)
  public static let pop: [UInt8] = Array("\u{2069}".utf8)

  /// A part of a right-to-left text.
  public enum Segment: Hashable, Sendable {
    case plain
    /// To be wrapped: Latin words and names, addresses, numbers with separators. Brackets in it are balanced; the punctuation
    /// of the sentence stays outside.
    case isolate
  }

  /// Splits `run` into segments; together they are the run. A whole number such as 18 stays plain: nothing can reorder it.
  public static func forEachSegment<Failure: Error>(
    of run: TextRun, _ body: (Segment, TextRun) throws(Failure) -> Void
  ) throws(Failure) {
    var plain = 0
    var index = 0
    while index < run.count {
      if run[index] &- 0xD7 < 4 {
        index += 2  // the two bytes of a Hebrew or Arabic letter
        continue
      }
      guard let span = LeftToRightSpan(in: run, at: index) else {
        index += run.scalar(at: index).width
        continue
      }
      if span.needsIsolation {
        if plain < span.range.lowerBound { try body(.plain, run.part(plain..<span.range.lowerBound)) }
        try body(.isolate, run.part(span.range))
        plain = span.range.upperBound
      }
      index = span.range.upperBound
    }
    if plain < run.count { try body(.plain, run.part(plain..<run.count)) }
  }

  /// Appends `run` with every segment that needs it between U+2066 and U+2069.
  public static func appendIsolated(_ run: TextRun, to output: inout [UInt8]) {
    forEachSegment(of: run) { segment, part in
      if segment == .isolate { output.append(contentsOf: isolate) }
      output.append(contentsOf: part)
      if segment == .isolate { output.append(contentsOf: pop) }
    }
  }
}
