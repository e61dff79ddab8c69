/// Which letters count as the same in a language: the one place that says so. `Folding` applies it to texts, and `site/search.js` to what a
/// reader types, from the same tables, which the index of each language carries.
public struct FoldingRules: Sendable {
  /// Marks that are left out of words, as the inside of a class of a JavaScript regular expression.
  let dropped: String
  /// What stands between words, in the same form.
  let separators: String
  /// Letters that are words by themselves, because their script has no blanks.
  let alone: String
  /// Pairs of letters: what is written, and the letter that it counts as.
  let same: [(from: Unicode.Scalar, to: Unicode.Scalar)]
  /// The same for letters that typists leave the marks of out: found, but ranked behind the exact ones.
  let loose: [(from: Unicode.Scalar, to: Unicode.Scalar)]
  /// Beginnings that are no part of a word: articles written together with it, taken off where three letters are left. None begins another.
  let articles: [String]
  /// Letters of the shortest folded word for which a mistake is allowed: of six letters that are typed an article takes two.
  let shortestNear: Int
  /// Whether words are written together: texts are divided by `Compounds`, what is typed by the script.
  let hasCompounds: Bool

  /// - Parameter language: BCP 47 tag; what follows a hyphen changes nothing.
  public init(language: String) {
    let language = language.prefix { $0 != "-" }
    dropped = Self.marks
    separators = Self.blanks
    alone = "\u{3005}-\u{3007}\u{3400}-\u{4DBF}\u{4E00}-\u{9FFF}\u{F900}-\u{FAFF}"
    same = Self.pairs(Self.letters) + Self.ethiopic(merging: language == "am")
    loose = Self.pairs(Self.latin)
    articles = language == "ar" ? ["وال", "بال", "كال", "فال", "ولل", "ال", "لل"] : []
    shortestNear = articles.isEmpty ? 6 : 4
    hasCompounds = ["fi", "sv", "et", "de"].contains(language)
  }

  /// U+0027 and its like join the halves of Ukrainian and Somali words; tatweel and joiners only stretch letters; the rest are accents, vowel
  /// signs and signs of direction.
  private static let marks =
    "'`\u{AD}\u{B4}\u{2BB}\u{2BC}\u{300}-\u{36F}\u{483}-\u{489}\u{591}-\u{5BD}\u{5BF}\u{5C1}\u{5C2}\u{5C4}\u{5C5}\u{5C7}\u{610}-\u{61A}"
    + "\u{61C}\u{640}\u{64B}-\u{65F}\u{670}\u{6D6}-\u{6DC}\u{6DF}-\u{6E4}\u{6E7}\u{6E8}\u{6EA}-\u{6ED}\u{135D}-\u{135F}\u{200B}-\u{200F}"
    + "\u{2018}\u{2019}\u{202A}-\u{202E}\u{2032}\u{2060}-\u{206F}\u{FE00}-\u{FE0F}\u{FEFF}"

  /// Blanks, punctuation and symbols, and whatever lies beyond the Basic Multilingual Plane.
  private static let blanks =
    "\u{0}-&(-/:-@[-_{-\u{A9}\u{AB}\u{AC}\u{AE}-\u{B3}\u{B6}-\u{B9}\u{BB}-\u{BF}\u{D7}\u{F7}\u{37E}\u{387}\u{589}\u{58A}\u{5BE}\u{5C0}"
    + "\u{5C3}\u{5C6}\u{5F3}\u{5F4}\u{600}-\u{60F}\u{61B}\u{61D}-\u{61F}\u{66A}-\u{66D}\u{6D4}\u{6DD}\u{6DE}\u{6E9}\u{964}\u{965}"
    + "\u{104A}-\u{104F}\u{1361}-\u{1368}\u{2000}-\u{200A}\u{2010}-\u{2017}\u{201A}-\u{2029}\u{202F}-\u{2031}\u{2033}-\u{205F}"
    + "\u{2070}-\u{2BFF}\u{2E00}-\u{2E7F}\u{3000}-\u{3004}\u{3008}-\u{303F}\u{30FB}\u{FD3E}\u{FD3F}\u{FE10}-\u{FE6F}\u{FF00}-\u{FF0F}"
    + "\u{FF1A}-\u{FF20}\u{FFE0}-\u{FFFD}"

  /// Cyrillic ё and ґ; Arabic, Persian, Sorani, Urdu and Pashto forms of alef, waw, ya, kaf, ha, ra and lam; their digits; Greek final sigma.
  private static let letters = [
    ("е", "ё"), ("г", "ґ"), ("σ", "ς"),
    ("ا", "آأإٱ"), ("و", "ؤۆۇ"), ("ي", "ىیئېۍێے"), ("ك", "کڪ"), ("ه", "ةەہھۀۃ"), ("ر", "ڕ"), ("ل", "ڵ"),
    ("0", "٠۰"), ("1", "١۱"), ("2", "٢۲"), ("3", "٣۳"), ("4", "٤۴"), ("5", "٥۵"), ("6", "٦۶"), ("7", "٧۷"), ("8", "٨۸"), ("9", "٩۹"),
  ]

  private static let latin = [
    ("a", "äåàáâãāăąǎæạảấầẩẫậắằẳẵặ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęěəẹẻẽếềểễệ"), ("g", "ĝğġģǥǧ"), ("h", "ĥħ"),
    ("i", "ìíîïĩīĭįıỉị"), ("j", "ĵ"), ("k", "ķǩ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "öòóôõøōŏőœơọỏốồổỗộớờởỡợ"), ("r", "ŕŗř"),
    ("s", "śŝşšșß"), ("t", "ţťŧțþ"), ("u", "ùúûüũūŭůűųưụủứừửữự"), ("w", "ŵ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżžʒǯ"),
  ]

  private static func pairs(_ rows: [(String, String)]) -> [(from: Unicode.Scalar, to: Unicode.Scalar)] {
    rows.flatMap { to, from in from.unicodeScalars.map { ($0, to.unicodeScalars.first ?? $0) } }
  }

  /// Syllables that Tigrinya and Amharic write one way or the other for the same sound: ሠ as ሰ, ፀ as ጸ, ኀ as ሐ, and the first of the guttural
  /// rows as the fourth (ሀ as ሃ, አ as ኣ). Amharic also takes ሐ for ሀ and ዐ for አ, which Tigrinya tells apart.
  private static func ethiopic(merging: Bool) -> [(from: Unicode.Scalar, to: Unicode.Scalar)] {
    var rows: [(from: UInt32, to: UInt32)] = [(0x1220, 0x1230), (0x1340, 0x1338), (0x1280, merging ? 0x1200 : 0x1210)]
    if merging { rows += [(0x1210, 0x1200), (0x12D0, 0x12A0)] }
    var pairs: [(from: UInt32, to: UInt32)] = []
    for row in rows {
      for order in UInt32(0)..<7 { pairs.append((row.from + order, row.to + (order == 0 && isGuttural(row.to) ? 3 : order))) }
    }
    for row in [0x1200, 0x1210, 0x12A0, 0x12D0] as [UInt32] where !rows.contains(where: { $0.from == row }) { pairs.append((row, row + 3)) }
    return pairs.compactMap { pair in
      guard let from = Unicode.Scalar(pair.from), let to = Unicode.Scalar(pair.to) else { return nil }
      return (from, to)
    }
  }

  private static func isGuttural(_ row: UInt32) -> Bool { [0x1200, 0x1210, 0x12A0, 0x12D0].contains(row) }
}
