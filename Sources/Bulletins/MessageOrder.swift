import Prose

/// Finds what a right-to-left text message may show in another order. It has no marks, because each would cost a character, so such words must
/// be written otherwise.
enum MessageOrder {
  enum Doubt: Hashable, Sendable {
    /// A line whose first letter is a left-to-right one: programs that look at it show the whole line from the left.
    case latinFirst(String)
    /// Two numbers with a dash between them, which are shown the other way round.
    case range(String)
  }

  /// In the order of the lines. A web address alone on its line is as it should be.
  static func doubts(in text: String) -> [Doubt] {
    text.split(separator: "\n").flatMap { line -> [Doubt] in
      if line.hasPrefix("https://") || line.hasPrefix("http://") { return [] }
      var doubts: [Doubt] = []
      let first = line.unicodeScalars.first { Script.of($0).isWritten && Script.of($0) != .inherited }
      if let first, !Script.of(first).isRightToLeft {
        doubts.append(.latinFirst(String(line.prefix { $0 != " " && $0 != "\u{A0}" })))
      }
      return doubts + ranges(in: line).map(Doubt.range)
    }
  }

  private static func ranges(in line: Substring) -> [String] {
    let scalars = Array(line.unicodeScalars)
    return scalars.indices.dropFirst().dropLast().compactMap { index in
      guard isDash(scalars[index]) else { return nil }
      var start = index
      var end = index + 1
      while start > 0, isNumber(scalars[start - 1]) { start -= 1 }
      while end < scalars.count, isNumber(scalars[end]) { end += 1 }
      while end > index + 1, !("0"..."9").contains(scalars[end - 1]) { end -= 1 }
      guard start < index, end > index + 1 else { return nil }
      // A name such as "Fi-2026" runs from the left as a whole.
      if start > 0, Script.of(scalars[start - 1]) == .latin { return nil }
      return scalars[start..<end].reduce(into: "") { $0.unicodeScalars.append($1) }
    }
  }

  private static func isNumber(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) || scalar == "." || scalar == ":" }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || ("\u{2010}"..."\u{2015}").contains(scalar) || scalar == "\u{2212}"
  }
}
