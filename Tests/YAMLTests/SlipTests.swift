import Diagnostics
import Testing

@testable import YAML

/// Each slip of writing with the one fault it gives: code, line and column.
@Suite struct SlipTests {
  @Test(
    arguments: [
      ("a: \"x\nb: 1\nc: 2\n", "unclosed-quote 1:4"),
      ("ä: 1\nb: 'x\n", "unclosed-quote 2:4"),
      ("a: \"foo\nb: \"bar\"\nc: 1\n", "unclosed-quote 1:4"),
      ("a:\n  b: \"foo\n  c: \"bar\"\nd: 1\n", "unclosed-quote 2:6"),
      ("a: \"x\n---\nb: 1\n", "unclosed-quote 1:4"),
      ("a: [x, b\ny: 1\nz: 2\n", "unclosed-bracket 1:4"),
      ("a: {x: 1, b\ny: 1\n", "unclosed-bracket 1:4"),
      ("a: [\n", "unclosed-bracket 1:4"),
      ("a: {b: [x, y}\n", "unclosed-bracket 1:8"),
      ("- [x, b\n- y\n", "unclosed-bracket 1:3"),
      ("a: {b: \"x\" c: d}\n", "missing-comma 1:12"),
      ("a: {b c: d: e}\n", "missing-comma 1:11"),
      ("note: Open: every day\n", "second-colon 1:11"),
      ("ää: yö: 1\n", "second-colon 1:7"),
      ("a:\n  - b: c: d\n", "second-colon 2:9"),
      ("a: @kotka\n", "reserved-character 1:4"),
      ("a: %5\n", "reserved-character 1:4"),
      ("a: `x`\n", "reserved-character 1:4"),
      ("a: , x\n", "reserved-character 1:4"),
      ("a: [x, , y]\n", "reserved-character 1:8"),
      ("a: [x]]\n", "reserved-character 1:7"),
      ("fees:free\n", "missing-blank-after-colon 1:5"),
      ("fees:free\ncode: 1\n", "missing-blank-after-colon 1:5"),
      ("a: 1\nfees:free\ncode: 1\n", "missing-blank-after-colon 2:5"),
      ("a: 1\nfees:free", "missing-blank-after-colon 2:5"),
      ("phones:\n  main:05 234\n", "missing-blank-after-colon 2:7"),
      ("a: {street:Karhulantie, b: 1}\n", "missing-blank-after-colon 1:11"),
      ("name: |\nMOONA Kotka\nb: 1\n", "missing-colon 2:1"),
      ("a: 1\nfees\nb: 2\n", "missing-colon 2:1"),
      ("a:\n  - x\n - y\nb: 1\n", "list-indentation 3:2"),
      ("a:\n  - x\n    - y\n", "list-indentation 3:5"),
      ("a: x\n  - y\n", "list-indentation 2:3"),
      ("a: 1\n- b\n", "list-indentation 2:1"),
      ("a: - x\n", "list-on-key-line 1:4"),
      ("a: b\n  c: d\n", "wrong-indentation 2:3"),
      ("a:\n  b: \"1\"\n   c: 2\n", "wrong-indentation 3:4"),
      ("a:\n    b: 1\n  c: 2\nd: 3\n", "wrong-indentation 3:3"),
      ("  a: 1\nb: 2\n", "wrong-indentation 2:1"),
      ("a: |\n    x\n  y\nb: 1\n", "wrong-indentation 3:3"),
      ("a: \"x\" y\n", "text-after-value 1:8"),
      ("a: 'it's fine'\n", "text-after-value 1:8"),
      ("a: [x] y\n", "text-after-value 1:8"),
      ("a: | text\nb: 1\n", "text-after-block-mark 1:6"),
      ("a: \"\\q\"\n", "unknown-escape 1:5"),
      ("a: \"\\xZZ\"\n", "unknown-escape 1:7"),
    ] as [(String, String)]) func slip(text: String, expected: String)
  {
    #expect(faults(text) == [expected])
    #expect(faults(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")) == [expected])
  }

  @Test func noteShowsWhereTheGroupBegins() throws {
    let fault = try #require(read("a:\n    b: 1\n  c: 2\n").report.diagnostics.first)
    #expect(fault.notes.first?.span.line == 1)
  }

  @Test func missingBlankHasACertainFix() throws {
    let fault = try #require(read("fees:free\n").report.diagnostics.first)
    let fix = try #require(fault.fix)
    var bytes = Array("fees:free\n".utf8)
    bytes.replaceSubrange(fix.span.bytes, with: fix.replacement.utf8)
    #expect(outline(read(bytes: bytes).root) == "{fees=<free>}")
  }

  @Test func oneRunShowsFaultsOfSeveralEntries() {
    let text = "a: x: y\nb: 1\nc: @z\nd: 2\ne: \"open\nf: 3\na: 4\n"
    let (root, report) = read(text)
    #expect(report.sorted.map(short) == ["second-colon 1:5", "reserved-character 3:4", "unclosed-quote 5:4", "duplicate-key 7:1"])
    #expect(root?["b"]?.scalar?.text == "1")
    #expect(root?["d"]?.scalar?.text == "2")
    #expect(root?["f"]?.scalar?.text == "3")
    #expect(root?["d"]?.span.line == 4)
    #expect(covered(root?["f"]?.span, in: text) == "3")
  }

  @Test(arguments: [
    "url: https://www.kotka.fi/a#b\n", "time: 8:30\n", "a: {t: 8:30, u: \"http://x\"}\n", "- services/kela\n- a:b\n",
    "note:\n  one\n  two\n", "note: \"one\n  two: three\"\n", "a: x - y\n", "a: it's \"fine\"\n", "mon tue: 9-15\n", "a: -5\n",
    "link:\n  https://x.fi\n",
  ]) func noSlip(text: String) { #expect(faults(text) == []) }
}
