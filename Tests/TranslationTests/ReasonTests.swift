import Catalog
import Checks
import Diagnostics
import Testing
import Translation

@Suite("All languages at once")
struct ReasonTests {
  private let reason = "Viraston nimi: \"Kela\" # kaikissa"

  private func record(_ sample: Sample) -> TranslationRecord? { sample.catalog?.entries[0].texts[2]?.translation }

  @Test("The reason stands in the block with its day and is read back")
  func kept() throws {
    var sample = Sample()
    sample["so"] = Sample.translation("so")
    #expect(sample.confirm("so", .draft, reason: reason, today: "2026-12-01") == 4)
    #expect(record(sample)?.reason == TranslationRecord.Reason(on: CalendarDate(iso: "2026-12-01")!, text: reason))
    #expect(sample.states("so") == all(.draft))
    let lines = try #require(sample["so"]).split(separator: "\n").map(String.init)
    #expect(lines.contains("  reason: '2026-12-01 \(reason)'"))
  }

  @Test("It goes when every line has been confirmed in the ordinary way, and stays until then")
  func goes() {
    var sample = Sample()
    sample["so"] = Sample.translation("so")
    sample.confirm("so", .draft, reason: reason, today: "2026-12-01")
    #expect(sample.confirm("so", .reviewed, fields: ["name"], today: "2026-12-02") == 1 && record(sample)?.reason?.text == reason)
    #expect(sample.confirm("so", today: "2026-12-03") == 4 && record(sample)?.reason == nil)
    #expect(record(sample)?.on == CalendarDate(iso: "2026-12-03"))
    #expect(sample.confirm("so", today: "2026-12-04") == nil)
  }

  @Test("Another reason takes its place; where nothing changes none is written")
  func another() {
    var sample = Sample()
    sample["so"] = Sample.translation("so")
    sample.confirm("so", .draft, reason: reason)
    sample["fi"] = Sample.source.replacing("Kela\n", with: "Kela A\n")
    #expect(sample.confirm("so", fields: ["name"], reason: "toinen", today: "2027-01-01") == 1)
    #expect(record(sample)?.reason?.text == "toinen")
    #expect(sample.confirm("so", fields: ["name"], reason: "kolmas", today: "2027-01-02") == nil)
  }

  @Test("A reason is one line that says something", arguments: ["", " ", "\n", "a\nb", "a\u{7}", "a\u{2028}b"])
  func empty(text: String) { #expect(TranslationRecord.Reason(on: CalendarDate(iso: "2026-12-01")!, text: text) == nil) }

  @Test("A line that is no reason is a fault", arguments: ["", " yes", " 2026-12-01", " 2026-13-01 x", "\n    a: b"])
  func faulty(line: String) throws {
    var sample = Sample("so", .reviewed)
    sample["so"] = sample["so"]?.replacing("  from: fi\n", with: "  from: fi\n  reason:\(line)\n")
    let report = CatalogDecoder.decode(SourceFiles(sample.files), threads: 1).report
    #expect(report.diagnostics.map(\.code.name).filter { $0 != "missing-word" } == ["bad-translation-block"])
  }

  @Test("Errors of a text, of its source and of the whole count; those of others and waiting states do not")
  func faults() throws {
    var sample = Sample("so", .reviewed)
    sample["so"] = sample["so"]?.replacing("so body", with: "so 05 234 4171")
    sample["en"] = Sample.translation("en").replacing("en {phones.main}", with: "en {phones.other}")
    let (found, report) = CatalogDecoder.decode(SourceFiles(sample.files), threads: 1)
    let catalog = try #require(found)
    let entry = catalog.entries[0]
    func refused(_ tag: String, _ more: [Diagnostic] = []) -> [String] {
      let faults = UnitFaults(report.diagnostics + more, of: entry, in: catalog)
      guard let locale = catalog.locales.first(where: { $0.tag == tag }) else { return [] }
      return entry.translatedUnits().filter { !faults.errors(of: entry.units[$0], in: locale).isEmpty }.map { entry.units[$0].key }
    }
    #expect(refused("so") == ["body"] && refused("en") == ["summary"] && refused("ar") == [])
    func error(
      _ subject: Diagnostic.Subject?, _ file: String, _ code: DiagnosticCode = TranslationCodes.obsolete, _ severity: Severity = .error
    )
      -> Diagnostic
    {
      Diagnostic(code, severity: severity, at: Span(file: file), Wording(fi: "", en: ""), subject: subject)
    }
    let (mine, facts) = ("notes/one", "content/notes/one/facts.yaml")
    #expect(refused("ar", [error(.init(entry: mine, unit: "name"), "content/notes/one/fi.yaml")]) == ["name"])
    #expect(refused("ar", [error(nil, facts)]) == keys)
    #expect(
      refused("ar", [error(nil, "content/notes/one/ar.yaml")]) == keys
        && refused("en", [error(nil, "content/notes/one/ar.yaml")]) == ["summary"])
    #expect(refused("ar", [error(.init(entry: mine, locale: "ar"), facts)]) == keys)
    #expect(refused("ar", [error(.init(entry: "notes/two"), facts), error(.init(entry: mine), facts, TranslationCodes.missing)]) == [])
    #expect(refused("ar", [error(.init(entry: mine), facts, TranslationCodes.obsolete, .warning)]) == [])
  }
}
