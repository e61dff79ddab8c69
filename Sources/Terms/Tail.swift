/// What may follow a stem within its word.
enum Tail: Hashable, Sendable {
  case nothing
  case anything
  /// At most so many letters.
  case upTo(Int)
  case finnishVowel, finnishPlural, finnishConsonant
  case slavic, arabic, arabicFeminine, persian, somali, english, swedish

  /// Whether a word that is the stem and these letters is a form of the term.
  func admits(_ letters: ArraySlice<UInt16>) -> Bool {
    switch self {
    case .nothing: letters.isEmpty
    case .anything: true
    case .upTo(let count): letters.count <= count
    case .finnishVowel: FinnishEndings.vowel.admits(letters)
    case .finnishPlural: FinnishEndings.plural.admits(letters)
    case .finnishConsonant: FinnishEndings.consonant.admits(letters)
    case .slavic: Endings.slavic.contains(letters)
    case .arabic: Endings.arabic.contains(letters)
    case .arabicFeminine: Endings.arabicFeminine.contains(letters)
    case .persian: Endings.persian.contains(letters)
    case .somali: Endings.somali.contains(letters)
    case .english: Endings.english.contains(letters)
    case .swedish: Endings.swedish.contains(letters)
    }
  }

  /// Whether the rest of a word that is no ending may be the second part of a compound.
  func admitsCompound(_ letters: ArraySlice<UInt16>) -> Bool {
    switch self {
    case .finnishVowel, .finnishConsonant: letters.count >= 3
    default: false
    }
  }
}

/// A closed list of endings.
struct Endings: Sendable {
  private let all: Set<ArraySlice<UInt16>>
  let longest: Int

  init(_ endings: some Sequence<String>) {
    all = Set(endings.map { LetterFolding.letters($0)[...] })
    longest = all.map(\.count).max() ?? 0
  }

  init(_ endings: String) { self.init(endings.split(separator: " ").map(String.init) + [""]) }

  func contains(_ letters: ArraySlice<UInt16>) -> Bool { letters.count <= longest && all.contains(letters) }

  static let english = Endings("s es")
  static let swedish = Endings("s en n et t e a ar er or r na arna erna orna ens ets ns ts ers ars ors nas arnas ernas ornas are ande")
  static let persian = Endings("ی یان گان ها های هایی هایم هایت هایش هایتان هایشان ای ام ات اش مان تان شان م ت ش یی ان یتان یشان یم یت یش")
  /// A vowel of the stem, the consonant of the article, the vowel of the article or a possessive, a plural; then `-na` "and" and its like.
  static let somali: Endings = {
    let articles = joined(
      list("k g h t d dh sh y"), list("a u ii uu an aas ayga ayda aaga aada iisa eeda eenna iinna ooda aygu aydu aagu aadu iisu eedu"))
    let plurals = list(
      "o yo yaal yaasha oyin ooyin ooyinka ooyinkaaga oyinka yada yaasha iyaha iyo aha ihii ihiisa ihiisu iisa iisu eeda aal")
    let plain = joined(list("a e i o u aa oo ee") + [""], articles) + plurals + list("a e i o u")
    return Endings(joined(plain + [""], list("na se ba") + [""]))
  }()
  static let arabic: Endings = {
    let plain = list("ا ان ين ون ات ي ة ه ك ها هم هن كم كن نا هما كما")
    return Endings(plain + [""] + joined(["ات", "ت", "ي", "و"], pronouns))
  }()
  static let arabicFeminine: Endings = {
    let plain = list("ة ه ات تان تين تا تي")
    return Endings(plain + joined(["ت", "ات"], pronouns))
  }()
  static let slavic: Endings = {
    let nouns = "а я о е ё и ы у ю ь й і ї є ом ем ём ам ям ах ях ами ями ою ею єю ой ей ью ов ев ів їв ию ия ии ие ій ії ію ією ія ям"
    let long = "ий ием ией иям иях иями иє іям іях іями ьми ових ові еві єві ям'ю ю'"
    let adjectives = "ый ой ая яя ое ее ые ого его ому ему ым им ых их ыми ими ую юю ої ьої ьому ьою ьою ів ша"
    return Endings("\(nouns) \(long) \(adjectives)")
  }()

  private static let pronouns = list("ي ك ه ها هم هن كم كن نا هما كما")

  private static func list(_ endings: String) -> [String] { endings.split(separator: " ").map(String.init) }

  private static func joined(_ firsts: [String], _ seconds: [String]) -> [String] {
    firsts.flatMap { first in seconds.map { first + $0 } }
  }
}

/// Finnish case endings, then a possessive ending, then a particle.
struct FinnishEndings: Sendable {
  private let cases: Endings

  func admits(_ letters: ArraySlice<UInt16>) -> Bool {
    // Most words that begin like a stem are other words.
    if letters.count > cases.longest + Self.longestPossessive + Self.longestParticle { return false }
    if admitsWithoutParticle(letters) { return true }
    return Self.particles.contains { particle in
      letters.count >= particle.count && letters.suffix(particle.count).elementsEqual(particle)
        && admitsWithoutParticle(letters.dropLast(particle.count))
    }
  }

  private func admitsWithoutParticle(_ letters: ArraySlice<UInt16>) -> Bool {
    if cases.contains(letters) { return true }
    return Self.possessives.contains { possessive in
      letters.count >= possessive.count && letters.suffix(possessive.count).elementsEqual(possessive)
        && cases.contains(letters.dropLast(possessive.count))
    }
  }

  private static let particles = words("kin kaan kään ko kö han hän pa pä").map { LetterFolding.letters($0) }
  private static let possessives = words("ni si nsa nsä mme nne an än en").map { LetterFolding.letters($0) }

  private static let longestParticle = particles.map(\.count).max() ?? 0
  private static let longestPossessive = possessives.map(\.count).max() ?? 0

  private static let local = words("ksi kse ssa ssä sta stä lla llä lta ltä lle na nä")
  private static let plurals: [String] = {
    let cases = local + words("ta tä a ä en in den tten hin hi n t neen tta ttä")
    return cases.map { "i" + $0 } + cases.map { "j" + $0 }
  }()
  private static let singulars = local + words("n t a ä an e en i in o on u un y yn än ö ön") + [""]

  /// After a single vowel: `Kela`, `Kelan`, `Kelaa`, `Kelaan`, `Kelassa`; not `kelata`.
  static let vowel = FinnishEndings(cases: Endings(singulars + plurals))
  /// After a vowel that only the plural has: `neuvolo-ita`.
  static let plural = FinnishEndings(cases: Endings(plurals))
  /// After a consonant or a long vowel: `hakemuks-en`, `kotoutumis-ta`.
  static let consonant = FinnishEndings(
    cases: Endings(["ta", "tä"] + singulars.map { "e" + $0 } + plurals.filter { $0.hasPrefix("i") }))

  private static func words(_ list: String) -> [String] { list.split(separator: " ").map(String.init) }
}
