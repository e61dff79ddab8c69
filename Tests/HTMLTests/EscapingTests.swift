import HTML
import Testing
import XML

@Suite("Escaping")
struct EscapingTests {
  @Test(
    "Text",
    arguments: [
      ("", ""), ("Kela", "Kela"), ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "\""), ("'", "'"),
      ("a<b>&c", "a&lt;b&gt;&amp;c"), ("<<", "&lt;&lt;"), ("&amp;", "&amp;amp;"), ("]]>", "]]&gt;"), ("a\tb\nc", "a\tb\nc"),
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ])
  func text(source: String, expected: String) {
    #expect(markup { html in html.text(source) } == expected)
    #expect(markup { html in html.text(utf8: Array(source.utf8).span) } == expected)
  }

  @Test(
    "Values of attributes",
    arguments: [
      ("\"", "&quot;"), ("'", "'"), ("<&>", "&lt;&amp;&gt;"), ("a\tb\nc", "a b c"), ("\" onclick=\"x", "&quot; onclick=&quot;x"),
      ("Hätä & apu", "Hätä &amp; apu"),
    ])
  func values(source: String, expected: String) {
    #expect(markup { html in html(.p, [.title(source)], "") } == "<p title=\"\(expected)\"></p>")
  }

  @Test(
    "Letters of every script pass as they are",
    arguments: ["Hätä", "Помощь", "مساعدة", "ሓገዝ", "یارمەتی", "中文", "👩‍🏫", "\u{2066}112\u{2069}", "\u{A0}»", "\u{FDFA}\u{FFFD}"])
  func letters(text: String) {
    #expect(markup { html in html.text(text) } == text)
    #expect(markup { html in html(.p, [.title(text)], "") } == "<p title=\"\(text)\"></p>")
  }

  @Test(
    "What XML or HTML does not allow is dropped",
    arguments: [
      0x00, 0x01, 0x08, 0x0B, 0x0C, 0x0D, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x1FFFF, 0xFFFFE,
      0x10FFFE, 0x10FFFF,
    ])
  func forbidden(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(markup { html in html.text("a\(scalar)b") } == "ab")
    #expect(markup { html in html.text("\(scalar)\(scalar)") } == "")
    #expect(markup { html in html(.p, [.title("<\(scalar)")], "\(scalar)>") } == "<p title=\"&lt;\">&gt;</p>")
  }

  @Test(
    "Neighbours of what is dropped stay",
    arguments: [0x20, 0x7E, 0xA0, 0xBF, 0xFDCF, 0xFDF0, 0xFFFD, 0xFFFC, 0xEFFF, 0x10000, 0x1F64F, 0x1FFFD, 0x20000])
  func allowed(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(markup { html in html.text("a\(scalar)") } == "a\(scalar)")
  }

  @Test("Bytes that are not UTF-8 become U+FFFD")
  func invalid() {
    let bytes: [UInt8] = [0x61, 0xFF, 0x3C, 0xC3]
    #expect(markup { html in html.text(utf8: bytes.span) } == "a\u{FFFD}&lt;\u{FFFD}")
  }

  @Test("JSON keeps its meaning and cannot end its element")
  func json() {
    let data = markup { html in html.data(#"{"a":"</script><!-- & ]]>"}"#, type: .json, id: "index") }
    #expect(
      data == #"<script type="application/json" id="index">{"a":"\u003C/script\u003E\u003C!-- \u0026 ]]\u003E"}</script>"#)
    #expect(markup { html in html.data("{}", type: .linkedData) } == #"<script type="application/ld+json">{}</script>"#)
  }

  @Test("A style sheet keeps its combinators and cannot end its element")
  func style() throws {
    let style = markup { html in html.style(#"ul > li::before{content:"</style>&]]>"}"#) }
    #expect(style == #"<style>ul > li::before{content:"\3C /style>\26 ]] >"}</style>"#)
    #expect(try XMLDocument.parse(Array(style.utf8)).root.text.contains("ul > li"))
  }

  @Test("A script is named, never written")
  func script() {
    #expect(markup { html in html.script(.path("../search.js")) } == #"<script defer="" src="../search.js"></script>"#)
  }
}
