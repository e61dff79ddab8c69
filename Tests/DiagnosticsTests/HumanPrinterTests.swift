import Diagnostics
import Testing

@Suite("Messages for people")
struct HumanPrinterTests {
  static let file = ["a.yaml": "name: |\r\n  Kela\nphones:\n  main: 05 234x\n\u{20}\u{20}\n"]

  @Test("The message, the place, the line and a mark under the column")
  func marks() {
    let text = printed([diagnostic("phone-number", .error, "a.yaml", 4, 9, "Mend the number.")], as: .human, files: Self.file)
    #expect(
      text == """
        ERROR Mend the number. [phone-number]
          a.yaml:4:9
              main: 05 234x
                    ^


        """)
  }

  @Test("A line that ends with CR LF is shown without the CR")
  func carriageReturn() {
    let text = printed([diagnostic("a", .warning, "a.yaml", 1, 2)], as: .human, files: Self.file)
    #expect(text.contains("    name: |\n     ^\n") && !text.utf8.contains(0x0D))
  }

  @Test("A column counts code points", arguments: [("äiti 5x", 7), ("мама 5x", 7), ("a\u{308}iti x", 7)])
  func columns(line: String, column: Int) {
    let text = printed([diagnostic("a", .error, "a.yaml", 1, column)], as: .human, files: ["a.yaml": line])
    #expect(text.contains("    \(line)\n    \(String(repeating: " ", count: column - 1))^\n"))
  }

  @Test("A column behind the line points behind its end")
  func behindTheLine() {
    let text = printed([diagnostic("a", .error, "a.yaml", 1, 99)], as: .human, files: ["a.yaml": "abc"])
    #expect(text.contains("    abc\n       ^\n"))
  }

  @Test("Right-to-left lines are isolated and have no mark", arguments: ["  الهاتف {phones.mian}", "  שלום x", "name: \u{FE8D}"])
  func rightToLeft(line: String) {
    let text = printed([diagnostic("a", .error, "ar.yaml", 1, 5)], as: .human, files: ["ar.yaml": line])
    #expect(text.contains("    \u{2068}\(line)\u{2069}\n"))
    #expect(!text.contains("^"))
  }

  @Test("What is wrong with a whole file is at no line of it")
  func wholeFile() {
    #expect(printed([diagnostic("a", .error, "a.yaml")], as: .human, files: Self.file) == "ERROR Mend it. [a]\n  a.yaml\n\n")
    var first = diagnostic("a", .error, "a.yaml")
    first.span?.bytes = 0..<4
    #expect(printed([first], as: .human, files: Self.file) == "ERROR Mend it. [a]\n  a.yaml:1:1\n    name: |\n    ^\n\n")
  }

  @Test("A line that is not there or empty is not shown", arguments: [("a.yaml", 5), ("a.yaml", 99), ("a.yaml", 0), ("b.yaml", 2)])
  func noLine(file: String, line: Int) {
    let text = printed([diagnostic("a", .error, file, line, 1)], as: .human, files: Self.file)
    #expect(text == "ERROR Mend it. [a]\n  \(file):\(line):1\n\n")
  }

  @Test("A very long line is shortened")
  func longLine() {
    let text = printed([diagnostic("a", .error, "a.yaml", 1, 300)], as: .human, files: ["a.yaml": String(repeating: "x", count: 1000)])
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 170 })
  }

  @Test("Further places and the repair follow")
  func notesAndFix() {
    var one = diagnostic("duplicate-key", .error, "a.yaml", 4, 3)
    one.notes = [Diagnostic.Note(Span(file: "a.yaml", line: 3), Wording(fi: "Ensimmäinen.", en: "The first."))]
    one.fix = Fix(Span(file: "a.yaml"), replacement: "x", summary: Wording(fi: "Poista toinen.", en: "Remove one."))
    let text = printed([one], as: .human)
    #expect(text.hasSuffix("  a.yaml:4:3\n  a.yaml:3:1: The first.\n  → Remove one.\n\n"))
    #expect(printed([one], as: .human, in: .fi).hasSuffix("  a.yaml:3:1: Ensimmäinen.\n  → Poista toinen.\n\n"))
  }

  @Test("Finnish has its own words", arguments: [(Severity.error, "VIRHE"), (.warning, "VAROITUS"), (.note, "HUOMAA")])
  func finnish(severity: Severity, heading: String) {
    #expect(printed([diagnostic("a", severity, nil)], as: .human, in: .fi) == "\(heading) fi: Mend it. [a]\n\n")
  }

  @Test("Colours only where they are asked for", arguments: Severity.allCases)
  func colours(severity: Severity) {
    let plain = printed([diagnostic("a", severity)], as: .human, files: ["a.yaml": "x"])
    let coloured = printed([diagnostic("a", severity)], as: .human, isColoured: true, files: ["a.yaml": "x"])
    #expect(!plain.contains("\u{1B}") && coloured.contains("\u{1B}["))
    var stripped = ""
    var isEscape = false
    for character in coloured {
      if character == "\u{1B}" { isEscape = true }
      if !isEscape { stripped.append(character) }
      if character == "m" { isEscape = false }
    }
    #expect(stripped == plain)
  }
}
