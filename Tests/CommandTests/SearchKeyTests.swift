import Foundation
import Testing

/// The search of a language is made anew only where a text that it shows or finds has changed.
@Suite struct SearchKeyTests {
  /// The languages of the publication `complete` whose search has another key after an edit of one file.
  @Test(arguments: [
    ("content/services/advice/en.yaml", "  help\n", "  a hand\n", ["en"]),
    ("content/topics/money/ru.yaml", "Деньги", "Деньги и работа", ["ru"]),
    ("content/topics/money/fi.yaml", "  Raha\n", "  Raha ja työ\n", ["en", "fi", "ru"]),
    ("content/services/advice/fi.yaml", "  apu\n", "  neuvo\n", ["fi"]),
    // The phone that helps now stands below every page.
    ("content/services/advice/facts.yaml", "09 555 0101", "09 555 0199", ["en", "fi", "ru"]),
    ("locales/en.yaml", "home: Front page", "home: Start", ["en", "fi", "ru"]),
  ])
  func keysChange(_ file: String, _ old: String, _ new: String, _ changed: [String]) throws {
    let folder = try TemporaryFolder()
    let root = try folder.copy(publication: Repository.publications + "/complete")
    let before = try keys(root, folder)
    let text = try String(contentsOfFile: "\(root)/\(file)", encoding: .utf8)
    try #require(text.contains(old))
    try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: URL(filePath: "\(root)/\(file)"))
    // The clock of a file system may stand still for longer than this takes.
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)], ofItemAtPath: "\(root)/\(file)")
    let after = try keys(root, folder)
    #expect(before.count == 3)
    #expect(before.keys.filter { before[$0] != after[$0] }.sorted() == changed)
  }

  /// By language the key that the memory of the last build has.
  private func keys(_ root: String, _ folder: TemporaryFolder) throws -> [String: String] {
    let output = folder.path + "/output"
    // The files of the copy are new: the tool does not rely on stamps of the last moment.
    for case let name as String in FileManager.default.enumerator(atPath: root) ?? .init() {
      let path = "\(root)/\(name)"
      let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
      if date.map({ $0.timeIntervalSince1970 > 1_750_000_000 }) ?? true {
        try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1_600_000_000)], ofItemAtPath: path)
      }
    }
    let built = try Tool.run(["build", "--root", root, "--output", output, "--today", "2026-12-01", "--language", "en"])
    #expect(built.status == 0, "\(built.errors)")
    let memory = try String(contentsOfFile: output + "/.kaikille/memory", encoding: .utf8)
    var keys: [String: String] = [:]
    for line in memory.split(separator: "\n") where line.hasPrefix("site/") && line.contains("/search/ ") {
      let parts = line.split(separator: " ")
      keys[String(parts[0].split(separator: "/")[1])] = String(parts[1])
    }
    return keys
  }
}
