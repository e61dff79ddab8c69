import Foundation
import Glibc

/// The judge of what right-to-left lines look like on a screen: GNU FriBidi, an implementation of UAX #9 that is not ours.
enum FriBidi {
  struct Missing: Error {}

  /// The lines in the order in which a screen shows them, from left to right.
  static func visual(_ lines: [String], _ options: [String]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.path + "/kaikille-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: URL(filePath: folder + "/logical"))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, folder + "/visual", O_WRONLY | O_CREAT, 0o600)
    let arguments = ["fribidi", "--charset", "UTF-8", "--nopad", "--nobreak", "--clean"] + options + [folder + "/logical"]
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    guard posix_spawnp(&process, "fribidi", &actions, nil, &words, environ) == 0 else { throw Missing() }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    guard status == 0 else { throw Missing() }
    let text = try String(contentsOfFile: folder + "/visual", encoding: .utf8)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// Numbers, times, dates and addresses of a line as they are meant to be read: digits and Latin letters with the signs between them,
  /// and the blanks inside a number.
  static func leftToRightRuns(of line: String) -> [String] {
    let scalars = line.unicodeScalars.filter { !("\u{2066}"..."\u{2069}").contains($0) && $0 != "\u{200F}" && $0 != "\u{200E}" }
    func isSolid(_ scalar: Unicode.Scalar) -> Bool {
      ("0"..."9").contains(scalar) || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "+"
    }
    func isNumber(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
    var runs: [String] = []
    var current = String.UnicodeScalarView()
    func close() {
      while let last = current.last, !isSolid(last) { current.removeLast() }
      if current.contains(where: isNumber) || current.contains("@") { runs.append(blanksEqual(String(current))) }
      current.removeAll()
    }
    let all = Array(scalars)
    for (index, scalar) in all.enumerated() {
      let isBlankInNumber =
        (scalar == " " || scalar == "\u{A0}") && index > 0 && index + 1 < all.count && isNumber(all[index - 1]) && isNumber(all[index + 1])
      if isSolid(scalar) || (!current.isEmpty && ".:-–/@_?=&%#".unicodeScalars.contains(scalar)) || isBlankInNumber {
        current.append(scalar)
      } else {
        close()
      }
    }
    close()
    return runs
  }

  /// Blanks that break and blanks that do not look the same.
  static func blanksEqual(_ text: String) -> String { text.replacingOccurrences(of: "\u{A0}", with: " ") }
}
