import Diagnostics
import Testing

@testable import YAML

@Suite struct TreeTests {
  @Test(
    arguments: [
      ("no: NO\n", "{no=<NO>}"), ("t: 8:30\n", "{t=<8:30>}"), ("d: 2026-11-19\n", "{d=<2026-11-19>}"), ("n: 010\n", "{n=<010>}"),
      ("e:\n", "{e=<>}"), ("e: ~\n", "{e=<~>}"), ("e: ''\n", "{e=<>}"), ("l:\n- a\n- b\n", "{l=[<a> <b>]}"),
      ("a: 'it''s'\n", "{a=<it's>}"), ("a: \"\\u00e4\"\n", "{a=<ä>}"), ("a: |-\n  x\n\n  y\n", "{a=<x\n\ny>}"),
      ("a: >\n  x\n  y\n", "{a=<x y\n>}"), ("hours:\n  mon tue: 8-15\n", "{hours={mon tue=<8-15>}}"), ("- a\n- [b]\n", "[<a> [<b>]]"),
      ("text", "<text>"),
    ] as [(String, String)]) func texts(text: String, expected: String) throws
  { #expect(outline(try tree(text)) == expected) }

  @Test(
    arguments: [
      ("k: plain # c\n", "plain", 1, 4), ("k: 'q' # c\n", "'q'", 1, 4), ("k: \"ä\" # c\n", "\"ä\"", 1, 4),
      ("k: one\n  two # c\nb: 1\n", "one\n  two", 1, 4), ("k: |\n  x\n\n\n# c\nb: 1\n", "|\n  x", 1, 4),
      ("k: | # c\n  x\n", "| # c\n  x", 1, 4), ("k: |+\n  x\n\n\nb: 1\n", "|+\n  x\n\n", 1, 4), ("k: >-\n  x\n  y", ">-\n  x\n  y", 1, 4),
      ("k: |\nb: 1\n", "|", 1, 4), ("k: # c\nb: 1\n", "", 1, 3), ("k:   \n", "", 1, 3), ("k: [a,  b] # c\n", "[a,  b]", 1, 4),
      ("k: {a: }\n", "{a: }", 1, 4), ("k:\n  - a\n  - b # c\n# d\nb: 1\n", "- a\n  - b", 2, 3),
      ("k:\n  a: 1\n  ä: |\n    x\n\n# d\nb: 1\n", "a: 1\n  ä: |\n    x", 2, 3), ("k:\n- a\nb: 1\n", "- a", 2, 1),
      ("k: |\r\n  x\r\n\r\nb: 1\r\n", "|\r\n  x", 1, 4), ("k: |+\r\n  x\r\n\r\nb: 1\r\n", "|+\r\n  x\r\n", 1, 4),
      ("# ääää 🙂 وثائق\nk: x\n", "x", 2, 4),
    ] as [(String, String, Int, Int)]) func spans(text: String, bytes: String, line: Int, column: Int) throws
  {
    let value = try #require(try tree(text)["k"])
    #expect(covered(value.span, in: text) == bytes)
    #expect(value.span.line == line)
    #expect(value.span.column == column)
  }

  @Test func columnsCountCodePoints() throws {
    let text = "خدمة: {مدينة: [🙂🙂, \"й\", к]}\n"
    let root = try tree(text)
    #expect(root.pairs?.first?.keySpan.bytes == 0..<8)
    let list = try #require(root[path: ["خدمة", "مدينة"]]?.elements)
    #expect(list.map { covered($0.span, in: text) } == ["🙂🙂", "\"й\"", "к"])
    #expect(list.map(\.span.column) == [16, 20, 25])
  }

  @Test func styles() throws {
    let root = try tree("a: x\nb: 'x'\nc: \"x\"\nd: |\n  x\ne: >\n  x\n")
    #expect(root.pairs?.map(\.value.scalar?.style) == [.plain, .singleQuoted, .doubleQuoted, .literal, .folded])
  }

  @Test func fileOfTheSpan() throws { #expect(try tree("a: x\n")["a"]?.span.file == "facts.yaml") }

  @Test(
    arguments: [
      ("a: Apua #kotka\n", "#kotka", 1, 9), ("a: 'ä'  # c d\r\n", "# c d", 1, 9), ("a: # c\n", "# c", 1, 4), ("a: [x] #c", "#c", 1, 8),
      ("a: one\n  twö # c\n", "# c", 2, 7), ("\u{FEFF}a: x # c\n", "# c", 1, 6),
    ] as [(String, String, Int, Int)]) func trailingComment(text: String, comment: String, line: Int, column: Int) throws
  {
    let value = try #require(read(text).root?["a"])
    let span = try #require(YAMLReader.trailingComment(after: value.span, in: Array(text.utf8)))
    #expect(covered(span, in: text) == comment)
    #expect(span.line == line)
    #expect(span.column == column)
  }

  @Test(arguments: ["a: x#y\n", "a: x\n# c\n", "a: |\n  x # y\n", "a: x\n", "a: x", "a: \"x # y\"\n"]) func noTrailingComment(text: String)
    throws
  {
    let value = try #require(try tree(text)["a"])
    #expect(YAMLReader.trailingComment(after: value.span, in: Array(text.utf8)) == nil)
  }
}
