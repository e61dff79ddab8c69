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
    // Where the letters or the language say which of two texts is the wrong one, that one is told.
    guard text.isRead, let original = text.original,
      !findings.contains(WrongScript.wrong, WrongLanguage.wrong, UnchangedFromSource.unchanged),
      original.passage.bytes != text.passage.bytes
    else { return }
    let bytes = text.passage.bytes
    for locale in text.catalog.locales.prefix(text.locale.index) {
      guard locale.index != original.locale.index, locale.traits.script == text.locale.traits.script, !agree(text.locale, locale),
        let other = text.passage(in: locale.index), other.bytes == bytes, let severity = severity(text.passage)
      else { continue }
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
  private static func severity(_ passage: Passage) -> Severity? {
    let count = passage.withBytes { run in
      passage.words.reduce(0) { count, word in
        if word.script.hasNoWordBlanks { return count + word.letters / 2 }
        return word.letters > 2 && !word.hasDigit && !run.isCapital(at: word.range.lowerBound) ? count + 1 : count
      }
    }
    return count >= 5 ? .error : count >= 3 ? .warning : nil
  }
}
