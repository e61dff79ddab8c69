import Diagnostics
import Prose

/// No sentence or paragraph stands in a text twice: it was pasted once more.
enum RepeatedPassages: TextCheck {
  static let codes = [repeated]

  static let repeated = DiagnosticCode(
    "repeated-passage", .warning,
    explanation: Wording(
      fi: "Sama kappale tai lauseet ovat tekstissä kahdesti. Useimmiten teksti on liitetty kahteen kertaan.",
      en: "The same paragraph or sentences stand in the text twice. Most often the text was pasted twice."),
    bad: "Tuo passi mukaan, kun tulet. Tuo passi mukaan, kun tulet.", good: "Tuo passi mukaan, kun tulet.")

  /// In letters; shorter ones, such as steps that begin alike, are said twice for good reasons.
  private static let shortest = 25

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    guard text.field.kind != .words, let found = place(in: text.passage) else { return }
    // What the source says twice is meant, or told there.
    if let original = text.original, place(in: original.passage) != nil { return }
    let words = text.passage.excerpt(found)
    findings.add(
      repeated, at: found, fi: "Tämä on tekstissä jo aiemmin: ”\(words)”. Poista toinen.",
      en: "This stands in the text before: “\(words)”. Remove one of the two.")
  }

  /// The second of two equal paragraphs, or the second half of one that says the same twice.
  private static func place(in passage: Passage) -> Range<Int>? {
    passage.withBytes { run in
      for (index, block) in passage.blocks.enumerated() {
        if let half = secondHalf(of: block.range, in: run) { return half }
        guard block.range.count >= shortest, case .paragraph = block.kind else { continue }
        let isKnown = passage.blocks[..<index].contains { earlier in
          earlier.range.count == block.range.count && run.part(earlier.range).elementsEqual(run.part(block.range))
        }
        if isKnown, isLong(block.range, in: run) { return block.range }
      }
      return nil
    }
  }

  /// The half behind the middle, if it is the same as the one before; between them stands a blank or, behind Chinese signs, nothing.
  private static func secondHalf(of range: Range<Int>, in run: TextRun) -> Range<Int>? {
    let isDivided = range.count % 2 == 1
    let half = range.count / 2
    let (middle, next) = (range.lowerBound + half, range.upperBound - half)
    guard half >= shortest, !isDivided || run[middle] == 0x20,
      run.part(range.lowerBound..<middle).elementsEqual(run.part(next..<range.upperBound)), isLong(next..<range.upperBound, in: run)
    else { return nil }
    return next..<range.upperBound
  }

  private static func isLong(_ range: Range<Int>, in run: TextRun) -> Bool {
    var (letters, index) = (0, range.lowerBound)
    while index < range.upperBound {
      let (scalar, width) = run.scalar(at: index)
      let script = Script.of(scalar)
      // A Chinese sign says as much as three letters.
      if script.isWritten { letters += script.hasNoWordBlanks ? 3 : 1 }
      index += width
    }
    return letters >= shortest
  }
}
