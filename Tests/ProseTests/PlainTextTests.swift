import Testing

@testable import Prose

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("a\nb\n\nc", "a b\n\nc"),
    ("a\n\n- b\n- **c**\n  - d\n  - e\n- f\n\ng", "a\n\n- b\n- c\n  - d\n  - e\n- f\n\ng"),
    ("9. a\n10. b", "9. a\n10. b"),
    ("### a\n\nb", "a\n\nb"),
    ("- a\n\n  b\n- c", "- a\n  b\n- c"),
    ("[a](links.b) c", "a [links.b] c"),
    ("{a}: {b}", "«a»: «b»"),
    ("a\\\nb", "a\nb"),
    ("- a\n- {b}\n", "- a\n- «b»"),
    ("- \n- a", "- a"),
    ("", ""),
  ])
  func layout(_ text: String, _ expected: String) { #expect(plainText(prose(text)) == expected) }

  @Test func rightToLeftIsIsolated() {
    #expect(plainText(prose("في **MOONA Kotka** و{a} (Kela)."), .rightToLeft) == "في ⁦MOONA Kotka⁩ و«a» (⁦Kela⁩).")
    #expect(plainText(line("MOONA Kotka"), .leftToRight) == "MOONA Kotka")
  }

  @Test(arguments: [
    ("one two", 2, 7), ("one {a} two", 2, 8), ("{a}", 0, 0), ("{a}.", 0, 1), ("- a\n- b", 2, 2), ("**a**b", 1, 2), ("a – b", 2, 5),
    ("你好世界", 4, 4), ("你好 Kela", 3, 7), ("la'aan", 1, 6), ("می\u{200C}خواهم", 1, 7), ("á 3.", 2, 4), ("", 0, 0), ("a\n\nb", 2, 2),
    ("👩‍👧 ä", 1, 3), ("ሰላም። ከመይ፧", 2, 9),
  ])
  func counts(_ text: String, _ words: Int, _ characters: Int) {
    #expect(prose(text).wordCount == words)
    #expect(prose(text).characterCount == characters)
  }
}
