import Diagnostics
import Prose

/// No word stands twice in a row by mistake.
enum RepeatedWords: TextCheck {
  static let codes = [repeated]

  static let repeated = DiagnosticCode(
    "repeated-word", .warning,
    explanation: Wording(
      fi: "Sama sana on kahdesti peräkkäin. Jos se on tarkoituksella, kirjoita `ignore` ja syy.",
      en: "The same word stands twice in a row. If it is meant, write an `ignore` with the reason."),
    bad: "Soita soita ensin.", good: "Soita ensin.")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    let tag = text.locale.tag
    // Search words follow each other as they like.
    if text.field.kind == .words || Reduplication.isUsual(in: tag) { return }
    let found = pairs(in: text.passage)
    if found.isEmpty { return }
    // "New York New York", "no no" and "very, very": what the source doubles is meant, or told there.
    let known = text.original.map { pairs(in: $0.passage).map { $0.word } } ?? []
    let faults = found.filter { !known.contains($0.word) && !Reduplication.isMeant($0.word, in: tag) }
    if faults.count <= known.count { return }
    guard let first = faults.first else { return }
    let words = faults.prefix(3).map { "\($0.word) \($0.word)" }
    let more = faults.count - words.count
    findings.add(
      repeated, at: first.range,
      fi: "Sama sana on kahdesti: ”\(words.joined(separator: "”, ”"))”\(more > 0 ? " ja \(more) muuta" : ""). Poista toinen.",
      en: "The same word stands twice: “\(words.joined(separator: "”, “"))”\(more > 0 ? " and \(more) more" : ""). Remove one.")
  }

  /// Equal words with nothing but blanks between them; `range` is that of both.
  private static func pairs(in passage: Passage) -> [(word: String, range: Range<Int>)] {
    let words = passage.words
    guard words.count > 1 else { return [] }
    var found: [(word: String, range: Range<Int>)] = []
    passage.withBytes { run in
      for index in 1..<words.count {
        let (left, right) = (words[index - 1], words[index])
        guard left.range.count == right.range.count, left.letters == right.letters, !left.hasDigit, !left.script.hasNoWordBlanks,
          isBlank(run.part(left.range.upperBound..<right.range.lowerBound)), isSame(run.part(left.range), run.part(right.range))
        else { continue }
        // Single capitals are names: "hepatitis C C-reactive".
        if left.letters == 1, run[left.range.lowerBound] &- 0x41 < 26 { continue }
        // "Wagga Wagga-…" and "sana sana-" go on.
        if right.range.upperBound < run.count, run[right.range.upperBound] == 0x2D { continue }
        if left.range.lowerBound > 0, run[left.range.lowerBound - 1] == 0x2D { continue }
        found.append((run.part(right.range).string.lowercased(), left.range.lowerBound..<right.range.upperBound))
      }
    }
    return found
  }

  private static func isBlank(_ gap: TextRun) -> Bool {
    !gap.isEmpty && (gap.allSatisfy { $0 == 0x20 } || gap.elementsEqual([0xC2, 0xA0]))
  }

  /// The same letters, large or small.
  private static func isSame(_ left: TextRun, _ right: TextRun) -> Bool {
    if left.elementsEqual(right) { return true }
    guard left.last == right.last else { return false }
    return left.string.lowercased() == right.string.lowercased()
  }
}
