import Foundation
import Testing

@testable import kaikille

/// A publication in Finnish, English and Russian, somewhere in a git repository of its own; tests edit its files and commit.
final class GitPublication: Sendable {
  private let folder: TemporaryFolder
  /// The folder of the publication.
  let root: String
  /// The folder of the repository; the same, or the one above.
  let repository: String

  static let today = "2026-12-01"

  init(inSubfolder: Bool = true, isRepository: Bool = true) throws {
    folder = try TemporaryFolder()
    root = try folder.copy(publication: Repository.publications + "/complete")
    repository = inSubfolder ? folder.path : root
    guard isRepository else { return }
    try git("init", "-q")
    try commit("2026-11-01")
  }

  @discardableResult
  func git(_ words: String..., day: String = "2026-11-01") throws -> String {
    let environment = [
      "PATH=/usr/local/bin:/usr/bin:/bin", "HOME=\(folder.path)", "GIT_CONFIG_NOSYSTEM=1", "GIT_AUTHOR_NAME=a", "GIT_AUTHOR_EMAIL=a@b",
      "GIT_COMMITTER_NAME=a", "GIT_COMMITTER_EMAIL=a@b", "GIT_AUTHOR_DATE=\(day)T12:00:00Z", "GIT_COMMITTER_DATE=\(day)T12:00:00Z",
    ]
    let outcome = try #require(Subprocess.run(["git", "-C", repository] + words, environment: environment))
    #expect(outcome.status == 0, "git \(words)")
    return String(decoding: outcome.output, as: UTF8.self)
  }

  /// Commits everything as on a day.
  func commit(_ day: String) throws {
    try git("add", "-A", ".", day: day)
    try git("commit", "-q", "--allow-empty", "-m", "x", day: day)
  }

  subscript(path: String) -> String {
    get throws { try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8) }
  }

  /// Replaces a piece of a file, which must be there.
  func edit(_ path: String, _ old: String, _ new: String) throws {
    let text = try self[path]
    #expect(text.contains(old))
    try write(path, text.replacingOccurrences(of: old, with: new))
  }

  func write(_ path: String, _ text: String) throws { try Data(text.utf8).write(to: URL(filePath: "\(root)/\(path)")) }

  /// Runs the tool in English, or in another language.
  func run(_ words: String..., language: String = "en") throws -> Tool.Outcome {
    try Tool.run(words + ["--root", root, "--today", Self.today, "--language", language])
  }

  /// Whether a text of an entry in a language is outdated.
  func isOutdated(_ entry: String, _ locale: String) throws -> Bool {
    try !run("diff", entry, locale).errors.contains("has no outdated texts")
  }
}
