import Testing

@testable import Prose

@Suite struct WordsTests {
  @Test(arguments: [
    ("raha\ntuki\n", "raha\ntuki"), ("  raha  tuki \n\n", "raha tuki"), ("raha\r\n \ntuki\tasuminen", "raha\ntuki asuminen"), ("", ""),
    (" \n ", ""),
    ("{raha} **tuki** [x](y) <b> # a", "{raha} **tuki** [x](y) <b> # a"),
    ("05 234 4171 https://a.fi a@b.fi", "05 234 4171 https://a.fi a@b.fi"),
    ("a\u{308}iti", "äiti"), ("مال\nعون", "مال\nعون"),
  ])
  func areKeptAsTheyAre(_ text: String, _ expected: String) {
    let words = Prose.words(text)
    #expect(words.plainText.unicodeScalars.elementsEqual(expected.unicodeScalars) && words.isEmpty == expected.isEmpty)
    #expect(words.references.isEmpty && words.canonical == Array(expected.utf8))
  }

  @Test func sameWordsAreEqualHoweverTheyAreWritten() {
    #expect(Prose.words("raha\ntuki") == Prose.words("  raha \n\n tuki") && Prose.words("raha tuki") != Prose.words("tuki raha"))
  }

  @Test func linesAreToldApart() {
    #expect(Prose.words(" asumis tuki\n\nkela \n").wordLines == ["asumis tuki", "kela"] && Prose.words("").wordLines == [])
  }

  @Test(arguments: [
    ("Soita {phones.main} nyt", "Soita  nyt"), ("a **b** *c*", "a **b** *c*"), ("Kela", "Kela"), ("{a}", ""), ("", ""), (" a\n b ", "a b"),
  ])
  func plainTextOfALineLeavesPlaceholdersOut(_ text: String, _ expected: String) { #expect(line(text).plainText == expected) }

  @Test(arguments: [("a **b** [c](links.d)\ne", "a b c e"), ("Soita {phones.main}.", "Soita ."), ("", "")])
  func plainTextOfProseHasNoMarkup(_ text: String, _ expected: String) { #expect(prose(text).plainText == expected) }
}
