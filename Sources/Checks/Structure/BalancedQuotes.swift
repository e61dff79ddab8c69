import Diagnostics
import Prose

/// Quotation marks come in pairs. Which signs make a pair differs between languages (” ”, „ “, “ ”, « »), their number does not.
enum BalancedQuotes: TextCheck {
  static let codes = [unbalanced]

  static let unbalanced = DiagnosticCode(
    "unbalanced-quotes", .note,
    explanation: Wording(
      fi: "Lainausmerkkejä on pariton määrä, joten jokin niistä on unohtunut tai liikaa.",
      en: "The number of quotation marks is odd, so one of them was forgotten or is too much."),
    bad: "Sano ”tarvitsen tulkin.", good: "Sano ”tarvitsen tulkin”.")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    guard text.field.kind != .words, let last = lonely(in: text.passage) else { return }
    if let original = text.original, lonely(in: original.passage) != nil { return }
    let block = text.passage.blocks.first { $0.range.contains(last.lowerBound) }?.range ?? last
    let words = text.passage.excerpt(last.lowerBound..<block.upperBound)
    findings.add(
      unbalanced, at: last,
      fi: "Lainausmerkkejä on pariton määrä. Viimeinen on tässä: ”\(words)”. Lisää puuttuva tai poista turha.",
      en: "The number of quotation marks is odd. The last one is here: “\(words)”. Add the missing one or remove the one too many.")
  }

  /// The last mark where their number is odd.
  private static func lonely(in passage: Passage) -> Range<Int>? {
    guard passage.bytes.contains(where: { $0 == 0x22 || $0 == 0xC2 || $0 == 0xE2 }) else { return nil }
    return passage.withBytes { run in
      var count = 0
      var last: Range<Int>?
      var index = 0
      while index < run.count {
        guard [0x22, 0xC2, 0xE2].contains(run[index]) else {
          index += 1
          continue
        }
        let (scalar, width) = run.scalar(at: index)
        switch scalar.value {
        case 0x22, 0xAB, 0xBB, 0x201C...0x201F:
          // Inches: 24".
          if scalar.value == 0x22, index > 0, run[index - 1] &- 0x30 < 10, count.isMultiple(of: 2) { break }
          count += 1
          last = index..<index + width
        default: break
        }
        index += width
      }
      return count.isMultiple(of: 2) || isRepeated(at: passage.blocks, in: run) ? nil : last
    }
  }

  /// Whether a quotation of several paragraphs opens again in each and closes once.
  private static func isRepeated(at blocks: [Passage.Block], in run: TextRun) -> Bool {
    blocks.count {
      run[$0.range.lowerBound] == 0x22 || [0xAB, 0x201C, 0x201D, 0x201E].contains(run.scalar(at: $0.range.lowerBound).value.value)
    }
      > 1
  }
}
