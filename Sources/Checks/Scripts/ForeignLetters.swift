import Catalog
import Diagnostics
import Prose

/// Letters of a neighbour language: `ы` in Ukrainian, `ў` in Russian, `گ` in Arabic, `õ` in Finnish.
enum ForeignLetters: TextCheck {
  static let codes = [letters]

  static let letters = DiagnosticCode(
    "foreign-letters", .warning,
    explanation: Wording(
      fi: "Tekstissä on useita sanoja, joissa on kirjaimia, joita kielessä ei ole. Teksti on ehkä naapurikieltä tai kirjoitettu toisen "
        + "kielen näppäimistöllä. Nimiä ja lähdetekstin sanoja ei lasketa.",
      en: "Several words of the text have letters that the language does not have. The text may be in a neighbour language or typed on the "
        + "keyboard of another. Names and words of the source do not count."),
    bad: "uk: Возьмите с собой паспорт и деньги, мы поможем вам.", good: "uk: Візьміть із собою паспорт і гроші, ми вам допоможемо.")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    guard text.isRead, !findings.contains(BrokenEncoding.broken, WrongScript.wrong, WrongLanguage.wrong),
      let alphabet = LanguageLetters.of(text.locale.tag)
    else { return }
    let passage = text.passage
    guard passage.withBytes({ $0.lacks(alphabet) }) else { return }
    let borrowed = BorrowedWords(text)
    var found: [Range<Int>] = []
    var strange: [Unicode.Scalar] = []
    for word in passage.words {
      let letters = passage.string(word.range).unicodeScalars.filter { alphabet.lacks($0) }
      if letters.isEmpty || word.isMixed || borrowed.isName(word) || borrowed.isAside(word) || borrowed.isCopied(word) { continue }
      found.append(word.range)
      for letter in letters where !strange.contains(letter) { strange.append(letter) }
    }
    guard let first = found.first, found.count >= 3 || found.count * 3 >= passage.words.count else { return }
    let shown = strange.prefix(5).map { String($0) }.joined(separator: " ")
    findings.add(
      letters, at: first,
      fi: "Kielessä \(text.locale.tag) ei ole kirjaimia \(shown): \(passage.quoted(found)). Tarkista, että teksti on oikeaa kieltä.",
      en:
        "The language \(text.locale.tag) does not have the letters \(shown): \(passage.quoted(found)). Check that the text is in the right "
        + "language.")
  }
}

extension TextRun {
  fileprivate func lacks(_ alphabet: LanguageLetters) -> Bool {
    var index = 0
    while index < count {
      if self[index] < 0x80 {
        index += 1
        continue
      }
      let (scalar, width) = scalar(at: index)
      if alphabet.lacks(scalar) { return true }
      index += width
    }
    return false
  }
}

extension LocaleTraits {
  /// The tag without `-simple`: plain Finnish has the letters of Finnish.
  var baseTag: String { tag.hasSuffix("-simple") ? String(tag.dropLast("-simple".count)) : tag }
}
