import Testing

@testable import Search

@Suite struct AlphabetTests {
  @Test(arguments: [
    ("fi", ["112", "aika", "zoo", "åbo", "äiti", "öljy"]), ("sv", ["arbete", "zon", "ålder", "äldre", "öppet"]),
    ("en", ["äiti", "apple", "zone"]), ("et", ["sool", "šokk", "zoo", "žanr", "töö", "wau", "õde", "äri", "öö", "ülikool"]),
    ("ru", ["ёлка", "елочка", "ель", "эхо", "Kela", "ölj"]),
    ("uk", ["ґанок", "гора", "етап", "євро", "жити", "ива", "іспит", "їжа", "йод", "юнак"]),
    ("ar", ["112", "إقامة", "البلدية", "بنك", "يوم", "kela"]),
    ("fa", ["بانک", "پول", "تلفن", "جا", "چای", "زن", "ژاله", "کار", "گروه", "لازم", "نان", "وام", "همسر", "یاری"]),
  ])
  func textsAreInOrder(_ language: String, _ texts: [String]) {
    let alphabet = Alphabet(language: language, isLatin: ["fi", "sv", "en", "et"].contains(language))
    let keys = texts.map(alphabet.key)
    for (left, right) in zip(keys, keys.dropFirst()) { #expect(left.lexicographicallyPrecedes(right), "\(texts)") }
  }

  @Test(arguments: [
    ("fi", "äiti", "Ä"), ("en", "äiti", "A"), ("fi", "\u{201D}kela\u{201D}", "K"), ("ru", "ёлка", "Е"), ("ar", "الإقامة", "ا"),
    ("uk", "її", "Ї"),
    ("ti", "ሠላም", "ሰ"),
  ])
  func textsStandUnderALetter(_ language: String, _ text: String, _ letter: String) {
    #expect(Alphabet(language: language, isLatin: ["fi", "sv", "en", "et"].contains(language)).initial(of: text) == letter)
  }

  @Test func numbersStandUnderNone() {
    #expect(
      Alphabet(language: "fi", isLatin: true).initial(of: "112 hätänumero") == nil
        && Alphabet(language: "fi", isLatin: true).initial(of: "–") == nil)
  }
}
