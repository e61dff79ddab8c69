import Diagnostics
import Testing

@Suite("JSON")
struct JSONTests {
  @Test("Values are indented by two blanks, and members keep their order")
  func layout() {
    let value = JSON.object([("b", .array([.number(1), .bool(true), .null])), ("a", .object([])), ("c", .array([]))])
    #expect(value.text == "{\n  \"b\": [\n    1,\n    true,\n    null\n  ],\n  \"a\": {},\n  \"c\": []\n}")
    #expect(JSON.number(-5).text == "-5" && JSON.bool(false).text == "false")
  }

  @Test(
    "Text is escaped as RFC 8259 asks",
    arguments: [
      ("a\"b", #"a\"b"#), ("a\\b", #"a\\b"#), ("a\nb", #"a\nb"#), ("a\rb", #"a\rb"#), ("a\r\nb", #"a\r\nb"#), ("a\tb", #"a\tb"#),
      ("\u{0}\u{1F}", #"\u0000\u001f"#), ("\u{1B}[31m", #"\u001b[31m"#), ("ä€ع😀", "ä€ع😀"), ("\u{2028}\u{7F}", "\u{2028}\u{7F}"), ("/", "/"),
    ])
  func escaping(text: String, written: String) {
    #expect(JSON.string(text).text == "\"\(written)\"")
    #expect(JSON.object([(text, .null)]).text == "{\n  \"\(written)\": null\n}")
  }

  @Test("Every character is read back as it was")
  func everyCharacter() {
    let scalars = (0..<0x300).compactMap(Unicode.Scalar.init) + [0x2028, 0xFEFF, 0xFFFF, 0x1F600, 0x10FFFF].compactMap(Unicode.Scalar.init)
    let text = String(String.UnicodeScalarView(scalars))
    #expect(JSONReader.read(JSON.array([.string(text)]).text) == .array([.string(text)]))
  }

  @Test("A report is read back whole")
  func report() throws {
    var first = diagnostic("phone-number", .error, "content/a \"b\"/fi.yaml", 3, 7, "Mend “05\n234”.")
    first.subject = Diagnostic.Subject(entry: "services/kela", locale: "so", unit: "phones.main.note")
    first.notes = [Diagnostic.Note(Span(file: "b.yaml", line: 2, column: 5), Wording(fi: "Tässä.", en: "Here."))]
    first.fix = Fix(Span(file: "c.yaml", line: 4), replacement: "05 234 4171", summary: Wording(fi: "Korjaa.", en: "Mend."))
    let rows = try #require(JSONReader.read(printed([first, diagnostic("other", .note, nil)], as: .json)))
    #expect(rows[0]?["code"] == .string("phone-number") && rows[0]?["severity"] == .string("error"))
    #expect(rows[0]?["message"] == .object(["fi": .string("fi: Mend “05\n234”."), "en": .string("Mend “05\n234”.")]))
    #expect(rows[0]?["place"] == .object(["file": .string("content/a \"b\"/fi.yaml"), "line": .number(3), "column": .number(7)]))
    #expect([rows[0]?["entry"], rows[0]?["locale"], rows[0]?["unit"]].map { $0?.string } == ["services/kela", "so", "phones.main.note"])
    #expect(rows[0]?["notes"]?[0]?["place"]?["line"] == .number(2) && rows[0]?["notes"]?[0]?["message"]?["en"] == .string("Here."))
    #expect(rows[0]?["fix"]?["replacement"] == .string("05 234 4171") && rows[0]?["fix"]?["summary"]?["fi"] == .string("Korjaa."))
    #expect(rows[1] == .object(["code": .string("other"), "severity": .string("note"), "message": message]))
  }

  @Test("Of several units all are named")
  func units() throws {
    var several = diagnostic("outdated-translation", .warning, nil)
    several.subject = Diagnostic.Subject(entry: "services/kela", locale: "so", units: ["name", "summary"])
    let rows = try #require(JSONReader.read(printed([several], as: .json)))
    #expect(rows[0]?["units"] == .array([.string("name"), .string("summary")]) && rows[0]?["unit"] == nil)
    #expect(printed([several], as: .sarif).contains("\"units\": ["))
  }

  private var message: JSONReader.Value { .object(["fi": .string("fi: Mend it."), "en": .string("Mend it.")]) }
}
