import Foundation
import Testing

/// What `build --keep-going` publishes of a publication with a fault.
@Suite struct KeepGoingTests {
  /// Builds the publication `sound` after some files have been changed, and the type `stories` of a fixture added where that is wanted.
  private func build(
    _ changes: [(path: String, old: String, new: String)], _ more: [String] = [], withStories: Bool = false
  ) throws -> (
    status: Int32, errors: String, files: Set<String>, page: String
  ) {
    let folder = try TemporaryFolder()
    let root = try folder.copy(publication: Repository.publications + "/sound")
    if withStories {
      let stories = "content/stories"
      try FileManager.default.copyItem(
        atPath: "\(Repository.root)/Tests/Fixtures/faults/check-story-without-consent/\(stories)", toPath: "\(root)/\(stories)")
    }
    for change in changes {
      let file = URL(filePath: "\(root)/\(change.path)")
      let text = try String(contentsOf: file, encoding: .utf8)
      try #require(text.contains(change.old))
      try Data(text.replacingOccurrences(of: change.old, with: change.new).utf8).write(to: file)
    }
    let arguments = [
      "build", "--root", root, "--output", folder.path + "/out", "--today", "2026-12-01", "--language", "en", "--keep-going",
    ]
    let outcome = try Tool.run(arguments + more)
    let files = (try? FileTree(folder.path + "/out").files.keys).map(Set.init) ?? []
    let shown = try? String(contentsOfFile: "\(folder.path)/out/\(page)", encoding: .utf8)
    return (outcome.status, outcome.errors, files, shown ?? "")
  }

  private let page = "site/en/services/advice.html"

  @Test(arguments: [
    ("content/services/advice/facts.yaml", "fees: charged", "fees: gratis"), ("content/services/advice/facts.yaml", "values:", "vaalues:"),
    ("content/services/advice/fi.yaml", "summary: |\n", "summary: |\n  <b>x</b> "), ("locales/en.yaml", "Checked on {date}", "Checked"),
    ("site/site.yaml", "  - {missing: ignore,", "  - {missing: error,"),
  ])
  func aSmallFaultTakesNoPage(path: String, old: String, new: String) throws {
    let sound = try build([])
    let faulty = try build([(path, old, new)])
    #expect(sound.status == 0 && faulty.status == 1 && faulty.files.isSuperset(of: sound.files.filter { $0.hasSuffix(".html") }))
  }

  @Test func aTextThatSaysSomethingElseIsNotShown() throws {
    let date = ("content/services/advice/fi.yaml", "Neuvoo rahasta.", "Neuvoo rahasta 12.3.2027 asti.")
    let faulty = try build([date, ("content/services/advice/en.yaml", "Advice about money.", "Advice about money until 12 April 2027.")])
    #expect(faulty.status == 1 && faulty.errors.contains("[date-changed]"))
    #expect(!faulty.page.contains("12 April") && faulty.page.contains("12.3.2027"))
    let sound = try build([date, ("content/services/advice/en.yaml", "Advice about money.", "Advice about money until 12 March 2027.")])
    #expect(sound.status == 0 && sound.page.contains("12 March 2027"))
  }

  @Test func aStoryGoesWithItsConsent() throws {
    let built = try build([], withStories: true)
    let stories = built.files.filter { $0.hasPrefix("site/en/stories/") }
    #expect(built.status == 1 && stories == ["site/en/stories/index.html", "site/en/stories/language.html"])
    #expect(built.errors.contains("[story-without-consent]"))
  }

  @Test func aTypeWithAFaultGoesAlone() throws {
    let faulty = try build([("content/services/_type.yaml", "lead: summary", "lead: sumary")])
    #expect(faulty.status == 1 && !faulty.files.contains(page) && faulty.files.contains("site/en/guides/start.html"))
  }

  @Test func aTrialIsNeverReleased() throws {
    let trial = [("site/site.yaml", "source: fi", "trial: true\nsource: fi")]
    let live = try build(trial, ["--live"])
    #expect(live.status == 1 && live.errors.contains("[trial-is-not-live]") && !live.files.contains(page))
    #expect(try build(trial).files.contains(page))
  }

  @Test func whatIsUnknownOrExpiredStays() throws {
    let unknown = try build([("content/services/advice/facts.yaml", "fees: charged", "fees: unknown")], ["--live"])
    #expect(unknown.status == 1 && unknown.errors.contains("[unknown-fact]") && unknown.files.contains(page))
    let expired = try build([("content/services/advice/facts.yaml", "verify_by: 2027-11-21", "verify_by: 2026-11-30")], ["--live"])
    #expect(expired.status == 1 && expired.errors.contains("[verify-by-passed]") && expired.files.contains(page))
  }

  @Test func aFaultySentenceOfTheSourceStopsEverything() throws {
    let faulty = try build([("locales/fi.yaml", "{date}", "{day}")])
    #expect(faulty.status == 1 && !faulty.files.contains(page))
  }
}
