/// Words of a text as a message quotes them.
extension Passage {
  /// The words of a range in quotation marks, cut after some 40 characters.
  func quoted(_ range: Range<Int>) -> String {
    let words = string(range)
    let isLong = words.unicodeScalars.count > 40
    let shown = isLong ? String(String.UnicodeScalarView(words.unicodeScalars.prefix(38))) + "…" : words
    return "\"\(shown)\""
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
