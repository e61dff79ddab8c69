/// The rules for paths below the output folder.
enum OutputPath {
  /// The folder in the output folder that is ours alone.
  static let room = ".kaikille"

  /// Relative, parts joined by single `/`, none of them empty, `.` or `..`, no control characters or backslashes, not in our own folder.
  static func isValid(_ path: String) -> Bool {
    var path = path
    return path.withUTF8 { bytes in
      var start = 0
      for index in 0...bytes.count {
        guard index == bytes.count || bytes[index] == UInt8(ascii: "/") else {
          if bytes[index] < 0x20 || bytes[index] == 0x7F || bytes[index] == UInt8(ascii: "\\") { return false }
          continue
        }
        let part = bytes[start..<index]
        if part.isEmpty || part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) { return false }
        if start == 0, isRoom(part) { return false }
        start = index + 1
      }
      return true
    }
  }

  private static func isRoom(_ part: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard part.first == UInt8(ascii: "."), part.count == room.utf8.count else { return false }
    return zip(part, room.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  /// Equal for two paths that a file system may take for one: without regard to case. Swift compares text by canonical equivalence, as such
  /// file systems do.
  static func folded(_ path: String) -> String {
    path.utf8.contains { $0 >= 0x80 || (0x41...0x5A).contains($0) } ? path.lowercased() : path
  }

  /// The folder that the file is in; empty for the output folder itself.
  static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[..<slash])
  }

  /// The folders on the way to `path`, the innermost first.
  static func parents(of path: String) -> [String] {
    var found: [String] = []
    var folder = parent(of: path)
    while !folder.isEmpty {
      found.append(folder)
      folder = parent(of: folder)
    }
    return found
  }
}
