/// Collects the wordings of one language and makes their `TermMatcher`.
struct TermMatcherBuilder {
  private var words: [TermPattern.WordPattern: Int32] = [:]
  private var wordings: [TermMatcher.Wording] = []
  private var beginnings: [[Int32]] = []

  /// A wording of a term.
  mutating func add(_ pattern: TermPattern, term: Int, kind: TermMatch.Kind) {
    let numbers = pattern.words.map { number(of: $0) }
    beginnings[Int(numbers[0])].append(Int32(wordings.count))
    wordings.append(TermMatcher.Wording(term: term, kind: kind, words: numbers))
  }

  private mutating func number(of word: TermPattern.WordPattern) -> Int32 {
    if let known = words[word] { return known }
    let number = Int32(words.count)
    words[word] = number
    beginnings.append([])
    return number
  }

  /// The matcher. Past 65,000 states, which no glossary of a city reaches, further stems are left out.
  func matcher(hasPrefixes: Bool, isUnspaced: Bool) -> TermMatcher {
    let ordered = words.sorted { $0.value < $1.value }
    var high: [UInt16: UInt16] = [:]
    var low = LetterFolding.table.map { $0 > LetterFolding.silent ? 2 : $0 }
    var numbers: [UInt16: UInt16] = [:]
    for (word, _) in ordered {
      for letter in word.stems.joined(by: \.letters) where numbers[letter] == nil { numbers[letter] = UInt16(numbers.count + 3) }
    }
    for value in low.indices { if let number = numbers[LetterFolding.table[value]] { low[value] = number } }
    for (letter, number) in numbers where Int(letter) >= LetterFolding.covered { high[letter] = number }

    let width = numbers.count + 3
    var next = [UInt16](repeating: 0, count: width * 2)
    var endings: [[TermMatcher.Ending]] = [[], []]
    for (word, number) in ordered {
      stems: for stem in word.stems {
        var state = 1
        for letter in stem.letters {
          guard let column = numbers[letter] else { continue }
          let place = state * width + Int(column)
          if next[place] == 0 {
            guard endings.count < 0xFFFF else { continue stems }
            next[place] = UInt16(endings.count)
            endings.append([])
            next.append(contentsOf: repeatElement(0, count: width))
          }
          state = Int(next[place])
        }
        endings[state].append(TermMatcher.Ending(word: number, tail: stem.tail))
      }
    }
    return TermMatcher(
      classes: low, highClasses: high, next: next, width: width, endings: Array(endings.joined()), firstEndings: Self.firsts(of: endings),
      wordings: wordings, beginnings: Array(beginnings.joined()), firstBeginnings: Self.firsts(of: beginnings), hasPrefixes: hasPrefixes,
      isUnspaced: isUnspaced)
  }

  /// Where each list begins when they stand behind each other, and where the last ends.
  private static func firsts<Element>(of lists: [[Element]]) -> [Int32] {
    lists.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) }
  }
}

extension [Stem] {
  fileprivate func joined(by letters: KeyPath<Stem, [UInt16]>) -> FlattenSequence<[[UInt16]]> { map { $0[keyPath: letters] }.joined() }
}
