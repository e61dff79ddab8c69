import Diagnostics
import Prose

/// Where the source ends with a question, its translation asks something too; where it leads to a list by a colon, so does the translation.
/// Other marks differ too much between languages.
enum EndMarksKept: TextCheck {
  static let codes = [question, colon]

  static let question = DiagnosticCode(
    "question-mark-lost", .warning,
    explanation: Wording(
      fi: "Lähdeteksti päättyy kysymykseen, mutta käännöksessä ei ole kysymysmerkkiä. Ehkä kysymyksestä on tullut väite.",
      en: "The source ends with a question, but its translation has no question mark. The question may have become a statement."),
    bad: "fi: Tarvitsetko tulkkia? / en: You need an interpreter.", good: "fi: Tarvitsetko tulkkia? / en: Do you need an interpreter?")

  static let colon = DiagnosticCode(
    "colon-lost", .note,
    explanation: Wording(
      fi: "Lähdetekstissä luetteloon johtaa kaksoispiste, käännöksessä ei. Lukija ei huomaa, mihin luettelo kuuluu.",
      en: "In the source a colon leads to a list, in the translation nothing does. Readers do not see what the list belongs to."),
    bad: "fi: Ota mukaan: / en: Take with you", good: "fi: Ota mukaan: / en: Take with you:")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    guard let original = text.original, !text.isFaulty else { return }
    // Texts in Ethiopic script often do without, Burmese and Thai ones always.
    let hasMarks = !["ti", "am", "my", "th"].contains(text.locale.tag)
    if original.passage.bytes.last == UInt8(ascii: "?"), hasMarks, !text.passage.withBytes(hasQuestionMark) {
      findings.add(
        question, fi: "Lähdeteksti päättyy kysymysmerkkiin, mutta käännöksessä ei ole kysymysmerkkiä. Katso, onko käännös kysymys.",
        en: "The source ends with a question mark, but the translation has none. See whether the translation asks a question.")
    }
    let (blocks, others) = (text.passage.blocks, original.passage.blocks)
    guard blocks.count > 1, blocks.map(\.kind) == others.map(\.kind) else { return }
    for (block, other) in zip(blocks.dropLast(), others)
    where original.passage.bytes[other.range.upperBound - 1] == UInt8(ascii: ":")
      && !text.passage.withBytes({ endsOpen($0.part(block.range)) })
    {
      findings.add(
        colon, at: block.range, fi: "”\(text.passage.excerpt(block.range))”: lähdetekstissä tämän lopussa on kaksoispiste. Lisää se.",
        en: "“\(text.passage.excerpt(block.range))”: the source has a colon at the end of this. Add it.")
      return
    }
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

  /// Whether a line ends with a colon or with what stands for one in Ethiopic and Chinese texts.
  private static func endsOpen(_ run: TextRun) -> Bool {
    guard let last = run.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return false }
    switch run.scalar(at: last).value.value {
    case 0x3A, 0xFF1A, 0x1361...0x1366, 0x589, 0x61B: return true
    default: return false
    }
  }
}
