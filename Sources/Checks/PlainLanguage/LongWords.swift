import Diagnostics

/// Words of plain Finnish are short, unless they are official terms of the glossary.
enum LongWords: TextCheck {
  static let codes = [long]

  static let long = DiagnosticCode(
    "long-word", .warning,
    explanation: Wording(
      fi:
        "Pitkää sanaa on vaikea lukea. Jaa se (työllisyyspalvelu, joka ...), käytä lyhyempää sanaa, tai lisää virallinen termi sanastoon ja selitä se tekstissä. Yleissuomessa yli 30 kirjaimen sanasta tulee huomautus.",
      en:
        "A long word is hard to read. Divide it, use a shorter one, or add an official term to the glossary and explain it in the text. In ordinary Finnish words of more than 30 letters are noted."
    ),
    bad: "Palvelutarpeenarviointikeskustelussa puhumme työstä.", good: "Puhumme työstä. Arvioimme, mitä palveluja tarvitset.")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    guard let level = PlainFinnish.level(of: text) else { return }
    let least = level == .simple ? 22 : 31
    var words = text.passage.words[...]
    for block in text.passage.blocks {
      words = words.drop { $0.range.lowerBound < block.range.lowerBound }
      let long = words.prefix { $0.range.lowerBound < block.range.upperBound }.filter { word in
        word.letters >= 14 && !text.publication.isKnownLong(text.passage.bytes[word.range])
          && !(word.range.lowerBound > block.range.lowerBound && isName(text.passage.bytes, word.range.lowerBound))
      }
      guard let longest = long.max(by: { $0.letters < $1.letters }), longest.letters >= least || level == .simple && long.count >= 4
      else { continue }
      let names = long.prefix(4).map { text.passage.string($0.range) }
      findings.add(
        self.long, severity: level == .simple ? nil : .note, at: longest.range,
        fi: longest.letters >= least
          ? "Sanassa ”\(text.passage.string(longest.range))” on \(longest.letters) kirjainta. Jaa se tai käytä lyhyempää sanaa."
          : "Kappaleessa on \(long.count) pitkää sanaa: \(names.joined(separator: ", ")). Käytä lyhyempiä tai jaa ne.",
        en: longest.letters >= least
          ? "The word “\(text.passage.string(longest.range))” has \(longest.letters) letters. Divide it or use a shorter one."
          : "The paragraph has \(long.count) long words: \(names.joined(separator: ", ")). Use shorter ones or divide them.")
    }
  }

  /// A capital that does not begin a sentence: the name of an office is not the writer's choice.
  private static func isName(_ bytes: [UInt8], _ start: Int) -> Bool {
    guard bytes[start] &- 0x41 < 26 || bytes[start] == 0xC3 && bytes[start + 1] < 0xA0, bytes[start - 1] == 0x20, start > 1 else {
      return false
    }
    return ![UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(bytes[start - 2])
  }
}
