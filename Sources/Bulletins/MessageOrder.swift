import Prose

/// Finds what a right-to-left text message may show in another order. It has no marks, because each would cost a character, so such words must
/// be written otherwise.
enum MessageOrder {
  enum Doubt: Hashable, Sendable {
    /// A line whose first letter is a left-to-right one: programs that look at it show the whole line from the left.
    case latinFirst(String)
    /// Two numbers with a dash between them, which are shown the other way round.
    case range(String)
    /// A plus or minus sign at a number, which is shown on its other side.
    case sign(String)

    var words: String {
      switch self {
      case .latinFirst(let words), .range(let words), .sign(let words): words
      }
    }

    /// Whether the reader would get something wrong, and not only a line that begins at the wrong side.
    var isFatal: Bool { if case .range = self { true } else { false } }
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
      return doubts + ranges(in: line).map(Doubt.range) + signs(in: line).map(Doubt.sign)
    }
  }

  /// `2+1`, `18+`, `-20`, `B1+`, `C++`, `C#`: in a line from the right the sign goes to the other side, or the numbers change places.
  private static func signs(in line: Substring) -> [String] {
    line.split { $0 == " " || $0 == "\u{A0}" }.compactMap { word in
      let scalars = Array(word.unicodeScalars.drop { "(«\"'".unicodeScalars.contains($0) })
      func isLeft(_ index: Int) -> Bool {
        scalars.indices.contains(index) && (("0"..."9").contains(scalars[index]) || Script.of(scalars[index]) == .latin)
      }
      let isSigned = scalars.indices.contains { index in
        switch scalars[index] {
        case "+": isLeft(index - 1) || isLeft(index + 1)
        case "#": isLeft(index - 1)
        case "-", "\u{2212}", "\u{2013}", "±": index == 0 && isLeft(1)
        default: false
        }
      }
      return isSigned ? String(word) : nil
    }
  }

  private static func ranges(in line: Substring) -> [String] {
    let scalars = Array(line.unicodeScalars)
    return scalars.indices.dropFirst().dropLast().compactMap { index in
      guard isDash(scalars[index]) else { return nil }
      var start = index
      var end = index + 1
      // "8.00 – 15.30" as well.
      if isBlank(scalars[start - 1]), isBlank(scalars[end]) { (start, end) = (start - 1, end + 1) }
      let (first, second) = (start, end)
      while start > 0, isNumber(scalars[start - 1]) { start -= 1 }
      while end < scalars.count, isNumber(scalars[end]) { end += 1 }
      while end > second, !("0"..."9").contains(scalars[end - 1]) { end -= 1 }
      guard start < first, end > second else { return nil }
      // A name such as "Fi-2026" runs from the left as a whole.
      if start > 0, Script.of(scalars[start - 1]) == .latin { return nil }
      return scalars[start..<end].reduce(into: "") { $0.unicodeScalars.append($1) }
    }
  }

  private static func isNumber(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) || scalar == "." || scalar == ":" }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{A0}" }

  static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || ("\u{2010}"..."\u{2015}").contains(scalar) || scalar == "\u{2212}"
  }
}
