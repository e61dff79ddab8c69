import Prose

/// How one wording is found: its words one after the other, each by its stems.
struct TermPattern: Hashable {
  let words: [WordPattern]

  /// A word of a wording.
  struct WordPattern: Hashable {
    let stems: [Stem]

    /// Few words share their first stem, and there may be twenty.
    func hash(into hasher: inout Hasher) { hasher.combine(stems.first) }
  }

  /// A wording whose words change as `inflection` says; `*` at the end of a word lets anything follow. Nil where there is no word.
  init?(_ wording: some StringProtocol, _ inflection: Inflection) {
    let parts = Self.words(of: wording)
    guard !parts.isEmpty else { return nil }
    words = parts.map { part in
      if part.isOpen { return WordPattern(stems: [Stem(part.letters, .anything)]) }
      return WordPattern(stems: inflection.stems(of: part.letters, isAlone: parts.count == 1, isName: part.isCapital))
    }
  }

  /// A wording whose words stand exactly as written, but for `*`.
  init?(exact wording: some StringProtocol) {
    let parts = Self.words(of: wording)
    guard !parts.isEmpty else { return nil }
    words = parts.map { WordPattern(stems: [Stem($0.letters, $0.isOpen ? .anything : .nothing)]) }
  }

  private struct Part {
    var letters: [UInt16] = []
    var isOpen = false
    var isCapital = false
  }

  private static func words(of wording: some StringProtocol) -> [Part] {
    var parts: [Part] = []
    var part = Part()
    func close() {
      if !part.letters.isEmpty { parts.append(part) }
      part = Part()
    }
    for scalar in wording.unicodeScalars {
      let folded = LetterFolding.fold(scalar)
      if folded == LetterFolding.none {
        if scalar == "*" { part.isOpen = true }
        close()
      } else if folded > LetterFolding.silent {
        if part.letters.isEmpty { part.isCapital = scalar.properties.isUppercase }
        part.letters.append(folded)
      }
    }
    close()
    return parts
  }
}

/// The wordings that one text of the glossary holds: what stands before brackets and what stands in them each name the thing,
/// as in `поликлиника (terveysasema)`.
enum Wordings {
  static func of(_ text: String) -> [Substring] {
    text.split { $0 == "(" || $0 == ")" }.map(trimmed).filter { !$0.isEmpty }
  }

  /// Those of the name of an organization, where commas part them as well: `Kela, the Social Insurance Institution of Finland`.
  static func ofName(_ text: String) -> [Substring] {
    of(text).flatMap { $0.split { $0 == "," || $0 == "،" } }.map(trimmed).map { $0.hasPrefix("the ") ? $0.dropFirst(4) : $0 }
      .filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
