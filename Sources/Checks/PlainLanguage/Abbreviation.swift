/// A Finnish abbreviation and what to write instead.
struct Abbreviation {
  let instead: String
  /// Whether it is one only with a full stop behind it: "n." but not "n".
  let hasStop: Bool

  /// The abbreviation that a word is, nil for ordinary words.
  static func of(_ word: Word, in bytes: [UInt8]) -> Abbreviation? {
    let written = String(decoding: bytes[word.range], as: UTF8.self)
    let next = word.range.upperBound < bytes.count ? bytes[word.range.upperBound] : 0x20
    let isJoined = next == UInt8(ascii: "-") || word.range.lowerBound > 0 && bytes[word.range.lowerBound - 1] == UInt8(ascii: "-")
    if next == UInt8(ascii: "."), let instead = withStop[written.lowercased()] { return Abbreviation(instead: instead, hasStop: true) }
    if let instead = capitals[written] { return Abbreviation(instead: instead, hasStop: false) }
    guard !isJoined, let instead = units[written] else { return nil }
    return Abbreviation(instead: instead, hasStop: false)
  }

  /// Whether what stands before a full stop is an abbreviation that something always follows.
  static func neverEnds(_ stem: ArraySlice<UInt8>) -> Bool {
    guard stem.count <= 5 else { return false }
    return leading.contains(String(decoding: FinnishLetters.small(stem.drop { $0 == UInt8(ascii: "(") }), as: UTF8.self))
  }

  private static let leading: Set<String> = [
    "esim", "mm", "ks", "kts", "vrt", "n", "s", "nro", "puh", "klo", "os", "huom", "ent", "lyh", "ns", "nk", "alk", "ts", "ma", "ti", "ke",
    "to", "pe", "la", "su",
  ]

  private static let withStop: [String: String] = [
    "esim": "esimerkiksi", "mm": "muun muassa", "ks": "katso", "kts": "katso", "vrt": "vertaa", "n": "noin", "ym": "ja muut",
    "yms": "ja muut sellaiset", "jne": "ja niin edelleen", "tms": "tai muu sellainen", "ts": "toisin sanoen", "huom": "huomaa",
    "puh": "puhelin", "os": "osoite", "ns": "niin sanottu", "nk": "niin kutsuttu", "ko": "tämä", "em": "edellä mainittu", "ao": "tämä",
    "alk": "alkaen", "ent": "entinen", "v": "vuosi", "kk": "kuukausi", "vko": "viikko", "pv": "päivä", "lkm": "määrä", "yht": "yhteensä",
    "ma": "maanantai", "ti": "tiistai", "ke": "keskiviikko", "to": "torstai", "pe": "perjantai", "la": "lauantai", "su": "sunnuntai",
  ]

  private static let capitals: [String: String] = [
    "TE": "työllisyyspalvelut", "ELY": "elinvoimakeskus", "AVI": "Lupa- ja valvontavirasto", "VTJ": "väestötietojärjestelmä",
    "SOTE": "sosiaalipalvelut ja terveyspalvelut", "Sote": "sosiaalipalvelut ja terveyspalvelut",
    "sote": "sosiaalipalvelut ja terveyspalvelut", "HVA": "hyvinvointialue", "hva": "hyvinvointialue", "HETU": "henkilötunnus",
    "hetu": "henkilötunnus", "Hetu": "henkilötunnus", "KHO": "korkein hallinto-oikeus", "HAO": "hallinto-oikeus",
    "THL": "Terveyden ja hyvinvoinnin laitos", "OPH": "Opetushallitus", "TEM": "työ- ja elinkeinoministeriö",
    "STM": "sosiaali- ja terveysministeriö",
    "VOK": "vastaanottokeskus", "vok": "vastaanottokeskus", "PVM": "päivämäärä", "pvm": "päivämäärä",
  ]

  private static let units: [String: String] = [
    "kk": "kuukausi", "vko": "viikko", "vk": "viikko", "pv": "päivä", "kpl": "kappale", "nro": "numero", "hlö": "ihminen", "lkm": "määrä",
    "min": "minuutti", "esim": "esimerkiksi", "ym": "ja muut", "jne": "ja niin edelleen", "tms": "tai muu sellainen", "mm": "muun muassa",
    "puh": "puhelin",
  ]
}
