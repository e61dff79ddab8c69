/// Forms of the Finnish passive, told from nouns that end alike ("lautaan", "äidiltään", "nettiin"). Where that is not possible a form is
/// not counted: it is better to miss one than to accuse a noun.
enum FinnishPassive {
  /// The passive that a word is or ends: "täytetään", "maksettiin", "on tehty", "ei saada".
  static func range(of word: Word, behind: Word?, in bytes: [UInt8]) -> Range<Int>? {
    guard word.letters >= 4, word.script == .latin, mayEnd(bytes[word.range]) else { return nil }
    let small = String(decoding: FinnishLetters.small(bytes[word.range]), as: UTF8.self)
    if isPassive(small) { return word.range }
    guard let behind, bytes[behind.range.upperBound..<word.range.lowerBound].allSatisfy({ $0 == 0x20 }) else { return nil }
    let auxiliary = String(decoding: FinnishLetters.small(bytes[behind.range]), as: UTF8.self)
    guard isPerfect(small, behind: auxiliary) || isNegated(small, behind: auxiliary) else { return nil }
    return behind.range.lowerBound..<word.range.upperBound
  }

  /// Whether the last bytes are those of any of the forms. With the bit of small letters set, `ä` and `Ä` are E3 A4 both.
  private static func mayEnd(_ word: ArraySlice<UInt8>) -> Bool {
    let end = word.suffix(3).reduce(UInt32(0)) { $0 << 8 | UInt32($1 | 0x20) }
    switch end {
    case 0x61_61_6E, 0xE3_A4_6E, 0x69_69_6E, 0x74_E3_A4, 0x64_E3_A4: return true  // aan, än, iin, tä, dä
    default: break
    }
    switch end & 0xFFFF {
    case 0x74_75, 0x74_79, 0x74_61, 0x64_61: return true  // tu, ty, ta, da
    default: return false
    }
  }

  private static func isPassive(_ word: String) -> Bool {
    if word.hasSuffix("aan") || word.hasSuffix("ään") { return isPresent(word) }
    if word.hasSuffix("taisiin") || word.hasSuffix("täisiin") { return true }
    return word.hasSuffix("tiin") && isPast(word)
  }

  private static func isPresent(_ word: String) -> Bool {
    let stem = word.dropLast(3)
    if stem.hasSuffix("d") {
      // saadaan, voidaan, tehdään; "Kanadaan" is a place.
      return ["aa", "oi", "öi", "uo", "yö", "ie", "yy", "eh", "äh", "äy", "ää"].contains { stem.dropLast().hasSuffix($0) }
    }
    if stem.hasSuffix("ell") {
      // käsitellään, keskustellaan; "lapsellaan" and "kielellään" are nouns.
      return word.count >= 9 && stem.dropLast(3).last.map { "tdkvn".contains($0) } ?? false
    }
    // maksetaan, puhutaan, tavataan, haetaan; behind other pairs of vowels stand nouns ("lautaan", "työtään"), and so in short words ("sotaan").
    guard stem.hasSuffix("t"), word.count >= 7, let vowel = stem.dropLast().last, let before = stem.dropLast(2).last else {
      return oneByOne.contains(word)
    }
    if isVowel(before) { return vowel == "e" && "auo".contains(before) }
    return isVowel(vowel)
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiouyäö".contains(letter) }

  private static func isPast(_ word: String) -> Bool {
    if oneByOne.contains(word) { return true }
    guard word.count >= 8, !loans.contains(where: word.hasSuffix),
      ["e", "y", "i", "o", "u"].contains(where: { word.hasSuffix($0 + "ttiin") })
    else { return false }
    // haettiin, luettiin; "minuuttiin" and "idioottiin" are nouns.
    guard let before = word.dropLast(6).last, isVowel(before) else { return true }
    return word.hasSuffix("ettiin") && "auo".contains(before)
  }

  /// "on tehty", "oli maksettu": not what has become an adjective.
  private static func isPerfect(_ word: String, behind auxiliary: String) -> Bool {
    guard ["on", "oli", "ole", "ovat", "olisi", "olivat"].contains(auxiliary) else { return false }
    if ["tehty", "nähty", "saatu", "tuotu", "viety"].contains(word) { return true }
    return (word.hasSuffix("ttu") || word.hasSuffix("tty")) && !adjectives.contains(word)
  }

  /// "ei saada", "ei makseta".
  private static func isNegated(_ word: String, behind auxiliary: String) -> Bool {
    guard auxiliary == "ei" || auxiliary == "eikä" else { return false }
    return negated.contains(word) || word.count >= 6 && (word.hasSuffix("eta") || word.hasSuffix("etä"))
  }

  private static let oneByOne: Set<String> = [
    "mennään", "pannaan", "ollaan", "tullaan", "noustaan", "päästään", "pestään", "kuullaan", "tehtiin", "nähtiin", "saatiin", "voitiin",
    "tuotiin", "vietiin", "oltiin", "tultiin", "mentiin", "käytiin", "myytiin",
  ]

  private static let negated: Set<String> = [
    "voida", "saada", "tehdä", "nähdä", "viedä", "tuoda", "myydä", "tarvita", "puhuta", "kysytä", "sanota",
  ]

  private static let loans = [
    "pakettiin", "internettiin", "tikettiin", "balettiin", "budjettiin", "kabinettiin", "planeettiin", "tablettiin", "kassettiin",
    "pilottiin",
    "robottiin", "limiittiin",
  ]

  private static let adjectives: Set<String> = [
    "tuttu", "tarkoitettu", "suljettu", "varattu", "kielletty", "sallittu", "tunnettu", "rajattu", "rajoitettu", "oikeutettu", "koulutettu",
  ]
}
