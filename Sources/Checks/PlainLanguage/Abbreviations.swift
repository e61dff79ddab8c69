import Diagnostics

/// Plain Finnish has no abbreviations.
enum Abbreviations: TextCheck {
  static let codes = [used]

  static let used = DiagnosticCode(
    "abbreviation", .warning,
    explanation: Wording(
      fi: "Lyhenteet ovat selkokielessä vaikeita, ja ruudunlukija lukee ne väärin. Kirjoita sana kokonaan.",
      en: "Abbreviations are hard in plain Finnish, and screen readers misread them. Write the whole word."),
    bad: "Ota mukaan esim. passi.", good: "Ota mukaan esimerkiksi passi.")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    guard PlainFinnish.level(of: text) == .simple else { return }
    let bytes = text.passage.bytes
    var words = text.passage.words[...]
    for block in text.passage.blocks {
      words = words.drop { $0.range.lowerBound < block.range.lowerBound }
      var found: [(range: Range<Int>, written: String, instead: String)] = []
      for word in words.prefix(while: { $0.range.lowerBound < block.range.upperBound }) where word.letters <= 6 {
        guard let abbreviation = Abbreviation.of(word, in: bytes) else { continue }
        let end = word.range.upperBound + (abbreviation.hasStop ? 1 : 0)
        let range = word.range.lowerBound..<end
        found.append((range, text.passage.string(range), abbreviation.instead))
      }
      guard let first = found.first else { continue }
      let names = found.prefix(3).map { "\($0.written) = \($0.instead)" }.joined(separator: ", ")
      findings.add(
        used, at: first.range,
        fi: "Kirjoita lyhenne sanoina: \(names)\(found.count > 3 ? " …" : "").",
        en: "Write the abbreviation in words: \(names)\(found.count > 3 ? " …" : "").")
    }
  }
}
