import Foundation

/// One mistake: the files that differ from the publication `sound`, and what `check` says of them.
///
/// Beside the files a folder may hold `without.txt` (paths to take away), `links.txt` (`path -> target`, made by the test, since a link
/// may not lie in the repository), `arguments.txt` (more words for the command) and always `expected.txt`: the lines in English, an empty
/// line, the lines in Finnish.
struct Fault {
  let name: String

  static let names = Repository.folders(in: Repository.faults)

  private var folder: String { "\(Repository.faults)/\(name)" }

  func words(_ file: String) -> [String] {
    let text = (try? String(contentsOfFile: "\(folder)/\(file).txt", encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init)
  }

  var expected: String { (try? String(contentsOfFile: folder + "/expected.txt", encoding: .utf8)) ?? "" }

  func expect(_ text: String) throws { try Data(text.utf8).write(to: URL(filePath: folder + "/expected.txt")) }

  /// A publication that is sound but for this.
  func make(in temporary: TemporaryFolder) throws -> String {
    let root = try temporary.copy(publication: Repository.publications + "/sound")
    let files = FileManager.default
    for path in words("without") { try files.removeItem(atPath: "\(root)/\(path)") }
    for (path, bytes) in try FileTree(folder).files where path.contains("/") {
      let file = URL(filePath: "\(root)/\(path)")
      try files.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    for link in words("links") {
      let ends = link.components(separatedBy: " -> ")
      try files.createSymbolicLink(atPath: "\(root)/\(ends[0])", withDestinationPath: ends[1])
    }
    return root
  }
}
