import Testing

@testable import Prose

@Suite struct CanonicalTests {
  @Test(arguments: [
    ("a b c", "a\nb\nc"),
    ("a b", "a   b"), ("a\u{A0}b", "a b"), ("a\u{202F}b", "a b"),
    ("a b", "  a b \n\n"),
    ("a\n\nb", "a\n\n\n\nb"),
    ("a\n\nb\nc", "a\r\n\r\nb\r\nc"),
    ("- a\n- b", "* a\n* b"),
    ("- a\n- b", "+ a\n\n+ b"),
    ("1. a\n2. b", "1) a\n1) b"),
    ("- a\n  b", "- a b"),
    ("**a** *b*", "__a__ _b_"),
    ("p\u{E4}iv\u{E4}", "pa\u{308}iva\u{308}"),
    ("شدّة \u{628}\u{64E}\u{651}", "شدّة \u{628}\u{651}\u{64E}"),
    ("\u{622}", "\u{627}\u{653}"),
    ("\u{624} \u{626} \u{623} \u{625}", "\u{648}\u{654} \u{64A}\u{654} \u{627}\u{654} \u{627}\u{655}"),
    ("й", "и\u{306}"),
    ("a &amp; b", "a & b"),
    ("a  \nb", "a b"),
    ("[a](services/b)", "[a](<services/b>)"),
    ("### a", "### a ###"),
  ])
  func same(_ left: String, _ right: String) {
    #expect(prose(left).canonical == prose(right).canonical)
    #expect(prose(left) == prose(right))
    #expect(prose(left).hashValue == prose(right).hashValue)
  }

  @Test(arguments: [
    ("a b", "a c"), ("a b", "ab"), ("Kela", "kela"), ("{a}", "{b}"), ("{a}", "{a|on}"), ("{a}", "a"), ("[a](links.b)", "[a](links.c)"),
    ("[a](links.b)", "a"), ("- a\n- b", "- b\n- a"), ("- a\n- b", "1. a\n2. b"), ("- a\n- b", "- a\n  - b"), ("- a b", "a b"),
    ("1. a", "2. a"), ("### a", "a"), ("a\n\nb", "a b"), ("a\\\nb", "a b"), ("**a**", "*a*"), ("**a**", "a"), ("**a b**", "**a** b"),
    ("a.", "a"), ("می\u{200C}خواهد", "میخواهد"), ("- a\n\n  b", "- a\n- b"),
  ])
  func different(_ left: String, _ right: String) {
    #expect(prose(left).canonical != prose(right).canonical)
    #expect(prose(left) != prose(right))
  }

  @Test func bytesOfVersionOne() {
    #expect(Prose.normalization == 1)
    let text = prose("a **b** {c|on} [d](services/e)\n\n3. f")
    let expected = "\u{2}P\u{1F}a \u{2}S\u{1F}b\u{3} \u{10}c|on\u{3} \u{2}Lservices/e\u{1F}d\u{3}\u{3}\u{2}O3\u{1F}\u{2}I\u{1F}f\u{3}\u{3}"
    #expect(text.canonical == Array(expected.utf8))
    #expect(line("a\n{b}").canonical == Array("a \u{10}b\u{3}".utf8))
  }
}
