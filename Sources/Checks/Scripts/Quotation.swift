/// Words of a text as a message quotes them.
extension Passage {
  /// A range with the letters and signs that touch it.
  func touching(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, bytes[start - 1] > 0x20 { start -= 1 }
    while end < bytes.count, bytes[end] > 0x20 { end += 1 }
    return start..<end
  }

  /// Ranges in their order with what touches them, each stretch once.
  func touching(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.reduce(into: []) { found, range in
      if found.last?.contains(range.lowerBound) != true { found.append(touching(range)) }
    }
  }

  /// The words of a range in quotation marks, cut after some 40 characters.
  func quoted(_ range: Range<Int>) -> String {
    let words = string(range).unicodeScalars
    var shown = ""
    for scalar in words.prefix(words.count > 40 ? 38 : 40) {
      // A placeholder, and the end of a line.
      if scalar == "\u{FFFC}" { shown += "{…}" } else { shown.unicodeScalars.append(scalar == "\n" ? " " : scalar) }
    }
    return "\"\(shown)\(words.count > 40 ? "…" : "")\""
  }

  /// The first three of several ranges and how many more there are.
  func quoted(_ ranges: [Range<Int>]) -> String {
    var names: [String] = []
    for range in ranges {
      let name = quoted(range)
      if !names.contains(name) { names.append(name) }
    }
    return names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " (+\(names.count - 3))" : "")
  }
}

extension Unicode.Scalar {
  /// `U+064A`.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
