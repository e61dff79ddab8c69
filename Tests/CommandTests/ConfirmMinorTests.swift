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

  @Test(arguments: [[], ["name"]]) func theLanguagesThatWereCurrentAreRenewed(_ fields: [String]) throws {
    let publication = try GitPublication()
    let before = try files(publication)
    try publication.edit(source, "Majakan neuvonta", "Majakan Neuvonta")
    let outcome = try Tool.run(
      ["confirm", "--minor", entry] + fields + ["--root", publication.root, "--today", "2026-12-24", "--language", "en"])
    #expect(outcome.status == 0 && outcome.errors == "services/advice name:\n  renewed: en, ru\n", "\(outcome)")
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

  @Test func withoutGitTheOneHashIsTakenAndOfSeveralOneIsChosen() throws {
    let publication = try GitPublication(isRepository: false)
    try publication.edit(source, "Majakan neuvonta", "Majakan palvelut")
    _ = try publication.run("confirm", entry, "en")
    try publication.edit(source, "Majakan palvelut", "Majakan palvelu")
    let before = try files(publication)
    let refused = try publication.run("confirm", "--minor", entry, "name")
    #expect(refused.status == 1 && refused.errors.contains("services/advice name: not renewed."), "\(refused)")
    #expect(refused.errors.contains(": en\n  --was ") && refused.errors.hasSuffix(": ru\n"))
    #expect(try files(publication) == before)
    let hash = try #require(refused.errors.split(separator: "--was ").dropFirst().first?.prefix(12))
    #expect(try publication.run("confirm", "--minor", entry, "name", "--was", String(hash)).errors.contains("renewed: en\n"))

    let single = try GitPublication(isRepository: false)
    try single.edit(source, "Majakan neuvonta", "Majakan Neuvonta")
    #expect(try single.run("confirm", "--minor", entry).errors.contains("renewed: en, ru"))
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
    #expect(outcome.errors == "services/advice name:\n  renewed: en\n  follows en: ru\n")
    #expect(try publication["content/services/advice/ru.yaml"] == before && !publication.isOutdated(entry, "ru"))
  }

  @Test func missingAndUnconfirmedAreNamed() throws {
    let publication = try GitPublication()
    try publication.edit("content/services/advice/ru.yaml", "    name: ", "    # name: ")
    try publication.edit(source, "Majakan neuvonta", "Majakan Neuvonta")
    #expect(try publication.run("confirm", "--minor", entry, "name").errors.contains("renewed: en\n  not renewed, unconfirmed: ru\n"))
    try FileManager.default.removeItem(atPath: publication.root + "/content/services/advice/ru.yaml")
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
    let outcome = try publication.run("confirm", "--minor", entry)
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
