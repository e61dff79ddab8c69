import Prose

/// Reads the facts that stand in running text: what a reader dials, types, pays or comes at.
public enum WrittenFacts {
  /// The facts of `text` in the order they stand. `language` is a BCP 47 tag. A placeholder of the text is U+FFFC and touches no fact.
  /// One pass over the bytes; without a digit, an `@` and a dot between letters nothing is allocated.
  public static func read(_ text: TextRun, language: String) -> [WrittenFact] {
    guard let first = firstSign(in: text, from: 0) else { return [] }
    var reading = FactReading(text, WrittenLanguage.of(language))
    var index = first
    while let sign = firstSign(in: text, from: index) { index = reading.take(at: sign) }
    return reading.facts()
  }

  /// The next byte that a fact may begin at or stand around: a digit, `@`, or a dot with ASCII letters or digits on both sides.
  private static func firstSign(in text: TextRun, from start: Int) -> Int? {
    var index = start
    while index < text.count {
      let byte = text[index]
      if byte &- 0x30 < 10 || byte == 0x40 { return index }
      if byte == 0x2E {
        if index > 0, index + 1 < text.count, isASCIIWord(text[index - 1]), isASCIIWord(text[index + 1]) { return index }
      } else if byte == 0xD9 || byte == 0xDB || byte == 0xEF || byte == 0xE0 || isBurmese(text, index) {
        if text.digit(at: index) != nil { return index }
      }
      index += 1
    }
    return nil
  }

  /// Whether a Burmese letter begins at `index`; Ethiopic ones have the same first byte and no digits.
  private static func isBurmese(_ text: TextRun, _ index: Int) -> Bool {
    text[index] == 0xE1 && index + 1 < text.count && text[index + 1] == 0x81
  }

  private static func isASCIIWord(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
}

/// The facts and numbers of one text while it is read.
struct FactReading {
  let text: TextRun
  let language: WrittenLanguage
  /// Complete facts: addresses, phone numbers, identifiers.
  private var complete: [WrittenFact] = []
  /// Numbers that the words around them still have to make something of.
  var numbers: [NumberToken] = []
  /// Behind the last fact or number.
  private var end = 0

  init(_ text: TextRun, _ language: WrittenLanguage) {
    self.text = text
    self.language = language
  }

  /// Takes the fact at the digit, `@` or dot at `index`; answers where to go on.
  mutating func take(at index: Int) -> Int {
    if let address = AddressReading.address(text, around: index, notBefore: end) { return keep(address) }
    guard text.digit(at: index) != nil else { return index + 1 }
    if let fact = IdentifierReading.identifier(text, at: index, notBefore: end) ?? PhoneReading.phone(text, at: index, notBefore: end) {
      return keep(fact)
    }
    let number = NumberToken(text, at: index, language)
    numbers.append(number)
    end = number.range.upperBound
    return end
  }

  private mutating func keep(_ fact: WrittenFact) -> Int {
    complete.append(fact)
    end = fact.range.upperBound
    return end
  }

  func facts() -> [WrittenFact] {
    guard !numbers.isEmpty else { return complete }
    var composition = FactComposition(text, language, numbers)
    let composed = composition.facts()
    return complete.isEmpty ? composed : (complete + composed).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
