import Catalog
import Diagnostics
import Testing

@Suite("Codes of the catalog")
struct CatalogCodesTests {
  /// Codes that checks over time report, not the reading.
  static let checked: Set<String> = ["verify-by-passed", "unknown-fact"]

  /// One change of the sample for each code that shows its fault.
  static let shown: [(code: String, changes: [String: String?])] = [
    ("mapping-expected", facts("sections: x")), ("text-expected", texts("summary: {phones.main}")),
    ("unknown-field", facts("telephone: 112")),
    ("unknown-choice", facts("fees: gratis")), ("number-expected", facts("visits: many")), ("wrong-kind", facts("topics: {money: yes}")),
    (
      "missing-field",
      [
        "content/things/_type.yaml": Sample.thingType.replacing(
          "{kind: number}\n  channel", with: "{kind: number, need: required}\n  channel")
      ]
    ),
    ("missing-text", ["content/things/it/fi.yaml": "summary: x\n"]), ("missing-file", ["content/things/it/facts.yaml": nil]),
    ("unexpected-file", ["content/things/it/a.txt": "x"]), ("bad-name", ["content/things/It/fi.yaml": "name: x\n"]),
    ("unknown-locale", facts("languages: [ku]")), ("dangling-reference", facts("organization: kotkaa")),
    ("dangling-placeholder", texts("summary: |\n  {phones.mian}")),
    ("unreachable-entry", ["content/things/x/facts.yaml": "{}\n", "content/things/x/fi.yaml": "name: x\n"]),
    ("missing-source", ["content/things/it/facts.yaml": "fees: free\n"]),
    ("bad-source", ["content/things/it/facts.yaml": "sources: {guide: {url: kela.fi}}\n"]),
    (
      "no-contact-mode",
      ["content/things/_type.yaml": Sample.thingType.replacing("of: [visit, phone]", with: "of: [visit, phone], need: required")].merging(
        facts("contact_modes: none")
      ) { $1 }
    ),
    ("answer-needed", facts("show: unknown")),
    (
      "policy-without-effect", ["site/site.yaml": Sample.site + "policy:\n  - {languages: all}\n  - {languages: [so]}\n"]
    ),
    ("same-language-name", ["locales/so.yaml": "name: suomi\n"]), ("unused-label", ["locales/so.yaml": "name: a\nfields: {telefax: x}\n"]),
    (
      "channel-refuses-type",
      [
        "content/channels/_type.yaml": channelType, "content/channels/a/facts.yaml": "kind: sms\nentries: [topics]\n",
        "content/channels/a/fi.yaml": "name: a\n", "content/things/it/facts.yaml": "channels: [a]\n",
        "content/things/_type.yaml": Sample.thingType.replacing(
          "  zip:", with: "  channels: {kind: references, to: channels}\n  zip:"),
      ]
    ),
    ("bad-term-wording", ["content/glossary/en.yaml": "passi: {term: passport, stems: [\"*port\"]}\n"]),
    ("unknown-term", facts("documents: [passport]")), ("text-cut-by-comment", texts("summary: Apua # kotka")),
    ("unknown-unit", texts("phones:\n  mian:\n    note: x")),
    ("bad-translation-block", ["content/topics/money/en.yaml": "name: x\ntranslation: {units: {name: reviewed}}\n"]),
    ("bad-schema", ["content/things/_type.yaml": "roles: {title: x}\n"]), ("missing-word", ["locales/fi.yaml": "name: suomi\n"]),
    ("missing-placeholder", ["locales/so.yaml": "name: x\ninterface: {checked_on: x}\n"]),
    ("bad-statistics", ["site/site.yaml": Sample.site + "statistics: {from: 2025-01-01, until: 2025-12-31, visits: 3}\n"]),
    ("rate-form", ["site/site.yaml": Sample.site + "rates: {review: 5}\n"]),
  ]

  private static let channelType = """
    roles: {title: name}
    facts:
      kind: {kind: kind_of_channel, need: required}
      entries: {kind: choices, of: [things, topics], sourced: false}
    texts: {name: line}

    """

  private static func facts(_ line: String) -> [String: String?] { ["content/things/it/facts.yaml": line + "\n" + Sample.source] }
  private static func texts(_ line: String) -> [String: String?] { ["content/things/it/fi.yaml": "name: |\n  Se\n" + line + "\n"] }

  @Test("Each is reported by content that shows it", arguments: shown)
  func isReported(code: String, changes: [String: String?]) {
    let reading = Sample.with(changes)
    #expect(reading.codes.contains(code))
    for diagnostic in reading.report.diagnostics {
      #expect(diagnostic.span != nil && diagnostic.message.fi != diagnostic.message.en && diagnostic.message.en.count > 15)
    }
  }

  @Test("Each is shown here, and no two have a name")
  func complete() {
    #expect(Set(CatalogCodes.all.map(\.name)) == Set(Self.shown.map(\.code)).union(Self.checked))
    #expect(Set(CatalogCodes.all.map(\.name)).count == CatalogCodes.all.count)
  }

  @Test("Each explains itself", arguments: CatalogCodes.all)
  func explains(code: DiagnosticCode) {
    #expect(code.name.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 })
    #expect(code.explanation.fi.count > 40 && code.explanation.en.count > 40 && code.explanation.fi != code.explanation.en)
    #expect(!code.bad.isEmpty && !code.good.isEmpty && code.bad != code.good)
  }
}
