import Catalog
import Diagnostics
import Testing

/// Templates: read and checked like entries, but none of them.
@Suite struct TemplateTests {
  private static let facts = """
    # For closed days.
    show: {from: <today>, until: <until>}
    topics: [<topics>]
    values: {until: <until>}
    needs:                         # what must be said
      today: 2026-11-30
      until: 2026-12-04            # the last day
      topics: money
    sources:
      s: {role: communications, seen: <today>, verify_by: <until>, grade: ok}

    """

  private func reading(_ facts: String = Self.facts, _ texts: String = "name: |\n  Kiinni {topics.where} {values.until} asti\n") -> Reading
  {
    Sample.with(["content/things/_templates/closed/facts.yaml": facts, "content/things/_templates/closed/fi.yaml": texts])
  }

  @Test func aTemplateIsNoEntry() throws {
    let reading = reading()
    let catalog = try #require(reading.catalog)
    #expect(reading.codes == Sample.with([:]).codes)
    #expect(catalog.entries.count == Sample.with([:]).catalog?.entries.count)
    #expect(!catalog.entries.contains { $0.id.name.contains("_templates") })
    #expect(catalog.templates.map(\.entry.id.description) == ["things/_templates/closed"])
    #expect(catalog.templates[0].needs.map { "\($0.name) \($0.example)" } == ["today 2026-11-30", "until 2026-12-04", "topics money"])
  }

  @Test func itIsFilledWithItsExamples() throws {
    let catalog = try #require(reading().catalog)
    let entry = catalog.templates[0].entry
    #expect(catalog.fact("show", of: entry).map(words) == "2026-11-30 2026-12-04")
    #expect(catalog.references("topics", of: entry).map { catalog.entries[$0].id.description } == ["topics/money"])
  }

  @Test(arguments: [
    ("name: |\n  Kiinni {topics.where}\n", [String]()), ("name: |\n  Kiinni {topics.nothing}\n", ["dangling-placeholder"]),
    ("name: |\n  Kiinni {values.nothing}\n", ["dangling-placeholder"]), ("name: |\n  <b>Kiinni</b>\n", ["raw-html"]),
  ])
  func itsTextsAreChecked(_ texts: String, _ codes: [String]) {
    #expect(reading(Self.facts, texts).codes == Sample.with([:]).codes + codes)
  }

  @Test func nobodyCanReferToIt() {
    let reading = Sample.facts("next_step: things/_templates/closed")
    #expect(reading.codes.contains("dangling-reference"))
  }

  @Test(arguments: [
    ("show: {from: <today>, until: <until>}\nneeds: {today: 2026-11-30}\n", "`<until>` has no line under `needs:`."),
    ("needs: {today: 2026-11-30}\n", "The facts have no `<today>`."),
    ("show: {from: <today>, until: <today>}\nneeds: {today: }\n", "Give `today` an example"),
  ])
  func needsAndMarksBelongTogether(_ facts: String, _ message: String) {
    let found = reading(facts, "name: |\n  Kiinni\n").messages(TemplateCodes.needs)
    #expect(found.count == 1 && found.allSatisfy { $0.hasPrefix(message) }, "\(found)")
  }

  @Test func fillingLeavesEverythingElseAsItIs() {
    let filled = Template.filled(
      Array(Self.facts.utf8), with: ["today": "2026-12-01", "until": "2026-12-09", "topics": "money, work"], file: "f")
    #expect(
      String(decoding: filled, as: UTF8.self) == """
        # For closed days.
        show: {from: 2026-12-01, until: 2026-12-09}
        topics: [money, work]
        values: {until: 2026-12-09}
        sources:
          s: {role: communications, seen: 2026-12-01, verify_by: 2026-12-09, grade: ok}

        """)
  }

  @Test(arguments: [
    ("2026-12-01", true), ("9.30", true), ("kotka, hamina", true), ("Hätä", true), ("", false), (" ", false), ("a: b", false),
    ("a\nb", false),
    ("{a}", false), ("[a]", false), ("a # b", false), ("\"a\"", false), ("- a", false), ("<a>", false), ("*a", false), ("a:", false),
    (" a", false),
  ])
  func valuesStandAsTheyAre(_ value: String, _ isPlain: Bool) { #expect(Template.isPlain(value) == isPlain) }

  // MARK: Lines of what a reference names

  @Test func aLineOfTheOneEntryThatAReferenceNames() throws {
    let reading = Sample.facts("topics: [money]\norganization: kotka", texts: "summary: |\n  {topics.where} {organization.name}\n")
    #expect(reading.codes == Sample.with([:]).codes)
    let catalog = try #require(reading.catalog)
    let entry = try #require(reading.entry("things/it"))
    guard case .text(let text, let owner)? = catalog.resolve("topics.where", from: entry, in: 0) else {
      Issue.record("no text")
      return
    }
    #expect(text.prose.plainText == "rahassa" && owner.id.description == "topics/money")
    let position = try #require(catalog.position(of: entry.id))
    #expect(Set(reading.names(catalog.mentions(of: position))) == ["topics/money", "organizations/kotka"])
  }

  @Test func ofTwoEntriesThereIsNoLine() {
    let reading = Sample.with([
      "content/topics/work/facts.yaml": "{}\n", "content/topics/work/fi.yaml": "name: |\n  Työ\nwhere: |\n  työssä\n",
      "content/things/it/facts.yaml": "topics: [money, work]\n", "content/things/it/fi.yaml": "name: |\n  Se {topics.where}\n",
    ])
    #expect(reading.codes.contains("dangling-placeholder"))
  }
}
