import Diagnostics
import Testing

@testable import Prose

@Suite struct FaultTests {
  @Test(arguments: [
    // Markup that texts must not have.
    ("Tule <b>nyt</b>.", ["raw-html@5:8", "raw-html@5:14"]),
    ("Alku\n\n<div>x</div>", ["raw-html@7:3"]),
    ("a\n\n- b\n- <!-- c --> d", ["raw-html@8:5"]),
    ("Katso\nkuva: ![kartta](kuva.png) ja", ["image-in-prose@6:9"]),
    ("a `b` c", ["code-in-prose@5:5"]),
    ("```\na\n```", ["code-in-prose@5:3"]),
    ("Alku.\n\n    Sisennetty.", ["code-in-prose@7:7"]),
    ("a\n\n***\n\nb", ["thematic-break@7:3"]),
    ("a\n\n> b", ["block-quote@7:3"]),
    ("# a\n\n### b\n\n##### c", ["heading-level@5:3", "heading-level@9:3"]),
    ("Otsikko\n---\nb", ["heading-level@5:3"]),
    ("- a\n  - b\n    - c\n      - d\n      - e", ["list-too-deep@8:9"]),
    // Links.
    ("[a](javascript:alert)", ["link-target@5:3"]),
    ("x\ny [a](JaVaScript:alert)", ["link-target@6:5"]),
    ("[a](data:text/html,x)", ["link-target@5:3"]),
    ("ä **[a](https://www.kela.fi/)**", ["link-target@5:7"]),
    ("[a](http://a.fi) ja [b](www.b.fi)", ["link-target@5:3", "link-target@5:23"]),
    ("<https://www.kela.fi>", ["link-target@5:3"]),
    ("<moona@kotka.fi>", ["link-target@5:3"]),
    ("[a](mailto:a@b.fi), [b](tel:+358401234567)", ["link-target@5:3", "link-target@5:23"]),
    ("[a]({links.home})", ["link-target@5:3"]),
    ("[a]()", ["link-target@5:3"]),
    (
      "[a](/services/kela) [b](services/Kela) [c](services/kela.phones.x) [d](kela)",
      [
        "link-target@5:3", "link-target@5:23", "link-target@5:42", "link-target@5:70",
      ]
    ),
    ("[](services/kela)", ["empty-link@5:3"]),
    ("[a](services/kela \"b\")", ["link-title@5:3"]),
    ("a\n\n[Huom]: maksuton", ["link-definition@7:3"]),
    ("- [Huom]: maksuton\n- b", ["link-definition@5:5"]),
    // Facts in words.
    ("Katso\n  www.kela.fi tai https://x.fi/a.", ["address-in-prose@6:5", "address-in-prose@6:21"]),
    ("- kirjoita **moona@kotka.fi**", ["address-in-prose@5:16"]),
    ("[www.kela.fi](services/kela)", ["address-in-prose@5:4"]),
    ("Soita 05 234 4171.", ["phone-in-prose@5:9"]),
    ("Hätä: 112\nja 116117", ["phone-in-prose@5:9", "phone-in-prose@6:6"]),
    // Placeholders.
    ("Soita {phones.main", ["unbalanced-brace@5:9"]),
    ("Soita phones.main} nyt", ["unbalanced-brace@5:20"]),
    ("{a {b}", ["unbalanced-brace@5:3"]),
    ("{a*b*}", ["unbalanced-brace@5:3", "unbalanced-brace@5:8"]),
    ("ä {} { }", ["empty-placeholder@5:5", "empty-placeholder@5:8"]),
    (
      "{Phones.main} { a } {a..b} {.a} {a.} {services/kela} {a/b/c.d}",
      [
        "malformed-placeholder@5:3", "malformed-placeholder@5:17", "malformed-placeholder@5:23", "malformed-placeholder@5:30",
        "malformed-placeholder@5:35", "malformed-placeholder@5:40", "malformed-placeholder@5:56",
      ]
    ),
    ("{puhelin.pää}", ["malformed-placeholder@5:3"]),
    ("{a|at}, {a|}", ["unknown-format@5:3", "unknown-format@5:11"]),
    ("{areas/kotka.name}ssa", ["letter-touches-placeholder@5:3"]),
    ("a{b}", ["letter-touches-placeholder@5:4"]),
    ("x **{b}**een ja a**{c}**", ["letter-touches-placeholder@5:7", "letter-touches-placeholder@5:22"]),
  ])
  func atTheirPlaces(_ text: String, _ expected: [String]) { #expect(faults(text) == expected) }

  @Test(arguments: [
    "[a](services/kela) [b](services/kela.links.home) [c](links.form) [d](guides/first-days#id-card) [e](#id_card)",
    "{a} {a.b_c-d} {services/kela.phones.main} {reopens|on}",
    "{a}-lehti, ”{b}”, ({c}): {d}.\n{e}\n{f}:n mukaan",
    "اتصل و{a} ف{a} ب{a} ك{a} ل{a} وب{a} بـ{a}",
    "a < b & c > d, 3 * 4 * 5, a_b_c",
    "Tule klo 8.00–15.30, 4.3.2027, vuonna 2027, 12,50 €, 1 050 000 €, 70 %",
    "- a\n  - b\n    - c",
    "3 | 4",
    "teksti\n[Huom]: maksuton",
  ])
  func noneInGoodTexts(_ text: String) { #expect(faults(text) == []) }

  @Test(arguments: [
    ("# MOONA", ["markup-in-line@5:3"]),
    ("a **b**", ["markup-in-line@5:5"]),
    ("[a](services/b)", ["markup-in-line@5:5"]),
    ("a <b>c</b>", ["raw-html@5:5"]),
    ("a\n\nb", ["paragraphs-in-line@7:3"]),
    ("Avoinna\nsoita {phones.Main}", ["malformed-placeholder@6:9"]),
    ("äiti www.kela.fi", ["address-in-prose@5:8"]),
    ("0800 123 45", ["phone-in-prose@5:3"]),
    ("a &amp; b", ["markup-in-line@5:5"]), ("MOONA #1\n", []), ("H & M; K&M", []), ("- a", []), ("1. askel", []), ("a * b < c", []),
    ("a\nb", []),
  ])
  func inLines(_ text: String, _ expected: [String]) { #expect(lineFaults(text) == expected) }

  @Test func arabicPrefixesInsideOfWordsAreLetters() {
    #expect(faults("كتاب{a}") == ["letter-touches-placeholder@5:7"])
    #expect(faults("الـ{a}") == ["letter-touches-placeholder@5:6"])
  }

  @Test func columnsAreThoseOfTheFileWhereFormCIsShorter() {
    // a and a combining diaeresis: two code points in the file, one in form C.
    #expect(faults("a\u{308}\na\u{308}a\u{308} {}") == ["empty-placeholder@6:8"])
    #expect(faults("e\u{301}\r\ne\u{301} {}") == ["empty-placeholder@6:6"])
  }

  @Test func layoutsOfScalars() {
    let quoted = TextOrigin(file: "a.yaml", line: 3, column: 8, layout: .line)
    #expect(lineFaults("ä {}", at: quoted) == ["empty-placeholder@3:10"])
    let folded = TextOrigin(file: "a.yaml", line: 3, column: 8, layout: .unknown)
    #expect(lineFaults("a\nä {}", at: folded) == ["empty-placeholder@3:8"])
  }

  @Test(arguments: [
    ("name: |\n\n    text\n", 6, 2, 5, TextOrigin.Layout.block),
    ("name: |-\n  text\n", 6, 2, 3, .block),
    ("name: text # x", 6, 1, 7, .line),
    ("name: \"text\"", 6, 1, 8, .line),
    ("name: 'it''s'", 6, 1, 7, .unknown),
    ("name: >\n  text\n", 6, 1, 7, .unknown),
  ])
  func originOfScalars(_ file: String, _ start: Int, _ line: Int, _ column: Int, _ layout: TextOrigin.Layout) {
    let bytes = Array(file.utf8)
    let span = Span(file: "a", line: 1, column: start + 1, bytes: start..<bytes.count)
    #expect(TextOrigin(scalar: span, in: bytes) == TextOrigin(file: "a", line: line, column: column, layout: layout))
  }

  @Test func everyTargetHasItsOwnInstruction() {
    let targets = ["javascript:x", "data:x", "https://a.fi", "www.a.fi", "mailto:a@b.fi", "tel:112", "{links.a}", "", "kela"]
    let messages = targets.map { target in
      var report = Report()
      _ = Prose.parse("[a](\(target))", at: origin, report: &report)
      return report.diagnostics.first?.message.fi ?? ""
    }
    #expect(Set(messages).count == targets.count)
    #expect(!messages.contains(""))
  }

  @Test func diagnosticsSayWhatTheyAreAbout() {
    var report = Report()
    let subject = Diagnostic.Subject(entry: "services/kela", locale: "fi", unit: "name")
    _ = Prose.line("{}", at: TextOrigin(file: "a", subject: subject), report: &report)
    #expect(report.diagnostics.map(\.subject) == [subject])
  }

  @Test func aTextBeyondMeasureIsRefused() {
    #expect(faults(String(repeating: "a", count: Prose.longest + 1)) == ["no-text-so-long@5:3"])
  }

  @Test func codesAreComplete() {
    #expect(Set(ProseCodes.all.map(\.name)).count == ProseCodes.all.count)
    #expect(ProseCodes.all.count == 22)
    for code in ProseCodes.all {
      #expect(code.name.utf8.allSatisfy { $0.isASCIILetter || $0 == 0x2D })
      #expect(!code.explanation.fi.isEmpty && code.explanation.fi != code.explanation.en)
    }
  }

  /// The examples of a code show it: the bad one has the fault, the good one none.
  @Test(arguments: ProseCodes.all)
  func examples(_ code: DiagnosticCode) {
    guard code != ProseCodes.textTooLong else { return }
    let isOfLines = [ProseCodes.markupInLine, ProseCodes.paragraphsInLine].contains(code)
    let read = { isOfLines ? lineFaults($0) : faults($0) }
    #expect(read(code.bad).contains { $0.hasPrefix(code.name + "@") })
    #expect(read(code.good) == [])
  }
}
