import Foundation
import Testing

/// `confirm` changes one block of one file and nothing else.
@Suite struct ConfirmTests {
  private let folder: TemporaryFolder
  private let root: String
  private var file: String { root + "/content/services/advice/en.yaml" }

  init() throws {
    folder = try TemporaryFolder()
    root = try folder.copy(publication: Repository.publications + "/sound")
  }

  private func confirm(_ words: String..., today: String) throws -> Tool.Outcome {
    try Tool.run(["confirm", "services/advice", "en"] + words + ["--root", root, "--language", "en", "--today", today])
  }

  private func line(_ key: String) throws -> String? {
    try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").first { $0.hasPrefix("  \(key): ") }.map {
      String($0.dropFirst(key.count + 4))
    }
  }

  @Test func theDayIsThatOfTheOldestLine() throws {
    #expect(try confirm("--state", "machine", today: "2026-12-01").status == 0)
    #expect(try line("on") == "2026-12-01")
    #expect(try confirm("name", "--state", "reviewed", "--by", "role-1", today: "2026-12-02").status == 0)
    #expect(try line("on") == "2026-12-01")
    #expect(try confirm("--state", "reviewed", "--by", "role-1", today: "2026-12-03").status == 0)
    #expect(try line("on") == "2026-12-03")
  }

  @Test func aCodeAloneIsWritten() throws {
    #expect(try confirm("--state", "machine", "--by", "machine", today: "2026-12-01").status == 0)
    let outcome = try confirm("--by", "reviewer-en-2", today: "2026-12-02")
    #expect(outcome.status == 0 && outcome.errors.contains("the code reviewer-en-2 was written (1 file)"))
    #expect(try line("by") == "reviewer-en-2" && line("on") == "2026-12-01")
    #expect(try confirm("--by", "reviewer-en-2", today: "2026-12-02").errors.hasPrefix("0 texts confirmed in 0 files"))
  }

  @Test(arguments: [0o600, 0o640, 0o666])
  func theRightsOfTheFileStay(_ rights: Int) throws {
    #expect(chmod(file, mode_t(rights)) == 0)
    #expect(try confirm("--state", "reviewed", "--by", "role-1", today: "2026-12-01").status == 0)
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == rights)
    #expect(try FileManager.default.contentsOfDirectory(atPath: root + "/content/services/advice").allSatisfy { !$0.hasPrefix(".") })
  }

  @Test func aReadOnlyFileIsRefused() throws {
    let before = try Data(contentsOf: URL(filePath: file))
    #expect(chmod(file, 0o444) == 0)
    let outcome = try confirm("--state", "reviewed", "--by", "role-1", today: "2026-12-01")
    #expect(outcome.status == 2 && outcome.errors.hasPrefix("ERROR The file is read-only. Allow writing to it"), "\(outcome)")
    #expect(try Data(contentsOf: URL(filePath: file)) == before)
  }

  /// A folder where the place of the new bytes is taken stands for one that cannot be written.
  @Test func ofManyFilesNoneIsWrittenWhereOneCannotBe() throws {
    let before = try FileTree(root)
    let obstacle = root + "/content/guides/start/.en.yaml.kaikille"
    try FileManager.default.createDirectory(atPath: obstacle, withIntermediateDirectories: false)
    let outcome = try Tool.run(["confirm", "guides/*", "en", "--root", root, "--language", "en"])
    #expect(outcome.status == 2 && outcome.errors.contains("No file was changed."), "\(outcome)")
    #expect(try FileTree(root).differences(from: before) == [])
    try FileManager.default.removeItem(atPath: obstacle)
    #expect(try Tool.run(["confirm", "guides/*", "en", "--root", root]).status == 0)
    #expect(try FileTree(root).differences(from: before).count == 2)
  }

  @Test func commandsAtTheSameTimeLoseNothing() throws {
    #expect(try confirm("--state", "machine", today: "2026-12-01").status == 0)
    let fields = ["name", "summary", "description", "phones.main.note"]
    let runs = try fields.map { field in
      try Tool.start([
        "confirm", "services/advice", "en", field, "--state", "reviewed", "--by", "role-1", "--root", root, "--language", "en",
      ])
    }
    for run in runs { #expect(try run.wait().errors.hasSuffix("1 text confirmed in 1 file.\n")) }
    for field in fields { #expect(try line("  \(field)")?.contains(" reviewed ") == true) }
  }

  @Test func theSourceLanguageNeedsNoConfirming() throws {
    for command in ["confirm", "diff"] {
      let outcome = try Tool.run([command, "services/advice", "fi", "--root", root, "--language", "en"])
      #expect(outcome.status == 64 && outcome.errors.contains("fi is the source language"), "\(outcome)")
      #expect(outcome.errors.hasSuffix("The languages of translations are: en.\n"))
    }
  }

  @Test func nothingIsConfirmedOverAFault() throws {
    #expect(try confirm("--state", "machine", today: "2026-12-01").status == 0)
    let before = try Data(contentsOf: URL(filePath: file))
    let facts = root + "/content/services/advice/facts.yaml"
    let text = try String(contentsOfFile: facts, encoding: .utf8)
    try Data((text + "nonsense: yes\n").utf8).write(to: URL(filePath: facts))
    let outcome = try confirm("--state", "reviewed", "--by", "role-1", today: "2026-12-02")
    #expect(outcome.status == 1 && outcome.errors.contains("Nothing was confirmed: mend the errors first."), "\(outcome.errors)")
    #expect(try Data(contentsOf: URL(filePath: file)) == before)
  }

  /// What a check knows to be wrong has been read by nobody; other texts may be confirmed.
  @Test func whatIsWrongIsNotReviewed() throws {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try Data(text.replacing("description: |\n", with: "description: |\n  Come ** now **.\n").utf8).write(to: URL(filePath: file))
    #expect(try String(contentsOfFile: file, encoding: .utf8) != text)
    let outcome = try confirm("--state", "reviewed", "--by", "role-1", today: "2026-12-02")
    #expect(outcome.status == 1 && outcome.errors.contains("Nothing was confirmed: mend the errors first."), "\(outcome.errors)")
    #expect(try confirm("name", "--state", "reviewed", "--by", "role-1", today: "2026-12-02").status == 0)
  }

  @Test func checkLooksAtOneLanguage() throws {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try Data(text.replacing("summary: |\n", with: "summary: |\n  Call 09 555 0101. ").utf8).write(to: URL(filePath: file))
    let check = { try Tool.run(["check", "--locale", $0, "--root", root, "--language", "en", "--today", "2026-12-01"]) }
    #expect(try check("en").status == 1)
    #expect(try check("fi").status == 0)
  }

  @Test func aLanguageWithoutAFileIsSaid() throws {
    try FileManager.default.removeItem(atPath: file)
    let outcome = try confirm(today: "2026-12-01")
    #expect(outcome.status == 1 && outcome.errors.contains("services/advice has no texts in en"))
  }
}
