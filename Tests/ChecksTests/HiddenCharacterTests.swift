import Testing

@Suite struct HiddenCharacterTests {
  @Test(arguments: [
    ("Koti\u{200C}palvelu", "sv", "hidden-character"), ("Pass\u{FE0F} här", "sv", "hidden-character"),
    ("Pass\u{E0041}", "sv", "hidden-character"),
    ("\u{F0B7} Ta med passet", "sv", "unreadable-character"), ("مرحبـــا بكم", "ar", "kashida"),
  ])
  func strangeCharacters(_ text: String, _ language: String, _ code: String) {
    #expect(Sample(text, in: language, from: "Ota passi mukaan.").codes == [code])
  }

  @Test(arguments: [
    ("می‌خواهم کتاب‌ها را", "fa"), ("الـ «موونا» وبـ 2", "ar"), ("Hej ☎️ och 👨‍👩‍👧", "sv"), ("ه‍ . ش", "fa"), ("भारत क्‍ष", "hi"),
  ])
  func whatBelongsThere(_ text: String, _ language: String) {
    let codes = Sample(text, in: language, from: "Ota passi mukaan.").codes
    #expect(codes.allSatisfy { $0 == "number-changed" })
  }

  @Test func searchWordsAreLookedAtToo() {
    #expect(Sample("pa\u{AD}ssi\u{200B}", in: "fi", field: "search_words").codes == ["hidden-character"])
  }

  @Test func namesAndTermsAreLookedAt() {
    var sample = Sample("Ta med passet.", in: "sv", from: "Ota passi.")
    sample.files["content/glossary/sv.yaml"] = "passi: {term: \"pa\u{AD}ss\"}\n"
    sample.files["content/glossary/fi.yaml"] = "passi: {term: \"passi\"}\n"
    #expect(sample.everything.contains { $0.code.name == "hidden-character-in-name" })
    sample.files["content/glossary/sv.yaml"] = "passi: {term: \"pass\"}\n"
    #expect(!sample.everything.contains { $0.code.name == "hidden-character-in-name" })
  }
}
