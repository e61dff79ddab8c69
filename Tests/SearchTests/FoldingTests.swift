import Testing

@testable import Search

@Suite struct FoldingTests {
  @Test(arguments: [
    ("fi", "Äidin OIKEUS, työlupa (EU)", ["äidin", "oikeus", "työlupa", "eu"]), ("fi", "Kela-kortti 112 a", ["kela", "kortti", "112"]),
    ("so", "go'aan hay’ad", ["goaan", "hayad"]), ("en", "child\u{AD}care it's", ["childcare", "its"]),
    ("ru", "Ребёнок ЁЛКА", ["ребенок", "елка"]), ("uk", "сім'я сім’я сімʼя Ґанок", ["сімя", "сімя", "сімя", "ганок"]),
    ("ar", "إعانة أعانة آعانه", ["اعانه", "اعانه", "اعانه"]), ("ar", "مُحَمَّد مـحـمـد", ["محمد", "محمد"]),
    ("ar", "على علي مؤسسة مسئول", ["علي", "علي", "موسسه", "مسيول"]), ("ar", "والإقامة إقامة بالله", ["اقامه", "اقامه", "بالله"]),
    ("ar", "٢٠٢٦ (Kela)،", ["2026", "kela"]), ("fa", "کیلا كيلا می‌شود ۱۲", ["كيلا", "كيلا", "ميشود", "12"]),
    ("fa", "الفبا", ["الفبا"]), ("ckb", "خزمەتگوزاری یارمەتی ڕێ ماڵ", ["خزمهتگوزاري", "يارمهتي", "ري", "مال"]),
    ("ti", "ሠላም ሰላም፣ ፀሓይ ጸሓይ አገልግሎት ኣገልግሎት", ["ሰላም", "ሰላም", "ጸሓይ", "ጸሓይ", "ኣገልግሎት", "ኣገልግሎት"]),
    ("ti", "ሓዘን ሀዘን ዓይኒ ኣይኒ", ["ሓዘን", "ሃዘን", "ዓይኒ", "ኣይኒ"]), ("am", "ሓዘን ሀዘን ኃዘን ዓይን ዐይን አይን", ["ሃዘን", "ሃዘን", "ሃዘን", "ኣይን", "ኣይን", "ኣይን"]),
    ("zh-Hans", "居留许可 2026年", ["居", "留", "许", "可", "2026", "年"]), ("en", "", []), ("en", "… 👋 – ", []),
    ("tr", "İzin ILK", ["izin", "ilk"]),
  ])
  func wordsAreFolded(_ language: String, _ text: String, _ words: [String]) {
    #expect(Folding(language: language).words(of: text) == words)
  }

  @Test(arguments: [
    ("äiti", "aiti"), ("åbo", "abo"), ("ääöö", "aaoo"), ("tiếng", "tieng"), ("ребенок", "ребенок"), ("ሰላም", "ሰላም"), ("šñü", "snu"),
    ("", ""),
    ("居", "居"), ("اعانه", "اعانه"),
  ])
  func lettersAreLoosened(_ word: String, _ loose: String) {
    #expect(String(decoding: Folding(language: "fi").loosened(Array(word.utf8)), as: UTF8.self) == loose)
  }

  @Test func aWordHasAnEnd() {
    let words = Folding(language: "ti").words(of: String(repeating: "ሰ", count: 500))
    #expect(words.map(\.unicodeScalars.count) == [Folding.longest])
  }

  /// Folding is done once: a folded word stays what it is, but for an article that has come to its beginning.
  @Test(arguments: ["fi", "ru", "fa", "ti", "am", "ckb"])
  func foldingTwiceIsFoldingOnce(_ language: String) {
    let folding = Folding(language: language)
    let letters = ((0xC0...0x6FF).map { $0 } + (0x1200...0x137F).map { $0 } + (0x1E00...0x1EFF).map { $0 }).compactMap(Unicode.Scalar.init)
    for letter in letters {
      for word in folding.words(of: "b\(letter)b") { #expect(folding.words(of: word) == [word], "U+\(String(letter.value, radix: 16))") }
    }
  }
}
