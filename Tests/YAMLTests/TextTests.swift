import Testing

@testable import YAML

@Suite struct TextTests {
  @Test(
    arguments: [
      ("x\n", "|\n  x"), ("x", "|-\n  x"), ("x\n\n", "|+\n  x\n"), ("x\n\ny\n", "|\n  x\n\n  y"), (" x\n", "|2\n   x"),
      ("\n x\n", "|2\n\n   x"),
      ("\nx\n", "|\n\n  x"), ("x\n  y\n", "|\n  x\n    y"), ("\n", "|+\n"), ("", "\"\""), ("a\tb\n", "\"a\\tb\\n\""),
      ("a\u{2028}b", "\"a\\u2028b\""),
      ("# x\n", "|\n  # x"), ("- x\nk: v\n", "|\n  - x\n  k: v"),
    ] as [(String, String)]) func block(text: String, expected: String)
  { #expect(YAMLText.block(text, indent: 2) == expected) }

  @Test(
    arguments: [
      ("fi", "fi"), ("2026-11-21", "2026-11-21"), ("8-11, 12-15", "8-11, 12-15"), ("https://a.fi/#b", "https://a.fi/#b"), ("-5", "-5"),
      ("", "\"\""), ("~", "\"~\""), ("<<", "\"<<\""), (" x", "\" x\""), ("x ", "\"x \""), ("a: b", "\"a: b\""), ("a:", "\"a:\""),
      ("a #b", "\"a #b\""), ("#b", "\"#b\""), ("@x", "\"@x\""), ("- x", "\"- x\""), ("-", "\"-\""), ("---", "\"---\""),
      ("\"q\"", "'\"q\"'"),
      ("it's \"q\"", "it's \"q\""), ("'it\"s", "'''it\"s'"), ("*x*", "\"*x*\""), ("a\nb", "\"a\\nb\""), ("a\u{0}b", "\"a\\u0000b\""),
      ("{x}", "\"{x}\""),
      ("c:\\x", "c:\\x"),
    ] as [(String, String)]) func scalar(text: String, expected: String)
  { #expect(YAMLText.scalar(text) == expected) }

  @Test(arguments: [("a, b", "\"a, b\""), ("a:b", "\"a:b\""), ("a]", "\"a]\""), ("fi", "fi"), ("-5", "\"-5\"")])
  func scalarInFlow(text: String, expected: String) { #expect(YAMLText.scalar(text, inFlow: true) == expected) }

  static let pieces = [
    "x", " ", "  ", "\n", "\n\n", ":", "#", "-", "|", ">", "'", "\"", "\\", "{", "]", ",", "&", "*", "!", "%", "@", "~", "?", "ä", "🙂", "خ",
    "\t",
    "\r", "\u{0}", "\u{85}", "\u{2028}", "\u{FEFF}", "---", "...", "<<", "0", "no", "\u{10FFFF}",
  ]

  @Test(arguments: [11, 12, 13, 14] as [UInt64]) func anyTextReadsBack(seed: UInt64) throws {
    var generator = Generator(seed: seed)
    for _ in 0..<3000 {
      let count = Int.random(in: 0...7, using: &generator)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
      let file =
        "a: \(YAMLText.scalar(text))\nb:\n  c: \(YAMLText.block(text, indent: 4))\nd: {e: \(YAMLText.scalar(text, inFlow: true))}\n"
      let (root, report) = read(file)
      #expect(report.diagnostics.isEmpty, "\(file)")
      for path in [["a"], ["b", "c"], ["d", "e"]] as [[YAMLStep]] {
        let scalar = root?[path: path]?.scalar
        #expect(scalar.map { Array($0.text.utf8) } == Array(text.utf8), "\(file)")
        #expect(root?[path: path]?.isEmpty == false)
      }
    }
  }
}
