import Catalog
import Diagnostics
import Testing

@Suite("Leaving out what is broken")
struct WithholdingTests {
  /// The catalog that `--keep-going` publishes.
  private func kept(_ changes: [String: String?]) throws -> Catalog {
    let reading = Sample.with(changes)
    return try #require(reading.catalog).withholding(reading.report)
  }

  private func names(_ catalog: Catalog) -> [String] { catalog.entries.map(\.id.description) }

  @Test("Without errors everything stays")
  func sound() throws {
    let catalog = try #require(Reading(Sample.sound).catalog)
    let warned = Report([Diagnostic(CatalogCodes.unreachableEntry, at: Span(file: "content/things/it/facts.yaml"), Wording(fi: "", en: ""))]
    )
    #expect(names(catalog.withholding(warned)) == names(catalog))
  }

  @Test(
    "An entry with broken facts or source texts is gone",
    arguments: [
      ("content/things/rescue/facts.yaml", "fees: gratis\n"), ("content/things/rescue/fi.yaml", "name: |\n  <b>x</b>\n"),
      ("content/things/rescue/fi.yaml", "summary: |\n  Ei nimeä\n"), ("content/things/rescue/facts.yaml", "a: b: c\n"),
    ])
  func entry(path: String, text: String) throws {
    #expect(try names(kept([path: text])) == ["organizations/kotka", "places/hall", "things/it", "topics/money"])
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
    let it = try #require(catalog.entries.first { $0.id.name == "it" })
    #expect(catalog.fact("hours", of: it).map(words) == "main always" && catalog.references("places", of: it).isEmpty)
  }

  @Test("A link to what is gone is words, and no page leads there")
  func links() throws {
    let catalog = try kept([
      "content/things/rescue/facts.yaml": "fees: gratis\n", "content/things/it/fi.yaml": "name: |\n  Se\nbody: |\n  [Apu](things/rescue)\n",
    ])
    let it = try #require(catalog.entries.first { $0.id.name == "it" })
    #expect(catalog.linkTarget("things/rescue", from: it) == nil && catalog.linkTarget("topics/money", from: it) != nil)
  }

  @Test(
    "A text that would have a gap goes too, and what needs that text",
    arguments: ["emergency", "things/rescue.phones.main", "things/rescue.name"])
  func gaps(path: String) throws {
    let catalog = try kept([
      "content/things/rescue/facts.yaml": "fees: gratis\n", "content/things/it/fi.yaml": "name: |\n  Se\nbody: |\n  Soita {\(path)}.\n",
      "content/places/hall/fi.yaml": "name: |\n  Talo {things/it.name}\n", "content/topics/money/so.yaml": "name: |\n  Lacag {\(path)}\n",
    ])
    #expect(names(catalog) == ["organizations/kotka", "topics/money"])
    #expect(catalog.entries[1].texts.map { $0 != nil } == [true, true, false, false])
  }

  @Test(
    "A broken translation gives way to the fallback, the entry stays",
    arguments: ["nmae: x\n", "name: |\n  {phones.main}\n", "name: \"a\n"])
  func translation(text: String) throws {
    let catalog = try kept(["content/topics/money/en.yaml": text])
    let money = try #require(catalog.entries.first { $0.id.name == "money" })
    #expect(catalog.entries.count == 5 && !catalog.isTranslated(money, in: 1))
    #expect(catalog.title(of: money, in: 1)?.prose.plainText == "Raha" && catalog.title(of: money, in: 1)?.locale == catalog.source)
  }

  @Test("A diagnostic about a language takes out that language only")
  func subject() throws {
    let catalog = try #require(Reading(Sample.sound).catalog)
    func kept(_ subject: Diagnostic.Subject) -> Catalog {
      catalog.withholding(Report([Diagnostic(CatalogCodes.missingText, at: nil, Wording(fi: "", en: ""), subject: subject)]))
    }
    #expect(kept(Diagnostic.Subject(entry: "topics/money", locale: "en")).entries[4].texts[1] == nil)
    #expect(names(kept(Diagnostic.Subject(entry: "topics/money", locale: "fi"))).contains("topics/money") == false)
    #expect(names(kept(Diagnostic.Subject(entry: "topics/money"))).contains("topics/money") == false)
    #expect(kept(Diagnostic.Subject(entry: "locales/interface", locale: "en")).entries.count == 5)
  }

  @Test("A stray file in a language that is not read takes nothing out")
  func stray() throws { #expect(try kept(["content/topics/money/ku.yaml": "name: x\n"]).entries.count == 5) }

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
