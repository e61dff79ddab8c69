import Foundation
import Testing

/// Whole publications through the real tool, compared byte for byte with what a person has read and kept.
@Suite(.serialized) struct GoldenTests {
  static let publications = ["minimal", "complete", "right-to-left"]

  @Test(arguments: publications, [1, 4])
  func theOutputIsAsExpected(_ publication: String, threads: Int) throws {
    let source = "\(Repository.publications)/\(publication)"
    let folder = try TemporaryFolder()
    let built = try Tool.run([
      "build", "--root", source, "--output", folder.path + "/output", "--today", "2026-12-01", "--language", "en", "--threads",
      "\(threads)",
    ])
    #expect(built.status == 0, "\(built.errors)")
    let made = try FileTree(folder.path + "/output")
    if Repository.updates, threads == 1, built.status == 0 { try renew(source + "/expected", made) }
    let differences = made.differences(from: try FileTree(source + "/expected"))
    #expect(
      differences.isEmpty, "\(differences.count) files; UPDATE_GOLDEN=1 renews them\n\(differences.prefix(5).joined(separator: "\n"))")
  }

  private func renew(_ expected: String, _ made: FileTree) throws {
    try? FileManager.default.removeItem(atPath: expected)
    for (name, bytes) in made.files {
      let file = URL(filePath: "\(expected)/\(name)")
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
  }

  /// The comparison itself.
  @Test func differencesAreFound() throws {
    let folder = try TemporaryFolder()
    for (name, text) in [("a/same", "1\n2\n"), ("a/other", "1\n2\n"), ("b/same", "1\n2\n"), ("b/other", "1\n3\n"), ("b/gone", "")] {
      let file = URL(filePath: "\(folder.path)/\(name)")
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let differences = try FileTree(folder.path + "/a").differences(from: FileTree(folder.path + "/b"))
    #expect(differences == ["gone: expected, but no longer made", "other:2\n  expected …3…\n  made     …2…"])
  }
}
