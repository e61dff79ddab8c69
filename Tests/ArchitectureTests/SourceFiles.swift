import Foundation

/// The Swift files below Sources/, read once.
struct SourceFile: Sendable {
  /// The folder below Sources/.
  let target: String
  /// Below the root of the repository.
  let path: String
  let lines: [String]

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  static let all: [SourceFile] = {
    let names = FileManager.default.enumerator(atPath: root + "/Sources")?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
      guard let text = try? String(contentsOfFile: root + "/Sources/" + name, encoding: .utf8) else { return nil }
      return SourceFile(
        target: String(name.prefix { $0 != "/" }), path: "Sources/" + name, lines: text.split(separator: "\n").map(String.init))
    }
  }()

  /// The modules that the file imports: `@testable internal import struct A.B` is A.
  var imports: [String] {
    lines.compactMap { line in
      var words = line.split(separator: " ").map(String.init)
      guard let position = words.firstIndex(of: "import"), words[..<position].allSatisfy(Self.isModifier) else { return nil }
      words.removeFirst(position + 1)
      if let kind = words.first, ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"].contains(kind) {
        words.removeFirst()
      }
      return words.first.map { String($0.prefix { $0 != "." }) }
    }
  }

  private static func isModifier(_ word: String) -> Bool {
    word.hasPrefix("@") || ["public", "package", "internal", "fileprivate", "private"].contains(word)
  }
}
