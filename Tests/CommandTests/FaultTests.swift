import Diagnostics
import Foundation
import Testing

@testable import kaikille

/// Every mistake that an editor can make, and the exact words in which the tool answers.
@Suite struct FaultTests {
  /// The diagnostics of a publication, without the line of counts at the end.
  private func check(_ root: String, _ language: String, _ more: [String] = []) throws -> (lines: [String], status: Int32) {
    let outcome = try Tool.run(
      ["check", "--root", root, "--today", "2026-12-01", "--format", "line", "--language", language]
        + more.flatMap { $0.split(separator: " ").map(String.init) })
    #expect(outcome.output == "")
    return (outcome.errors.split(separator: "\n").dropLast().map(String.init), outcome.status)
  }

  @Test func theBaseIsSound() throws {
    #expect(try check(Repository.publications + "/sound", "en", ["--verbose"]).lines == [])
    #expect(try check(Repository.publications + "/sound", "en", ["--live"]).status == 0)
  }

  @Test(arguments: Fault.names) func theAnswerIsAsExpected(_ name: String) throws {
    let fault = Fault(name: name)
    let folder = try TemporaryFolder()
    let root = try fault.make(in: folder)
    let english = try check(root, "en", fault.words("arguments"))
    let finnish = try check(root, "fi", fault.words("arguments"))
    let answer = (english.lines + [""] + finnish.lines).map { $0 + "\n" }.joined()
    if Repository.updates { try fault.expect(answer) }
    #expect(answer == fault.expected)
    #expect(!english.lines.isEmpty, "the mistake goes unnoticed")
    #expect(english.lines.count == finnish.lines.count)
    #expect(Set(english.lines).count == english.lines.count, "the same is said twice")
    let isError = english.lines.contains { $0.contains(": error: ") }
    #expect(english.status == (isError ? 1 : 0) && finnish.status == english.status)
  }

  @Test func thereAreManyFaults() { #expect(Fault.names.count >= 150) }

  /// What cannot lie in a repository is made here.
  @Test(arguments: [
    ("file-too-large", "content/services/advice/fi.yaml"), ("source-too-large", "content/services/advice/fi.yaml"),
    ("source-not-a-file", "content/services/advice/pipe.yaml"), ("source-name-unreadable", "content/services/advice/"),
  ])
  func strangeFilesAreRefused(_ code: String, _ path: String) throws {
    let folder = try TemporaryFolder()
    let root = try folder.copy(publication: Repository.publications + "/sound")
    switch code {
    case "file-too-large": try Data(repeating: 0x23, count: 1 << 20 | 1).write(to: URL(filePath: "\(root)/\(path)"))
    case "source-too-large": #expect(truncate("\(root)/\(path)", 17 << 20) == 0)
    case "source-not-a-file": #expect(mkfifo("\(root)/\(path)", 0o600) == 0)
    default:
      let name = Array("\(root)/\(path)".utf8CString.dropLast()) + [CChar(bitPattern: 0xE4), 0]
      let descriptor = open(name, O_WRONLY | O_CREAT, 0o600)
      #expect(descriptor >= 0)
      close(descriptor)
    }
    for language in ["en", "fi"] {
      let (lines, status) = try check(root, language)
      #expect(lines.contains { $0.hasPrefix(path) && $0.hasSuffix("[\(code)]") }, "\(lines)")
      #expect(status == 1)
    }
  }

  /// Codes that no content can cause, and why.
  private static let unreachable = [
    "bulletin-not-begun": "only `bulletin` is asked for what has not begun",
    "bulletin-not-current": "only `bulletin` is asked for what is over",
    "entry-exists": "only `new` makes entries",
    "template-value-missing": "only `new` fills templates",
    "template-value-unknown": "only `new` fills templates",
    "edit-refused": "only `confirm` edits files",
    "no-text-so-long": "a file is not longer either",
    "time-form": "no kind of fact is a time alone",
    "unreadable-yaml": "a sentence of libyaml's without an instruction of ours: none is known",
    "source-unreadable": "rights or a fault of the disk",
    "output-busy": "two builds at once",
    "output-file-in-the-way": "a file of somebody else in output/",
    "output-interrupted": "a fault of the disk",
    "output-path-collision": "names are lower-case, and the folders of types hold no file of the same name",
    "output-path-invalid": "names are checked before anything is published",
    "output-path-twice": "names are checked before anything is published",
    "output-record-damaged": "somebody wrote into output/.kaikille",
    "output-write-failed": "a fault of the disk",
  ]
  private static let made = ["file-too-large", "source-too-large", "source-not-a-file", "source-name-unreadable"]

  @Test func everyCodeHasAFault() {
    let lines = Fault.names.flatMap { Fault(name: $0).expected.split(separator: "\n") }
    let seen = Set(lines.compactMap { line in line.last == "]" ? line.dropLast().split(separator: "[").last.map(String.init) : nil })
    let all = Set(Codes.all.map(\.name))
    #expect(all.subtracting(seen).subtracting(Self.unreachable.keys).subtracting(Self.made) == [])
    #expect(seen.intersection(Self.unreachable.keys) == [], "these can be caused after all")
    #expect(seen.union(Self.made).union(Self.unreachable.keys).subtracting(all) == [], "these are no codes")
  }
}
