import Catalog
import Diagnostics
import Prose

/// The writing system of a language: which scripts its texts are made of and what people call its letters.
struct WritingSystem: Sendable {
  let scripts: [Script]
  /// "kirjoitettu …", "written in …".
  let letters: Wording

  /// By ISO 15924 code; nil for one that no language of the registry uses.
  static func of(_ locale: Locale) -> WritingSystem? { table[locale.traits.script] }

  /// What the letters of a script are called; "other letters" for those that no language of the registry uses.
  static func letters(of script: Script) -> Wording {
    names[script] ?? Wording(fi: "vieraan kirjoitusjärjestelmän merkeillä", en: "letters of another writing system")
  }

  func has(_ script: Script) -> Bool { scripts.contains(script) }

  private static let table: [String: WritingSystem] = {
    let codes: [(String, [Script])] = [
      ("Latn", [.latin]), ("Cyrl", [.cyrillic]), ("Arab", [.arabic]), ("Hebr", [.hebrew]), ("Ethi", [.ethiopic]), ("Hans", [.han]),
      ("Hant", [.han]), ("Thai", [.thai]), ("Mymr", [.myanmar]), ("Beng", [.indic]), ("Deva", [.indic]),
    ]
    return Dictionary(
      codes.map { ($0.0, WritingSystem(scripts: $0.1, letters: letters(of: $0.1[0]))) }, uniquingKeysWith: { first, _ in first })
  }()

  private static let names: [Script: Wording] = [
    .latin: Wording(fi: "latinalaisilla kirjaimilla", en: "Latin letters"),
    .greek: Wording(fi: "kreikkalaisilla kirjaimilla", en: "Greek letters"),
    .cyrillic: Wording(fi: "kyrillisillä kirjaimilla", en: "Cyrillic letters"),
    .arabic: Wording(fi: "arabialaisilla kirjaimilla", en: "Arabic letters"),
    .hebrew: Wording(fi: "heprealaisilla kirjaimilla", en: "Hebrew letters"),
    .ethiopic: Wording(fi: "etiopialaisilla kirjaimilla", en: "Ethiopic letters"),
    .han: Wording(fi: "kiinalaisilla merkeillä", en: "Chinese characters"),
    .kana: Wording(fi: "japanilaisilla merkeillä", en: "Japanese characters"),
    .hangul: Wording(fi: "korealaisilla merkeillä", en: "Korean characters"),
    .thai: Wording(fi: "thaimaalaisilla kirjaimilla", en: "Thai letters"),
    .myanmar: Wording(fi: "burmalaisilla kirjaimilla", en: "Burmese letters"),
    .indic: Wording(fi: "intialaisilla kirjaimilla", en: "Indic letters"),
  ]
}
