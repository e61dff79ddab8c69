import Catalog
import Diagnostics
import Testing

@Suite("Texts of entries")
struct TextTests {
  private let facts = "phones: {main: 112}\nsections: {tax: {}}\nprices: {adult: 1 EUR}"

  @Test("Texts about one of several things have units in the order of schema and facts")
  func units() throws {
    let reading = Sample.facts(
      "phones: {sos: 112, main: 112}\nsections: {tax: {}, job: {}}\nemails: {x: a@b.fi}",
      texts: "sections:\n  tax: {title: a}\n  job: {title: b}\n")
    let entry = try #require(reading.entry("things/it"))
    #expect(
      entry.units.map(\.key) == [
        "name", "summary", "body", "search_words", "remark", "phones.sos.note", "phones.main.note", "sections.tax.title",
        "sections.tax.body",
        "sections.job.title", "sections.job.body",
      ])
    #expect(entry.unit("sections.job.title") == 9 && entry.unit("phones.sos") == nil)
  }

  static let bad: [(text: String, code: String)] = [
    ("nmae: |\n  x", "unknown-field"), ("phones:\n  mian:\n    note: x", "unknown-unit"),
    ("phones:\n  main:\n    nota: x", "unknown-field"),
    ("phones: x", "mapping-expected"), ("phones:\n  main: x", "mapping-expected"), ("emails:\n  main:\n    note: x", "unknown-field"),
    ("summary: {phones.main}", "text-expected"), ("summary: [a]", "text-expected"), ("summary: Apua #kotka", "unknown"),
    ("summary: Apua # kotka", "text-cut-by-comment"), ("body: |\n  a<br>", "raw-html"),
    ("summary: |\n  Soita 05 234 4171", "phone-in-prose"),
    ("sections:\n  tax:\n    body: x", "missing-text"), ("name: ~", "missing-text"), ("name: |\n  \u{20}\n", "missing-text"),
  ]

  @Test("What is wrong is said in the file of the text", arguments: bad)
  func refused(text: String, code: String) {
    let hasTitle = text.contains("sections") || text.hasPrefix("name")
    let name = text.hasPrefix("name") ? "" : "name: |\n  Se\n"
    let reading = Sample.with([
      "content/things/it/facts.yaml": (hasTitle ? facts : "phones: {main: 112}") + "\n" + Sample.source,
      "content/things/it/fi.yaml": name + (text.hasPrefix("name") ? "sections: {tax: {title: a}}\n" : "") + text + "\n",
    ])
    // `#` without a blank behind it is cut by YAML as well.
    #expect(reading.codes == [code == "unknown" ? "text-cut-by-comment" : code])
    #expect(reading.report.diagnostics.allSatisfy { $0.span?.file == "content/things/it/fi.yaml" })
  }

  @Test("An empty text is none", arguments: ["summary:", "summary: ~", "summary: ''", "summary: |\n", "summary: \"  \""])
  func empty(text: String) throws {
    let reading = Sample.texts(text + "\n")
    let entry = try #require(reading.entry("things/it"))
    #expect(try entry.texts[0]?.texts[#require(entry.unit("summary"))] == nil && reading.codes.isEmpty)
  }

  @Test("A file that is a list or a sentence is refused", arguments: ["- a\n", "Kela\n"])
  func noMapping(text: String) {
    #expect(Sample.with(["content/things/it/en.yaml": text]).codes.contains("mapping-expected"))
  }

  @Test("Search words are kept as they are, staff texts are read")
  func words() throws {
    let reading = Sample.texts("search_words: |\n  {raha} <b>\n  05 234 4171\nremark: |\n  Ei julki\n")
    let entry = try #require(reading.entry("things/it"))
    let texts = try #require(entry.texts[0])
    #expect(texts.texts[3]?.prose.plainText == "{raha} <b>\n05 234 4171" && texts.texts[4]?.prose.plainText == "Ei julki")
    #expect(reading.codes.isEmpty)
  }

  @Test(
    "Files and folders that nothing reads are named",
    arguments: [
      ("content/things/it/arabia.yaml", "unknown-locale"), ("content/things/it/ku.yaml", "unknown-locale"),
      ("content/things/it/ru.yaml", "unknown-locale"),
      ("content/things/it/notes.txt", "unexpected-file"), ("content/things/it/old/fi.yaml", "unexpected-file"),
      ("content/things/readme.yaml", "unexpected-file"),
      ("content/nothings/it/fi.yaml", "unexpected-file"), ("content/things/It Is/fi.yaml", "bad-name"),
      ("content/things/-it/fi.yaml", "bad-name"),
      ("locales/notes.txt", "unexpected-file"), ("readme.yaml", "unexpected-file"),
    ])
  func strangers(path: String, code: String) {
    let reading = Sample.with([path: "name: x\n"])
    #expect(reading.codes == [code] && reading.report.diagnostics.first?.span?.file == path)
  }

  @Test(
    "What begins with an underscore or stands in site/ is nobody's business",
    arguments: ["content/things/_drafts/fi.yaml", "site/style.css"])
  func ignored(path: String) { #expect(Sample.with([path: "x"]).codes == []) }

  @Test("A file that is missing is named", arguments: ["content/things/it/facts.yaml"])
  func missing(path: String) {
    let reading = Sample.with([path: nil])
    #expect(reading.codes == ["missing-file"] && reading.report.diagnostics.first?.span?.file == path)
  }

  @Test("Every file that YAML cannot read is reported, and the rest is read")
  func broken() {
    let reading = Sample.with(["content/things/it/fi.yaml": "name: \"a\n", "content/topics/money/fi.yaml": "name: &a b\n"])
    #expect(
      Set(reading.report.diagnostics.compactMap(\.span?.file)).isSuperset(of: ["content/things/it/fi.yaml", "content/topics/money/fi.yaml"])
    )
    #expect(reading.entry("things/rescue") != nil)
  }
}

@Suite("Fallback of texts")
struct FallbackTests {
  static let reading = Sample.with([
    "content/things/it/fi.yaml": "name: |\n  Suomi\nsummary: |\n  Yksi\nbody: |\n  Kaksi\n",
    "content/things/it/en.yaml": "name: |\n  English\n", "content/things/it/so.yaml": "summary: |\n  Laba\n",
    "content/things/it/ar.yaml": "{}\n",
  ])

  @Test(
    "A text says in which language it really is",
    arguments: [
      ("name", "fi", "fi"), ("name", "en", "en"), ("name", "so", "fi"), ("name", "ar", "en"), ("summary", "en", "so"),
      ("summary", "ar", "so"),
      ("body", "en", "fi"), ("body", "ar", "fi"),
    ])
  func language(key: String, wanted: String, found: String) throws {
    let catalog = try #require(Self.reading.catalog)
    let entry = try #require(Self.reading.entry("things/it"))
    let locale = try #require(catalog.locales.firstIndex { $0.tag == wanted })
    let text = try #require(catalog.text(key, of: entry, in: locale))
    #expect(catalog.locales[text.locale].tag == found)
    #expect(try entry.texts[text.locale]?.texts[#require(entry.unit(key))]?.prose == text.prose)
  }

  @Test("A text that no language has is none")
  func none() throws {
    let catalog = try #require(Self.reading.catalog)
    let entry = try #require(Self.reading.entry("things/it"))
    for locale in catalog.locales {
      #expect(catalog.text("remark", of: entry, in: locale.index) == nil && catalog.text("nothing", of: entry, in: locale.index) == nil)
    }
  }

  @Test("Only a title of its own makes a page in a language", arguments: [("fi", true), ("en", true), ("so", false), ("ar", false)])
  func pages(tag: String, isTranslated: Bool) throws {
    let catalog = try #require(Self.reading.catalog)
    let entry = try #require(Self.reading.entry("things/it"))
    #expect(try catalog.isTranslated(entry, in: #require(catalog.locales.firstIndex { $0.tag == tag })) == isTranslated)
    #expect(try catalog.lead(of: entry, in: #require(catalog.locales.firstIndex { $0.tag == tag })) != nil)
  }

  @Test("A chain of fallbacks ends with the source and never holds the language itself")
  func chain() throws {
    let catalog = try #require(Self.reading.catalog)
    #expect(catalog.locales.map { $0.fallback.map { catalog.locales[$0].tag } } == [[], ["so", "fi"], ["fi"], ["en", "so", "fi"]])
    let odd = Sample.with(["locales/en.yaml": "name: English\nfallback: [en, ru, so]\n"])
    #expect(odd.codes.isEmpty && odd.catalog?.locales[1].fallback == [2, 0])
    #expect(Sample.with(["locales/en.yaml": "name: English\nfallback: [xx]\n"]).codes == ["unknown-locale"])
  }
}
