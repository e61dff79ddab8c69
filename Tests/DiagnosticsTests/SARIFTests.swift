import Diagnostics
import Testing

@Suite("SARIF 2.1.0")
struct SARIFTests {
  private func log(_ diagnostics: [Diagnostic], in language: ToolLanguage = .en, files: [String: String] = [:]) throws -> JSONReader.Value {
    let printer = ReportPrinter(language: language, version: "1.2.3") { path in files[path].map { Array($0.utf8) } }
    return try #require(JSONReader.read(printer.text(diagnostics, as: .sarif)))
  }

  private func run(_ diagnostics: [Diagnostic], in language: ToolLanguage = .en, files: [String: String] = [:]) throws -> JSONReader.Value {
    try #require(try log(diagnostics, in: language, files: files)["runs"]?[0])
  }

  @Test("A log has one run with the tool and its version, also where nothing was found")
  func tool() throws {
    let log = try log([])
    #expect(log["version"] == .string("2.1.0") && log["runs"]?[0]?["results"] == .array([]))
    let driver = try #require(log["runs"]?[0]?["tool"]?["driver"])
    #expect(driver["name"] == .string("Kaikille") && driver["version"] == .string("1.2.3") && driver["rules"] == .array([]))
    #expect(log["runs"]?[0]?["columnKind"] == .string("unicodeCodePoints"))
  }

  @Test("Each kind of fault is one rule, and results point at it")
  func rules() throws {
    let run = try run([diagnostic("b", .warning), diagnostic("a", .error), diagnostic("b", .note)])
    let rules = try #require(run["tool"]?["driver"]?["rules"])
    #expect(rules[0]?["id"] == .string("a") && rules[1]?["id"] == .string("b") && rules[2] == nil)
    #expect(rules[0]?["shortDescription"]?["text"] == .string("Why."))
    #expect(rules[0]?["help"]?["text"] == .string("Why.\n\nNot like this:\na\n\nBut like this:\nb"))
    #expect(rules[0]?["defaultConfiguration"]?["level"] == .string("error"))
    let found = (0..<3).map { (run["results"]?[$0]?["ruleIndex"], run["results"]?[$0]?["level"]) }
    #expect(found.map(\.0) == [.number(1), .number(0), .number(1)])
    #expect(found.map(\.1) == [.string("warning"), .string("error"), .string("note")])
  }

  @Test("Messages are in the language of the tool, with braces doubled")
  func messages() throws {
    let found = [diagnostic("a", .error, "a.yaml", 1, 1, "Write {phones.main}.")]
    #expect(try run(found)["results"]?[0]?["message"]?["text"] == .string("Write {{phones.main}}."))
    #expect(try run(found, in: .fi)["results"]?[0]?["message"]?["text"] == .string("fi: Write {{phones.main}}."))
    #expect(try run(found, in: .fi)["language"] == .string("fi"))
  }

  @Test(
    "A file is a relative reference",
    arguments: [
      ("content/a/fi.yaml", "content/a/fi.yaml"), ("a b.yaml", "a%20b.yaml"), ("ä.yaml", "%C3%A4.yaml"), ("a#b?c%:d", "a%23b%3Fc%25%3Ad"),
      ("a~b_c-d.e", "a~b_c-d.e"),
    ])
  func uris(file: String, uri: String) throws {
    let place = try run([diagnostic("a", .error, file)])["results"]?[0]?["locations"]?[0]?["physicalLocation"]
    #expect(place?["artifactLocation"] == .object(["uri": .string(uri), "uriBaseId": .string("%SRCROOT%")]))
  }

  private func region(_ span: Span, _ text: String?) throws -> JSONReader.Value? {
    let found = Diagnostic(code("a"), at: span, Wording(fi: "a", en: "a"))
    let files = text.map { [span.file: $0] } ?? [:]
    return try run([found], files: files)["results"]?[0]?["locations"]?[0]?["physicalLocation"]?["region"]
  }

  private func region(_ numbers: Int...) -> JSONReader.Value {
    let names = ["startLine", "startColumn", "endLine", "endColumn"]
    return .object(Dictionary(uniqueKeysWithValues: zip(names, numbers.map { .number($0) })))
  }

  @Test("A region ends behind its last character, counted in code points")
  func regions() throws {
    #expect(try region(Span(file: "a", line: 2, column: 3, bytes: 5..<9), "abc\nxää😀y\n") == region(2, 3, 2, 5))
    #expect(try region(Span(file: "a", line: 1, column: 2, bytes: 1..<9), "ab\r\nää\nx") == region(1, 2, 3, 1))
    #expect(try region(Span(file: "a", line: 2, column: 3), "abc\nabc\n") == region(2, 3))
    #expect(try region(Span(file: "a", line: 2, column: 3, bytes: 6..<8), nil) == region(2, 3))
    #expect(try region(Span(file: "a", line: 2, column: 3, bytes: 6..<80), "abc\nabc\n") == region(2, 3))
    #expect(try region(Span(file: "a"), "abc") == nil)
  }

  @Test("Notes are related places, a repair is a replacement of bytes")
  func notesAndFixes() throws {
    var found = diagnostic("a", .error, "a.yaml", 1, 3)
    found.notes = [Diagnostic.Note(Span(file: "b.yaml", line: 2, column: 5), Wording(fi: "Tässä.", en: "Here."))]
    found.fix = Fix(
      Span(file: "a.yaml", line: 1, column: 3, bytes: 2..<4), replacement: "{x}", summary: Wording(fi: "Korjaa.", en: "Mend."))
    found.subject = Diagnostic.Subject(entry: "services/kela", locale: "so", unit: "name")
    let result = try #require(try run([found], files: ["a.yaml": "a: 12\n"])["results"]?[0])
    let related = try #require(result["relatedLocations"]?[0])
    #expect(related["id"] == .number(1) && related["message"]?["text"] == .string("Here."))
    #expect(related["physicalLocation"]?["region"] == region(2, 5))
    let fix = try #require(result["fixes"]?[0])
    #expect(fix["description"]?["text"] == .string("Mend."))
    let replacement = try #require(fix["artifactChanges"]?[0]?["replacements"]?[0])
    #expect(replacement["insertedContent"]?["text"] == .string("{x}"))
    let deleted = replacement["deletedRegion"]
    #expect(deleted?["byteOffset"] == .number(2) && deleted?["byteLength"] == .number(2) && deleted?["endColumn"] == .number(5))
    #expect(result["properties"] == .object(["entry": .string("services/kela"), "locale": .string("so"), "unit": .string("name")]))
  }

  @Test("Fingerprints stay when lines move or the language changes, and tell equal faults apart")
  func fingerprints() throws {
    func prints(_ found: [Diagnostic], in language: ToolLanguage = .en) throws -> [String?] {
      let run = try run(found, in: language)
      return found.indices.map { run["results"]?[$0]?["partialFingerprints"]?["kaikille/v1"]?.string }
    }
    let first = try prints([
      diagnostic("a", .error, "a.yaml", 3), diagnostic("a", .error, "a.yaml", 9), diagnostic("b", .error, "a.yaml", 3),
    ])
    #expect(Set(first).count == 3 && first[0]?.hasSuffix(":1") == true && first[1]?.hasSuffix(":2") == true)
    #expect(try prints([diagnostic("a", .error, "a.yaml", 30)], in: .fi) == [first[0]])
    for other in [diagnostic("a", .error, "b.yaml"), diagnostic("a", .error, "a.yaml", 1, 1, "Else.")] {
      #expect(try prints([other]) != [first[0]])
    }
  }
}
