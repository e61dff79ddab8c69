import Foundation
import Testing

@testable import kaikille

/// `confirm --minor`: a mended typo leaves every language current that was current before it.
@Suite struct ConfirmMinorTests {
  private let entry = "services/advice"
  private let source = "content/services/advice/fi.yaml"

  private func files(_ publication: GitPublication) throws -> [String] {
    try ["en", "ru"].map { try publication["content/services/advice/\($0).yaml"] }
  }

  @Test(arguments: [["name"], ["phones", "name"]]) func theLanguagesThatWereCurrentAreRenewed(_ fields: [String]) throws {
    let publication = try GitPublication()
    let before = try files(publication)
    try publication.edit(source, "Majakan neuvonta", "Majakan Neuvonta")
    let outcome = try Tool.run(
      ["confirm", "--minor", entry] + fields + ["--root", publication.root, "--today", "2026-12-24", "--language", "en"])
    #expect(outcome.status == 0 && outcome.errors.hasSuffix("services/advice name:\n  renewed: en, ru\n"), "\(outcome)")
    // First the words that the editor calls minor.
    #expect(outcome.errors.hasPrefix("name (fi): 2026-11-01 ("))
    #expect(outcome.errors.contains(":\n  Majakan [-neuvonta-] {+Neuvonta+}\n\nservices/advice name:\n"))
    #expect(try !publication.isOutdated(entry, "en") && !publication.isOutdated(entry, "ru"))
    for (old, new) in zip(before, try files(publication)) {
      let lines = zip(old.split(separator: "\n"), new.split(separator: "\n")).filter { $0 != $1 }
      #expect(lines.count == 1 && lines[0].1.hasPrefix("    name: ") && old.count == new.count)
    }
  }

  @Test func aMendingThatIsCommittedAlreadyIsFound() throws {
    let publication = try GitPublication()
    try publication.edit(source, "Majakan neuvonta", "Majakan Neuvonta")
    try publication.commit("2026-11-02")
    try publication.edit(source, "Neuvoo rahasta", "Neuvoo taloudesta")
    try publication.commit("2026-11-03")
    #expect(try publication.run("confirm", "--minor", entry, "name").errors.contains("renewed: en, ru"))
    #expect(try publication.isOutdated(entry, "en"))
  }

  @Test func whatWasOutdatedStaysOutdated() throws {
    let publication = try GitPublication()
    try publication.edit(source, "Majakan neuvonta", "Majakan palvelut")
    try publication.commit("2026-11-02")
    _ = try publication.run("confirm", entry, "en")
    let before = try publication["content/services/advice/ru.yaml"]
    try publication.edit(source, "Majakan palvelut", "Majakan palvelu")
    let outcome = try publication.run("confirm", "--minor", entry, "name")
    #expect(outcome.errors.contains("renewed: en\n  not renewed, outdated before this already (--was "), "\(outcome)")
    #expect(outcome.errors.contains("): ru\n"))
    #expect(try publication["content/services/advice/ru.yaml"] == before && !publication.isOutdated(entry, "en"))
    #expect(try publication.isOutdated(entry, "ru"))
    // The person says that the earlier change was minor too.
    let hash = try #require(outcome.errors.split(separator: "--was ").last?.prefix(12))
    #expect(try publication.run("confirm", "--minor", entry, "name", "--was", String(hash)).errors.contains("  renewed: ru\n"))
    #expect(try !publication.isOutdated(entry, "ru"))
  }

  @Test func onlyTheFieldsThatAreNamedAreRenewed() throws {
    let publication = try GitPublication()
    try publication.edit(source, "Majakan neuvonta", "Majakan Neuvonta")
    try publication.edit(source, "Neuvoo rahasta", "Neuvoo vain sunnuntaisin")
    let before = try files(publication)
    let refused = try publication.run("confirm", "--minor", entry)
    #expect(refused.status == 64 && refused.errors.hasSuffix("\n  kaikille confirm --minor services/advice name summary\n"), "\(refused)")
    #expect(try files(publication) == before)
    _ = try publication.run("confirm", "--minor", entry, "name")
    #expect(try publication.run("diff", entry, "en", "name", "summary").output.contains("name: draft\n"))
    #expect(try publication.isOutdated(entry, "en"))
  }

  @Test(arguments: ["no repository", "never committed", "shallow"]) func whereGitCannotTellTheEditorChooses(_ place: String) throws {
    let publication = try GitPublication(isRepository: place == "shallow")
    var root = publication.root
    try publication.edit(source, "Majakan neuvonta", "Majakan Neuvonta")
    switch place {
    case "never committed": try publication.git("init", "-q")
    case "shallow":
      try publication.commit("2026-11-02")
      try publication.git("clone", "-q", "--depth", "1", "file://" + publication.repository, publication.repository + "/clone")
      root = publication.repository + "/clone/publication"
    default: break
    }
    func run(_ more: String...) throws -> Tool.Outcome {
      try Tool.run(["confirm", "--minor", entry, "name", "--root", root, "--today", "2026-12-01", "--language", "en"] + more)
    }
    func english() throws -> String { try String(contentsOfFile: root + "/content/services/advice/en.yaml", encoding: .utf8) }
    let before = try english()
    let refused = try run()
    #expect(refused.status == 1 && refused.errors.contains("services/advice name: not renewed. Git does not tell"), "\(refused)")
    let reason =
      ["no repository": "in no repository", "never committed": "never committed", "shallow": "git fetch --unshallow"][place] ?? "?"
    #expect(refused.errors.contains(reason) && refused.errors.hasSuffix(":\n  --was 1ea88f9c60bf: en, ru\n"), "\(refused)")
    #expect(try english() == before)
    let chosen = try run("--was", "1ea88f9c60bf")
    #expect(chosen.status == 0 && chosen.errors.hasSuffix("services/advice name:\n  renewed: en, ru\n"), "\(chosen)")
    #expect(chosen.errors.contains("(hash 1ea88f9c60bf) cannot be found: "))
    #expect(try english() != before)
  }

  @Test func aShallowCloneKnowsWhatItsLastCommitSays() throws {
    let publication = try GitPublication()
    try publication.git("clone", "-q", "--depth", "1", "file://" + publication.repository, publication.repository + "/clone")
    let root = publication.repository + "/clone/publication"
    let text = try publication[source].replacingOccurrences(of: "Majakan neuvonta", with: "Majakan Neuvonta")
    try Data(text.utf8).write(to: URL(filePath: "\(root)/\(source)"))
    let outcome = try Tool.run(["confirm", "--minor", entry, "name", "--root", root, "--today", "2026-12-01", "--language", "en"])
    #expect(outcome.status == 0 && outcome.errors.hasSuffix("  renewed: en, ru\n"), "\(outcome)")
  }

  @Test func ofSeveralChangesOnlyTheLastIsCalledMinor() throws {
    let publication = try GitPublication()
    try publication.edit(source, "Majakan neuvonta", "Majakan palvelut")
    try publication.commit("2026-11-02")
    try publication.edit(source, "Majakan palvelut", "Majakan palvelu")
    try publication.commit("2026-11-03")
    let before = try files(publication)
    let outcome = try publication.run("confirm", "--minor", entry, "name")
    #expect(outcome.errors.contains("Majakan [-palvelut-] {+palvelu+}") && !outcome.errors.contains("  renewed"), "\(outcome)")
    #expect(
      outcome.errors.hasSuffix("  not renewed, outdated before this already (--was 1ea88f9c60bf, if that change was minor too): en, ru\n"))
    #expect(try files(publication) == before)
  }

  /// Russian was current with the last commit, but English was confirmed from a text that nobody committed: which one had the typo?
  @Test func aTextThatWasNeverCommittedMayLieBetween() throws {
    let publication = try GitPublication()
    try publication.edit(source, "Majakan neuvonta", "Majakan palvelut")
    _ = try publication.run("confirm", entry, "en")
    try publication.edit(source, "Majakan palvelut", "Majakan palvelu")
    let before = try files(publication)
    for _ in 1...2 {
      let refused = try publication.run("confirm", "--minor", entry, "name")
      #expect(refused.status == 1 && refused.errors.contains("en was confirmed from a text that was never committed"), "\(refused)")
      #expect(refused.errors.contains(": en\n  --was 1ea88f9c60bf: ru\n"))
      #expect(try files(publication) == before)
      try publication.commit("2026-11-02")
    }
    let hash = try #require(before[0].split(separator: "name: ").last?.prefix(12))
    #expect(try publication.run("confirm", "--minor", entry, "name", "--was", String(hash)).errors.contains("  renewed: en\n"))
  }

  /// A language that waits since before git knew the folder hinders nobody.
  @Test func whatWasOutdatedInTheFirstCommitDoesNotHinder() throws {
    let publication = try GitPublication()
    try publication.edit("content/services/advice/ru.yaml", "name: 1ea88f9c60bf", "name: 0123456789ab")
    try publication.git("add", ".")
    try publication.git("commit", "-q", "--amend", "-m", "x")
    try publication.edit(source, "Majakan neuvonta", "Majakan Neuvonta")
    let outcome = try publication.run("confirm", "--minor", entry, "name")
    #expect(outcome.status == 0 && outcome.errors.contains("  renewed: en\n"), "\(outcome)")
    #expect(outcome.errors.contains("(--was 0123456789ab, if that change was minor too): ru\n"))
  }

  /// Two branches came to different texts, and the merge made a third.
  @Test(arguments: [true, false]) func behindAMergeThereMayBeSeveral(_ isSecondParentOnly: Bool) throws {
    let publication = try GitPublication()
    try publication.git("checkout", "-q", "-b", "side")
    try publication.edit(source, "Majakan neuvonta", "Majakan palvelu")
    try publication.commit("2026-11-02")
    try publication.git("checkout", "-q", "-")
    if !isSecondParentOnly { try publication.edit(source, "Majakan neuvonta", "Majakan palvelut") }
    try publication.commit("2026-11-03")
    try publication.git("merge", "-q", "-s", "ours", "--no-commit", "side")
    try publication.write(
      source, try publication[source].replacing(/Majakan .*/, with: "Majakan \(isSecondParentOnly ? "palvelu" : "Palvelu")"))
    try publication.commit("2026-11-04")
    let outcome = try publication.run("confirm", "--minor", entry, "name")
    if isSecondParentOnly {
      #expect(outcome.errors.hasSuffix("  renewed: en, ru\n"), "\(outcome)")
    } else {
      #expect(outcome.status == 1 && outcome.errors.contains("changes of several branches were merged"), "\(outcome)")
    }
  }

  @Test func aChainFollows() throws {
    let publication = try GitPublication()
    try publication.edit("content/services/advice/ru.yaml", "from: fi", "from: en")
    _ = try publication.run("confirm", entry, "ru")
    try publication.commit("2026-11-02")
    let before = try publication["content/services/advice/ru.yaml"]
    try publication.edit(source, "Majakan neuvonta", "Majakan Neuvonta")
    #expect(try publication.isOutdated(entry, "ru"))
    let outcome = try publication.run("confirm", "--minor", entry, "name")
    #expect(outcome.errors.hasSuffix("\n\nservices/advice name:\n  renewed: en\n  follows en: ru\n"))
    #expect(try publication["content/services/advice/ru.yaml"] == before && !publication.isOutdated(entry, "ru"))
  }

  @Test func missingAndUnconfirmedAreNamed() throws {
    let publication = try GitPublication()
    try publication.edit("content/services/advice/ru.yaml", "    name: ", "    # name: ")
    try publication.edit(source, "Majakan neuvonta", "Majakan Neuvonta")
    #expect(try publication.run("confirm", "--minor", entry, "name").errors.contains("renewed: en\n  not renewed, unconfirmed: ru\n"))
    try FileManager.default.removeItem(atPath: publication.root + "/content/services/advice/ru.yaml")
    try publication.commit("2026-11-02")
    try publication.edit(source, "Majakan Neuvonta", "Majakan neuvola")
    let outcome = try publication.run("confirm", "--minor", entry, "name", language: "fi")
    #expect(outcome.errors.contains("ei uusittu, teksti puuttuu: ru"), "\(outcome)")
  }

  @Test func nothingToDoIsSaid() throws {
    let publication = try GitPublication()
    #expect(
      try publication.run("confirm", "--minor", entry).errors == "Nothing was renewed: no language was made from an earlier source text.\n")
  }

  @Test func nothingIsWrittenOverAFault() throws {
    let publication = try GitPublication()
    try publication.edit(source, "Majakan neuvonta", "Majakan Neuvonta")
    try publication.edit("content/services/advice/ru.yaml", "translation:", "nonsense: x\ntranslation:")
    let before = try files(publication)
    let outcome = try publication.run("confirm", "--minor", entry, "name")
    #expect(outcome.status == 1 && outcome.errors.contains("mend the errors first"))
    #expect(try files(publication) == before)
  }

  @Test(arguments: [
    ["--minor", "services/advice", "en"], ["--minor", "services/advice", "--by", "a"], ["--minor", "services/advice", "--state", "draft"],
    ["--minor", "--all-languages", "services/advice", "--reason", "x"], ["services/advice", "en", "--was", "0123456789ab"],
    ["services/advice", "en", "--reason", "x"], ["--all-languages", "services/advice"],
    ["--all-languages", "services/advice", "--reason", " "],
    ["--all-languages", "services/advice", "--reason", "a\nb"], ["services/advice"], ["--minor", "services/advice", "--was", "xyz"],
  ])
  func wordsThatDoNotGoTogetherAreRefused(_ words: [String]) throws {
    let root = Repository.publications + "/sound"
    let outcome = try Tool.run(["confirm"] + words + ["--root", root, "--language", "fi"])
    #expect(outcome.status == 64 && outcome.errors.contains(words.contains("xyz") ? "xyz" : "Virhe: "), "\(outcome)")
  }
}
