/// The stems of a Russian or Ukrainian word, in whatever case the glossary has it: its ending is cut, and vowels that come and go and
/// consonants that change before an ending are allowed for.
enum SlavicStems {
  static func of(_ word: [UInt16]) -> [Stem] {
    guard word.count >= 4 else { return [Stem(word, word.count == 3 ? .slavic : .nothing)] }
    var stems = [Stem(word, .slavic)]
    let base = cut(word)
    stems.append(Stem(base, .slavic))
    guard base.count >= 3, let last = base.last else { return stems }
    if base.count < word.count {
      let before = base.dropLast()
      switch last {
      case letter("к"):
        stems += ["ок", "ек"].map { Stem(before + LetterFolding.letters($0), .nothing) }
        stems.append(Stem(before + LetterFolding.letters("ці"), .nothing))
      case letter("г"): stems.append(Stem(before + LetterFolding.letters("зі"), .nothing))
      case letter("х"): stems.append(Stem(before + LetterFolding.letters("сі"), .nothing))
      default: break
      }
    }
    for (end, rest) in [("ок", "к"), ("ек", "к"), ("ец", "ц"), ("ець", "ц"), ("день", "дн"), ("ень", "н")]
    where word.count > 4 && word.ends(with: LetterFolding.letters(end)) {
      stems.append(Stem(word.dropLast(LetterFolding.letters(end).count) + LetterFolding.letters(rest), .slavic))
    }
    return stems
  }

  /// Without its ending: a long one only where five letters stay, one letter where three do.
  private static func cut(_ word: [UInt16]) -> [UInt16] {
    if let end = long.first(where: { word.count - $0.count >= 5 && word.ends(with: $0) }) { return word.dropLast(end.count) }
    if let end = middle.first(where: { word.count - $0.count >= 4 && word.ends(with: $0) }) { return word.dropLast(end.count) }
    if let last = word.last, short.contains(last) { return word.dropLast() }
    return word
  }

  private static let long = [
    "ого", "его", "ому", "ему", "ыми", "ими", "ами", "ями", "ьої", "иями", "ией", "ією",
  ].map { LetterFolding.letters($0) }
  private static let middle = [
    "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ых", "их", "ым", "ую", "юю", "ої", "ою", "ей", "ів", "ах", "ях", "ам", "ям", "ии",
    "ия",
    "ие", "ию", "ій", "ія", "ії", "ію", "ов",
  ].map { LetterFolding.letters($0) }
  private static let short = Set(LetterFolding.letters("аеёиоуыэюяйьіїє"))
}
