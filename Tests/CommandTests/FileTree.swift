import Foundation

/// Every file below a folder with its bytes, hidden ones left out.
struct FileTree: Equatable {
  var files: [String: [UInt8]] = [:]

  init(_ folder: String) throws {
    for case let name as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
      guard !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }), !Repository.isFolder("\(folder)/\(name)") else { continue }
      files[name] = try [UInt8](Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
    }
  }

  /// What differs from `expected`, file by file in a few lines; empty if nothing does.
  func differences(from expected: FileTree) -> [String] {
    Set(files.keys).union(expected.files.keys).sorted().compactMap { name in
      switch (files[name], expected.files[name]) {
      case (nil, _): "\(name): expected, but no longer made"
      case (_, nil): "\(name): made, but not expected"
      case (let made?, let wanted?): made == wanted ? nil : "\(name)" + Self.place(made, wanted)
      }
    }
  }

  /// The line and the surroundings of the first byte that differs.
  private static func place(_ made: [UInt8], _ wanted: [UInt8]) -> String {
    let first = zip(made, wanted).enumerated().first { $1.0 != $1.1 }?.offset ?? min(made.count, wanted.count)
    let line = made[..<first].count { $0 == 0x0A } + 1
    func around(_ bytes: [UInt8]) -> String {
      let start = bytes[..<first].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      return String(decoding: bytes[max(start, first - 60)..<min(bytes.count, first + 100)].prefix { $0 != 0x0A }, as: UTF8.self)
    }
    return ":\(line)\n  expected …\(around(wanted))…\n  made     …\(around(made))…"
  }
}
