import Catalog
import Diagnostics
import Prose

/// One word is written in letters of one script: a Cyrillic `а` in a Latin word looks right and is not found by any search.
enum MixedScriptWord: TextCheck {
  static let codes = [mixed]

  static let mixed = DiagnosticCode(
    "mixed-script-word", .error,
    explanation: Wording(
      fi:
        "Yhdessä sanassa on kahden kirjoitusjärjestelmän kirjaimia, esimerkiksi kyrillinen а latinalaisten joukossa. Sana näyttää oikealta, "
        + "mutta haku ei löydä sitä ja ruudunlukija lukee sen väärin. Etuliitteet ja päätteet vieraskielisissä nimissä ovat sallittuja.",
      en: "One word has letters of two scripts, for example a Cyrillic а among Latin letters. It looks right, but no search finds it and a "
        + "screen reader reads it wrongly. Prefixes and endings of foreign names are allowed."),
    bad: "ru: Пpиходите в Kela.   # the p is Latin", good: "ru: Приходите в Kela.")

  static func run(_ text: CheckedText, _ findings: inout Findings) {
    let passage = text.passage
    let script = WritingSystem.of(text.locale)?.scripts.first ?? .latin
    let isCyrillic = script == .cyrillic
    guard !findings.contains(BrokenEncoding.broken) else { return }
    guard passage.words.contains(where: { $0.isMixed || (isCyrillic && ($0.isLoneLetter || $0.hasDigit)) }) else { return }
    let borrowed = BorrowedWords(text)
    var corrections = Corrections()
    var strange: [(Unicode.Scalar, Script)] = []
    passage.withBytes { run in
      for (index, word) in passage.words.enumerated() {
        guard let found = SpelledWord(word, in: run).fault(in: script, at: index, of: passage.words, borrowed) else { continue }
        corrections.add(word.range, found.replacement)
        strange.append((found.letter, found.script))
      }
    }
    guard let first = corrections.first, let (letter, other) = strange.first else { return }
    let name = letter.properties.isAlphabetic ? WritingSystem.letters(of: other) : nil
    findings.add(
      mixed, at: first,
      fi: "Samassa sanassa on kahdenlaisia merkkejä: \(passage.quoted(corrections.places)). Merkki \(letter) (\(letter.codePoint)) on "
        + (name.map { "kirjoitettu \($0.fi), muut eivät." } ?? "numero eikä kirjain.") + " Kirjoita sana uudelleen.",
      en: "Signs of two kinds stand in one word: \(passage.quoted(corrections.places)). The sign \(letter) (\(letter.codePoint)) is "
        + (name.map { "one of the \($0.en), the others are not." } ?? "a digit and no letter.") + " Type the word again.",
      repair: corrections.repair(
        fi: "Vaihda samannäköiset kirjaimet oikeisiin.", en: "Put the right letters in place of those that look alike."))
  }
}

extension Word {
  /// A letter alone, which a translator may have typed on the wrong keyboard: a Latin `c` for the Russian word `с`.
  var isLoneLetter: Bool { letters == 1 && script == .latin && !hasDigit }
}

/// A word letter by letter.
private struct SpelledWord {
  struct Fault {
    let letter: Unicode.Scalar
    let script: Script
    /// The word in one script, where every wrong letter looks like one of it.
    let replacement: String?
  }

  private let word: Word
  private let scalars: [Unicode.Scalar]
  /// The scripts in the order of their runs: `[.arabic, .latin]` for `وKela`.
  private var runs: [(script: Script, first: Unicode.Scalar, count: Int)] = []

  init(_ word: Word, in run: TextRun) {
    self.word = word
    scalars = Array(run.part(word.range).string.unicodeScalars)
    for scalar in scalars {
      let script = Script.of(scalar)
      // Apostrophes of Ukrainian and Somali are letters of no script here.
      guard script.isWritten, script != .inherited, script != .other, !(0x2B0...0x2FF).contains(scalar.value) else { continue }
      if let last = runs.last, last.script == script {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((script, scalar, 1))
      }
    }
  }

  func fault(in script: Script, at index: Int, of words: [Word], _ borrowed: BorrowedWords) -> Fault? {
    if word.isLoneLetter { return loneLetter(in: script, at: index, of: words, borrowed) }
    if runs.count == 1, runs[0].script == .cyrillic { return digit() }
    guard runs.count > 1, !runs.contains(where: { $0.script.hasNoWordBlanks || $0.script == .hangul }), !borrowed.isCopied(word) else {
      return nil
    }
    let alphabets = runs.allSatisfy { [.latin, .cyrillic, .greek].contains($0.script) }
    return alphabets ? lookalike(in: script) : glued(in: script)
  }

  /// Latin, Cyrillic and Greek: their letters look alike.
  private func lookalike(in script: Script) -> Fault? {
    let counts = Dictionary(runs.map { ($0.script, $0.count) }, uniquingKeysWith: +)
    let right =
      counts.max { ($0.value, $0.key == script ? 1 : 0, $0.key.rawValue) < ($1.value, $1.key == script ? 1 : 0, $1.key.rawValue) }?.key
      ?? script
    var spelled = String.UnicodeScalarView()
    var first: Unicode.Scalar?
    for scalar in scalars {
      let own = Script.of(scalar)
      if own == right || !counts.keys.contains(own) {
        spelled.append(scalar)
        continue
      }
      // Symbols of chemistry and physics end or begin with a Greek letter, names take endings: where one letter does not look like one of
      // the other script, both were meant, unless they alternate.
      guard let letter = Homoglyphs.letter(like: scalar, in: right), own != .greek || scalar.properties.isUppercase || isInside(scalar)
      else {
        return runs.count > 2 && own != .greek ? Fault(letter: scalar, script: own, replacement: nil) : nil
      }
      spelled.append(letter)
      first = first ?? scalar
    }
    return first.map { Fault(letter: $0, script: Script.of($0), replacement: String(spelled)) }
  }

  /// Whether a letter stands neither first nor last.
  private func isInside(_ scalar: Unicode.Scalar) -> Bool { scalars.first != scalar && scalars.last != scalar }

  /// Scripts without common shapes: clitics of Arabic, Persian and Tigrinya touch foreign names, but nothing stands inside a word.
  private func glued(in script: Script) -> Fault? {
    let other = runs.firstIndex { $0.script != script }
    guard let other else { return nil }
    let isInside = other > 0 && other + 1 < runs.count
    let isName = runs[other].first.properties.isUppercase || word.hasDigit
    // A Latin language attaches nothing to words in other scripts.
    guard (isInside && !isName) || script == .latin || script == .cyrillic else { return nil }
    return Fault(letter: runs[other].first, script: runs[other].script, replacement: nil)
  }

  /// A Latin `c` or `o` between Cyrillic words.
  private func loneLetter(in script: Script, at index: Int, of words: [Word], _ borrowed: BorrowedWords) -> Fault? {
    guard script == .cyrillic, let letter = scalars.first, letter.properties.isLowercase, index + 1 < words.count,
      words[index + 1].script == .cyrillic, index == 0 || words[index - 1].script == .cyrillic, !borrowed.isAside(word),
      words[index + 1].range.lowerBound == word.range.upperBound + 1, let right = Homoglyphs.letter(like: letter, in: .cyrillic)
    else { return nil }
    return Fault(letter: letter, script: .latin, replacement: String(right))
  }

  /// 0 and 3 for О and З between small Cyrillic letters.
  private func digit() -> Fault? {
    guard word.letters >= 3, scalars.count > 2 else { return nil }
    for index in 1..<scalars.count - 1 where scalars[index] == "0" || scalars[index] == "3" {
      let neighbours = [scalars[index - 1], scalars[index + 1]]
      guard neighbours.allSatisfy({ Script.of($0) == .cyrillic && $0.properties.isLowercase }) else { continue }
      var spelled = String.UnicodeScalarView(scalars)
      spelled.replaceSubrange(
        spelled.index(spelled.startIndex, offsetBy: index)...spelled.index(spelled.startIndex, offsetBy: index),
        with: [scalars[index] == "0" ? "о" : "з"])
      return Fault(letter: scalars[index], script: .latin, replacement: String(spelled))
    }
    return nil
  }
}
