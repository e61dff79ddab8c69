import Prose

/// Finds all wordings of one language in a text, in one pass over its bytes. Made by `TermMatcherBuilder`.
///
/// The stems are an automaton over letters: most words of a text leave it after two or three of them. Words that go through it are looked at
/// again for what follows the stem, and wordings of several words are then put together.
struct TermMatcher: Sendable {
  /// What a text's wording stands for.
  struct Wording: Sendable {
    let term: Int
    let kind: TermMatch.Kind
    /// Numbers of words.
    let words: [Int32]
  }

  /// A stem at a state of the automaton.
  struct Ending: Sendable {
    let word: Int32
    let tail: Tail
  }

  /// The class of each folded letter below `LetterFolding.covered`: 0 no letter, 1 silent, 2 a letter of no stem, from 3 those of the stems.
  let classes: [UInt16]
  /// Classes of letters above.
  let highClasses: [UInt16: UInt16]
  /// By state and class; 0 is the end of the road, 1 the beginning.
  let next: [UInt16]
  let width: Int
  /// The stems in the order of the states where they end, and by state the first of its own.
  let endings: [Ending]
  let firstEndings: [Int32]
  let wordings: [Wording]
  /// The wordings in the order of their first words, and by word the first of its own.
  let beginnings: [Int32]
  let firstBeginnings: [Int32]
  /// Whether Arabic one-letter words and the article may stand before a word.
  let hasPrefixes: Bool
  /// Whether words follow each other without blanks.
  let isUnspaced: Bool

  private struct Hit {
    let state: Int
    /// Where the stem begins and ends.
    let start: Int
    let end: Int
  }

  private struct Partial {
    let wording: Int32
    let words: Int
    let start: Int
  }

  /// The matches in the order of their beginning, longer ones first.
  func matches(in text: TextRun) -> [TermMatch] {
    var found: [TermMatch] = []
    var hits: [Hit] = []
    var partials: [Partial] = []
    withTables { tables in
      var index = 0
      var wordEnd = 0
      while index < text.count {
        let (first, width) = self.letter(text, index, tables)
        if first <= LetterFolding.silent {
          index += width
          continue
        }
        if !partials.isEmpty, !Self.isGap(text, wordEnd..<index) { partials.removeAll(keepingCapacity: true) }
        // Where words follow each other without blanks, one may begin at every sign.
        let isSign = isUnspaced && text[index] >= 0xE0
        wordEnd = walk(text, index, tables, &hits, isSign: isSign)
        if hasPrefixes, text[index] == 0xD8 || text[index] == 0xD9 { walkBehindPrefixes(text, index, tables, &hits) }
        if !hits.isEmpty || !partials.isEmpty { join(text, wordEnd, &hits, &partials, &found) }
        if isSign { wordEnd = index + width }
        index = wordEnd
      }
    }
    return found.isEmpty ? found : Self.covered(found)
  }

  /// The tables of the automaton without the cost of arrays.
  private struct Tables {
    let classes: UnsafeBufferPointer<UInt16>
    let next: UnsafeBufferPointer<UInt16>
    let firstEndings: UnsafeBufferPointer<Int32>
  }

  private func withTables(_ body: (Tables) -> Void) {
    classes.withUnsafeBufferPointer { classes in
      next.withUnsafeBufferPointer { next in
        firstEndings.withUnsafeBufferPointer { body(Tables(classes: classes, next: next, firstEndings: $0)) }
      }
    }
  }

  /// The class of the letter at `index` and its bytes.
  @inline(__always)
  private func letter(_ text: TextRun, _ index: Int, _ tables: Tables) -> (UInt16, Int) {
    let byte = text[index]
    if byte < 0x80 { return (tables.classes[Int(byte)], 1) }
    if byte < 0xE0, index + 1 < text.count { return (tables.classes[Int(byte & 0x1F) << 6 | Int(text[index + 1] & 0x3F)], 2) }
    return longLetter(text, index, tables)
  }

  /// The same for a letter of three or more bytes.
  private func longLetter(_ text: TextRun, _ index: Int, _ tables: Tables) -> (UInt16, Int) {
    let byte = text[index]
    if byte < 0xF0, index + 2 < text.count {
      let value = Int(byte & 0x0F) << 12 | Int(text[index + 1] & 0x3F) << 6 | Int(text[index + 2] & 0x3F)
      if value < LetterFolding.covered { return (tables.classes[value], 3) }
      guard let scalar = Unicode.Scalar(UInt32(value)) else { return (0, 3) }
      let folded = LetterFolding.fold(scalar)
      return (folded <= LetterFolding.silent ? folded : highClasses[folded] ?? 2, 3)
    }
    return (0, byte < 0xF0 ? 1 : min(4, text.count - index))
  }

  /// Goes through the automaton from `start` to the end of the word and notes where stems ended.
  @inline(__always)
  private func walk(_ text: TextRun, _ start: Int, _ tables: Tables, _ hits: inout [Hit], isSign: Bool = false) -> Int {
    var state = 1
    var index = start
    var end = start
    while index < text.count {
      let (letter, bytes) = self.letter(text, index, tables)
      if letter == LetterFolding.none || (isUnspaced && !isSign && text[index] >= 0xE0) { break }
      index += bytes
      if letter == LetterFolding.silent { continue }
      end = index
      guard state != 0 else {
        if isSign { break }
        continue
      }
      state = Int(tables.next[state * width + Int(letter)])
      if tables.firstEndings[state] != tables.firstEndings[state + 1] {
        hits.append(Hit(state: state, start: start, end: end))
      }
    }
    return end
  }

  /// The same from behind the Arabic words `و ف`, `ب ك ل` and the article that are written together with the next word.
  private func walkBehindPrefixes(_ text: TextRun, _ start: Int, _ tables: Tables, _ hits: inout [Hit]) {
    func isLetter(_ second: UInt8, at index: Int, _ first: UInt8 = 0xD9) -> Bool {
      index + 1 < text.count && text[index] == first && text[index + 1] == second
    }
    func behindArticle(_ index: Int) {
      // ا and ل, or ل twice.
      guard isLetter(0xA7, at: index, 0xD8) || isLetter(0x84, at: index), isLetter(0x84, at: index + 2) else { return }
      _ = walk(text, index + 4, tables, &hits)
    }
    func behindPreposition(_ index: Int) {
      behindArticle(index)
      guard isLetter(0xA8, at: index, 0xD8) || isLetter(0x83, at: index) || isLetter(0x84, at: index) else { return }
      let behind = isLetter(0x80, at: index + 2) ? index + 4 : index + 2
      _ = walk(text, behind, tables, &hits)
      behindArticle(behind)
    }
    behindPreposition(start)
    guard isLetter(0x88, at: start) || isLetter(0x81, at: start) else { return }
    _ = walk(text, start + 2, tables, &hits)
    behindPreposition(start + 2)
  }

  /// Whether two words belong together: nothing but blanks, hyphens and silent marks parts them, or one dot or slash as in `Suomi.fi`.
  private static func isGap(_ text: TextRun, _ range: Range<Int>) -> Bool {
    if range.count == 1, text[range.lowerBound] == 0x2E || text[range.lowerBound] == 0x2F { return true }
    var index = range.lowerBound
    while index < range.upperBound {
      switch text[index] {
      case 0x20, 0x0A, 0x2D: index += 1
      case 0x21...0x7F where text[index] != 0x27: return false
      default:
        let (scalar, width) = LetterFolding.scalar(text, index)
        guard
          scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == "\u{2010}" || scalar == "\u{2011}"
            || LetterFolding.fold(scalar) == LetterFolding.silent
        else { return false }
        index += width
      }
    }
    return true
  }

  /// Looks at what follows the stems of one word and puts the words of wordings together.
  private func join(
    _ text: TextRun, _ wordEnd: Int, _ hits: inout [Hit], _ partials: inout [Partial], _ found: inout [TermMatch]
  ) {
    var continued: [Partial] = []
    for hit in hits {
      var known: [UInt16]?
      for place in Int(firstEndings[hit.state])..<Int(firstEndings[hit.state + 1]) {
        let ending = endings[place]
        let beginnings = Int(firstBeginnings[Int(ending.word)])..<Int(firstBeginnings[Int(ending.word) + 1])
        // Many a stem is only part of wordings that have not begun.
        if beginnings.isEmpty, !partials.contains(where: { wordings[Int($0.wording)].words[$0.words] == ending.word }) { continue }
        let tail = known ?? LetterFolding.letters(text, hit.end..<wordEnd)
        known = tail
        let isWhole = ending.tail.admits(tail[...])
        guard isWhole || ending.tail.admitsCompound(tail[...]) else { continue }
        let range = hit.start..<(isUnspaced && text[hit.start] >= 0xE0 ? hit.end : wordEnd)
        for beginning in beginnings {
          advance(Partial(wording: self.beginnings[beginning], words: 0, start: hit.start), range, isWhole, text, &continued, &found)
        }
        for partial in partials where wordings[Int(partial.wording)].words[partial.words] == ending.word {
          advance(partial, range, isWhole, text, &continued, &found)
        }
      }
    }
    hits.removeAll(keepingCapacity: true)
    partials = continued
  }

  /// Notes a wording whose last word this was, or waits for its next.
  private func advance(
    _ partial: Partial, _ range: Range<Int>, _ isWhole: Bool, _ text: TextRun, _ continued: inout [Partial], _ found: inout [TermMatch]
  ) {
    let wording = wordings[Int(partial.wording)]
    if partial.words + 1 < wording.words.count {
      if isWhole { continued.append(Partial(wording: partial.wording, words: partial.words + 1, start: partial.start)) }
      return
    }
    let match = TermMatch(
      term: wording.term, kind: wording.kind, range: partial.start..<range.upperBound, isCompound: !isWhole,
      isCapitalized: text.isCapital(at: partial.start), isBracketed: partial.start > 0 && text[partial.start - 1] == 0x28)
    // Matches come in the order of their ends.
    for known in found.indices.reversed() {
      guard found[known].range.upperBound == match.range.upperBound else { break }
      guard found[known].term == match.term, found[known].kind == match.kind, found[known].range == match.range else { continue }
      if isWhole, found[known].isCompound { found[known] = match }
      return
    }
    found.append(match)
  }

  /// Sorted, with those marked that a longer match of another term covers. A forbidden wording is only covered by a right one.
  private static func covered(_ found: [TermMatch]) -> [TermMatch] {
    var found = found.sorted {
      ($0.range.lowerBound, -$0.range.upperBound, $0.term, $0.kind.rawValue) < (
        $1.range.lowerBound, -$1.range.upperBound, $1.term, $1.kind.rawValue
      )
    }
    // The farthest end of a right, whole match that begins before the one in hand, and of one that begins where it does.
    var before = -1
    var beside = -1
    var start = -1
    for index in found.indices {
      let match = found[index]
      if match.range.lowerBound > start { (before, beside, start) = (max(before, beside), -1, match.range.lowerBound) }
      found[index].isCovered = before >= match.range.upperBound || beside > match.range.upperBound
      if match.kind != .forbidden, !match.isCompound { beside = max(beside, match.range.upperBound) }
    }
    return found
  }
}
