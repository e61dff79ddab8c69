import Diagnostics
import Prose

/// Where the source ends with a question, its translation asks something too.
enum QuestionMarksKept: TextCheck {
  static let codes = [lost]

  static let lost = DiagnosticCode(
    "question-mark-lost", .note,
    explanation: Wording(
      fi: "Lähdeteksti päättyy kysymykseen, mutta käännöksessä ei ole kysymysmerkkiä. Ehkä kysymyksestä on tullut väite.",
      en: "The source ends with a question, but its translation has no question mark. The question may have become a statement."),
    bad: "fi: Tarvitsetko tulkkia? / en: You need an interpreter.", good: "fi: Tarvitsetko tulkkia? / en: Do you need an interpreter?")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    guard let original = text.original, !text.isFaulty, original.passage.bytes.last == UInt8(ascii: "?") else { return }
    guard !text.passage.withBytes(hasQuestionMark) else { return }
    findings.add(
      lost, fi: "Lähdeteksti päättyy kysymysmerkkiin, mutta käännöksessä ei ole kysymysmerkkiä. Katso, onko käännös kysymys.",
      en: "The source ends with a question mark, but the translation has none. See whether the translation asks a question.")
  }

  /// The marks of Latin, Greek, Armenian, Arabic, Ethiopic and Chinese texts; in Greek it looks like a semicolon.
  private static func hasQuestionMark(_ run: TextRun) -> Bool {
    var index = 0
    while index < run.count {
      let (scalar, width) = run.scalar(at: index)
      switch scalar.value {
      case 0x3F, 0x37E, 0x55E, 0x61F, 0x1367, 0x2047...0x2049, 0xFF1F: return true
      case 0x3B where index + 1 == run.count: return true
      default: index += width
      }
    }
    return false
  }
}
