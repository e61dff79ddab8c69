/// A word or phrase of Finnish offices with what people say instead. `*` stands for any ending.
struct OfficialWord {
  private let words: [(letters: [UInt8], isStem: Bool)]
  private let instead: String

  private init(_ pattern: String, _ instead: String) {
    words = pattern.split(separator: " ").map { word in
      word.utf8.last == UInt8(ascii: "*") ? (Array(word.utf8.dropLast()), true) : (Array(word.utf8), false)
    }
    self.instead = instead
  }

  /// The phrase that begins with a word, and how many words it has.
  static func match(_ all: [Word], at index: Int, in bytes: [UInt8], before end: Int) -> (instead: String, words: Int)? {
    guard all[index].letters >= 4 else { return nil }
    let start = all[index].range.lowerBound
    for candidate in byBeginning[beginning(bytes[start], bytes[start + 1])] where index + candidate.words.count <= all.count {
      let isMatch = candidate.words.indices.allSatisfy { offset in
        let word = all[index + offset]
        guard word.range.upperBound <= end else { return false }
        let letters = FinnishLetters.small(bytes[word.range])
        return candidate.words[offset].isStem
          ? letters.starts(with: candidate.words[offset].letters) : letters == candidate.words[offset].letters
      }
      if isMatch { return (candidate.instead, candidate.words.count) }
    }
    return nil
  }

  /// A small number for the first two bytes of a word in any case; others may share it.
  private static func beginning(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 0x1F) << 5 | Int(second & 0x1F) }

  private static let byBeginning = all.reduce(into: [[OfficialWord]](repeating: [], count: 1 << 10)) { lists, word in
    lists[beginning(word.words[0].letters[0], word.words[0].letters[1])].append(word)
  }

  private static let all = [
    // Conjunctions and particles
    OfficialWord("mikäli", "jos"), OfficialWord("koskien", "kerro, mistä on kyse: -sta, -stä"), OfficialWord("johtuen", "koska"),
    OfficialWord("osalta", "kerro, mistä on kyse: -sta, -stä"), OfficialWord("puitteissa", "mukaan"),
    OfficialWord("toimesta", "kerro, kuka tekee"),
    OfficialWord("täten", "näin"), OfficialWord("viipymättä", "heti"), OfficialWord("välittömästi", "heti"),
    OfficialWord("pääsääntöisesti", "yleensä"), OfficialWord("ensisijaisesti", "ensin"),
    OfficialWord("liittyen", "kerro, mistä on kyse: -sta, -stä"),
    OfficialWord("lukuun ottamatta", "paitsi"), OfficialWord("mukaan lukien", "myös"), OfficialWord("edellä mainit*", "tämä"),
    OfficialWord("kulloinkin", "silloin"), OfficialWord("asianmukai*", "oikea"), OfficialWord("kyseinen", "tämä"),
    OfficialWord("kyseisen", "tämän"), OfficialWord("kyseistä", "tätä"), OfficialWord("kyseisessä", "tässä"),
    OfficialWord("siltä osin", "siitä"),
    OfficialWord("sikäli kuin", "jos"), OfficialWord("ohella", "lisäksi"),
    // Verbs
    OfficialWord("edellyt*", "vaatia, pitää"), OfficialWord("hyödyn*", "käyttää"), OfficialWord("mahdollist*", "voida"),
    OfficialWord("toimittaa liit*", "lähettää"), OfficialWord("toimita liit*", "lähetä"), OfficialWord("toimittaa hakem*", "lähettää"),
    OfficialWord("toimita hakem*", "lähetä"), OfficialWord("toimittaa selvit*", "lähettää"),
    OfficialWord("hakea muutosta", "valittaa päätöksestä"),
    OfficialWord("hae muutosta", "valita päätöksestä"), OfficialWord("siihen muutosta", "siitä valittaa"),
    OfficialWord("toimita valit*", "lähetä"), OfficialWord("hakee muutosta", "valittaa päätöksestä"),
    OfficialWord("saattaa vireille", "hakea"), OfficialWord("panna vireille", "hakea"), OfficialWord("tulla vireille", "alkaa"),
    OfficialWord("tullut vireille", "alkanut"), OfficialWord("tulee vireille", "alkaa"), OfficialWord("kohdent*", "suunnata, antaa"),
    OfficialWord("jalkaut*", "mennä ihmisten luo"), OfficialWord("osallistaa", "ottaa mukaan"), OfficialWord("velvoit*", "sinun täytyy"),
    OfficialWord("on velvollinen", "täytyy"), OfficialWord("olet velvollinen", "sinun täytyy"),
    OfficialWord("oikeutettu", "sinulla on oikeus"),
    OfficialWord("oikeutettuja", "heillä on oikeus"), OfficialWord("tiedustel*", "kysyä"), OfficialWord("ilmene*", "näkyä"),
    OfficialWord("suoritettava", "maksettava, tehtävä"), OfficialWord("tulee olla", "pitää olla"), OfficialWord("evätä", "sanoa ei"),
    OfficialWord("evätään", "päätös on kielteinen"),
    // Nouns
    OfficialWord("asioin*", "asian hoitaminen"), OfficialWord("asioi", "hoida asia"), OfficialWord("asioida", "hoitaa asia"),
    OfficialWord("vireillepano*", "hakemus"), OfficialWord("vireilletulo*", "asian alku"),
    OfficialWord("muutoksenhaku*", "valitus päätöksestä"),
    OfficialWord("muutoksenhau*", "valitus päätöksestä"), OfficialWord("oikaisuvaatimu*", "pyyntö muuttaa päätös"),
    OfficialWord("tiedoksian*", "ilmoitus päätöksestä"), OfficialWord("asianosai*", "ihminen, jota asia koskee"),
    OfficialWord("maksatu*", "maksu"), OfficialWord("matalan kynnyksen", "tänne on helppo tulla"),
    OfficialWord("palvelukokonaisuu*", "palvelut"), OfficialWord("toimenpi*", "teko, mitä teemme"), OfficialWord("menettely*", "tapa"),
    OfficialWord("momen*", "lain kohta"), OfficialWord("ajantasai*", "uusin"),
  ]
}
