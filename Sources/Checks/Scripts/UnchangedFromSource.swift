import Catalog
import Diagnostics
import Prose

/// A translation says the same in other words: whole texts and paragraphs that are those of the source were forgotten.
enum UnchangedFromSource: TextCheck {
  static let codes = [unchanged]

  static let unchanged = DiagnosticCode(
    "unchanged-from-source", .warning,
    explanation: Wording(
      fi: "Käännöksessä on sama teksti tai kappale kuin lähdetekstissä. Se on ehkä jäänyt kääntämättä. Nimet ja lyhenteet saavat pysyä.",
      en: "The translation has the same text or paragraph as its source. It may have been forgotten. Names and abbreviations may stay."),
    bad: "fi: Ota passi mukaan. / so: Ota passi mukaan.", good: "fi: Ota passi mukaan. / so: Baasaboorkaaga keen.")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    guard let original = text.original, text.isRead, !text.isSimplified,
      !text.publication.isSimplified(original.locale) || original.locale.traits.baseTag != text.locale.tag
    else { return }
    let (own, source) = (text.passage, original.passage)
    for (index, block) in own.blocks.enumerated() {
      guard
        source.blocks.contains(where: {
          $0.range.count == block.range.count && source.bytes[$0.range].elementsEqual(own.bytes[block.range])
        })
      else { continue }
      let words = own.words.filter { block.range.contains($0.range.lowerBound) }
      // The first word has a capital letter anyway; the others have none where they are no names.
      let small = own.withBytes { run in words.count { !$0.hasDigit && $0.letters > 2 && !run.isCapital(at: $0.range.lowerBound) } }
      guard small >= 2 || (small == 1 && words.count >= 3 && own.blocks.count == 1) else { continue }
      let isCertain = words.count >= 5 && small >= 3
      guard isCertain || own.blocks.count == 1 else { continue }
      let isWhole = own.blocks.count == 1
      findings.add(
        unchanged, severity: isCertain ? .error : .warning, at: isWhole ? nil : own.blocks[index].range,
        fi: "\(own.quoted(block.range)) on sama kuin lähdetekstissä (\(original.locale.tag)). Käännä se.",
        en: "\(own.quoted(block.range)) is the same as in the source (\(original.locale.tag)). Translate it.")
      return
    }
  }
}
