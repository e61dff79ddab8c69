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
    guard let original = text.original, text.isRead, original.locale.traits.baseTag != text.locale.traits.baseTag else { return }
    let (own, source) = (text.passage, original.passage)
    let isWhole = own.blocks.count == 1
    for block in own.blocks {
      let bytes = own.bytes[block.range]
      guard source.blocks.contains(where: { $0.range.count == bytes.count && source.bytes[$0.range].elementsEqual(bytes) }) else {
        continue
      }
      let words = own.withBytes { run in
        own.words.filter { block.range.contains($0.range.lowerBound) && !isPartOfAddress($0.range, in: run) }
      }
      // Names and abbreviations have capital letters; the first word has one anyway.
      let small = own.withBytes { run in words.count { !$0.hasDigit && $0.letters > 2 && !run.isCapital(at: $0.range.lowerBound) } }
      let isLong = words.count >= 5 && small >= 3
      let isSentence = isLong || (isWhole && (small >= 2 || (small == 1 && words.count >= 3)))
      guard isSentence || (isWhole && isTranslatedElsewhere(text, original)) else { continue }
      let isOtherScript = original.locale.traits.script != text.locale.traits.script
      findings.add(
        unchanged, severity: isLong || (isSentence && isOtherScript) ? .error : .warning, at: isWhole ? nil : block.range,
        fi: "\(own.quoted(block.range)) on sama kuin lähdetekstissä (\(original.locale.tag)). Käännä se.",
        en: "\(own.quoted(block.range)) is the same as in the source (\(original.locale.tag)). Translate it.")
      return
    }
  }

  /// Whether other languages have words of their own for a short text, so that it is no name: one will do where the letters are others; two,
  /// and more than share it, where they are the same and languages may share a word.
  private static func isTranslatedElsewhere(_ text: CheckedText, _ original: CheckedText.Original) -> Bool {
    let source = original.passage
    guard source.words.contains(where: { $0.letters > 3 }) else { return false }
    let wanted = original.locale.traits.script != text.locale.traits.script ? 1 : 2
    var (found, sharing) = (0, 0)
    for locale in text.catalog.locales where locale.index != text.locale.index && locale.index != original.locale.index {
      guard locale.traits.script == original.locale.traits.script, !text.publication.isSimplified(locale),
        let other = text.passage(in: locale.index), !other.words.isEmpty
      else { continue }
      let shares = other.words.contains { word in
        source.words.contains { source.bytes[$0.range].elementsEqual(other.bytes[word.range], by: isSameLetter) }
      }
      if shares { sharing += 1 } else { found += 1 }
    }
    return found >= wanted && (wanted == 1 || found > sharing)
  }

  /// English writes names of languages with a capital letter.
  private static func isSameLetter(_ left: UInt8, _ right: UInt8) -> Bool {
    left == right || (left | 0x20 == right | 0x20 && (0x61...0x7A).contains(left | 0x20))
  }

  /// Whether a sign of addresses, file names or codes joins the word to another: kela.fi, info@kela.fi.
  private static func isPartOfAddress(_ word: Range<Int>, in run: TextRun) -> Bool {
    let signs: [UInt8] = [UInt8(ascii: "."), UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "_")]
    if word.lowerBound > 1, signs.contains(run[word.lowerBound - 1]), run[word.lowerBound - 2] > 0x20 { return true }
    return word.upperBound + 1 < run.count && signs.contains(run[word.upperBound]) && run[word.upperBound + 1] > 0x20
  }
}
