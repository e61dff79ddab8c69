import Catalog
import Diagnostics
import Testing
import Translation

@Suite("Coverage policy")
struct PolicyTests {
  /// A last line that keeps still about all that no line above speaks of.
  private static let rest = "  - {missing: ignore, unconfirmed: ignore, outdated: ignore, unreviewed: ignore}\n"

  /// What a policy reports: `code severity locale entry`, without the words of the interface.
  private func found(_ policy: String, _ sample: Sample = Sample(), rest: String = Self.rest) -> [String] {
    var sample = sample
    sample.files["site/site.yaml"]? += "policy:\n" + policy + rest
    guard let catalog = sample.catalog else { return ["nothing was read"] }
    return CoveragePolicy.check(catalog, Coverage(catalog)).sorted.filter { $0.subject?.entry != "locales/interface" }.map {
      "\($0.code.name) \($0.severity.rawValue) \($0.subject?.locale ?? "?") \($0.subject?.entry ?? "?")"
    }
  }

  @Test(
    "Where no rule fits, the standard holds: a new language is never silent",
    arguments: ["  []\n", "  - {languages: [en], missing: ignore}\n"])
  func standard(policy: String) {
    let missing = (policy.contains("en") ? ["ar"] : ["ar", "en"]).map { "missing-translation warning \($0) notes/one" }
    var sample = Sample()
    sample["so"] = Sample.translation("so")
    #expect(found(policy, sample, rest: "") == missing + ["unconfirmed-translation warning so notes/one"])
    #expect(found(policy, Sample("so", .machine), rest: "") == missing + ["unreviewed-translation note so notes/one"])
  }

  @Test(
    "A rule speaks of languages and entries",
    arguments: [
      ("  - {languages: all, entries: all}\n", ["ar", "en", "so"]), ("  - {languages: [so, ar]}\n", ["ar", "so"]),
      ("  - {entries: 'notes/*'}\n", ["ar", "en", "so"]),
      ("  - {entries: ['guides/*', notes/one]}\n", ["ar", "en", "so"]), ("  - {entries: ['*/two']}\n", []),
      ("  - {languages: [so], entries: ['n*e']}\n", ["so"]),
    ])
  func selection(policy: String, languages: [String]) {
    #expect(found(policy) == languages.map { "missing-translation error \($0) notes/one" })
  }

  @Test("The first rule that speaks of a text is the only one")
  func firstMatch() {
    #expect(
      found("  - {languages: [so], missing: note}\n  - {languages: [so, ar], missing: warning}\n  - {languages: all, missing: error}\n")
        == [
          "missing-translation warning ar notes/one", "missing-translation error en notes/one", "missing-translation note so notes/one",
        ])
    #expect(found("  - {languages: [so], missing: ignore}\n  - {languages: [so], missing: error}\n") == [])
  }

  @Test("A rule may speak of one level only")
  func level() {
    let policy = "  - {level: urgent, languages: [so], missing: error}\n  - {languages: [so], missing: note}\n"
    #expect(found(policy) == ["missing-translation note so notes/one"])
    var urgent = Sample()
    urgent["facts"] = Sample.facts + "level: urgent\n"
    #expect(found(policy, urgent) == ["missing-translation error so notes/one"])
  }

  @Test("Each state has its code and its severity", arguments: Severity.allCases)
  func severities(severity: Severity) {
    let word = severity.rawValue
    let policy = "  - {languages: [so], missing: \(word), unconfirmed: \(word), outdated: \(word), unreviewed: \(word)}\n"
    var unconfirmed = Sample()
    unconfirmed["so"] = Sample.translation("so")
    #expect(found(policy, unconfirmed) == ["unconfirmed-translation \(word) so notes/one"])
    #expect(found(policy, Sample("so", .machine)) == ["unreviewed-translation \(word) so notes/one"])
    #expect(found(policy, Sample("so", .draft)) == ["unreviewed-translation \(word) so notes/one"])
    #expect(found(policy, Sample("so", .reviewed)) == [])
    var outdated = Sample("so", .reviewed)
    outdated["fi"] = Sample.source.replacing("Kela", with: "Kansaneläkelaitos")
    #expect(found(policy, outdated) == ["outdated-translation \(word) so notes/one"])
    #expect(found(policy.replacing(word, with: "ignore"), outdated) == [])
  }

  @Test("A message names the texts, the file and the command")
  func message() throws {
    var sample = Sample("so", .reviewed)
    sample["fi"] = Sample.source.replacing("Kela", with: "Kansaneläkelaitos")
    sample.files["site/site.yaml"]? += "policy:\n  - {languages: [so, en]}\n"
    let catalog = try #require(sample.catalog)
    let report = CoveragePolicy.check(catalog, Coverage(catalog)).diagnostics.filter { $0.subject?.entry == "notes/one" }
    let outdated = try #require(report.first { $0.code == TranslationCodes.outdated })
    #expect(outdated.message.en.contains("name") && outdated.message.en.contains("`kaikille confirm notes/one so name`"))
    #expect(outdated.span?.file == "content/notes/one/so.yaml" && outdated.subject?.unit == "name")
    let missing = try #require(report.first { $0.code == TranslationCodes.missing })
    #expect(
      missing.message.en.contains("lacks 4 texts: name, summary, body, phones.main.note")
        && missing.span?.file == "content/notes/one/en.yaml")
    #expect(missing.subject?.unit == nil)
  }

  @Test("The words of the interface are judged by the same rules")
  func interface() throws {
    var sample = Sample()
    sample.files["site/site.yaml"]? += "policy:\n  - {languages: [so], entries: ['locales/*'], missing: warning}\n" + Self.rest
    let catalog = try #require(sample.catalog)
    let report = CoveragePolicy.check(catalog, Coverage(catalog)).diagnostics
    #expect(
      report.map { $0.subject?.entry } == ["locales/interface"] && report[0].severity == .warning
        && report[0].span?.file == "locales/so.yaml")
    #expect(report[0].message.en.contains("interface.home"))
  }
}

@Suite("Coverage in figures")
struct CoverageTests {
  @Test("It counts texts, and words of the source")
  func table() throws {
    var sample = Sample("so", .reviewed)
    sample["ar"] = "name: |\n  كيلا\n"
    let catalog = try #require(sample.catalog)
    let table = Coverage(catalog).table(catalog)
    #expect(table.map(\.type) == ["notes", "interface"] && table[0].cells.map(\.locale) == [1, 2, 3])
    // Kela; Soita, jos tarvitset apua; Ensimmäinen kappale, yksi tärkeä, kaksi; Sano kielesi nimi.
    let words = 1 + 4 + 5 + 3
    let (english, somali, arabic) = (table[0].cells[0].cell, table[0].cells[1].cell, table[0].cells[2].cell)
    #expect(
      english.fields == [.missing: 4] && english.words == [.missing: words] && english.totalFields == 4 && english.totalWords == words)
    #expect(somali.fields == [.reviewed: 4] && somali.words == [.reviewed: words])
    #expect(arabic.fields == [.missing: 3, .unconfirmed: 1] && arabic.words == [.missing: words - 1, .unconfirmed: 1])
    #expect(table[1].cells[0].cell.fields == [.missing: 1] && table[1].cells[0].cell.words == [.missing: 1])
  }

  @Test(
    "Of one entry each unit has its words",
    arguments: [("name", 1), ("summary", 4), ("body", 5), ("phones.main.note", 3), ("search_words", 1)])
  func words(key: String, count: Int) throws {
    let catalog = try #require(Sample().catalog)
    let unit = try #require(catalog.entries[0].unit(key))
    #expect(Coverage(catalog).words(of: 0, unit: unit) == count)
  }

  @Test("The weakest state is what a reader must know")
  func weakest() throws {
    func weakest(_ sample: Sample) throws -> TranslationState? {
      let catalog = try #require(sample.catalog)
      return Coverage.weakest(Coverage(catalog).states(of: 0, in: 2))
    }
    #expect(try weakest(Sample()) == nil && weakest(Sample("so", .reviewed)) == .reviewed)
    var mixed = Sample("so", .reviewed)
    mixed.confirm("so", .draft, fields: ["name"])
    #expect(try weakest(mixed) == .draft)
    mixed.confirm("so", .machine, fields: ["body"])
    #expect(try weakest(mixed) == .machine)
    mixed["fi"] = Sample.source.replacing("Sano", with: "Kerro")
    #expect(try weakest(mixed) == .outdated)
  }

  @Test("The number of threads changes nothing")
  func threads() throws {
    let catalog = try #require(Sample("so", .machine).catalog)
    #expect(Coverage(catalog, threads: 1).states(of: 0, in: 2) == Coverage(catalog, threads: 4).states(of: 0, in: 2))
  }

  @Test("A message names up to twelve texts, and programs are told of all", arguments: [8, 9, 10])
  func names(phones: Int) throws {
    var sample = Sample()
    let ids = (1...phones).map { "p\($0)" }
    sample["facts"] = "phones: {" + ids.map { "\($0): 05 234 4171" }.joined(separator: ", ") + "}\n"
    sample["fi"] =
      "name: |\n  Kela\nsummary: |\n  Apua\nbody: |\n  Tietoa\nphones:\n" + ids.map { "  \($0):\n    note: |\n      Soita\n" }.joined()
    let catalog = try #require(sample.catalog)
    let found = CoveragePolicy.check(catalog, Coverage(catalog)).sorted.filter { $0.subject?.entry == "notes/one" }
    let message = try #require(found.first)
    let keys = ["name", "summary", "body"] + ids.map { "phones.\($0).note" }
    #expect(message.subject?.units == keys && message.subject?.unit == nil)
    #expect(message.message.en.contains(": " + keys.prefix(12).joined(separator: ", ") + (keys.count > 12 ? " …." : ".")), "\(message)")
  }
}
