import Catalog
import Diagnostics
import Prose

/// Two languages do not say the same in the same words: one of them was pasted into the wrong file.
enum CopiedFromAnother: TextCheck {
  static let codes = [copied]

  static let copied = DiagnosticCode(
    "copied-from-another-language", .warning,
    explanation: Wording(
      fi:
        "Kahdella kielellä on täsmälleen sama teksti, vaikka lähdeteksti on toinen. Toinen on liitetty väärään tiedostoon. Nimiä ei lasketa.",
      en: "Two languages have exactly the same text, and their source another. One of them was pasted into the wrong file. Names do not "
        + "count."),
    bad: "ru: Возьмите с собой паспорт. / uk: Возьмите с собой паспорт.", good: "uk: Візьміть із собою паспорт.")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    guard text.isRead, let original = text.original, !findings.contains(WrongScript.wrong),
      !findings.contains(UnchangedFromSource.unchanged)
    else { return }
    let bytes = text.passage.bytes
    let source = text.catalog.source
    for (index, other) in text.others.enumerated() where index != source && index != original.locale.index {
      let locale = text.catalog.locales[index]
      guard let other, index != text.locale.index, other.bytes.count == bytes.count, other.bytes == bytes, !Self.agree(text.locale, locale)
      else { continue }
      guard original.passage.bytes != bytes, let severity = Self.severity(text.passage, of: text.locale) else { return }
      // Of two equal texts the one with the wrong letters is told; where the letters do not decide, the later one.
      let system = WritingSystem.of(text.locale)
      if text.locale.traits.script == locale.traits.script, index > text.locale.index, system != nil { continue }
      findings.add(
        copied, severity: severity,
        fi: "Teksti on sama kuin kielessä \(locale.tag). Tarkista, kumpi on oikein, ja kirjoita toinen omalla kielellään.",
        en: "The text is the same as in \(locale.tag). Find out which one is right, and write the other in its own language.")
      return
    }
  }

  /// Whether two languages may well have the same text: plain and ordinary Finnish, Persian and Dari.
  private static func agree(_ one: Locale, _ other: Locale) -> Bool {
    let persian = ["fa", "prs"]
    return one.traits.baseTag == other.traits.baseTag || (persian.contains(one.tag) && persian.contains(other.tag))
  }

  /// Words that are no names, and where there are no capital letters more of them, because names cannot be told.
  private static func severity(_ passage: Passage, of locale: Locale) -> Severity? {
    let count = passage.withBytes { run in
      passage.words.reduce(0) { count, word in
        if word.script.hasNoWordBlanks { return count + word.letters / 2 }
        return word.letters > 2 && !word.hasDigit && !run.isCapital(at: word.range.lowerBound) ? count + 1 : count
      }
    }
    return count >= 5 ? .error : count >= 3 ? .warning : nil
  }
}
