import Testing
import XML

private func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

@Suite("XML written")
struct XMLWriterTests {
  private let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  @Test("A sitemap with its languages")
  func sitemap() {
    let sitemap = XMLWriter.document("urlset", namespace: "http://www.sitemaps.org/schemas/sitemap/0.9", declaring: [.xhtml]) { xml in
      xml("url") { xml in
        xml("loc", "https://a.example/?a=1&b=2")
        xml(XMLNamespace.xhtml["link"], ["rel": "alternate", "hreflang": "sv", "href": "https://a.example/åland"])
      }
    }
    #expect(
      string(sitemap) == declaration + """
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"><url>\
        <loc>https://a.example/?a=1&amp;b=2</loc>\
        <xhtml:link rel="alternate" hreflang="sv" href="https://a.example/åland"/></url></urlset>

        """)
  }

  @Test("Elements on lines of their own")
  func indentation() {
    let feed = XMLWriter.document("feed", ["version": "2"], indented: true) { xml in
      xml("title", ["xmlns": "x"], "A")
      xml("link")
    }
    #expect(string(feed) == declaration + "<feed version=\"2\">\n <title _xmlns=\"x\">A</title>\n <link/>\n</feed>\n")
  }

  @Test("Text and values are escaped, and forbidden characters dropped")
  func escaping() throws {
    let bytes = XMLWriter.document("a", ["b": "<\"&'>\n\u{1}"]) { xml in xml.text("<&>]]>\"\u{0}\u{FFFE}\u{B}ä") }
    let root = try XMLDocument.parse(bytes).root
    #expect(root["b"] == "<\"&'>\n")
    #expect(root.text == "<&>]]>\"ä")
    #expect(string(bytes).contains("]]&gt;"))
  }

  @Test(
    "Names that XML does not allow become names",
    arguments: [
      ("loc", "loc"), ("a-b.c_d9", "a-b.c_d9"), ("", "_"), ("9a", "_9a"), ("-a", "_-a"), (".", "_."), ("a b", "a_b"), ("a:b", "a_b"),
      ("<", "_"),
      ("xmlns", "_xmlns"), ("ä", "__"),
    ])
  func names(source: String, expected: String) throws {
    let bytes = XMLWriter.document(XMLName(source, in: nil), [XMLName(source, in: nil): "1"]) { _ in }
    let root = try XMLDocument.parse(bytes).root
    #expect(root.name == expected)
    #expect(root[expected] == "1")
  }

  @Test("The first of two equal attributes counts")
  func repetition() {
    #expect(string(XMLWriter.document("a", ["b": "1", "c": "2", "b": "3"]) { _ in }) == declaration + "<a b=\"1\" c=\"2\"/>\n")
  }

  @Test("A prefix is declared where it is needed first and ends with its element")
  func prefixes() {
    let one = XMLNamespace("urn:one", prefix: "p")
    let other = XMLNamespace("urn:other", prefix: "p")
    let bytes = XMLWriter.document("root") { xml in
      xml(one["a"]) { xml in
        xml(one["b"], [one["c"]: "1", other["d"]: "2"])
        xml(other["e"]) { xml in xml(one["f"]) }
        xml(one["g"])
      }
      xml(one["h"], [XMLNamespace.xml["lang"]: "fi"])
    }
    #expect(
      string(bytes) == declaration + """
        <root><p:a xmlns:p="urn:one"><p:b p:c="1" xmlns:p="urn:other" p:d="2"/>\
        <p:e xmlns:p="urn:other"><p:f xmlns:p="urn:one"/></p:e><p:g/></p:a><p:h xmlns:p="urn:one" xml:lang="fi"/></root>

        """)
  }

  @Test("Reserved prefixes and missing addresses are mended")
  func reserved() throws {
    let bytes = XMLWriter.document(XMLNamespace("", prefix: "XMLish")["a"]) { xml in xml(XMLNamespace("urn:x", prefix: "xml")["b"]) }
    let root = try XMLDocument.parse(bytes).root
    #expect(root.name == "_XMLish:a")
    #expect(root["xmlns:_XMLish"] == "urn:XMLish")
    #expect(root.elements.map(\.name) == ["_xml:b"])
  }

  @Test("A large sitemap is whole")
  func large() throws {
    let bytes = XMLWriter.document("urlset") { xml in
      for page in 0..<50_000 { xml("url") { xml in xml("loc", "https://a.example/\(page)") } }
    }
    let pages = try XMLDocument.parse(bytes).root.elements
    #expect(pages.count == 50_000)
    #expect(pages.last?.text == "https://a.example/49999")
  }
}
