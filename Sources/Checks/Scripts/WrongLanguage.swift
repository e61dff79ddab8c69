import Catalog
import Diagnostics
import LanguageIdentification
import Prose

/// A text is in the language of its file, every paragraph of it.
enum WrongLanguage: TextCheck {
  static let codes = [wrong]

  static let wrong = DiagnosticCode(
    "wrong-language", .error,
    explanation: Wording(
      fi: "Teksti tai kappale on toista kieltä kuin sen tiedosto. Kielet tunnistetaan kirjainyhdistelmistä; alle viiden sanan tekstejä ei "
        + "arvioida, ja alle kahdenkymmenen sanan teksteistä varoitetaan vain. Sulkeissa tai lainausmerkeissä olevia sanoja, nimiä ja "
        + "lähdetekstin sanoja ei lasketa.",
      en: "The text or a paragraph of it is in another language than its file. Languages are told by how their letters follow each other; "
        + "texts under five words are not judged, and under twenty words there is only a warning. Words in brackets or quotation marks, names "
        + "and words of the source do not count."),
    bad: "en: Neuvonta on avoinna joka päivä, ja voit tulla ilman ajanvarausta.",
    good: "en: The advice centre is open every day, and you can come without an appointment.")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    guard text.isRead, !findings.contains(BrokenEncoding.broken, WrongScript.wrong, UnchangedFromSource.unchanged) else { return }
    let passage = text.passage
    guard passage.bytes.count >= Self.fewestBytes, let table = text.publication.languages[text.locale.index] else { return }
    var borrowed: BorrowedWords?
    var whole = LanguageTable.Evidence()
    for block in passage.blocks {
      let evidence = passage.withBytes { table.evidence(in: $0.part(block.range)) }
      whole += evidence
      guard passage.blocks.count > 1, let found = Self.found(in: block.range, evidence, table, text, &borrowed) else { continue }
      add(found, block.range, text, &findings)
      return
    }
    // The whole text, whose paragraphs may be too short one by one.
    if let found = Self.found(in: 0..<passage.bytes.count, whole, table, text, &borrowed) { add(found, nil, text, &findings) }
  }

  /// Five words have more bytes.
  private static let fewestBytes = 12

  /// How much more probable the other language must be in a text of a few words, in nats: there are many of those, and each may be unlucky.
  private static let marginOfFewWords = 20.0

  private struct Found {
    let tag: String
    let words: Int
  }

  /// The other language that a part of a text is in. The words that may be of any language are left out only where that matters.
  private static func found(
    in range: Range<Int>, _ evidence: LanguageTable.Evidence, _ table: LanguageTable, _ text: CheckedText,
    _ borrowed: inout BorrowedWords?
  ) -> Found? {
    guard range.count >= fewestBytes, case .other(let first, _, _) = table.verdict(evidence), !agree(first, text.locale) else { return nil }
    let known = borrowed ?? BorrowedWords(text)
    borrowed = known
    var own: [UInt8] = []
    for word in text.passage.words where range.contains(word.range.lowerBound) && !known.isAside(word) {
      if known.isCopied(word), known.isName(word) { continue }
      own += text.passage.bytes[word.range]
      own.append(0x20)
    }
    let verdict = own.withUnsafeBufferPointer { table.verdict(table.evidence(in: $0)) }
    guard case .other(let other, let margin, let words) = verdict, words >= LanguageIdentifier.certainWords || margin >= marginOfFewWords,
      !agree(other, text.locale)
    else { return nil }
    return Found(tag: other, words: words)
  }

  /// Plain Finnish is Finnish.
  private static func agree(_ tag: String, _ locale: Locale) -> Bool { LocaleTraits.of(tag)?.baseTag == locale.traits.baseTag }

  private static func add(_ found: Found, _ range: Range<Int>?, _ text: CheckedText, _ findings: inout Findings) {
    let quoted = text.passage.quoted(range ?? 0..<text.passage.bytes.count)
    findings.add(
      wrong, severity: found.words >= LanguageIdentifier.certainWords ? .error : .warning, at: range,
      fi: "\(quoted) näyttää olevan kieltä \(found.tag), mutta tiedosto on kieltä \(text.locale.tag). Kirjoita kohta oikealla kielellä.",
      en: "\(quoted) seems to be in the language \(found.tag), but the file is in \(text.locale.tag). Write it in the right language.")
  }
}
