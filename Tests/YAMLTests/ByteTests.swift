import Diagnostics
import Testing

@testable import YAML

/// Faults in the bytes of a file, with exact places.
@Suite struct ByteTests {
  @Test(
    arguments: [
      ("a: x\u{0}y\n", "control-character 1:5", 4..<5, "{a=<x_y>}"),
      ("ä: \u{1}\u{2}\nb: 1\n", "control-character 1:4", 4..<6, "{ä=<__> b=<1>}"),
      ("a: x\u{7F}\n", "control-character 1:5", 4..<5, "{a=<x_>}"),
      ("a: x\u{96}y\n", "control-character 1:5", 4..<6, "{a=<x\u{A0}y>}"),
      ("a: x\u{FEFF}y\n", "control-character 1:5", 4..<7, "{a=<x\u{2003}y>}"),
      ("a: x\u{FFFF}y\n", "control-character 1:5", 4..<7, "{a=<x\u{2003}y>}"),
      ("a: |\n  х\u{2028}y\nb: 1\n", "line-separator 2:4", 9..<12, "{a=<х\u{2003}y\n> b=<1>}"),
      ("a: x\u{2029}y\nb: 1\n", "line-separator 1:5", 4..<7, "{a=<x\u{2003}y> b=<1>}"),
      ("a: x\u{85}y\n", "line-separator 1:5", 4..<6, "{a=<x\u{A0}y>}"),
      ("a: x\ry\n", "line-separator 1:5", 4..<5, "{a=<x y>}"),
      ("a:\n\tb: 1\n\tc: 2\n", "tab-indentation 2:1", 3..<4, "{a={b=<1> c=<2>}}"),
      ("a:\t1\n", "tab-character 1:3", 2..<3, "{a=<1>}"),
      ("a: 1\t# c\n", "tab-character 1:5", 4..<5, "{a=<1>}"),
      ("a: |\n  x\t\n", "tab-character 2:4", 8..<9, "{a=<x \n>}"),
      ("\u{FEFF}ä: 1\n", "byte-order-mark 1:1", 0..<3, "{ä=<1>}"),
      ("", "empty-file 1:1", 0..<0, "{}"),
      ("# only a comment\n", "empty-file 1:1", 0..<0, "{}"),
      ("---\n", "empty-file 1:1", 0..<0, "{}"),
    ] as [(String, String, Range<Int>, String)]) func place(text: String, expected: String, bytes: Range<Int>, outline expectedTree: String)
  {
    let (root, report) = read(text)
    #expect(report.sorted.first.map(short) == expected)
    #expect(report.sorted.first?.span?.bytes == bytes)
    #expect(outline(root) == expectedTree)
  }

  @Test(
    arguments: [
      ([0x61, 0x3A, 0x20, 0xE4, 0x0A], "invalid-utf-8 1:4", 3..<4),
      ([0xC3, 0xA4, 0x3A, 0x20, 0xC3, 0x28, 0x0A], "invalid-utf-8 1:4", 4..<5),
      ([0x61, 0x3A, 0x20, 0xED, 0xA0, 0x80, 0x0A], "invalid-utf-8 1:4", 3..<6),
      ([0x61, 0x3A, 0x20, 0xC0, 0x80, 0x0A], "invalid-utf-8 1:4", 3..<5),
      ([0x61, 0x3A, 0x20, 0xF5, 0x80, 0x80, 0x80, 0x0A], "invalid-utf-8 1:4", 3..<7),
      ([0x61, 0x3A, 0x20, 0x78, 0xE2, 0x82], "invalid-utf-8 1:5", 4..<6),
    ] as [([UInt8], String, Range<Int>)]) func invalid(bytes: [UInt8], expected: String, range: Range<Int>)
  {
    let (root, report) = read(bytes: bytes)
    #expect(report.diagnostics.map(short) == [expected])
    #expect(report.diagnostics.first?.span?.bytes == range)
    #expect(root?.pairs?.count == 1)
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61], [0x61, 0x00, 0x3A, 0x00], [0x00, 0x61, 0x00, 0x3A],
    ] as [[UInt8]]) func utf16(bytes: [UInt8])
  {
    let (root, report) = read(bytes: bytes)
    #expect(report.diagnostics.map(short) == ["utf-16 1:1"])
    #expect(root == nil)
  }

  @Test func largeFiles() {
    let line = Array("key: value # \n".utf8)
    let comment = [UInt8](repeating: 0x61, count: YAMLReader.mostBytes - line.count)
    #expect(read(bytes: line.dropLast() + comment + [0x0A]).report.diagnostics.isEmpty)
    let (root, report) = read(bytes: line.dropLast() + comment + [0x61, 0x0A])
    #expect(report.diagnostics.map(short) == ["file-too-large 1:1"])
    #expect(root == nil)
  }

  @Test func aPictureIsGivenUp() {
    var generator = Generator(seed: 7)
    let bytes = (0..<100_000).map { _ in UInt8(truncatingIfNeeded: generator.next()) | 0x80 }
    let (root, report) = read(bytes: bytes.flatMap { [$0, 0x20] })
    #expect(root == nil)
    #expect((1...200).contains(report.diagnostics.count))
  }

  @Test func placesBehindStandInsAreRight() {
    let text = "a: x\u{2028}ö\u{0}\nb: [ä, \u{85}c]\nb: 1\n"
    let (root, report) = read(text)
    #expect(report.sorted.map(short) == ["line-separator 1:5", "control-character 1:7", "line-separator 2:8", "duplicate-key 3:1"])
    #expect(covered(root?[path: ["b", 0]]?.span, in: text) == "ä")
  }

  @Test func structureBelowTabsIsNotReported() {
    #expect(faults("a:\n  b: 1\n\tc: 2\nd: 1\n") == ["tab-indentation 3:1"])
  }

  @Test(arguments: ["\u{FEFF}a: 1\n", "a:\t1\n", "a: x\u{2028}y\n", "a: 1 \t \n", "a: x\u{7}\n"]) func certainFixes(text: String) throws {
    var bytes = Array(text.utf8)
    let fix = try #require(read(text).report.diagnostics.first?.fix)
    bytes.replaceSubrange(fix.span.bytes, with: fix.replacement.utf8)
    #expect(read(bytes: bytes).report.diagnostics.isEmpty)
  }
}
