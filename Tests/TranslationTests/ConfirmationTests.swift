import Catalog
import Diagnostics
import Testing
import Translation
import YAML

@Suite("Confirming")
struct ConfirmationTests {
  @Test("A block comes at the end, and every other byte stays")
  func appended() throws {
    var sample = Sample()
    sample["so"] = Sample.translation("so")
    #expect(sample.confirm("so", .machine, by: "mt-1") == 4)
    let hashes = ["name", "summary", "body", "phones.main.note"].map { $0 + ": " }
    let lines = try #require(sample["so"]?.dropFirst(Sample.translation("so").count).split(separator: "\n").map(String.init))
    #expect(try #require(sample["so"]).hasPrefix(Sample.translation("so")))
    #expect(lines.prefix(5) == ["translation:", "  from: fi", "  by: mt-1", "  on: 2026-11-21", "  units:"] && lines.count == 9)
    for (line, key) in zip(lines.dropFirst(5), hashes) {
      let words = line.dropFirst(4 + key.count).split(separator: " ")
      #expect(line.hasPrefix("    " + key) && words.count == 3 && words[1] == "machine")
      #expect(words[0].count == 12 && words[2].count == 12)
    }
  }

  static let odd = """
    # Käännös    ja huomautuksia

    name:   'So Kela'   # lainausmerkit


    summary: >-
        So
        {phones.main}
    body: "so \\u00E4"
    # tyhjä rivi alla

    phones:   {main: {note: so note}}

    """

  @Test("Comments, empty lines, quotation marks and CR LF stay", arguments: ["\n", "\r\n"])
  func bytes(lineBreak: String) throws {
    var sample = Sample()
    let text = Self.odd.replacing("\n", with: lineBreak)
    sample["so"] = text
    #expect(sample.confirm("so", .draft) == 4)
    let confirmed = try #require(sample["so"])
    #expect(confirmed.utf8.starts(with: text.utf8) && sample.states("so") == all(.draft))
    if lineBreak == "\r\n" { #expect(confirmed.utf8.count { $0 == 0x0A } == confirmed.utf8.count { $0 == 0x0D }) }
    // Renewed in place: the lines of units change and nothing else.
    sample["fi"] = Sample.source.replacing("Kela\n", with: "Kela ja muut\n")
    #expect(sample.confirm("so", today: "2026-12-24") == 1)
    let renewed = try #require(sample["so"])
    func lines(_ text: String) -> [Substring.UTF8View] { text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) }
    #expect(lines(confirmed).count == lines(renewed).count)
    let changed = zip(lines(confirmed), lines(renewed)).filter { !$0.elementsEqual($1) }.map { String(Substring($1)) }
    #expect(changed.count == 2 && changed[0].contains("on: 2026-12-24") && changed[1].contains("name: "))
  }

  @Test("A block in the middle is renewed where it is")
  func inPlace() throws {
    var sample = Sample("so", .machine)
    let block = try #require(sample["so"]?.firstRange(of: "translation:")).lowerBound
    let parts = try (String(#require(sample["so"])[..<block]), String(#require(sample["so"])[block...]))
    sample["so"] = "# alku\n" + parts.1 + "# huomautus\n" + parts.0
    #expect(sample.confirm("so", .reviewed) == 4)
    let text = try #require(sample["so"])
    #expect(text.hasPrefix("# alku\ntranslation:\n") && text.hasSuffix("# huomautus\n" + parts.0) && sample.states("so") == all(.reviewed))
  }

  @Test(
    "A single field, or a group of them",
    arguments: [
      (["name"], ["name"]), (["phones"], ["phones.main.note"]), (["phones.main"], ["phones.main.note"]),
      (["name", "body"], ["name", "body"]), (["nam"], []),
    ])
  func fields(chosen: [String], confirmed: [String]) {
    var sample = Sample()
    sample["so"] = Sample.translation("so")
    #expect((sample.confirm("so", .reviewed, fields: chosen) ?? 0) == confirmed.count)
    #expect(Set(sample.states("so").filter { $0.value == .reviewed }.keys) == Set(confirmed))
    #expect(sample.states("so").values.count { $0 == .unconfirmed } == 4 - confirmed.count)
  }

  @Test("Confirming one field leaves the lines of the others")
  func others() {
    var sample = Sample("so", .reviewed)
    sample["fi"] = Sample.source.replacing("Kela\n", with: "Kela A\n").replacing("Sano", with: "Kerro")
    #expect(sample.confirm("so", fields: ["name"]) == 1)
    #expect(sample.states("so") == all(.reviewed).merging(["phones.main.note": .outdated]) { $1 })
  }

  @Test("A second run changes nothing", arguments: [nil, Review.machine, .draft, .reviewed])
  func twice(review: Review?) {
    var sample = Sample()
    sample["so"] = Sample.translation("so")
    #expect(sample.confirm("so", review) == 4)
    let text = sample["so"]
    #expect(
      sample.confirm("so", review, today: "2027-01-01") == nil && sample.confirm("so", today: "2027-01-01") == nil && sample["so"] == text)
  }

  @Test("Without a word about review the file's own stays, unless the text changed")
  func kept() {
    var sample = Sample("so", .machine)
    sample["fi"] = Sample.source.replacing("Kela\n", with: "Kela A\n")
    sample["so"] = sample["so"]?.replacing("so note", with: "so qoraal")
    #expect(sample.confirm("so") == 2)
    #expect(sample.states("so") == all(.machine).merging(["phones.main.note": .draft]) { $1 })
  }

  @Test("Texts that the source does not have are not confirmed, and lines of lost texts go")
  func lost() {
    var sample = Sample("so", .reviewed)
    sample["so"] = sample["so"]?.replacing("summary: |\n  so {phones.main}\n", with: "")
    sample["fi"] = Sample.source.replacing("Kela\n", with: "Kela A\n")
    #expect(sample.confirm("so") == 1 && sample["so"]?.contains("    summary: ") == false)
    var other = Sample()
    other["fi"] = "name: |\n  Kela\n"
    other["so"] = Sample.translation("so")
    #expect(other.confirm("so", .draft) == 1)
  }

  @Test("The language that the text was made from stays")
  func from() {
    var sample = Sample("en", .reviewed)
    sample["so"] = Sample.translation("so") + "translation:\n  from: en\n  by: agency-7\n"
    #expect(
      sample.confirm("so", .draft) == 4 && sample["so"]?.contains("translation:\n  from: en\n  by: agency-7\n  on: 2026-11-21\n") == true)
    #expect(sample.states("so") == all(.draft))
  }

  @Test("There is nothing to confirm where there is no file")
  func noFile() {
    var sample = Sample()
    #expect(sample.confirm("so", .draft) == nil && sample["so"] == nil)
  }

  @Test("Taking the block away gives the very file back", arguments: ["\n", "\r\n"])
  func undo(lineBreak: String) throws {
    for text in [Self.odd, Sample.translation("so"), "name: Kela\n", "# x\nname: Kela\n\n"] {
      let text = text.replacing("\n", with: lineBreak)
      var sample = Sample()
      sample["so"] = text
      sample.confirm("so", .reviewed)
      var report = Report()
      var edit = try #require(YAMLEdit(Array(sample["so"]!.utf8), file: "so.yaml", report: &report))
      let bytes = try #require(edit.remove(["translation"], report: &report))
      #expect(bytes == Array(text.utf8))
    }
  }

  @Test("A file with faults is refused and nothing is changed")
  func broken() throws {
    let sample = Sample("so", .machine)
    let catalog = try #require(sample.catalog)
    let act = Confirmation(
      entry: catalog.entries[0], locale: catalog.locales[2], catalog: catalog, units: [0], review: .reviewed, by: nil,
      today: CalendarDate(iso: "2026-11-21")!)
    var report = Report()
    #expect(act.edit(Array("name: \"a\n".utf8), file: "so.yaml", report: &report) == nil && report.hasErrors)
  }
}
