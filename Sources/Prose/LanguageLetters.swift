/// The letters of a language: which of its script it never uses. Words of other languages and names may hold them, so a few say nothing.
public struct LanguageLetters: Sendable {
  /// One bit for each scalar below U+0800 that is a foreign letter.
  private var foreign = [UInt64](repeating: 0, count: 32)
  /// Whether U+1E00 to U+1EFF are foreign: Latin letters with marks that only Vietnamese uses.
  private var lacksFurtherLatin = false

  /// Those of a language by its tag, without `-simple`; nil for a language of which they are not known.
  public static func of(_ tag: String) -> LanguageLetters? {
    table[tag.hasSuffix("-simple") ? String(tag.dropLast("-simple".count)) : tag]
  }

  /// Whether the language never uses a letter.
  public func lacks(_ scalar: Unicode.Scalar) -> Bool {
    let value = Int(scalar.value)
    if value < 0x800 { return foreign[value >> 6] >> UInt64(value & 63) & 1 == 1 }
    return lacksFurtherLatin && (0x1E00...0x1EFF).contains(value)
  }

  private mutating func insert(_ value: UInt32) { foreign[Int(value >> 6)] |= 1 << UInt64(value & 63) }
  private mutating func remove(_ value: UInt32) { foreign[Int(value >> 6)] &= ~(1 << UInt64(value & 63)) }

  /// - Parameter letters: small letters beyond a-z, those of loanwords included.
  private static func latin(_ letters: String) -> LanguageLetters {
    var found = LanguageLetters()
    found.lacksFurtherLatin = true
    for value in (0xDF as UInt32)...0x24F where value != 0xF7 { found.insert(value) }
    for scalar in letters.unicodeScalars { found.allow(scalar) }
    return found
  }

  private static func cyrillic(_ letters: String) -> LanguageLetters {
    var found = LanguageLetters()
    for value in (0x400 as UInt32)...0x52F where !(0x482...0x489).contains(value) { found.insert(value) }
    for scalar in letters.unicodeScalars { found.allow(scalar) }
    return found
  }

  private static func arabic(without letters: String) -> LanguageLetters {
    var found = LanguageLetters()
    for scalar in letters.unicodeScalars { found.insert(scalar.value) }
    return found
  }

  private mutating func allow(_ scalar: Unicode.Scalar) {
    for letter in [scalar] + Array(scalar.properties.uppercaseMapping.unicodeScalars) where letter.value < 0x800 { remove(letter.value) }
  }

  private static let pashto = "ټځڅډړږښګڼېۍ"
  private static let sorani = "ێۆڵڕە"
  private static let urdu = "ٹڈڑںے"
  private static let russian = "абвгдежзийклмнопрстуфхцчшщъыьэюяё"

  private static let table: [String: LanguageLetters] = [
    "fi": latin("äöåšžéèàáüëêôçñóíúæøß"), "sv": latin("åäöéèàáüëêôçñóíúæøß"), "en": latin("éèêëàâáçñöüïîôóíúäåæø"),
    "so": latin(""), "sw": latin(""), "et": latin("äöüõšžéàå"), "es": latin("áéíóúüñç"), "fr": latin("àâæçéèêëîïôœùûüÿñ"),
    "de": latin("äöüßéèàâêçñ"), "tr": latin("çğıiöşüâîû"), "sq": latin("çë"), "pt": latin("áâãàçéêíóôõúüñ"), "it": latin("àèéìíîòóùú"),
    "pl": latin("ąćęłńóśźżé"), "ro": latin("ăâîșțşţ"), "hu": latin("áéíóöőúüű"), "kmr": latin("çêîşûẍéâ"), "se": latin("áčđŋšŧžåäöæøï"),
    "smn": latin("âäáčđŋšžöåé"),
    "ru": cyrillic(russian), "uk": cyrillic("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"), "bg": cyrillic("абвгдежзийклмнопрстуфхцчшщъьюяѝ"),
    "ar": arabic(without: "پچژگ" + pashto + sorani + urdu), "fa": arabic(without: pashto + sorani + urdu + "ڤھہ"),
    "prs": arabic(without: pashto + sorani + urdu + "ڤھہ"), "ckb": arabic(without: "ثذصضطظةأإآ" + pashto + urdu),
    "ps": arabic(without: sorani + urdu), "ur": arabic(without: pashto + "ێۆڵڕ"),
  ]
}
