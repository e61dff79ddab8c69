import Testing
import XML

@Suite("XML read")
struct XMLDocumentTests {
  @Test("Names, attributes, text and lines")
  func tree() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE html>
      <html lang="fi" xmlns:x="urn:x" x:a="1"
        dir="ltr">
        <!-- left out -->
        <p>A &amp; <b>B</b><![CDATA[<C>]]><?left out?>&#228;</p>
      </html>
      """
    let root = try XMLDocument.parse(Array(text.utf8)).root
    #expect(root.name == "html")
    #expect(root.attributes.map(\.name) == ["xmlns:x", "lang", "x:a", "dir"])
    #expect(root["x:a"] == "1")
    #expect(root["missing"] == nil)
    #expect(root.line == 4)
    let paragraph = try #require(root.elements.first)
    #expect(paragraph.line == 6)
    #expect(paragraph.text == "A & B<C>ä")
    #expect(paragraph.children.count == 3)
    #expect(paragraph.children.last == .text("<C>ä"))
    #expect(root.children.first == .text("\n  \n  "))
  }

  @Test("The subtree is walked in document order")
  func subtree() throws {
    let root = try XMLDocument.parse(Array("<a><b><c/><d/></b>x<e/></a>".utf8)).root
    #expect(root.subtree.map(\.name) == ["a", "b", "c", "d", "e"])
  }

  @Test("References in values are resolved")
  func values() throws {
    let root = try XMLDocument.parse(Array("<a b='&lt;&#10;&quot;' c='' d=\"\n\"/>".utf8)).root
    #expect(root["b"] == "<\n\"")
    #expect(root["c"] == "")
    #expect(root["d"] == " ")
  }

  @Test("A namespace and a prefix of an element are kept")
  func prefix() throws {
    let root = try XMLDocument.parse(Array("<s:a xmlns:s='urn:s' xmlns='urn:d'><b/></s:a>".utf8)).root
    #expect(root.name == "s:a")
    #expect(root.attributes.map { "\($0.name)=\($0.value)" } == ["xmlns:s=urn:s", "xmlns=urn:d"])
  }

  @Test(
    "Faults have the line on which they are",
    arguments: [
      ("", 0), ("x", 1), ("<a>", 1), ("<a>\n<b>\n</a>", 3), ("<a/><b/>", 1), ("<a b='1' b='2'/>", 1), ("<a b=1/>", 1),
      ("<a>\n&nbsp;</a>", 2),
      ("<a>&</a>", 1), ("<a><</a>", 1), ("<a>\n\u{1}</a>", 2), ("<x:a/>", 1), ("<a>]]></a>", 1), ("<a><br></a>", 1), ("<a hidden/>", 1),
    ])
  func faults(text: String, line: Int) {
    let fault = #expect(throws: XMLFault.self) { try XMLDocument.parse(Array(text.utf8)) }
    #expect(fault?.line == line)
    #expect(fault?.message.isEmpty == false)
    #expect(fault?.message.last != "\n")
  }

  @Test("Bytes that are not UTF-8 are a fault")
  func encoding() {
    #expect(throws: XMLFault.self) { try XMLDocument.parse([0x3C, 0x61, 0x3E, 0xFF, 0x3C, 0x2F, 0x61, 0x3E]) }
  }

  @Test(
    "Entities are neither declared nor fetched",
    arguments: [
      "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
      "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
      "<!DOCTYPE a [<!ENTITY % b SYSTEM 'file:///etc/passwd'> %b;]><a/>",
      "<!DOCTYPE a [<!ENTITY b 'x'><!ENTITY c '&b;&b;&b;'><!ENTITY d '&c;&c;&c;'>]><a b='&d;'/>",
      "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a>&b;</a>",
    ])
  func entities(text: String) {
    #expect(throws: XMLFault.self) { try XMLDocument.parse(Array(text.utf8)) }
  }

  @Test("A document type may be named; its definition is not read")
  func documentType() throws {
    let text = "<!DOCTYPE a PUBLIC '-//X//Y' 'http://127.0.0.1:1/none.dtd' [<!ATTLIST a b CDATA #IMPLIED>]><a/>"
    #expect(try XMLDocument.parse(Array(text.utf8)).root.name == "a")
  }

  @Test("Depth is limited")
  func depth() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)).utf8)
    }
    #expect(try Array(XMLDocument.parse(nested(200)).root.subtree).count == 200)
    #expect(throws: XMLFault.self) { try XMLDocument.parse(nested(100_000)) }
  }

  @Test("Documents are read on several threads at once")
  func threads() async throws {
    let counts = await withTaskGroup(of: Int.self) { group in
      for number in 1...32 {
        group.addTask {
          let text = "<a>" + String(repeating: "<b c='1'>x</b>", count: number) + "</a>"
          return (try? XMLDocument.parse(Array(text.utf8)).root.elements.count) ?? 0
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts.sorted() == Array(1...32))
  }
}
