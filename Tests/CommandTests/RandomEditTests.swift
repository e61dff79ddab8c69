import Foundation
import Testing

/// After any series of edits, undone ones included, what is built on top of the last build is what a build from nothing makes.
@Suite struct RandomEditTests {
  /// SplitMix64: the same numbers on every machine.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  private func build(_ root: String, into output: String) throws -> Tool.Outcome {
    try Tool.run(["build", "--root", root, "--output", output, "--today", "2026-12-01", "--language", "en", "--keep-going"])
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func aSeriesOfEdits(_ seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let root = try folder.copy(publication: Repository.root)
    var random = Generator(state: seed)
    let files = try FileManager.default.subpathsOfDirectory(atPath: root + "/content").filter {
      $0.hasSuffix(".yaml") && !$0.contains("/_") && !$0.hasPrefix("glossary")
    }.sorted()
    try #require(files.count > 300)
    _ = try build(root, into: folder.path + "/output")
    for number in 1...6 {
      let path = root + "/content/" + (try #require(files.randomElement(using: &random)))
      try edit(path, &random)
      // The clock of a file system may stand still for longer than this series takes: every edit gets a time of its own in the past.
      let time = Date(timeIntervalSince1970: 1_700_000_000 + Double(seed) * 1000 + Double(number))
      try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
      _ = try build(root, into: folder.path + "/output")
      _ = try build(root, into: folder.path + "/clean\(number)")
      let clean = try FileTree(folder.path + "/clean\(number)")
      #expect(try FileTree(folder.path + "/output").differences(from: clean) == [], "after edit \(number) of \(path)")
    }
  }

  /// Changes a line, repeats a word in it or takes it out: whatever an editor's hand may do.
  private func edit(_ path: String, _ random: inout Generator) throws {
    var lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
    let line = Int.random(in: 0..<max(1, lines.count - 1), using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: lines[line] += " muutos"
    case 1: lines.remove(at: line)
    default: lines[line] = lines[line].replacingOccurrences(of: "a", with: "aa")
    }
    try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: path))
  }
}
