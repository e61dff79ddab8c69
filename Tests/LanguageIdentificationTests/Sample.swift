import Foundation
import LanguageIdentification

/// The texts beside the tests; `samples/README.md` says where they come from. No table was made from them.
enum Sample {
  static func lines(_ name: String) throws -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "samples")
    return try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// All languages of which there are tables, and those that a script decides.
  static let publication = ["fi", "fi-simple", "sv", "en", "so", "et", "es", "kmr", "ru", "uk", "ar", "fa", "prs", "ckb", "ti", "zh-Hans"]

  static func verdict(_ text: String, _ tag: String, in languages: [String] = publication) -> Verdict {
    var text = text
    return text.withUTF8 { LanguageIdentifier(languages: languages).verdict(on: $0, declared: tag) }
  }
}
