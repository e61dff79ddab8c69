import Catalog
import Diagnostics
import Prose

/// Letters that look right but are those of another language's keyboard: Arabic `ي` and `ك` in Persian or Sorani.
enum WrongCodePoint: TextCheck {
  static let codes = [wrong]

  static let wrong = DiagnosticCode(
    "wrong-code-point", .warning,
    explanation: Wording(
      fi: "Kirjain tai numero näyttää oikealta, mutta on toisen kielen merkki: persiassa ja soranissa on ی ja ک, ei arabian ي ja ك. "
        + "Haku ei löydä sanaa, ja ruudunlukija voi lukea sen väärin. Merkistä, joka näyttää aina samalta kuin oikea, on vain huomautus: ى "
        + "sanan lopussa ja soranissa ه ja U+200C kirjaimen ە paikalla.",
      en: "A letter or digit looks right but is the sign of another language: Persian and Sorani have ی and ک, not the Arabic ي and ك. "
        + "Search does not find the word, and a screen reader may read it wrongly. A sign that always looks like the right one is only noted: ى "
        + "at the end of a word, and in Sorani ه with U+200C in place of ە."),
    bad: "fa: كارت ملي", good: "fa: کارت ملی")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    // A text in a neighbour language has the right letters of that one.
    guard text.isRead, let language = CodePoints(rawValue: text.locale.tag),
      !findings.contains(BrokenEncoding.broken, WrongLanguage.wrong, ForeignLetters.letters)
    else { return }
    let passage = text.passage
    var corrections = Corrections()
    var words: [Range<Int>] = []
    var isSeen = false
    passage.withBytes { run in
      var index = 0
      while index < run.count {
        if run[index] < 0x80 {
          index += 1
          continue
        }
        let (scalar, width) = run.scalar(at: index)
        var range = index..<index + width
        index += width
        // The Sorani vowel as it was written before it had a letter of its own.
        if language == .ckb, scalar.value == 0x647, run.scalar(from: index)?.value == 0x200C {
          range = range.lowerBound..<index + 3
          index += 3
          corrections.add(range, "\u{6D5}")
        } else {
          let isLast = run.scalar(from: index).map { !Script.of($0).isWritten } ?? true
          switch language.answer(scalar, isLast: isLast) {
          case .right: continue
          case .alike(let replacement): corrections.add(range, replacement)
          case .certain(let replacement):
            corrections.add(range, replacement)
            isSeen = true
          case .uncertain:
            corrections.add(range, nil)
            isSeen = true
          }
        }
        if words.last.map({ $0.contains(range.lowerBound) }) != true { words.append(Self.word(around: range, in: passage)) }
      }
    }
    guard let first = corrections.first else { return }
    let sign = passage.string(first)
    let point = sign.unicodeScalars.first?.codePoint ?? ""
    findings.add(
      wrong, severity: isSeen ? .warning : .note, at: first,
      fi:
        "Merkki \(sign) (\(point)) ei kuulu kieleen \(text.locale.tag): \(passage.quoted(words)). Kirjoita sana tämän kielen näppäimistöllä.",
      en:
        "The sign \(sign) (\(point)) does not belong to the language \(text.locale.tag): \(passage.quoted(words)). Type the word on the keyboard of "
        + "this language.",
      repair: corrections.repair(fi: "Vaihda merkit tämän kielen merkkeihin.", en: "Use the signs of this language instead."))
  }

  private static func word(around range: Range<Int>, in passage: Passage) -> Range<Int> {
    passage.words.first { $0.range.contains(range.lowerBound) }?.range ?? range
  }
}
