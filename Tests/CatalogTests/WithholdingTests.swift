import Catalog
import Diagnostics
import Testing

@Suite("Leaving out what is broken")
struct WithholdingTests {
  private let today: CalendarDate

  init() throws { today = try #require(CalendarDate(iso: "2026-12-01")) }

  /// The catalog that `--keep-going` publishes.
  private func kept(_ changes: [String: String?]) throws -> Catalog {
    var files = Sample.sound
    for (path, text) in changes { files[path] = text }
    return try #require(CatalogDecoder.decode(SourceFiles(files), keepsGoing: true, threads: 2).catalog?.withholdingFaults(on: today))
  }

  private func names(_ catalog: Catalog) -> [String] { catalog.entries.map(\.id.description) }

  private func entry(_ name: String, _ catalog: Catalog) throws -> Entry {
    try #require(catalog.entries.first { $0.id.description == name })
  }

  private static let all = ["organizations/kotka", "places/hall", "things/it", "things/rescue", "topics/money"]
  private static let withoutRescue = all.filter { $0 != "things/rescue" }

  @Test("Without errors everything stays")
  func sound() throws { #expect(try names(kept([:])) == Self.all) }

  @Test(
    "A fault of one fact, of a source or of a file beside takes only that",
    arguments: [
      ("facts.yaml", "foo: bar\n", "fees"), ("facts.yaml", "fees: gratis\n", "fees"), ("facts.yaml", "address: {street: 1}\n", "address"),
      ("facts.yaml", "sources: {guide: {url: kela.fi}}\n", "fees"), ("facts.yaml", "phones: {main: 1x}\n", "phones"),
      ("facts.yaml", "hours: {moona: always}\n", "hours"), ("facts.yaml", "topics: [mony]\n", "topics"),
      ("facts.yaml", "visits: 3\n", "visits"),
      ("facts.yaml", "show: unknown\n", "show"), ("notes.txt", "x", "fees"), ("ku.yaml", "name: x\n", "fees"), ("old/fi.yaml", "x", "fees"),
    ])
  func oneFact(file: String, text: String, field: String) throws {
    let catalog = try kept(["content/things/rescue/\(file)": text, "content/things/rescue/fi.yaml": "name: |\n  Hätä\n"])
    #expect(names(catalog) == Self.all)
    #expect(try catalog.fact(field, of: entry("things/rescue", catalog)).map(words) == nil)
  }

  @Test("Of several things and of a list only the faulty one goes, and what has no source")
  func oneOfSeveral() throws {
    let catalog = try kept([
      "content/things/it/facts.yaml": """
      phones: {main: 112, bad: 1x, other: 116117}
      topics: [money, mony]
      day: 2026-02-30
      values: {ends: 8.12.2026}
      sources:
        s: {url: "https://a.fi/", covers: [phones.main, phones.bad, day, values], seen: 2026-11-21, verify_by: 2027-11-21, grade: ok}
      """
    ])
    let it = try entry("things/it", catalog)
    #expect(catalog.fact("phones", of: it).map(words) == "main tel:112" && catalog.references("topics", of: it) == [4])
    #expect(catalog.fact("day", of: it).map(words) == nil)
    // Its repair is certain.
    #expect(catalog.fact("values", of: it).map(words)?.contains("2026") == true)
  }

  @Test(
    "An entry without facts, without a title, or with YAML that cannot be read is gone",
    arguments: [
      ("content/things/rescue/facts.yaml", "a: b: c\n"), ("content/things/rescue/facts.yaml", nil),
      ("content/things/rescue/facts.yaml", "- a\n"),
      ("content/things/rescue/fi.yaml", "name: |\n  <b>x</b>\n"), ("content/things/rescue/fi.yaml", "summary: |\n  Ei nimeä\n"),
      ("content/things/rescue/fi.yaml", "name: |\n  x\nsummary: \"a\n"), ("content/things/rescue/fi.yaml", nil),
    ] as [(String, String?)])
  func entry(path: String, text: String?) throws { #expect(try names(kept([path: text])) == Self.withoutRescue) }

  @Test(
    "An entry without a required reference, period, schedule or section is gone; one without another required fact stays",
    arguments: [
      ("organization: {kind: reference, to: organizations", "organization: kotkaa", true),
      ("topics: {kind: references, to: topics", "topics: [mony]", true),
      ("topics: {kind: references, to: topics", "topics: [money, mony]", false),
      ("show: {kind: period", "show: soon", true), ("schedule: {kind: schedule", "schedule: soon", true),
      ("organization: {kind: reference, to: organizations", "organization: unknown", false),
      ("fees: {kind: choice, of: [free, charged]", "fees: gratis", false), ("visits: {kind: number", "visits: many", false),
    ])
  func indispensable(field: String, facts: String, isGone: Bool) throws {
    let type = Sample.thingType.replacing(field + "}", with: field + ", need: required}")
    #expect(type != Sample.thingType)
    let catalog = try kept(["content/things/_type.yaml": type, "content/things/it/facts.yaml": facts + "\n" + Sample.source])
    #expect(names(catalog).contains("things/it") == !isGone)
  }

  @Test(
    "Whom nobody may tell about is gone, and what texts say of them",
    arguments: [
      ("show: {from: 2026-11-01, until: 2026-11-30}\n", true), ("show: {from: 2026-12-02, until: 2027-11-30}\n", true),
      ("show: {from: 2026-11-01, until: 2026-12-01}\n", false), ("show: unknown\n", true), ("", true),
    ])
  func consent(facts: String, isGone: Bool) throws {
    let catalog = try kept([
      "content/things/_type.yaml": Sample.thingType.replacing("next: next_step}", with: "next: next_step, consent: show}"),
      "content/things/it/facts.yaml": "show: {from: 2026-11-01, until: 2027-10-31}\n",
      "content/things/it/fi.yaml": "name: |\n  Se\nbody: |\n  Soita {things/rescue.phones.main}. [Apu](things/rescue)\n",
      "content/things/rescue/facts.yaml": facts + "phones:\n  main: 112\n" + Sample.source,
    ])
    #expect(names(catalog) == (isGone ? Self.withoutRescue : Self.all))
    let it = try entry("things/it", catalog)
    #expect((catalog.text("body", of: it, in: 0) == nil) == isGone)
    #expect((catalog.resolve("things/rescue.phones.main", from: it, in: 0) == nil) == isGone)
  }

  @Test("References to what is gone are taken out, all others lead where they led")
  func references() throws {
    let catalog = try kept([
      "content/organizations/kotka/fi.yaml": "nmae: |\n  x\n", "content/things/it/facts.yaml": "topics: [money]\n",
    ])
    #expect(names(catalog) == ["places/hall", "things/it", "things/rescue", "topics/money"])
    let rescue = catalog.entries[2]
    #expect(catalog.reference("organization", of: rescue) == nil && catalog.reference("next_step", of: rescue) == 1)
    #expect(catalog.references("places", of: rescue) == [0] && catalog.references("topics", of: rescue) == [3])
    #expect(catalog.backlinks(to: 3, EntryType.Backlinks(type: "things", field: "topics")) == [1, 2])
    #expect(catalog.site.publisher == nil && catalog.position(of: EntryID(type: "organizations", name: "kotka")) == nil)
    #expect(catalog.position(of: EntryID(type: "topics", name: "money")) == 3)
  }

  @Test("Hours of a place that is gone go with it, those of telephones stay")
  func hours() throws {
    let catalog = try kept([
      "content/places/hall/fi.yaml": "nmae: x\n",
      "content/things/it/facts.yaml": "places: [hall]\nphones: {main: 112}\nhours: {hall: always, main: always}\n" + Sample.source,
    ])
    let it = try entry("things/it", catalog)
    #expect(catalog.fact("hours", of: it).map(words) == "main always" && catalog.references("places", of: it).isEmpty)
  }

  @Test("A link to what is gone is words, and no page leads there", arguments: ["things/rescue", "things/nowhere"])
  func links(target: String) throws {
    let catalog = try kept([
      "content/things/rescue/fi.yaml": "nmae: x\n", "content/things/it/fi.yaml": "name: |\n  Se\nbody: |\n  [Apu](\(target))\n",
    ])
    let it = try entry("things/it", catalog)
    #expect(catalog.linkTarget(target, from: it) == nil && catalog.linkTarget("topics/money", from: it) != nil)
    #expect(catalog.text("body", of: it, in: 0)?.prose.plainText == "Apu")
  }

  @Test(
    "What is sound in an entry that is gone still stands in the sentences of others",
    arguments: ["emergency", "things/rescue.phones.main"])
  func resolved(path: String) throws {
    let catalog = try kept([
      "content/things/rescue/fi.yaml": "nmae: x\n", "content/things/it/fi.yaml": "name: |\n  Se\nbody: |\n  Soita {\(path)}.\n",
    ])
    #expect(names(catalog) == Self.withoutRescue)
    let it = try entry("things/it", catalog)
    guard case .phone(let phone)? = catalog.resolve(path, from: it, in: 0) else {
      Issue.record("no phone")
      return
    }
    #expect(phone.uri == "tel:112" && catalog.text("body", of: it, in: 0) != nil)
  }

  @Test(
    "A text that would have a gap goes, and what needs that text",
    arguments: ["emergency", "things/rescue.phones.main", "things/rescue.summary", "things/nowhere.name"])
  func gaps(path: String) throws {
    let catalog = try kept([
      "content/things/rescue/facts.yaml": "phones: {main: 1x}\n" + Sample.source,
      "content/things/it/fi.yaml": "name: |\n  Se\nbody: |\n  Soita {\(path)}.\n",
      "content/places/hall/fi.yaml": "name: |\n  Talo {things/it.body}\n", "content/topics/money/so.yaml": "name: |\n  Lacag {\(path)}\n",
    ])
    #expect(names(catalog) == ["organizations/kotka", "things/it", "things/rescue", "topics/money"])
    let (it, money) = try (entry("things/it", catalog), entry("topics/money", catalog))
    #expect(catalog.text("body", of: it, in: 0) == nil && catalog.title(of: it, in: 0) != nil)
    #expect(catalog.title(of: money, in: 2)?.locale == 0 && catalog.isTranslated(money, in: 1))
  }

  @Test(
    "A broken text of a translation gives way to the fallback, the others stay",
    arguments: ["nmae: x\n", "name: |\n  {phones.main}\n", "name: |\n  <b>x</b>\n", "name: [x]\n"])
  func translation(text: String) throws {
    let catalog = try kept(["content/topics/money/en.yaml": text + "where: |\n  in money\n"])
    let money = try entry("topics/money", catalog)
    #expect(catalog.entries.count == 5 && !catalog.isTranslated(money, in: 1))
    #expect(catalog.title(of: money, in: 1)?.prose.plainText == "Raha" && catalog.title(of: money, in: 1)?.locale == catalog.source)
    #expect(catalog.text("where", of: money, in: 1)?.locale == 1)
  }

  @Test("A translation that YAML cannot read is as if it were not there")
  func unreadable() throws {
    let catalog = try kept(["content/topics/money/en.yaml": "name: |\n  Money\nwhere: \"a\n"])
    #expect(try !catalog.isTranslated(entry("topics/money", catalog), in: 1))
  }

  @Test("A text that is only too long is published")
  func tooLong() throws {
    let catalog = try kept(["content/things/it/fi.yaml": "name: |\n  " + String(repeating: "a", count: 41) + "\n"])
    #expect(names(catalog) == Self.all)
  }

  @Test("A faulty sentence of the interface gives way to that of another language", arguments: [Word.timeRange, .pageCount])
  func interface(word: Word) throws {
    let sentence = word.isPlural ? "{one: a, other: \"{cuont}\"}" : "\"{from}\""
    let catalog = try kept(["locales/so.yaml": "name: a\ninterface: {\(word.rawValue): \(sentence), home: Guri}\n"])
    let found = word.isPlural ? catalog.word(word, count: 5, in: 2) : catalog.word(word, in: 2)
    #expect(found?.locale == 0 && catalog.word(.home, in: 2)?.locale == 2)
  }

  @Test("A faulty sentence of the interface in the source language stops everything")
  func sourceInterface() throws {
    let text = InterfaceFile.text(name: "suomi").replacing(InterfaceFile.line(.timeRange), with: "  time_range: \"{from}\"\n")
    let catalog = try #require(Sample.with(["locales/fi.yaml": text]).catalog)
    #expect(catalog.withholdingFaults(on: today) == nil)
  }

  @Test("A type with a fault goes with its entries, and with the references to them")
  func type() throws {
    let catalog = try kept(["content/organizations/_type.yaml": "roles: {title: nmae}\ntexts:\n  name: {kind: line, need: required}\n"])
    #expect(names(catalog) == Array(Self.all.dropFirst()))
    #expect(try catalog.reference("organization", of: entry("things/rescue", catalog)) == nil && catalog.site.publisher == nil)
    #expect(catalog.types.filter { !$0.hasPages }.map(\.name) == ["organizations"])
  }

  @Test("Then only the type is said to be wrong")
  func typeReport() {
    var files = Sample.sound
    files["content/organizations/_type.yaml"] = "roles: {title: nmae}\ntexts:\n  name: {kind: line, need: required}\n"
    files["content/things/it/fi.yaml"] = "name: |\n  Se\nbody: |\n  {organizations/kotka.name} [x](organizations/kotka)\n"
    let (_, report) = CatalogDecoder.decode(SourceFiles(files), keepsGoing: true, threads: 2)
    #expect(Set(report.diagnostics.filter { $0.severity == .error }.compactMap(\.span?.file)) == ["content/organizations/_type.yaml"])
  }

  @Test(
    "The subject of a file is its entry, and its language unless it holds the facts",
    arguments: [
      ("content/services/kela/fi.yaml", "services/kela", "fi"), ("content/services/kela/facts.yaml", "services/kela", nil),
      ("content/services/kela/notes.txt", "services/kela", nil), ("content/services/_type.yaml", nil, nil), ("locales/fi.yaml", nil, nil),
    ] as [(String, String?, String?)])
  func subjects(file: String, entry: String?, locale: String?) {
    let subject = Diagnostic.Subject(file: file)
    #expect(subject?.entry == entry && subject?.locale == locale)
  }
}
