import Bulletins
import Catalog
import Testing

@Suite("Weighted length")
struct WeightedLengthTests {
  private func units(_ text: String) throws -> Int {
    var sample = Sample()
    sample.files["content/channels/_kinds/x.yaml"] =
      "counts: weighted\nlimit: 280\nweights: {light: [0000-10FF, 2000-200D, 2010-201F, 2032-2037], other: 2, address: 23}\n"
      + "source: {role: communications, seen: 2026-11-21, verify_by: 2029-11-21}\n"
    return MessageLength(of: text, in: try #require(sample.catalog?.channelKinds["x"])).units
  }

  @Test(
    "Letters weigh by their code point, emoji and addresses always the same",
    arguments: [
      ("", 0), ("abc", 3), ("äö", 2), ("ä", 1), ("Привет", 6), ("مرحبا", 5), ("ሰላም", 6), ("你好", 4), ("–", 1), ("…", 2),
      ("\u{2066}a\u{2069}", 5),
      ("😀", 2), ("👨‍👩‍👧", 2), ("🇫🇮", 2), ("1️⃣", 2), ("1", 1), ("©", 2), ("#", 1), ("https://a.fi/", 23),
      ("https://kaikille.example/fi/notices/x.html", 23),
      ("a https://b.fi\nhttp://c.fi d", 51), ("Suomi.fi", 23), ("kotka.fi", 23), ("www.kotka.fi", 23), ("HTTP://kotka.fi", 23),
      ("Kotka.fi/moona", 23), ("(kotka.fi)", 25), ("https://kotka.fi/a, b", 26), ("kotka.fi, b", 26), ("https://kotka.fi/a.", 24),
      ("https://kotka.fi中文", 27), ("https://kotka.fi/a中文", 27), ("看kotka.fi", 25), ("moona@kotka.fi", 14), ("moona.a@kotka.fi x", 18),
      ("8.30 ja 4.3.2027", 16), ("esim.jokin", 10), ("n.fix", 5), ("https://a.fi/b?c=d&e=f!", 24), ("https://a.fi/(b)", 23), ("-a.fi", 5),
      ("https://a.fi:8080/b", 23), ("#kotka.fi", 9),
    ])
  func units(text: String, expected: Int) throws { #expect(try units(text) == expected) }

  @Test("What is too long is said in the same units")
  func excess() throws {
    #expect(try units(String(repeating: "a", count: 281)) == 281)
    #expect(try units(String(repeating: "ሰ", count: 141)) == 282)
  }
}
