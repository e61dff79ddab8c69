import Diagnostics
import Testing

@testable import YAML

/// Edits on files of a few lines, with the exact bytes that come out.
@Suite struct EditTests {
  /// The file after one edit, or the faults.
  private func edited(
    _ text: String, _ change: (inout YAMLEdit, inout Report) -> [UInt8]?
  ) throws -> String {
    var report = Report()
    var edit = try #require(YAMLEdit(Array(text.utf8), file: "facts.yaml", report: &report))
    report = Report()
    let result = change(&edit, &report)
    guard let result else {
      #expect(edit.bytes == Array(text.utf8))
      return report.diagnostics.map(short).joined(separator: ",")
    }
    #expect(result == edit.bytes)
    #expect(report.diagnostics.isEmpty)
    return String(decoding: result, as: UTF8.self)
  }

  @Test(
    arguments: [
      ("a: old # c\nb: 1\n", "new", "a: new # c\nb: 1\n"),
      ("a: 'old' # c\nb: 1\n", "x: y", "a: \"x: y\" # c\nb: 1\n"),
      ("a:\nb: 1\n", "new", "a: new\nb: 1\n"),
      ("a: # c\nb: 1\n", "new", "a: new # c\nb: 1\n"),
      ("a:   # c\n", "new", "a: new   # c\n"),
      ("a: one\n  two # c\nb: 1\n", "new", "a: new # c\nb: 1\n"),
      ("a:\n  \"old\"\nb: 1\n", "new", "a: new\nb: 1\n"),
      ("a: |\n  old\n\n# c\nb: 1\n", "new", "a: new\n\n# c\nb: 1\n"),
      ("a: | # c\n  old\nb: 1\n", "new", "a: new # c\nb: 1\n"),
      ("a:    old\n", "new", "a:    new\n"),
      ("a: old", "new", "a: new"),
      ("a: [x]\nb: 1\n", "new", "a: new\nb: 1\n"),
      ("a:\n  - x\n  - y\nb: 1\n", "new", "a: new\nb: 1\n"),
      ("a: old\r\nb: 1\r\n", "new", "a: new\r\nb: 1\r\n"),
    ] as [(String, String, String)]) func replaceByLine(text: String, value: String, expected: String) throws
  {
    #expect(try edited(text) { $0.replace(["a"], with: .line(value), report: &$1) } == expected)
  }

  @Test(
    arguments: [
      ("a: old # c\nb: 1\n", "x\ny\n", "a: | # c\n  x\n  y\nb: 1\n"),
      ("a: |\n  old\n\n# c\nb: 1\n", "x\n", "a: |\n  x\n\n# c\nb: 1\n"),
      ("a: |   # c\n      old\nb: 1\n", "x", "a: |-   # c\n      x\nb: 1\n"),
      ("a: |4\n     old\nb: 1\n", " x\n", "a: |4\n     x\nb: 1\n"),
      ("a: >+\n  old\n\nb: 1\n", "x\n", "a: |\n  x\nb: 1\n"),
      ("a: old", "x\n", "a: |\n  x\n"),
      ("a: |\n  old", "x\n", "a: |\n  x\n"),
      ("a: |\r\n  old\r\n\r\nb: 1\r\n", "x\n\ny\n", "a: |\r\n  x\r\n\r\n  y\r\n\r\nb: 1\r\n"),
      ("a:\n  old\nb: 1\n", "x\n", "a: |\n  x\nb: 1\n"),
      ("a:\n  # c\n  old\nb: 1\n", "x\n", "a:\n  # c\n  |\n  x\nb: 1\n"),
      ("a: 1\nb: 2\n", "x\n\n", "a: |+\n  x\n\nb: 2\n"),
      ("a: 1\nb: 2\n", "", "a: \"\"\nb: 2\n"),
      ("a: 1\nb: 2\n", "t\tx", "a: \"t\\tx\"\nb: 2\n"),
    ] as [(String, String, String)]) func replaceByText(text: String, value: String, expected: String) throws
  {
    #expect(try edited(text) { $0.replace(["a"], with: .text(value), report: &$1) } == expected)
  }

  @Test func replaceDeepValues() throws {
    let text = "s:\n  - id: x\n    t: |\n      old\n\n  - plain # c\n  -\nf: {a: 1, b: , c: [d, e]} # c\n"
    #expect(try edited(text) { $0.replace(["s", 0, "t"], with: .text("new\n"), report: &$1) } == text.replacing("old", with: "new"))
    #expect(
      try edited(text) { $0.replace(["s", 1], with: .text("n\n"), report: &$1) } == text.replacing("plain # c", with: "| # c\n    n"))
    #expect(try edited(text) { $0.replace(["s", 2], with: .line("n"), report: &$1) } == text.replacing("-\nf", with: "- n\nf"))
    #expect(try edited(text) { $0.replace(["f", "a"], with: .text("x, y"), report: &$1) } == text.replacing("1", with: "\"x, y\""))
    #expect(try edited(text) { $0.replace(["f", "b"], with: .line("x"), report: &$1) } == text.replacing("b: ,", with: "b: x,"))
    #expect(try edited(text) { $0.replace(["f", "c", 1], with: .line("x"), report: &$1) } == text.replacing("e]", with: "x]"))
    #expect(try edited(text) { $0.replace(["f", "q"], with: .line("x"), report: &$1) } == "edit-refused 8:4")
  }

  @Test(
    arguments: [
      ("a: 1\n", "a: 1\nk: v\n"), ("a: 1", "a: 1\nk: v"), ("", "k: v\n"), ("# c", "# c\nk: v\n"), ("{}\n", "k: v\n"),
      ("# c\n\n", "# c\n\nk: v\n"),
      ("a: |\n  x\n\n# c\n", "a: |\n  x\nk: v\n\n# c\n"), ("a: |+\n  x\n\n", "a: |+\n  x\n\nk: v\n"),
      ("a: 1 # c\r\n", "a: 1 # c\r\nk: v\r\n"),
      ("a:\n", "a:\nk: v\n"), ("a: # c\n", "a: # c\nk: v\n"), ("a:\n- x\n", "a:\n- x\nk: v\n"), ("  a: 1\n", "  a: 1\n  k: v\n"),
      ("{a: 1}\n", "edit-refused 1:1"), ("- a\n", "edit-refused 1:1"), ("k: 1\n", "edit-refused 1:1"),
      ("\u{FEFF}a: 1\n", "\u{FEFF}a: 1\nk: v\n"),
    ] as [(String, String)]) func insertAtTheEnd(text: String, expected: String) throws
  {
    var report = Report()
    var edit = try #require(YAMLEdit(Array(text.utf8), file: "facts.yaml", report: &report))
    report = Report()
    let result = edit.insert("k", .line("v"), report: &report)
    #expect(result.map { String(decoding: $0, as: UTF8.self) } ?? report.diagnostics.map(short).joined() == expected)
  }

  @Test(
    arguments: [
      ("a:\n  b: 1\n\nc: 2\n", "a:\n  b: 1\n  k: |\n    v\n\nc: 2\n"), ("a: {}\nc: 2\n", "a:\n  k: |\n    v\nc: 2\n"),
      ("a: # c\nd: 2\n", "a: # c\n  k: |\n    v\nd: 2\n"), ("a:\n    b:\n        c: 1\n", "a:\n    b:\n        c: 1\n    k: |\n      v\n"),
      ("a:\n  b: 1", "a:\n  b: 1\n  k: |\n    v\n"), ("a: x\n", "edit-refused 1:4"), ("a: {b: 1}\n", "edit-refused 1:4"),
      ("a: [x]\n", "edit-refused 1:4"),
    ] as [(String, String)]) func insertBelow(text: String, expected: String) throws
  {
    #expect(try edited(text) { $0.insert("k", .text("v\n"), into: ["a"], report: &$1) } == expected)
  }

  @Test(
    arguments: [
      ("a: 1 # c\n# d\nb: 2\n", "a", "a: 1 # c\nk: v\n# d\nb: 2\n"), ("a: |\n  x\n\nb: 2\n", "a", "a: |\n  x\nk: v\n\nb: 2\n"),
      ("a:\nb: 2\n", "a", "a:\nk: v\nb: 2\n"), ("a:\n  x: 1\nb: 2", "a", "a:\n  x: 1\nk: v\nb: 2"),
      ("a: 1\nb: 2\n", "b", "a: 1\nb: 2\nk: v\n"),
      ("a: 1\nb: 2\n", "q", "a: 1\nb: 2\nk: v\n"),
    ] as [(String, String, String)]) func insertBehindAnother(text: String, sibling: String, expected: String) throws
  {
    #expect(try edited(text) { $0.insert("k", .line("v"), after: sibling, report: &$1) } == expected)
  }

  @Test func severalValuesAtOnce() throws {
    let text = "a: 1 # c\nb: {x: 2, y: 3}\nc: |\n  old\nd: 4\n"
    let changes: [(path: [YAMLStep], content: YAMLContent)] = [
      (["c"], .text("new\ntwo\n")), (["a"], .line("one")), (["b", "y"], .line("three")),
    ]
    #expect(
      try edited(text) { $0.replace(changes, report: &$1) } == "a: one # c\nb: {x: 2, y: three}\nc: |\n  new\n  two\nd: 4\n")
    #expect(try edited(text) { $0.replace(changes + [(["q"], .line("x"))], report: &$1) } == "edit-refused 1:1")
    #expect(try edited(text) { $0.replace([], report: &$1) } == text)
  }

  /// A `|` block at the end of a file has no line break of its own then; a pair below gives it one, and may go again.
  @Test(arguments: ["a: |\n  x", "a: |+\n  x", "a: |-\n  x", "a: >\n  x", "a: x", "b:\n  - |\n    x", "b:\n  c: |\n    x"])
  func aFileWithoutALineBreakAtItsEnd(text: String) throws {
    var report = Report()
    var edit = try #require(YAMLEdit(Array(text.utf8), file: "facts.yaml", report: &report))
    #expect(edit.set("translation", Self.state, report: &report) == Array((text + "\n" + Self.written.dropLast()).utf8))
    #expect(edit.remove(["translation"], report: &report) == Array(text.utf8))
    #expect(report.diagnostics.isEmpty)
  }

  @Test func insertIntoAnElement() throws {
    let text = "s:\n  - id: x\n  - id: y\n"
    #expect(try edited(text) { $0.insert("k", .line("v"), into: ["s", 0], report: &$1) } == "s:\n  - id: x\n    k: v\n  - id: y\n")
  }

  @Test(
    arguments: [
      ("a: 1\nb: 2 # c\nc: 3\n", ["b"], "a: 1\nc: 3\n"), ("a: |\n  x\n\n# c\nb: 2\n", ["a"], "\n# c\nb: 2\n"),
      ("a: 1\nb: 2", ["b"], "a: 1"),
      ("a:\n  b: 1\n  c: 2\nd: 1\n", ["a", "c"], "a:\n  b: 1\nd: 1\n"), ("a:\n  b: 1 # c\nd: 1\n", ["a", "b"], "a: {} # c\nd: 1\n"),
      ("a: 1\n", ["a"], ""), ("a: 1\r\nb: 2\r\n", ["a"], "b: 2\r\n"), ("a:\n- x\n- y\nb: 1\n", ["a"], "b: 1\n"),
      ("\u{FEFF}a: 1\nb: 2\n", ["a"], "\u{FEFF}b: 2\n"),
      ("a: {b: 1, c: 2}\n", ["a", "b"], "edit-refused 1:8"), ("a: 1\n", ["b"], "edit-refused 1:1"),
      ("a:\n  - b: 1\n    c: 2\n", ["a", 0, "b"], "a:\n  - c: 2\n"),
      ("a:\n  - b: 1\n    # c\n    c: 2\n", ["a", 0, "b"], "edit-refused 2:8"),
    ] as [(String, [YAMLStep], String)]) func remove(text: String, path: [YAMLStep], expected: String) throws
  {
    var report = Report()
    var edit = try #require(YAMLEdit(Array(text.utf8), file: "facts.yaml", report: &report))
    report = Report()
    let result = edit.remove(path, report: &report)
    #expect(result.map { String(decoding: $0, as: UTF8.self) } ?? report.diagnostics.map(short).joined() == expected)
  }

  static let state = YAMLContent.mapping([
    ("from", .line("fi")), ("on", .line("2026-11-21")), ("units", .mapping([("phones.main.note", .line("7c1e machine 51c2"))])),
  ])
  static let written = "translation:\n  from: fi\n  on: 2026-11-21\n  units:\n    phones.main.note: 7c1e machine 51c2\n"

  @Test(
    arguments: [
      ("a: 1\n", "a: 1\n" + written), ("", written), ("a: 1\ntranslation:\n  from: sv\n", "a: 1\n" + written),
      ("translation: {from: sv} # c\nb: 1\n", written.replacing("translation:", with: "translation: # c") + "b: 1\n"),
      ("translation: # c\n  # d\n  from: sv\n\n# e\nb: 1\n", "translation: # c\n  # d\n" + written.dropFirst(13) + "\n# e\nb: 1\n"),
      ("translation:\nb: 1\n", written + "b: 1\n"), ("a: |\n  x\n\n", "a: |\n  x\n" + written + "\n"), (written, written),
    ] as [(String, String)]) func setState(text: String, expected: String) throws
  {
    #expect(try edited(text) { $0.set("translation", Self.state, report: &$1) } == expected)
  }

  @Test(arguments: ["a: &x 1\nb: 2\n", "a: !t 1\nb: 2\n", "a: *x\nb: 2\n", "a: 1\na: 2\n", "a: \"x\n"]) func filesWithFaultsAreNotEdited(
    text: String
  ) {
    var report = Report()
    #expect(YAMLEdit(Array(text.utf8), file: "facts.yaml", report: &report) == nil)
    #expect(report.hasErrors)
  }

  @Test func aChangeOfOtherValuesIsRefused() throws {
    // The empty line behind the new `|+` block would become part of its text.
    #expect(try edited("a: 1\n\nb: 2\n") { $0.replace(["a"], with: .text("x\n\n"), report: &$1) } == "edit-refused 1:4")
    // The line of blanks below the old block was text of it.
    #expect(try edited("a: |\n  x\n     \nb: 2\n") { $0.replace(["a"], with: .text("y\n"), report: &$1) } == "edit-refused 1:4")
  }

  @Test func editsFollowEachOther() throws {
    var report = Report()
    var edit = try #require(YAMLEdit(Array("a: 1\n".utf8), file: "facts.yaml", report: &report))
    _ = edit.insert("b", .text("x\n"), report: &report)
    _ = edit.set("translation", Self.state, report: &report)
    _ = edit.replace(["b"], with: .text("y\nz\n"), report: &report)
    _ = edit.remove(["a"], report: &report)
    #expect(String(decoding: edit.bytes, as: UTF8.self) == "b: |\n  y\n  z\n" + Self.written)
    #expect(report.diagnostics.isEmpty)
  }
}
