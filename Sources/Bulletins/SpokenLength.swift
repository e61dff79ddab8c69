import Prose

/// How many words a text is to a voice. Where a script puts blanks between words, these are counted. Where it does not, its characters are, so
/// that a limit means about the same time in every language: a house rule, after Mandarin read at 240 characters a minute and plain Finnish or
/// English at 150 words.
enum SpokenLength {
  /// Each run of characters without blanks counts as its parts; a part of a word is a word.
  static func words(in text: some StringProtocol) -> Int {
    var words = 0
    // In fortieths of a word.
    var characters = 0
    var isInWord = false
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "\n" {
        isInWord = false
        continue
      }
      let script = Script.of(scalar)
      if script.hasNoWordBlanks {
        characters += weight(of: script)
        isInWord = false
      } else if !isInWord, !(script == .common || script == .inherited) || scalar.properties.numericType != nil || scalar.isASCII {
        words += 1
        isInWord = true
      }
    }
    return words + (characters + 39) / 40
  }

  private static func weight(of script: Script) -> Int {
    switch script {
    case .han: 25  // 1.6 characters are a word
    case .kana: 16  // 2.5
    default: 10  // Thai, Lao, Khmer, Myanmar, Tibetan: 4 letters with their vowels and marks
    }
  }
}
