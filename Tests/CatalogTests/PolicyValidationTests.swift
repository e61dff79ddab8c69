import Catalog
import Diagnostics
import Testing

@Suite("Slips in the settings of the site")
struct PolicyValidationTests {
  /// Things with a level of two words.
  private static let type = Sample.thingType.replacing("  zip:", with: "  level: {kind: choice, of: [ordinary, urgent]}\n  zip:")

  private func reading(_ lines: String) -> Reading {
    Sample.with(["site/site.yaml": Sample.site + lines, "content/things/_type.yaml": Self.type])
  }

  @Test(
    "Every name in the policy leads somewhere",
    arguments: [
      ("{languages: [arr]}", "unknown-locale"), ("{languages: [ru]}", "unknown-locale"), ("{languages: [so, arr]}", "unknown-locale"),
      ("{entries: ['thing/*']}", "dangling-reference"), ("{entries: things}", "dangling-reference"),
      ("{entries: things/ti}", "dangling-reference"),
      ("{entries: ['x*']}", "dangling-reference"), ("{level: urgant}", "unknown-choice"), ("{missing: fatal}", "unknown-choice"),
      ("{langs: all}", "unknown-field"), ("all", "mapping-expected"),
    ])
  func names(row: String, code: String) {
    let reading = reading("policy:\n  - \(row)\n")
    #expect(reading.codes == [code] && reading.report.diagnostics.allSatisfy { $0.span?.file == "site/site.yaml" && $0.span?.line == 8 })
  }

  @Test(
    "What leads somewhere is sound",
    arguments: [
      "{entries: ['things/*']}", "{entries: ['things/new-*']}", "{entries: things/it}", "{entries: ['*']}", "{entries: ['t*e']}",
      "{entries: ['*/it']}", "{entries: ['locales/*']}", "{entries: locales/interface}", "{entries: all, languages: all}",
      "{level: urgent}",
      "{languages: [fi]}",
    ])
  func sound(row: String) { #expect(reading("policy:\n  - \(row)\n").codes == []) }

  @Test("The nearest type is named")
  func suggestion() {
    #expect(reading("policy: [{entries: 'thing/*'}]\n").messages(CatalogCodes.danglingReference)[0].contains("`things/*`"))
  }

  @Test("A policy that is no list is refused", arguments: ["policy: {languages: all}\n", "policy: all\n"])
  func shape(text: String) { #expect(reading(text).codes == ["wrong-kind"] && reading(text).catalog?.site.policy.isEmpty == true) }

  @Test("An empty policy is none", arguments: ["policy:\n", "policy: []\n"])
  func empty(text: String) { #expect(reading(text).codes == []) }

  @Test(
    "A line below one that speaks of everything it does never decides",
    arguments: [
      ("{languages: all}", "{languages: [so]}", true), ("{languages: all}", "{level: urgent}", true),
      ("{languages: [so, ar]}", "{languages: [ar]}", true),
      ("{entries: ['things/*']}", "{entries: [things/it]}", true), ("{entries: ['t*']}", "{entries: ['things/*', 'topics/*']}", true),
      ("{level: urgent}", "{level: urgent, languages: [so]}", true), ("{languages: [so]}", "{languages: [so]}", true),
      ("{languages: [so]}", "{languages: all}", false), ("{languages: [so]}", "{languages: [so, ar]}", false),
      ("{level: urgent}", "{languages: all}", false), ("{level: urgent}", "{level: ordinary}", false),
      ("{entries: ['things/*']}", "{entries: ['*']}", false), ("{entries: ['things/*']}", "{languages: [so]}", false),
      ("{languages: [so], entries: [things/it]}", "{languages: [so]}", false),
    ])
  func withoutEffect(first: String, second: String, isUseless: Bool) {
    let reading = reading("policy:\n  - \(first)\n  - \(second)\n")
    #expect(reading.codes == (isUseless ? ["policy-without-effect"] : []))
    if isUseless { #expect(reading.report.diagnostics[0].span?.line == 9 && reading.report.diagnostics[0].message.en.contains("line 1")) }
  }

  @Test(
    "The address is one that browsers can open",
    arguments: [
      "https://", "https://a b.example", "https://x", "https://a.example/?x", "https://a.example#x", "https://u@a.example",
      "https://ä.example",
    ])
  func address(text: String) {
    let reading = Sample.with(["site/site.yaml": Sample.site.replacing("https://a.example", with: text)])
    #expect(reading.catalog == nil && reading.codes == ["bad-schema"])
  }

  @Test("An address may have a folder")
  func folder() {
    let reading = Sample.with(["site/site.yaml": Sample.site.replacing("https://a.example", with: "https://a.example/kaikille/")])
    #expect(reading.catalog?.site.address == "https://a.example/kaikille" && reading.codes == [])
  }

  @Test(
    "Shared names are a mapping to paths",
    arguments: [
      ("[emergency]", "mapping-expected"), ("x", "mapping-expected"), ("{emergency: [a]}", "text-expected"),
      ("{emergency: }", "text-expected"),
    ])
  func shared(written: String, code: String) {
    let site = Sample.site.replacing("shared:\n  emergency: things/rescue.phones.main\n", with: "shared: \(written)\n")
    #expect(Sample.with(["site/site.yaml": site]).codes == [code])
  }

  @Test("A setting knows where it stands")
  func spans() throws {
    let site = try #require(Sample.with(["site/site.yaml": Sample.site + "trial: true\n"]).catalog?.site)
    #expect(site.span(of: "trial").line == 7 && site.span(of: "shared.emergency").line == 6 && site.span(of: "policy").isWholeFile)
    let dangling = Sample.with(["site/site.yaml": Sample.site.replacing("phones.main", with: "phones.mian")])
    #expect(dangling.codes == ["dangling-placeholder"] && dangling.report.diagnostics[0].span?.line == 6)
  }

  @Test(
    "Files that nothing reads are named",
    arguments: [
      ("content/glossary/ru.yaml", "unknown-locale"), ("content/glossary/xx.yaml", "unknown-locale"),
      ("content/glossary/f.txt", "unexpected-file"),
      ("content/channels/_kinds/telegram.yml", "unexpected-file"), ("content/channels/_kinds/a.txt", "unexpected-file"),
      ("content/channels/_kinds/a/b.yaml", "unexpected-file"), ("site/notes.yaml", "unexpected-file"), ("site/a/b.yaml", "unexpected-file"),
    ])
  func strangers(path: String, code: String) {
    let reading = Sample.with([path: "passi: x\n"])
    #expect(reading.codes == [code] && reading.report.diagnostics[0].span?.file == path)
  }
}
