/// How words of a language change, as far as finding terms needs it. Follows from the language tag.
enum Inflection: Hashable, Sendable {
  /// Finnish: gradation, changing vowels, cases with possessive endings and particles; compounds.
  case finnish
  /// Russian and Ukrainian and their relatives.
  case slavic
  /// Arabic: the article and one-letter words stand before the word, pronouns behind it.
  case arabic
  /// Persian and Dari.
  case persian
  /// Somali: articles and possessives are endings.
  case somali
  /// English and others whose nouns have only a plural and a genitive.
  case english
  case swedish
  /// Languages with endings of which no list is kept: up to four letters may follow a word of four or more.
  case suffixing
  /// Chinese, Thai and others that write no blanks.
  case unspaced
  /// Words stand as they are.
  case none

  init(tag: String) {
    switch tag.prefix(while: { $0 != "-" }) {
    case "fi": self = .finnish
    case "ru", "uk", "be", "bg": self = .slavic
    case "ar": self = .arabic
    case "fa", "prs": self = .persian
    case "so": self = .somali
    case "en": self = .english
    case "sv", "nb", "da": self = .swedish
    case "et", "ckb", "kmr", "ps", "tr", "sq", "es", "fr", "de", "pt", "it", "pl", "ro", "hu", "lt", "lv", "ur": self = .suffixing
    case "zh", "th", "my", "ja", "km", "lo": self = .unspaced
    default: self = .none
    }
  }

  /// The stems by which `word` is found. `isAlone`: the wording has no other word, so that a short stem would find too much;
  /// `isName`: the word begins with a capital, so that its end is not cut.
  func stems(of word: [UInt16], isAlone: Bool, isName: Bool) -> [Stem] {
    switch self {
    case .finnish: FinnishStems.of(word)
    case .slavic: SlavicStems.of(word)
    case .arabic: ArabicStems.of(word)
    case .persian: [Stem(word, .persian)]
    case .somali: SomaliStems.of(word, isAlone: isAlone, isName: isName)
    case .english: EnglishStems.of(word)
    case .swedish: [Stem(word, .swedish)] + (word.last == letter("a") && word.count > 4 ? [Stem(word.dropLast(), .swedish)] : [])
    case .suffixing: [Stem(word, word.count >= 4 ? .upTo(4) : .nothing)]
    case .unspaced: [Stem(word, .anything)]
    case .none: [Stem(word, .nothing)]
    }
  }
}

/// The beginning of a word and what may follow it.
struct Stem: Hashable {
  let letters: [UInt16]
  let tail: Tail

  init(_ letters: some Sequence<UInt16>, _ tail: Tail) {
    self.letters = Array(letters)
    self.tail = tail
  }
}

/// The code of an ASCII or other letter, for rules of stems.
func letter(_ scalar: Unicode.Scalar) -> UInt16 { UInt16(truncatingIfNeeded: scalar.value) }

/// English: `permit`, `permits`, `permit's`; `agency`, `agencies`.
enum EnglishStems {
  static func of(_ word: [UInt16]) -> [Stem] {
    var stems = [Stem(word, .english)]
    if word.count > 3, word.last == letter("y") { stems.append(Stem(word.dropLast() + LetterFolding.letters("ies"), .nothing)) }
    return stems
  }
}

/// Somali: a final article (`-ka`, `-ga`, `-ha`, `-da`, `-ta`, `-sha`) is cut and the vowel before it, which changes; then any article,
/// possessive or plural may follow: `sharciga`, `sharcigaaga`; `deganaanshaha`, `deganaansho`.
enum SomaliStems {
  private static let articles = ["dha", "sha", "ka", "ga", "ha", "da", "ta"].map { LetterFolding.letters($0) }
  private static let vowels = Set(LetterFolding.letters("aeiou"))

  static func of(_ word: [UInt16], isAlone: Bool, isName: Bool) -> [Stem] {
    guard word.count > 3 else { return [Stem(word, .nothing)] }
    let least = isAlone ? 4 : 3
    var stems = [Stem(word, .somali)]
    var stem = word
    if let article = articles.first(where: { word.count - $0.count >= least && word.ends(with: $0) }) {
      stem.removeLast(article.count)
      stems.append(Stem(stem, .somali))
    }
    if !isName, let last = stem.last, vowels.contains(last), stem.count - 1 >= least { stems.append(Stem(stem.dropLast(), .somali)) }
    return stems
  }
}

/// Arabic: the article is cut, and final `ة`, which becomes `ت` before an ending, is part of the endings. Broken plurals such as `تراخيص`
/// are words of their own and must be listed.
enum ArabicStems {
  static func of(_ word: [UInt16]) -> [Stem] {
    // Not every word that begins with these two letters has the article: `التهاب`.
    let hasArticle = word.count >= 5 && word.starts(with: LetterFolding.letters("ال"))
    return (hasArticle ? [word, Array(word.dropFirst(2))] : [word]).map { stem in
      stem.last == letter("ة") && stem.count >= 4 ? Stem(stem.dropLast(), .arabicFeminine) : Stem(stem, .arabic)
    }
  }
}

extension Array where Element: Equatable {
  func ends(with end: some BidirectionalCollection<Element>) -> Bool { count >= end.count && suffix(end.count).elementsEqual(end) }
}
