import Diagnostics

/// Every bracket has its partner within the text.
enum BalancedBrackets: TextCheck {
  static let codes = [unbalanced]

  static let unbalanced = DiagnosticCode(
    "unbalanced-brackets", .warning,
    explanation: Wording(
      fi: "Sulku on avattu mutta ei suljettu, tai päinvastoin. Usein tekstistä on kadonnut pala.",
      en: "A bracket was opened and not closed, or the other way round. Often a piece of the text was lost."),
    bad: "Kela (Kansaneläkelaitos maksaa tukia.", good: "Kela (Kansaneläkelaitos) maksaa tukia.")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    guard text.field.kind != .words else { return }
    let lonely = Bracket.lonely(in: text.passage)
    guard let first = lonely.first else { return }
    // What is wrong in the source is told there.
    if let original = text.original, Bracket.lonely(in: original.passage).map(\.pair) == lonely.map(\.pair) { return }
    let sign = text.passage.string(first.range)
    let block = text.passage.blocks.first { $0.range.contains(first.range.lowerBound) }?.range ?? first.range
    let words = text.passage.excerpt(
      first.isOpening ? first.range.lowerBound..<block.upperBound : block.lowerBound..<first.range.upperBound)
    let more = lonely.count - 1
    findings.add(
      unbalanced, at: first.range,
      fi: (first.isOpening ? "Sulkua \(sign) ei ole suljettu: ”\(words)”." : "Sulkua \(sign) ei ole avattu: ”\(words)”.")
        + (more > 0 ? " Tekstissä on vielä \(more) \(more == 1 ? "toinen" : "muuta") ilman paria." : "")
        + " Lisää puuttuva sulku tai poista tämä.",
      en: (first.isOpening ? "The bracket \(sign) is not closed: “\(words)”." : "The bracket \(sign) was never opened: “\(words)”.")
        + (more > 0 ? " The text has \(more) more without a partner." : "") + " Add the missing bracket or remove this one.")
  }
}
