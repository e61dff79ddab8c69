import Foundation
import Testing

@testable import kaikille

/// What the tool answers to commands that cannot be meant so: in the language of the user, and nothing on the disk changes.
@Suite struct UsageTests {
  private func publication(_ folder: TemporaryFolder, _ name: String = "sound") throws -> String {
    try folder.copy(publication: "\(Repository.publications)/\(name)")
  }

  private func names(_ folder: String) throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }

  @Test func aRootThatIsNotThereIsNotMade() throws {
    let folder = try TemporaryFolder()
    let outcome = try Tool.run(["build", "--root", folder.path + "/nowhere", "--language", "en"])
    #expect(outcome.status == 2 && outcome.errors.contains("There is no folder “content”"))
    #expect(try names(folder.path) == [])
  }

  @Test func aRootThatIsNoPublicationStaysAsItIs() throws {
    let folder = try TemporaryFolder()
    let root = try publication(folder)
    try FileManager.default.removeItem(atPath: root + "/locales")
    #expect(try Tool.run(["build", "--root", root]).status == 2)
    #expect(try names(root) == ["content", "site"])
  }

  @Test(arguments: ["", "/content", "/locales", "/site", "/site/new", "/content/../locales/x", "/..", "/new/../content"])
  func theSourcesAreNoPlaceToPublish(_ place: String) throws {
    let folder = try TemporaryFolder()
    let root = try publication(folder)
    let before = try FileTree(folder.path)
    let outcome = try Tool.run(["build", "--root", root, "--output", root + place, "--language", "fi"])
    #expect(outcome.status == 64 && outcome.errors.hasPrefix("Virhe: Kansioon \(root + place) ei voi julkaista"))
    #expect(try FileTree(folder.path) == before && names(root) == ["content", "locales", "site"])
  }

  @Test func anyOtherPlaceWillDo() throws {
    let folder = try TemporaryFolder()
    let root = try publication(folder)
    for place in [root + "/output", root + "/contents", folder.path + "/elsewhere/site"] {
      #expect(try Tool.run(["build", "--root", root, "--output", place, "--today", "2026-12-01"]).status == 0)
      #expect(Repository.isFolder(place + "/site"))
    }
  }

  @Test func aLinkIntoTheSourcesIsSeenThrough() throws {
    let folder = try TemporaryFolder()
    let root = try publication(folder)
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/link", withDestinationPath: root + "/content")
    #expect(try Tool.run(["build", "--root", root, "--output", folder.path + "/link/x"]).status == 64)
  }

  @Test(arguments: [
    ["check", "services/kella"], ["check", "--locale", "zz"], ["check", "services/advice", "nothing/*"], ["bulletin", "services/kella"],
    ["bulletin", "services/advice", "--channel", "fax"],
    ["bulletin", "notices/closed", "--channel", "fax"], ["bulletin", "notices/closed", "--locale", "zz"], ["coverage", "--locale", "zz"],
    ["coverage", "--worklist", "--by", "nobody"], ["coverage", "--by", "nobody"],
    ["confirm", "services/kella", "en"], ["confirm", "services/advice", "en", "--state", "reviewed"], ["confirm", "services/advice", "zz"],
    ["confirm", "services/advice", "fi"],
    ["confirm", "services/advice", "en", "nmae"], ["confirm", "services/advice", "en", "--by", "Matti Meikäläinen"],
  ])
  func wrongWordsAreAnsweredInBothLanguages(_ words: [String]) throws {
    let folder = try TemporaryFolder()
    let root = try publication(folder)
    let before = try FileTree(root)
    for (language, beginning) in [("en", "Error: "), ("fi", "Virhe: ")] {
      let outcome = try Tool.run(words + ["--root", root, "--language", language, "--today", "2026-12-01"])
      #expect(outcome.status == 64 && outcome.output == "" && outcome.errors.hasPrefix(beginning), "\(outcome)")
    }
    #expect(try FileTree(root) == before)
  }

  @Test(arguments: [(0, "0 errors", "0 virhettä"), (1, "1 error", "1 virhe"), (2, "2 errors", "2 virhettä")])
  func oneIsSingular(_ count: Int, _ english: String, _ finnish: String) {
    #expect(Amount.errors(count).en == english && Amount.errors(count).fi == finnish)
  }
}
