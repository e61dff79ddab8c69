import Prose

/// Reads the words of a text for one model and adds up what they tell. `words` in `tools/language-models` does the same for the tables,
/// and a test holds both to the same sums.
///
/// Names (capitals within a sentence), codes, words of other scripts and what stands in brackets count as words but tell nothing, because
/// a translation keeps many of them as they are in Finnish. Addresses are no words.
struct WordReader {
  private(set) var evidence = LanguageTable.Evidence()

  private let model: LanguageModel
  private let text: TextRun
  private var index = 0
  /// The two scalars before `index`, 0 for none.
  private var last: UInt32 = 0, beforeLast: UInt32 = 0

  /// What a word is a part of if it goes on beyond a sign.
  private enum Tie { case none, code, address }

  /// Characters within which a bracket must be closed to be one.
  private static let longestBracket = 100

  init(_ text: TextRun, model: LanguageModel) {
    self.text = text
    self.model = model
    read()
  }

  private mutating func read() {
    var isAtStart = true
    var bracketEnd = 0
    while index < text.count {
      let (scalar, width) = text.scalar(at: index)
      let letterClass = model.letterClass(of: scalar)
      if letterClass == 0 || letterClass == LanguageModel.dropped, !isForeignLetter(scalar, letterClass) {
        switch scalar {
        case "(", "[": if index >= bracketEnd { bracketEnd = closingBracket() }
        case ".", "!", "?", ":", ";", "\n", "…", "؟", "۔": isAtStart = true
        default: break
        }
        advance(over: scalar, width)
      } else {
        readWord(isAtStart: isAtStart, isInBrackets: index < bracketEnd)
        isAtStart = false
      }
    }
  }

  private mutating func readWord(isAtStart: Bool, isInBrackets: Bool) {
    let before = tie(last, beforeLast)
    let first = model.letterClass(of: text.scalar(at: index).value)
    let isForeign = first == 0 || first == LanguageModel.dropped
    let isName = first & LanguageModel.capital != 0 && !isAtStart
    let isRead = !isForeign && !isName && !isInBrackets && before == .none
    var gram = GramWindow()
    var sums = WordSums()
    var capitals = 0
    while index < text.count {
      let (scalar, width) = text.scalar(at: index)
      var letterClass = model.letterClass(of: scalar)
      if letterClass == LanguageModel.dropped {
        advance(over: scalar, width)
        continue
      }
      if isForeign {
        guard letterClass == 0, isForeignLetter(scalar, 0) || scalar.properties.generalCategory == .nonspacingMark else { break }
        evidence.foreignLetters += 1
      } else {
        if letterClass == 0 {
          letterClass = innerSign(scalar, width)
          if letterClass == 0 { break }
        }
        if letterClass != LanguageModel.dropped {
          evidence.ownLetters += 1
          if letterClass & LanguageModel.capital != 0 { capitals += 1 }
          if isRead { gram.push(letterClass & ~LanguageModel.capital, model: model, sums: &sums) }
        }
      }
      advance(over: scalar, width)
    }
    let after = tieAfterWord()
    if before == .address || after == .address { return }
    evidence.words += 1
    guard isRead, capitals <= 1, after == .none else { return }
    gram.push(LanguageModel.edge, model: model, sums: &sums)
    evidence.judged += 1
    evidence.scores &+= sums.scores
  }

  /// The class of a sign that is no letter but stands within a word: an apostrophe or a zero-width non-joiner before a further letter, or a
  /// mark that is passed over. 0 where the word ends.
  private func innerSign(_ scalar: Unicode.Scalar, _ width: Int) -> LanguageModel.LetterClass {
    if scalar.value < 0x80, scalar != "'" { return 0 }
    switch scalar {
    case "'", "\u{2019}", "\u{2BC}", "\u{200C}":
      guard index + width < text.count else { return 0 }
      let next = model.letterClass(of: text.scalar(at: index + width).value)
      guard next != 0, next != LanguageModel.dropped else { return 0 }
      return scalar == "\u{200C}" ? LanguageModel.joiner : LanguageModel.apostrophe
    default: return scalar.properties.generalCategory == .nonspacingMark ? LanguageModel.dropped : 0
    }
  }

  private mutating func advance(over scalar: Unicode.Scalar, _ width: Int) {
    beforeLast = last
    last = scalar.value
    index += width
  }

  /// The place of the bracket that closes the one at `index` in the same line; `index` where none does.
  private func closingBracket() -> Int {
    var beyond = index + 1
    for _ in 1..<Self.longestBracket where beyond < text.count {
      let (scalar, width) = text.scalar(at: beyond)
      switch scalar {
      case ")", "]": return beyond
      case "(", "[", "\n": return index
      default: beyond += width
      }
    }
    return index
  }

  private func tieAfterWord() -> Tie {
    guard index < text.count else { return .none }
    let (next, width) = text.scalar(at: index)
    let beyond = index + width < text.count ? text.scalar(at: index + width).value.value : 0
    return tie(next.value, beyond)
  }

  private func tie(_ value: UInt32, _ beyond: UInt32) -> Tie {
    guard let sign = Unicode.Scalar(value) else { return .none }
    switch sign {
    case " ", "\n", ",", "\0": return .none
    case "@", "_": return .address
    case "/": return .code
    case ".": return Unicode.Scalar(beyond).map(isLetter) ?? false ? .address : .none
    default: return isLetter(sign) || isDigit(sign) ? .code : .none
    }
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? scalar.value &- 0x30 < 10 : scalar.properties.generalCategory == .decimalNumber
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    let letterClass = model.letterClass(of: scalar)
    return letterClass != 0 && letterClass != LanguageModel.dropped || isForeignLetter(scalar, letterClass)
  }

  /// Whether a scalar that is no letter of the model is a letter of anything else.
  private func isForeignLetter(_ scalar: Unicode.Scalar, _ letterClass: LanguageModel.LetterClass) -> Bool {
    if letterClass != 0 { return false }
    switch scalar.value {
    case 0..<0x80: return (scalar.value | 0x20) &- 0x61 < 26
    case 0x2BC, 0x2000...0x206F: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return scalar != "\u{640}"
    default: return false
    }
  }
}

/// The last four letters of a word, from which its grams are taken.
private struct GramWindow {
  private var letters = UInt32(LanguageModel.edge)
  private var count = 1

  /// Adds the grams that end with a letter; the edge of a word is no gram of its own.
  @inline(__always)
  mutating func push(_ letter: LanguageModel.LetterClass, model: LanguageModel, sums: inout WordSums) {
    letters = letters << 8 | UInt32(letter)
    if count < 4 { count += 1 }
    if letter != LanguageModel.edge { model.add(letters & 0xFF, to: &sums) }
    model.add(letters & 0xFFFF, to: &sums)
    if count > 2 { model.add(letters & 0xFF_FFFF, to: &sums) }
    if count > 3 { model.add(letters, to: &sums) }
  }
}
