import Foundation
import Testing

/// `plan` makes a sound sheet or none.
@Suite struct PlanCommandTests {
  private let folder: TemporaryFolder
  private let root: String

  init() throws {
    folder = try TemporaryFolder()
    root = try folder.copy(publication: Repository.publications + "/complete")
  }

  private func plan(_ words: String..., language: String = "en") throws -> Tool.Outcome {
    try Tool.run(["plan"] + words + ["--root", root, "--language", language, "--today", "2026-12-01"])
  }

  private func replace(_ text: String, with other: String, in file: String) throws {
    let path = "\(root)/\(file)"
    let old = try String(contentsOfFile: path, encoding: .utf8)
    #expect(old.contains(text))
    try Data(old.replacingOccurrences(of: text, with: other).utf8).write(to: URL(filePath: path))
  }

  @Test func theSheetAloneIsPrinted() throws {
    try Data(".plan { margin: 0; }".utf8).write(to: URL(filePath: root + "/site/plan.css"))
    let outcome = try plan("services/advice", "guides/start", "--locale", "en")
    #expect(outcome.status == 0 && outcome.errors == "", "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("<!DOCTYPE html>") && outcome.output.contains("Lighthouse advice"))
    #expect(outcome.output.components(separatedBy: "<tbody>").count == 3)
    // The look of the site stands in it.
    #expect(outcome.output.contains("<style>") && outcome.output.contains(".plan{margin:0}"))
  }

  /// The rows that the page of the same publication loads when the boxes are ticked.
  @Test(arguments: ["fi", "en", "ru"]) func theSheetIsThatOfThePage(_ locale: String) throws {
    #expect(try Tool.run(["build", "--root", root, "--output", folder.path + "/output", "--today", "2026-12-01"]).status == 0)
    let sheet = try plan("services/night", "services/advice", "--locale", locale).output
    for entry in ["services/night", "services/advice"] {
      let script = try String(contentsOfFile: "\(folder.path)/output/site/\(locale)/plan/\(entry).js", encoding: .utf8)
      let json = try #require(script.split(separator: ",", maxSplits: 1).last).dropLast(2)
      #expect(sheet.contains(try JSONDecoder().decode(String.self, from: Data(json.utf8))))
    }
  }

  @Test func theFileIsWrittenWhole() throws {
    let file = folder.path + "/sheet.html"
    let outcome = try plan("services/advice", "--locale", "en", "--output", file)
    #expect(outcome.status == 0 && outcome.output == "")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == plan("services/advice", "--locale", "en").output)
  }

  @Test func aPlaceThatCannotBeWrittenIsToldOf() throws {
    let outcome = try plan("services/advice", "--locale", "en", "--output", folder.path + "/nowhere/sheet.html")
    #expect(outcome.status == 2 && outcome.output == "" && outcome.errors.contains("nowhere/sheet.html"))
  }

  @Test func whatIsNamedTwiceStandsOnce() throws {
    let outcome = try plan("services/advice", "services/advice", "--locale", "en")
    #expect(outcome.output == (try plan("services/advice", "--locale", "en")).output)
  }

  @Test(arguments: [
    ("services/none", "There is no entry services/none.", "Sisältöä services/none ei ole."),
    ("advice", "There is no entry advice.", "Sisältöä advice ei ole."),
    (
      "notices/closed", "notices/closed cannot stand on the sheet. These can: guides, services.",
      "Sisältöä notices/closed ei voi ottaa listalle."
    ),
    ("channels/sms", "channels/sms cannot stand on the sheet.", "Sisältöä channels/sms ei voi ottaa listalle."),
  ])
  func aWrongEntryMakesNone(_ entry: String, _ english: String, _ finnish: String) throws {
    let outcome = try plan("services/advice", entry, "--locale", "en")
    #expect(outcome.status == 64 && outcome.output == "" && outcome.errors.hasPrefix("Error: \(english)"), "\(outcome.errors)")
    #expect(try plan(entry, "--locale", "en", language: "fi").errors.hasPrefix("Virhe: \(finnish)"))
  }

  /// What the page does not offer is not on the sheet either.
  @Test func whatDoesNotHoldTodayMakesNone() throws {
    try replace("topics: {kind: references", with: "show: {kind: period}\n  topics: {kind: references", in: "content/guides/_type.yaml")
    try replace(
      "topics: [money]", with: "show: {from: 2026-12-05, until: 2026-12-31}\ntopics: [money]", in: "content/guides/start/facts.yaml")
    let outcome = try plan("guides/start", "--locale", "fi")
    #expect(outcome.status == 64 && outcome.errors == "Error: guides/start does not hold on 1.12.2026 and cannot stand on the sheet.\n")
  }

  @Test func anUnknownLanguageIsAnsweredWithThoseThereAre() throws {
    let outcome = try plan("services/advice", "--locale", "so")
    #expect(outcome.status == 64 && outcome.errors == "Error: There is no language so. The languages are: fi, en, ru.\n")
  }

  @Test func theLanguageMustBeNamed() throws {
    let outcome = try plan("services/advice")
    #expect(outcome.status == 64 && outcome.output == "" && outcome.errors.contains("--locale"))
  }

  @Test func somethingMustBeNamed() throws {
    let outcome = try plan("--locale", "en")
    #expect(outcome.status == 64 && outcome.output == "" && outcome.errors.contains("entry"))
  }

  /// A language with no text of it says so, and the Finnish stands beside.
  @Test func withoutATranslationTheFinnishStandsThere() throws {
    let outcome = try plan("services/night", "--locale", "ru")
    #expect(outcome.status == 0 && outcome.output.contains("class=\"missing\"") && outcome.output.contains("Yöchat"))
  }

  @Test func aBrokenValueMakesNone() throws {
    try replace("main: {number: 09 555 0101", with: "main: {number: 09 x", in: "content/services/advice/facts.yaml")
    let outcome = try plan("services/advice", "--locale", "en")
    #expect(outcome.status == 1 && outcome.output == "" && outcome.errors.contains("content/services/advice/facts.yaml"))
    #expect(outcome.errors.hasSuffix(" errors.\n") || outcome.errors.hasSuffix("No sheet was made: 1 error.\n"), "\(outcome.errors)")
  }

  @Test func anErrorElsewhereIsNoneOfItsBusiness() throws {
    try Data("phones: {main: 12x}\n".utf8).write(to: URL(filePath: root + "/content/topics/language/facts.yaml"))
    #expect(try Tool.run(["check", "--root", root, "--today", "2026-12-01"]).status == 1)
    #expect(try plan("guides/start", "--locale", "fi").status == 0)
  }
}
