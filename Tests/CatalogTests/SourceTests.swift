import Catalog
import Diagnostics
import Testing

@Suite("Sources of facts")
struct SourceTests {
  /// Codes for an entry with facts and the lines below `sources:`.
  private func codes(_ facts: String, _ sources: String) -> [String] {
    Sample.with(["content/things/it/facts.yaml": facts + "\n" + sources]).codes
  }

  private let dates = "seen: 2026-11-21, verify_by: 2027-02-21"

  @Test(
    "A fact without a source is an error", arguments: ["fees: free", "phones: {main: 112}", "day: none", "address: {street: A 1, city: B}"])
  func missing(fact: String) {
    #expect(codes(fact, "") == ["missing-source"])
    #expect(codes(fact, "sources: {}") == ["missing-source"])
    #expect(codes(fact, "sources:") == ["missing-source"])
  }

  @Test(
    "What is editorial or unknown needs none",
    arguments: [
      "topics: [money]", "organization: kotka", "fees: unknown", "documents: [passi]", "sections: none", "channel: sms", "phones: {}",
      "closes: none",
    ])
  func needless(fact: String) { #expect(codes(fact, "") == []) }

  @Test("A source without covers, or that covers all, covers what no other names", arguments: ["", "covers: all, ", "covers: [all], "])
  func all(covers: String) { #expect(codes("fees: free\nphones: {main: 112}", "sources: {a: {\(covers)role: adviser, \(dates)}}") == []) }

  @Test(
    "Covers names fields, or single things of them",
    arguments: [
      ("[fees, phones]", []), ("[fees, phones.main, phones.sos]", []), ("fees", ["missing-source"]), ("[phones]", ["missing-source"]),
      ("[fees, phones.main]", ["missing-source"]), ("[fees, phones, emails]", []), ("[fes, fees, phones]", ["unknown-choice"]),
    ] as [(String, [String])])
  func covers(covers: String, codes expected: [String]) {
    #expect(codes("fees: free\nphones: {main: 112, sos: 112}", "sources: {a: {covers: \(covers), role: adviser, \(dates)}}") == expected)
  }

  @Test("Two sources share the facts")
  func several() {
    let sources =
      "sources: {a: {covers: [phones.main], role: adviser, \(dates)}, b: {covers: [phones.sos, fees], url: \"https://a.fi\", \(dates)}}"
    #expect(codes("fees: free\nphones: {main: 112, sos: 112}", sources) == [])
  }

  @Test("The message names what is not covered")
  func message() {
    let reading = Sample.with([
      "content/things/it/facts.yaml": "phones: {main: 112, sos: 112}\nsources: {a: {covers: [phones.main], role: adviser, \(dates)}}\n"
    ])
    #expect(reading.messages(CatalogCodes.missingSource)[0].contains("`phones.sos`"))
  }

  @Test(
    "A source says who, when and until when",
    arguments: [
      ("{seen: 2026-11-21, verify_by: 2027-02-21}", ["bad-source"]), ("{role: adviser, seen: 2026-11-21}", ["bad-source"]),
      ("{role: adviser, verify_by: 2026-11-21}", ["bad-source"]),
      ("{url: kela.fi, seen: 2026-11-21, verify_by: 2027-02-21}", ["bad-source"]),
      ("{role: adviser, seen: 2026-11-21, verify_by: 2026-11-20}", ["bad-source"]),
      ("{role: adviser, seen: 21.11.2026, verify_by: 2026-11-20}", ["date-not-iso", "bad-source"]),
      ("{role: adviser, seen: 2026-11-21, verify_by: 2027-02-21, grade: good}", ["unknown-choice"]),
      ("https://a.fi/", ["mapping-expected"]),
      ("{role: adviser, seen: 2026-11-21, verify_by: 2026-11-21, until: 2027}", ["unknown-field"]),
    ] as [(String, [String])])
  func refused(source: String, codes expected: [String]) {
    #expect(Set(codes("", "sources: {a: \(source)}")) == Set(expected))
    #expect(codes("", "sources: [a]") == ["mapping-expected"])
  }

  @Test("It is read whole")
  func whole() throws {
    let reading = Sample.with([
      "content/things/it/facts.yaml": """
      fees: free
      sources:
        guide: {url: "https://a.fi/x", covers: [fees], seen: 2026-11-21, verify_by: 2027-02-21, grade: ok_star}
        asked: {role: adviser, seen: 2026-11-22, verify_by: 2027-02-22}
      """
    ])
    let sources = try #require(reading.entry("things/it")?.sources)
    #expect(sources.map(\.id) == ["guide", "asked"] && sources.map(\.grade) == [.okStar, .verify])
    #expect(sources.map(\.url) == ["https://a.fi/x", nil] && sources.map(\.role) == [nil, "adviser"])
    #expect(sources.map(\.covers) == [["fees"], []] && sources.map(\.span.line) == [3, 4])
    #expect(sources.map(\.seen.iso) == ["2026-11-21", "2026-11-22"] && sources.map(\.verifyBy.iso) == ["2027-02-21", "2027-02-22"])
  }
}
