import Foundation

/// Where things lie.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
  static let publications = root + "/Tests/Fixtures/publications"
  static let faults = root + "/Tests/Fixtures/faults"

  /// Set to 1 to write what comes out as what is expected; read the difference before you commit it.
  static let updates = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  /// The names of the folders in a folder.
  static func folders(in path: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { isFolder("\(path)/\($0)") }.sorted()
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}

/// A folder of its own for one test, removed with it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/kaikille-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The content, language files and settings of a publication in a folder below this one; returns its path.
  func copy(publication: String, as name: String = "publication") throws -> String {
    let target = "\(path)/\(name)"
    try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
    for folder in ["content", "locales", "site"] {
      try FileManager.default.copyItem(atPath: "\(publication)/\(folder)", toPath: "\(target)/\(folder)")
    }
    return target
  }
}
