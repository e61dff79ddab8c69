/// What is known of a language tag before any file is read: script, direction and plural rule follow from the tag, never from a setting.
///
/// Tags are BCP 47 as the IANA Language Subtag Registry writes them; plural categories are those of CLDR for whole numbers.
public struct LocaleTraits: Hashable, Sendable {
  public let tag: String
  /// ISO 15924 code of the script, for example `Arab`.
  public let script: String
  public let plural: PluralRule
  /// Whether search engines accept the tag in `hreflang` (ISO 639-1 language, optional script and region).
  public let isAlternateForSearchEngines: Bool

  /// Whether lines run from right to left.
  public var isRightToLeft: Bool { script == "Arab" || script == "Hebr" }

  private init(_ tag: String, _ script: String, _ plural: PluralRule, searchable: Bool = true) {
    self.tag = tag
    self.script = script
    self.plural = plural
    self.isAlternateForSearchEngines = searchable
  }

  /// The traits of a tag, or nil for a tag that the registry does not know.
  public static func of(_ tag: String) -> LocaleTraits? { table[tag] }

  /// What to write instead of a tag that people use but that says too little or is not valid, with the reason.
  public static func correction(of tag: String) -> String? {
    switch tag {
    case "ku-Arab", "ckb-Arab": "ckb"
    case "ku-Latn", "ku-sorani": tag == "ku-Latn" ? "kmr" : "ckb"
    case "fi-selko", "fi-x-selko", "selko": "fi-simple"
    case "zh", "zh-CN", "cn": "zh-Hans"
    case "fa-AF": "prs"
    case "se-FI": "se"
    default: tag.contains("_") || tag != tag.lowercased() ? table[tag.lowercased().replacingUnderscores()]?.tag : nil
    }
  }

  private static let table: [String: LocaleTraits] = {
    let rows: [LocaleTraits] = [
      LocaleTraits("fi", "Latn", .oneOther), LocaleTraits("fi-simple", "Latn", .oneOther, searchable: false),
      LocaleTraits("sv", "Latn", .oneOther), LocaleTraits("en", "Latn", .oneOther), LocaleTraits("so", "Latn", .oneOther),
      LocaleTraits("et", "Latn", .oneOther), LocaleTraits("es", "Latn", .oneManyOther), LocaleTraits("fr", "Latn", .zeroOneManyOther),
      LocaleTraits("de", "Latn", .oneOther), LocaleTraits("tr", "Latn", .oneOther), LocaleTraits("sq", "Latn", .oneOther),
      LocaleTraits("sw", "Latn", .oneOther), LocaleTraits("pt", "Latn", .zeroOneManyOther), LocaleTraits("it", "Latn", .oneManyOther),
      LocaleTraits("pl", "Latn", .polish), LocaleTraits("ro", "Latn", .romanian), LocaleTraits("hu", "Latn", .oneOther),
      LocaleTraits("kmr", "Latn", .oneOther, searchable: false), LocaleTraits("vi", "Latn", .other),
      LocaleTraits("se", "Latn", .oneTwoOther),
      LocaleTraits("smn", "Latn", .oneTwoOther, searchable: false), LocaleTraits("sms", "Latn", .oneTwoOther, searchable: false),
      LocaleTraits("ru", "Cyrl", .eastSlavic), LocaleTraits("uk", "Cyrl", .eastSlavic), LocaleTraits("bg", "Cyrl", .oneOther),
      LocaleTraits("ar", "Arab", .arabic), LocaleTraits("fa", "Arab", .zeroOneOther),
      LocaleTraits("prs", "Arab", .zeroOneOther, searchable: false),
      LocaleTraits("ckb", "Arab", .oneOther, searchable: false), LocaleTraits("ps", "Arab", .oneOther),
      LocaleTraits("ur", "Arab", .oneOther),
      LocaleTraits("he", "Hebr", .hebrew), LocaleTraits("ti", "Ethi", .zeroOneOther), LocaleTraits("am", "Ethi", .zeroOneOther),
      LocaleTraits("zh-Hans", "Hans", .other), LocaleTraits("zh-Hant", "Hant", .other), LocaleTraits("th", "Thai", .other),
      LocaleTraits("my", "Mymr", .other), LocaleTraits("bn", "Beng", .zeroOneOther), LocaleTraits("hi", "Deva", .zeroOneOther),
      LocaleTraits("ne", "Deva", .oneOther),
    ]
    return Dictionary(rows.map { ($0.tag, $0) }, uniquingKeysWith: { first, _ in first })
  }()

  /// All known tags in alphabetical order, for messages.
  public static let tags: [String] = table.keys.sorted()
}

extension String {
  fileprivate func replacingUnderscores() -> String { String(map { $0 == "_" ? "-" : $0 }) }
}
