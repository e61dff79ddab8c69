import Diagnostics

/// Sentences of plain Finnish are short.
enum LongSentences: TextCheck {
  static let codes = [long]

  static let long = DiagnosticCode(
    "long-sentence", .warning,
    explanation: Wording(
      fi:
        "Selkokielessä virkkeessä on enintään 15 sanaa ja kappaleessa keskimäärin enintään 10. Jaa pitkä virke: yksi asia, yksi virke. Yleissuomessa yli 28 sanan virkkeestä tulee huomautus.",
      en:
        "In plain Finnish a sentence has at most 15 words and those of a paragraph at most 10 on average. Divide a long one: one thing, one sentence. In ordinary Finnish one of more than 28 words is noted."
    ),
    bad: "Jos olet muuttanut Kotkaan ja sinulla on oleskelulupa, voit hakea kotikuntaa, jolloin saat samat palvelut kuin muut kotkalaiset.",
    good: "Oletko muuttanut Kotkaan? Onko sinulla oleskelulupa? Hae kotikuntaa. Sitten saat samat palvelut kuin muut.")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    guard let level = PlainFinnish.level(of: text) else { return }
    let most = level == .simple ? 15 : 28
    for block in text.passage.blocks {
      // A word takes two letters and a blank at least.
      guard block.range.count > 10 * 3 else { continue }
      let sentences = Sentence.all(in: block.range, of: text.passage.bytes)
      guard let longest = sentences.max(by: { $0.words < $1.words }) else { continue }
      let words = text.passage.excerpt(longest.range)
      let severity: Severity? = level == .simple ? nil : .note
      if longest.words > most {
        findings.add(
          long, severity: severity, at: longest.range,
          fi: "Virkkeessä on \(longest.words) sanaa, enintään \(most) on hyvä: ”\(words)”. Jaa se.",
          en: "The sentence has \(longest.words) words, \(most) are enough: “\(words)”. Divide it.")
        continue
      }
      let mean = Double(sentences.reduce(0) { $0 + $1.words }) / Double(sentences.count)
      guard level == .simple, sentences.count > 1, mean > 10 else { continue }
      findings.add(
        long, at: longest.range,
        fi: "Kappaleen virkkeissä on keskimäärin \(Int(mean.rounded(.up))) sanaa, enintään 10 on hyvä. Jaa pisin: ”\(words)”.",
        en:
          "The sentences of this paragraph have \(Int(mean.rounded(.up))) words on average, 10 are enough. Divide the longest: “\(words)”.")
    }
  }
}
