import Site
import Testing

/// What is left out of a script that is published.
@Suite struct ScriptFileTests {
  private func minified(_ text: String) -> String { String(decoding: ScriptFile.minified(Array(text.utf8)), as: UTF8.self) }

  @Test func commentsAndBlanksBeforeALineGo() {
    #expect(minified("// What it is.\nconst a = 1; // one\n\n  b(`x  y`);\n\t// more\n") == "const a = 1; // one\nb(`x  y`);\n")
  }

  @Test func aTextOverSeveralLinesStays() {
    let text = "const a = `\n  // text\n`;\n"
    #expect(minified(text) == text)
  }
}
