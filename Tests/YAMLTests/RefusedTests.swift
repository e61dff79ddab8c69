import Diagnostics
import Testing

@testable import YAML

/// Kinds of YAML that the content format refuses, and what is still read.
@Suite struct RefusedTests {
  @Test(
    arguments: [
      ("a: 1\nb: 2\na: 3\n", ["duplicate-key 3:1"], "{a=<1> b=<2>}"),
      ("x: {ä: 1, ä: 2}\n", ["duplicate-key 1:11"], "{x={ä=<1>}}"),
      ("a: &m 1\nb: 2\n", ["yaml-anchor 1:4"], "{a=<1> b=<2>}"),
      ("a: &m\n  c: 1\nb: 2\n", ["yaml-anchor 1:4"], "{a={c=<1>} b=<2>}"),
      ("&k a: 1\n", ["yaml-anchor 1:1"], "{a=<1>}"),
      ("a: *m\nb: 2\n", ["yaml-alias 1:4"], "{a=<*m> b=<2>}"),
      ("a: *x* y\nb: 2\n", ["yaml-alias 1:4"], "{b=<2>}"),
      ("a: !!str 1\n", ["yaml-tag 1:4"], "{a=<1>}"),
      ("a: !x [1]\n", ["yaml-tag 1:4"], "{a=[<1>]}"),
      ("a: !<x y\nb: 1\n", ["yaml-tag 1:4"], "{b=<1>}"),
      ("a: !u!x y\nb: 1\n", ["yaml-tag 1:4"], "{b=<1>}"),
      ("h:\n  <<: {a: 1}\n  b: 2\n", ["merge-key 2:3"], "{h={b=<2>}}"),
      ("h:\n  <<: *x\n  b: 2\n", ["merge-key 2:3", "yaml-alias 2:7"], "{h={b=<2>}}"),
      ("a: 1\n---\nb: 2\n", ["several-documents 2:1"], "{a=<1>}"),
      ("---\na: 1\n...\n---\nb: 2\n", ["several-documents 4:1"], "{a=<1>}"),
      ("[a, b]: 1\nc: 2\n", ["key-not-text 1:1"], "{c=<2>}"),
      ("? {a: b}\n: 1\nc: 2\n", ["key-not-text 1:3"], "{c=<2>}"),
      (": x\nc: 2\n", ["key-not-text 1:1"], "{c=<2>}"),
      ("%YAML 1.2\n---\na: 1\n", ["yaml-directive 1:1"], "{a=<1>}"),
      ("%FOO x\n---\na: 1\n", ["yaml-directive 1:1"], "{a=<1>}"),
      ("a: 1\n%b: 2\nc: 3\n", ["yaml-directive 2:1"], "{a=<1> c=<3>}"),
    ] as [(String, [String], String)]) func refused(text: String, expected: [String], outline expectedTree: String)
  {
    let (root, report) = read(text)
    #expect(report.sorted.map(short) == expected)
    #expect(outline(root) == expectedTree)
  }

  @Test func duplicateNamesTheFirst() throws {
    let fault = try #require(read("a: 1\nb: 2\na: 3\n").report.diagnostics.first)
    #expect(fault.notes.map(\.span.line) == [1])
    #expect(fault.message.en.contains("\"a\""))
  }

  @Test func duplicatesAreFoundAmongManyKeys() {
    let lines = (0..<300).map { "key-\($0): \($0)\n" }.joined()
    #expect(faults(lines) == [])
    #expect(faults(lines + "key-7: x\n") == ["duplicate-key 301:1"])
    #expect(read(lines + "key-7: x\n").root?["key-7"]?.scalar?.text == "7")
  }

  @Test func oneDocumentMarkIsFine() throws {
    #expect(outline(try tree("---\na: 1\n...\n")) == "{a=<1>}")
  }

  @Test(arguments: [(64, 0), (65, 1)]) func nesting(depth: Int, expected: Int) {
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let (root, report) = read(text)
    #expect(report.count(.error) == expected)
    #expect(report.diagnostics.first?.code.name == (expected == 1 ? "nesting-too-deep" : nil))
    #expect(root != nil)
  }

  @Test func deepNestingEndsQuickly() {
    #expect(faults("a: " + String(repeating: "[", count: 500_000)) == ["nesting-too-deep 1:67"])
    #expect(faults("a: " + String(repeating: "{x: ", count: 200_000)) == ["nesting-too-deep 1:256"])
  }

  /// Files of one megabyte that do one thing over and over end with faults, and soon.
  @Test(arguments: [
    "- ", "? ", "a:\n", "{a:b},", "&a ", "!t ", "[", "a: {", "\"\n", "*a\n", "a: x: y\n", "k:v\n", "- a\n  - b\n", "' ", "|\n", "%a\n",
  ])
  func repetition(piece: String) {
    let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    for file in [text, "a: [" + text, "- {x: " + text] {
      let report = read(file).report
      #expect(report.hasErrors)
      #expect(report.diagnostics.count <= 20 * 201)
    }
  }

  @Test func manyKeysInBlockNesting() {
    let text = (0..<70).map { String(repeating: " ", count: $0) + "k:\n" }.joined()
    #expect(faults(text) == ["nesting-too-deep 65:65"])
  }
}
