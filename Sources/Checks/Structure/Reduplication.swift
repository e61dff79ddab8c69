/// Where a word stands twice in a row by the rules of a language.
enum Reduplication {
  /// Whether any word may be doubled to say "each", "very" or "slowly".
  static func isUsual(in tag: String) -> Bool { ["tr", "hi", "bn", "ne", "ur", "ps", "vi", "th", "my", "am"].contains(tag) }

  /// Whether the doubled word, in small letters, is good style or grammar: emphasis, "two by two", or a pronoun beside its like.
  static func isMeant(_ word: String, in tag: String) -> Bool {
    if arabicLetters.contains(word) { return true }
    if tag == "ar", word.hasSuffix("ا") || word.hasSuffix("\u{64B}") { return true }
    return words[tag].map { $0.contains(word) } ?? false
  }

  /// Names of Latin letters in Arabic script: "RNA" is spelt as three words.
  private static let arabicLetters: Set<String> = [
    "إن", "ان", "آر", "ار", "إي", "ای", "بي", "بی", "سي", "سی", "دي", "دی", "إس", "اس", "إم", "ام", "تي", "تی", "جي", "جی", "آي", "ئی",
    "پی",
  ]

  private static let words: [String: Set<String>] = [
    "fi": ["niin", "kyllä", "ei", "hyvin", "pitkän", "kauan", "aivan"], "fi-simple": ["niin", "kyllä", "ei", "hyvin"],
    "sv": ["det", "är", "på", "så", "om", "i", "av", "till", "mycket"], "en": ["that", "had", "is", "very", "so", "no", "bye"],
    "et": ["väga", "see"], "de": ["sie", "die", "das", "der"], "fr": ["nous", "vous"], "es": ["muy", "no"], "ru": ["очень", "да", "нет"],
    "uk": ["дуже", "так", "ні"], "ar": ["لا", "نعم"],
    "so": [
      "la", "ku", "ka", "u", "dag", "qayb", "mid", "laba", "saddex", "kala", "koox", "mar", "meel", "yar", "goor", "gooni", "dhowr", "si",
      "nin", "qof", "maalin",
      "tartiib",
    ],
    "fa": persian, "prs": persian,
    "ckb": ["یەک", "دوو", "ورد", "وردە", "کەم", "بەش", "جار", "تاک", "هێواش", "زۆر"],
    "kmr": ["hema", "cuda", "yek", "du", "hêdî", "car", "roj", "hin", "cur", "gav", "pir", "hûr", "beş"],
    "ti": ["ሓደ", "ክልተ", "ቀስ", "በብ", "ዓይነት", "ብዙሕ"],
  ]

  private static let persian: Set<String> = [
    "تکه", "کند", "کم", "تک", "یک", "دو", "ذره", "آرام", "رفته", "قطره", "دسته", "نم", "گاه", "جدا", "خیلی", "بسیار", "پاره", "گروه",
  ]
}
