/// The stems of a Finnish noun or adjective, by the end of its basic form: strong and weak grade, and the vowels that change before `i`.
/// Stems that no word has are made as well; they find nothing and do no harm.
enum FinnishStems {
  static func of(_ word: [UInt16]) -> [Stem] {
    guard word.count >= 3, let last = word.last else { return [Stem(word, .nothing)] }
    var stems: [Stem] = [Stem(word, .nothing)]
    func add(_ base: some Sequence<UInt16>, _ end: String, _ tail: Tail) {
      stems.append(Stem(Array(base) + LetterFolding.letters(end), tail))
    }
    if word.ends(with: LetterFolding.letters("nen")) {
      add(word.dropLast(3), "s", .finnishConsonant)
    } else if let end = ["ton", "tön"].first(where: { word.ends(with: LetterFolding.letters($0)) }) {
      let base = word.dropLast(3) + LetterFolding.letters("tt")
      stems.append(Stem(word, .finnishConsonant))
      stems += vowelStems(Array(base) + LetterFolding.letters(end == "ton" ? "oma" : "ömä"))
    } else if last == letter("s"), word.count > 3 {
      let base = word.dropLast()
      stems.append(Stem(word, .finnishConsonant))
      add(base, "ks", .finnishConsonant)
      for end in ["de", "te", "tt"] { add(base, end, .finnishVowel) }
      if let vowel = base.last { stems += vowelStems(strong(Array(base)) + [vowel]) }
    } else if last == letter("t"), word.count > 4 {
      let base = Array(word.dropLast())
      if base.last == letter("e") { stems.append(Stem(base.dropLast(), .finnishConsonant)) }
      stems += vowelStems(base) + vowelStems(strong(base))
    } else if last == letter("n"), word.count > 4, word[word.count - 2] == letter("i") {
      add(word.dropLast(), "me", .finnishVowel)
      stems.append(Stem(word, .finnishConsonant))
    } else if last == letter("e") {
      stems.append(Stem(word, .finnishVowel))
      add(word, "tt", .finnishVowel)
      add(strong(word), "e", .finnishVowel)
      stems.append(Stem(strong(word), .finnishPlural))
    } else if vowels.contains(last) {
      stems += vowelStems(word)
    } else {
      // An abbreviation or a name: `DVV`, `Migrin`, `Kotkan`.
      stems += [Stem(word, .finnishConsonant), Stem(word + [letter("i")], .finnishVowel)]
      add(word, "n", .nothing)
    }
    return stems
  }

  private static let vowels = Set(LetterFolding.letters("aeiouyäö"))

  /// The stems of a word that ends in a vowel, in both grades.
  private static func vowelStems(_ word: [UInt16]) -> [Stem] {
    guard let last = word.last, vowels.contains(last) else { return [] }
    var stems: [Stem] = []
    for grade in [word] + weak(word) {
      stems.append(Stem(grade, .finnishVowel))
      let base = Array(grade.dropLast())
      switch last {
      case letter("a"):
        stems.append(Stem(base, .finnishPlural))
        // `kunta, kuntia` but `kerta, kertoja`: after o or u in the first of two syllables there is no o.
        let others = base.filter(vowels.contains)
        if others.count != 1 || (others[0] != letter("o") && others[0] != letter("u")) {
          stems.append(Stem(base + [letter("o")], .finnishPlural))
        }
      case letter("ä"): stems += [Stem(base + [letter("ö")], .finnishPlural), Stem(base, .finnishPlural)]
      case letter("i"): stems.append(Stem(base + [letter("e")], .finnishVowel))
      default: break
      }
      // A long vowel takes `-ta` and `-den`: `vapaata`.
      if let before = base.last, vowels.contains(before) {
        stems += [Stem(grade + LetterFolding.letters("t"), .finnishVowel), Stem(base, .finnishPlural)]
      }
    }
    return stems
  }

  /// Pairs of the last consonants before the last vowel: in the strong grade and in the weak one.
  private static let grades: [(strong: [UInt16], weak: [UInt16])] = [
    ("kk", "k"), ("pp", "p"), ("tt", "t"), ("nk", "ng"), ("nt", "nn"), ("mp", "mm"), ("lt", "ll"), ("rt", "rr"), ("ht", "hd"),
    ("lp", "lv"), ("rp", "rv"), ("lk", "l"), ("rk", "r"),
  ].map { (LetterFolding.letters($0.0), LetterFolding.letters($0.1)) }

  private static func weak(_ word: [UInt16]) -> [[UInt16]] {
    let base = Array(word.dropLast())
    guard let vowel = word.last, base.count >= 2, let consonant = base.last else { return [] }
    if let pair = grades.first(where: { base.ends(with: $0.strong) }) {
      return [Array(base.dropLast(pair.strong.count)) + pair.weak + [vowel]]
    }
    guard vowels.contains(base[base.count - 2]) else { return [] }
    switch consonant {
    case letter("k"): return [Array(base.dropLast()) + [vowel]]
    case letter("p"): return [Array(base.dropLast()) + [letter("v"), vowel]]
    case letter("t"): return [Array(base.dropLast()) + [letter("d"), vowel]]
    default: return []
    }
  }

  /// The strong grade of a word whose basic form is weak: `palaute`, `palautteen`.
  private static func strong(_ word: [UInt16]) -> [UInt16] {
    let base = Array(word.dropLast())
    guard let vowel = word.last, base.count >= 2, let consonant = base.last else { return word }
    if let pair = grades.first(where: { $0.weak.count == 2 && base.ends(with: $0.weak) }) {
      return Array(base.dropLast(2)) + pair.strong + [vowel]
    }
    guard vowels.contains(base[base.count - 2]) else { return word }
    switch consonant {
    case letter("k"), letter("p"), letter("t"): return base + [consonant, vowel]
    case letter("d"): return Array(base.dropLast()) + [letter("t"), vowel]
    case letter("v"): return Array(base.dropLast()) + [letter("p"), vowel]
    default: return word
    }
  }
}
