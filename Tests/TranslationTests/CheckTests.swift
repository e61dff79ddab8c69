import Catalog
import Checks
import Diagnostics
import Testing
import Translation

@Suite("Checks")
struct CheckTests {
  /// What checks say on a day: `code severity`.
  private func found(_ sample: Sample, today: String = "2026-11-21", isLive: Bool = false) -> [String] {
    guard let catalog = sample.catalog, let date = CalendarDate(iso: today) else { return ["nothing was read"] }
    return Checklist.run(catalog, Occasion(today: date, isLive: isLive)) { _ in nil }.report.sorted
      .filter {
        !["trial-is-not-live", "verify-by-soon", "security-contact-missing", "accessibility-statement-missing"].contains($0.code.name)
      }
      .map { "\($0.code.name) \($0.severity.rawValue)" }
  }

  private func sample(facts: String, type: String = Sample.type) -> Sample {
    var sample = Sample()
    sample["facts"] = facts
    sample["fi"] = "name: |\n  Kela\n"
    sample.files["content/notes/_type.yaml"] = type
    return sample
  }

  @Test("Everything sound says nothing", arguments: [true, false])
  func sound(isLive: Bool) { #expect(found(Sample("so", .reviewed), isLive: isLive) == []) }

  @Test("What is unknown is a question, and stops a public release")
  func unknown() throws {
    let type = Sample.type.replacing(
      "  links:",
      with: "  hours: {kind: hours, per: [phones], sourced: false}\n  sections: {kind: parts, facts: {cost: {kind: number}}}\n  links:")
    let sample = sample(
      facts:
        "level: unknown\nphones: {a: 112, b: 116117}\nhours: {a: unknown, b: none}\nsections: {one: {cost: unknown}, two: {}}\nlinks: none\n",
      type: type)
    #expect(found(sample) == Array(repeating: "unknown-fact note", count: 3))
    #expect(found(sample, isLive: true) == Array(repeating: "unknown-fact error", count: 3))
    let catalog = try #require(sample.catalog)
    let messages = Checklist.run(catalog, Occasion(today: CalendarDate(iso: "2026-11-21")!, isLive: false)) { _ in nil }.report.sorted.map(
      \.message.en)
    for key in ["`level`", "`hours.a`", "`sections.one.cost`"] { #expect(messages.contains { $0.contains(key) }) }
  }

  @Test(
    "A source holds up to and with its day",
    arguments: [("2027-02-20", []), ("2027-02-21", []), ("2027-02-22", ["b"]), ("2027-03-01", ["b"]), ("2027-03-02", ["a", "b"])]
      as [(String, [String])])
  func expired(today: String, ids: [String]) throws {
    let sample = sample(
      facts: "sources:\n  a: {covers: [phones], role: adviser, seen: 2026-11-21, verify_by: 2027-03-01}\n"
        + "  b: {url: \"https://a.fi/\", seen: 2026-11-21, verify_by: 2027-02-21}\n")
    #expect(found(sample, today: today) == ids.map { _ in "verify-by-passed warning" })
    #expect(found(sample, today: today, isLive: true) == ids.map { _ in "verify-by-passed error" })
    let catalog = try #require(sample.catalog)
    let messages = Checklist.run(catalog, Occasion(today: CalendarDate(iso: today)!, isLive: false)) { _ in nil }.report.sorted
      .filter { $0.code.name == "verify-by-passed" }
    #expect(messages.map { $0.message.en.contains("`a` (phones)") } == ids.map { $0 == "a" })
    #expect(messages.map(\.span?.line) == ids.map { $0 == "a" ? 2 : 3 })
  }

  @Test("A text that the source does not have is obsolete, an own one is not")
  func obsolete() {
    var sample = Sample("so", .reviewed)
    sample["fi"] = "name: |\n  Kela\nphones:\n  main:\n    note: |\n      Sano.\n"
    sample["so"] = "search_words: |\n  lacag\n" + (sample["so"] ?? "")
    #expect(found(sample) == ["obsolete-text warning", "obsolete-text warning"])
  }

  @Test(
    "A public release is no trial and has a real address",
    arguments: [
      ("https://a.example", "", true), ("https://a.fi", "trial: true\n", true), ("https://a.fi", "trial: false\n", false),
      ("https://a.fi", "", false),
    ])
  func live(address: String, trial: String, isRefused: Bool) throws {
    var sample = Sample("so", .reviewed)
    sample.files["site/site.yaml"] = """
      address: "\(address)"
      \(trial)security: {contact: "https://a.fi/"}
      source: fi
      locales: [fi, en, so, ar]

      """
    let catalog = try #require(sample.catalog)
    let today = try #require(CalendarDate(iso: "2026-11-21"))
    #expect(
      Checklist.run(catalog, Occasion(today: today, isLive: true)) { _ in nil }.report.sorted.map(\.code.name)
        == ["accessibility-statement-missing"] + (isRefused ? ["trial-is-not-live"] : []))
    #expect(Checklist.run(catalog, Occasion(today: today, isLive: false)) { _ in nil }.report.sorted.isEmpty)
  }

  @Test("Every code belongs to a check and explains itself", arguments: TranslationCodes.all + Checklist.all.flatMap { $0.codes })
  func codes(code: DiagnosticCode) {
    #expect(code.name.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 })
    #expect(code.explanation.fi.count > 40 && code.explanation.en.count > 40 && code.explanation.fi != code.explanation.en)
    #expect(!code.bad.isEmpty && !code.good.isEmpty && code.bad != code.good)
  }
}
