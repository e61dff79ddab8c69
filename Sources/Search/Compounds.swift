/// Where the parts of a compound begin: `oleskelulupahakemus` is `oleskelu`, `lupa` and `hakemus`, so that a search for any of them finds it.
///
/// The words of the publication itself are the dictionary. A word is taken apart where both halves are known, or the second is and has at
/// least four letters, or the first is and the second is a known word with an ending; then the halves in their turn.
struct Compounds {
  let isKnown: (UnsafeBufferPointer<UInt8>) -> Bool

  /// Letters of the shortest part, and of the shortest that is recognised by itself.
  private static let shortest = 3
  private static let certain = 4
  /// Letters of an ending: `lupa|a`, `lupa|nsa`.
  private static let ending = 3

  /// Offsets in a folded word at which a part begins that is not its first, in order.
  func boundaries(in word: UnsafeBufferPointer<UInt8>) -> [Int] {
    let letters = Self.letters(of: word)
    guard letters.count > 2 * Self.shortest, let split = split(word, letters) else { return [] }
    let first = UnsafeBufferPointer(rebasing: word[..<split])
    let second = UnsafeBufferPointer(rebasing: word[split...])
    return boundaries(in: first) + [split] + boundaries(in: second).map { $0 + split }
  }

  /// The best place to divide a word; nil where it is no compound.
  private func split(_ word: UnsafeBufferPointer<UInt8>, _ letters: [Int]) -> Int? {
    let end = letters.count - 1
    var byEnd: Int?
    var byStart: Int?
    for letter in Self.shortest...(end - Self.shortest) {
      let place = letters[letter]
      let startIsKnown = isKnown(UnsafeBufferPointer(rebasing: word[..<place]))
      if isKnown(UnsafeBufferPointer(rebasing: word[place...])) {
        if startIsKnown { return place }
        if byEnd == nil, end - letter >= Self.certain { byEnd = place }
      } else if startIsKnown, byStart == nil, letter >= Self.certain, hasEnding(word, letters, from: letter) {
        byStart = place
      }
    }
    return byStart ?? byEnd
  }

  /// Whether the rest of a word is a known word with an ending.
  private func hasEnding(_ word: UnsafeBufferPointer<UInt8>, _ letters: [Int], from letter: Int) -> Bool {
    let end = letters.count - 1
    return (1...Self.ending).contains { length in
      end - length - letter >= Self.certain && isKnown(UnsafeBufferPointer(rebasing: word[letters[letter]..<letters[end - length]]))
    }
  }

  /// Where the letters of a word begin, and its end.
  private static func letters(of word: UnsafeBufferPointer<UInt8>) -> [Int] {
    word.indices.filter { word[$0] & 0xC0 != 0x80 } + [word.count]
  }
}
