import Diagnostics
import Prose

/// Plain Finnish says who does what.
enum PassiveVoice: TextCheck {
  static let codes = [passive]

  static let passive = DiagnosticCode(
    "passive-voice", .warning,
    explanation: Wording(
      fi: "Passiivi ei kerro, kuka tekee. Selkokielessä yksi passiivi kappaleessa käy, useampi ei. Yleissuomessa neljästä tulee huomautus.",
      en:
        "The passive does not say who acts. In plain Finnish one passive in a paragraph will do, more will not. In ordinary Finnish four are noted."
    ),
    bad: "Hakemus täytetään netissä ja päätös lähetetään kotiin.", good: "Täytä hakemus netissä. Kela lähettää päätöksen kotiisi.")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    guard let level = PlainFinnish.level(of: text) else { return }
    let least = level == .simple ? 2 : 4
    var words = text.passage.words[...]
    for block in text.passage.blocks {
      words = words.drop { $0.range.lowerBound < block.range.lowerBound }
      let inside = words.prefix { $0.range.lowerBound < block.range.upperBound }
      var found: [(range: Range<Int>, form: String)] = []
      for index in inside.indices {
        let before = index > inside.startIndex ? inside[index - 1] : nil
        guard let range = FinnishPassive.range(of: inside[index], behind: before, in: text.passage.bytes) else { continue }
        let form = text.passage.string(range)
        if !found.contains(where: { $0.form == form }) { found.append((range, form)) }
      }
      guard found.count >= least, let first = found.first else { continue }
      let names = found.prefix(3).map(\.form).joined(separator: ", ")
      let more = found.count - 3
      findings.add(
        passive, severity: level == .simple ? nil : .note, at: first.range,
        fi: "Kappaleessa on \(found.count) passiivia: \(names)\(more > 0 ? " …" : ""). Kerro, kuka tekee, tai käske: ”täytä hakemus”.",
        en: "The paragraph has \(found.count) passives: \(names)\(more > 0 ? " …" : ""). Say who acts, or tell the reader: “täytä hakemus”."
      )
    }
  }
}
