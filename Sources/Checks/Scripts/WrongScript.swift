import Catalog
import Diagnostics
import Prose

/// A text is written in the letters of its language, every paragraph of it.
enum WrongScript: TextCheck {
  static let codes = [wrong, foreign]

  static let wrong = DiagnosticCode(
    "wrong-script", .error,
    explanation: Wording(
      fi: "Teksti tai kappale on kirjoitettu muilla kirjaimilla kuin sen kieli. Useimmiten siihen on jäänyt lähdeteksti tai se on toisen "
        + "kielen tiedostossa. Sulkeissa tai lainausmerkeissä olevia sanoja ja lähdetekstin nimiä ei lasketa.",
      en: "The text or a paragraph of it is written in letters that its language does not use. Most often the source text was left in, or "
        + "the text is in the file of another language. Words in brackets or quotation marks and names of the source do not count."),
    bad: "ar: Tuo mukaan passi ja henkilökortti.", good: "ar: أحضر معك جواز السفر وبطاقة الهوية.")

  static let foreign = DiagnosticCode(
    "foreign-script", .warning,
    explanation: Wording(
      fi:
        "Tekstin keskellä on sanoja muilla kirjaimilla, eivätkä ne ole lähdetekstissä. Jos sanat ovat tarpeen, esimerkiksi suomenkielinen "
        + "nimi, kirjoita ne sulkeisiin.",
      en: "Words in other letters stand inside the text and do not stand in its source. If they are needed, for example a Finnish name, "
        + "write them in brackets."),
    bad: "ru: Принесите بطاقة с собой.", good: "ru: Принесите карту с собой.")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    guard text.isRead, !findings.contains(BrokenEncoding.broken, UnchangedFromSource.unchanged),
      let system = WritingSystem.of(text.locale)
    else { return }
    let passage = text.passage
    guard passage.words.contains(where: { !system.has($0.script) }) else { return }
    let borrowed = BorrowedWords(text)
    var strange: [Block] = []
    var runs: [Range<Int>] = []
    var index = 0
    for block in passage.blocks {
      var tally = Block(range: block.range)
      let start = index
      while index < passage.words.count, passage.words[index].range.lowerBound < block.range.upperBound { index += 1 }
      tally.count(passage.words[start..<index], system, borrowed)
      if let severity = tally.severity {
        tally.grade = severity
        strange.append(tally)
      } else {
        runs += tally.foreignRuns
      }
    }
    if let first = strange.first { add(strange, first, system, text, &findings) }
    if !runs.isEmpty { add(runs, system, text, &findings) }
  }

  private static func add(_ blocks: [Block], _ first: Block, _ system: WritingSystem, _ text: CheckedText, _ findings: inout Findings) {
    let found = WritingSystem.letters(of: first.script)
    let severity = blocks.map(\.grade).max() ?? .error
    let others = others(blocks.count - 1)
    let hint = hint(text.locale.tag, first.script)
    findings.add(
      wrong, severity: severity, at: first.range,
      fi: "\(text.passage.quoted(first.range)) on kirjoitettu \(found.fi), mutta kieli \(text.locale.tag) kirjoitetaan "
        + "\(system.letters.fi)." + others.fi + " Kirjoita kohta tällä kielellä."
        + (hint?.fi ?? ""),
      en: "\(text.passage.quoted(first.range)) is written in \(found.en), but the language \(text.locale.tag) is written in "
        + "\(system.letters.en)." + others.en + " Write it in this language." + (hint?.en ?? ""))
  }

  private static func add(_ runs: [Range<Int>], _ system: WritingSystem, _ text: CheckedText, _ findings: inout Findings) {
    findings.add(
      foreign, at: runs[0],
      fi:
        "Tekstin keskellä on sanoja muilla kirjaimilla: \(text.passage.quoted(runs)). Kirjoita ne \(system.letters.fi), tai sulkeisiin, jos "
        + "ne ovat nimi.",
      en:
        "Words in other letters stand inside the text: \(text.passage.quoted(runs)). Write them in \(system.letters.en), or in brackets if "
        + "they are a name.")
  }

  private static func others(_ count: Int) -> Wording {
    switch count {
    case 0: Wording(fi: "", en: "")
    case 1: Wording(fi: " Samoin yksi muu kappale.", en: " So is one more paragraph.")
    default: Wording(fi: " Samoin \(count) muuta kappaletta.", en: " So are \(count) more paragraphs.")
    }
  }

  /// The two Kurdish languages are mistaken for each other by their common name.
  private static func hint(_ tag: String, _ script: Script) -> Wording? {
    switch (tag, script) {
    case ("ckb", .latin):
      Wording(
        fi: " Jos teksti on kurmandžia, sen kielitunnus on kmr.", en: " If the text is Kurmanji, its language tag is kmr.")
    case ("kmr", .arabic):
      Wording(fi: " Jos teksti on sorania, sen kielitunnus on ckb.", en: " If the text is Sorani, its language tag is ckb.")
    default: nil
    }
  }

  /// What the letters of one paragraph are.
  private struct Block {
    let range: Range<Int>
    var script = Script.latin
    var grade = Severity.error
    private(set) var foreignRuns: [Range<Int>] = []
    /// Letters of the language, and letters of other scripts in words that count.
    private var own = 0
    private var strange = 0
    /// Words that count and begin with a small letter or have no capitals, and all words of other scripts that are not in the source.
    private var plain = 0
    private var named = 0

    init(range: Range<Int>) { self.range = range }

    /// What is wrong if the paragraph is: nothing, or how certainly it is in other letters.
    var severity: Severity? {
      guard strange * 10 > (strange + own) * 3 else { return nil }
      // Beside words of the language a few others are terms; when they are more, the language is not the right one.
      if own > 0 { return plain < 3 ? nil : strange > own ? .error : .warning }
      return plain >= 3 || (plain > 0 && named >= 3) ? .error : plain >= 1 || named >= 3 ? .warning : nil
    }

    mutating func count(_ words: ArraySlice<Word>, _ system: WritingSystem, _ borrowed: BorrowedWords) {
      for word in words where system.has(word.script) { own += word.letters * word.script.weight }
      var start = words.startIndex
      while start < words.endIndex {
        if system.has(words[start].script) || borrowed.isAside(words[start]) {
          start += 1
          continue
        }
        var end = start
        while end < words.endIndex, !system.has(words[end].script), !borrowed.isAside(words[end]) { end += 1 }
        take(words[start..<end], borrowed)
        start = end
      }
    }

    /// A run of words in other letters. Names and a few words that stand in the source are no fault beside words of the language.
    private mutating func take(_ run: ArraySlice<Word>, _ borrowed: BorrowedWords) {
      guard let first = run.first else { return }
      if run.first(where: { $0.letters > 1 }) == nil { return }
      if strange == 0 { script = first.script }
      // "ry" and the like belong to the name before them.
      let small = run.filter { !borrowed.isName($0) && ($0.letters > 2 || !borrowed.isCopied($0)) }
      let unknown = run.filter { !borrowed.isCopied($0) }
      let count = small.reduce(0) { $0 + $1.likelyWords }
      if own > 0, count <= 2 || (run.count <= 6 && small.allSatisfy({ borrowed.isCopied($0) })) {
        if small.contains(where: { $0.script != .latin && $0.letters > 1 && !borrowed.isCopied($0) }) { tell(run) }
        return
      }
      plain += count
      named += unknown.count
      strange += small.reduce(0) { $0 + $1.letters * $1.script.weight }
      if own == 0 { strange += unknown.filter(borrowed.isName).reduce(0) { $0 + $1.letters } }
      let new = small.filter { !borrowed.isCopied($0) }
      let isUncased = new.contains { $0.script != .latin && $0.letters > 1 }
      if isUncased || new.count >= 3 { tell(run) }
    }

    private mutating func tell(_ run: ArraySlice<Word>) {
      if let first = run.first, let last = run.last { foreignRuns.append(first.range.lowerBound..<last.range.upperBound) }
    }
  }
}

extension Script {
  /// How many letters of an alphabet one letter is worth: a Chinese character is a word, an Ethiopic letter a syllable.
  fileprivate var weight: Int {
    switch self {
    case .han: 3
    case .ethiopic, .hangul, .kana: 2
    default: 1
    }
  }
}

extension Word {
  /// How many words stand here, where words follow each other without blanks.
  fileprivate var likelyWords: Int { script.hasNoWordBlanks ? max(1, letters / 2) : 1 }
}
