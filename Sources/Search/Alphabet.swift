/// The order of the letters of a language, for an index that people read. Latin letters with marks stand with those without, but for the
/// letters that the language counts as its own.
public struct Alphabet: Sendable {
  private let folding: Folding
  /// Place of a letter that does not stand where its number in Unicode would have it.
  private let places: [Unicode.Scalar: Int]

  /// Whether Latin letters are those of other languages, and stand behind all others.
  private let isLatinLast: Bool

  /// Places between the letters of two numbers.
  private static let step = 8

  /// - Parameters:
  ///   - language: BCP 47 tag.
  ///   - isLatin: whether the language is written with Latin letters.
  public init(language: String, isLatin: Bool) {
    folding = Folding(language: language)
    isLatinLast = !isLatin
    let rows: [(letters: String, after: Unicode.Scalar)] =
      switch language.prefix(while: { $0 != "-" }) {
      case "fi", "sv", "se", "smn", "sms": [("åäö", "z")]
      case "et": [("šzž", "s"), ("õäöü", "w")]
      case "uk": [("є", "е"), ("ії", "и")]
      case "fa", "prs", "ckb", "ur", "ps": [("پ", "ب"), ("چ", "ج"), ("ژ", "ز"), ("ڤ", "ف"), ("گ", "ك"), ("ه", "و")]
      default: []
      }
    var places: [Unicode.Scalar: Int] = [:]
    for row in rows {
      for (number, letter) in row.letters.unicodeScalars.enumerated() { places[letter] = Int(row.after.value) * Self.step + number + 1 }
    }
    self.places = places
  }

  /// What texts are sorted by; empty for a text without words.
  public func key(of text: String) -> [Int] {
    var key: [Int] = []
    var text = text
    text.withUTF8 { bytes in
      folding.forEachWord(in: bytes) { word in
        if !key.isEmpty { key.append(0) }
        for letter in String(decoding: word, as: UTF8.self).unicodeScalars { key.append(place(letter)) }
      }
    }
    return key
  }

  private func place(_ letter: Unicode.Scalar) -> Int {
    if let place = places[letter] { return place }
    let plain = Int(folding.loosened(letter).value)
    return (isLatinLast && (0x61..<0x250).contains(plain) ? plain + 0x10000 : plain) * Self.step
  }

  /// The letter under which a text stands, a capital where there are any; nil for a text that begins with a number.
  public func initial(of text: String) -> String? {
    guard let first = folding.words(of: text).first?.unicodeScalars.first, !("0"..."9").contains(first) else { return nil }
    return (places[first] == nil ? folding.loosened(first) : first).properties.uppercaseMapping
  }
}
