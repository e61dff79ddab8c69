import Diagnostics
import Prose
import Testing

@testable import Reports

@Suite struct CSVTests {
  private func line(_ cells: [String]) -> String {
    var csv = CSV(header: ["a"])
    csv.add(cells)
    return String(String(decoding: csv.bytes, as: UTF8.self).dropFirst(2))
  }

  @Test(arguments: [
    (["plain", "ä"], "plain,ä\r\n"), (["a,b"], "\"a,b\"\r\n"), (["say \"a\""], "\"say \"\"a\"\"\"\r\n"),
    (["two\nlines"], "\"two\nlines\"\r\n"),
    (["", ""], ",\r\n"), (["a\rb"], "\"a\rb\"\r\n"), (["مرحبا", "12"], "مرحبا,12\r\n"),
  ])
  func cellsAreQuotedWhereTheyMustBe(_ cells: [String], _ expected: String) { #expect(line(cells) == expected) }

  @Test(arguments: [
    ("=SUM(A1)", "'=SUM(A1)"), ("+358", "'+358"), ("-1", "'-1"), ("@home", "'@home"), ("\tx", "'\tx"), ("=a,b", "\"'=a,b\""),
    ("a=b", "a=b"),
    ("'=a", "'=a"),
  ])
  func noCellIsAFormula(_ cell: String, _ expected: String) { #expect(line([cell]) == expected + "\r\n") }

  @Test func textsStandBehindTheCells() {
    var csv = CSV(header: ["a", "b", "c"])
    var report = Report()
    let origin = TextOrigin(file: "x", line: 1, column: 1)
    csv.add(["1"], texts: [Prose.parse("- a\n- \"b\"\n", at: origin, report: &report), nil])
    csv.add(["2"], texts: [nil, Prose.line("Kela", at: origin, report: &report)])
    #expect(String(decoding: csv.bytes, as: UTF8.self) == "a,b,c\r\n1,\"'- a\n- \"\"b\"\"\",\r\n2,,Kela\r\n")
  }

  /// What a translator sees is what an editor wrote, and reads back as the same text.
  @Test(arguments: [
    "Soita {phones.main}.", "Yksi **tärkeä** asia, *toinen* ja [kela](services/kela).", "Eka.\n\nToka\\\nkolmas.",
    "- yksi\n- kaksi\n  - sisempi\n", "1. eka\n2. **toka** {values.ends|on}\n", "### Otsikko\n\nTeksti.",
    "[**vahva** linkki](links.form) lopussa",
    "Teksti:\n\n- a\n- b\n\nLoppu.",
  ])
  func aWrittenTextIsReadBack(_ text: String) {
    var report = Report()
    let origin = TextOrigin(file: "x", line: 1, column: 1)
    let prose = Prose.parse(text, at: origin, report: &report)
    var written: [UInt8] = []
    prose.appendWritten(to: &written)
    #expect(Prose.parse(String(decoding: written, as: UTF8.self), at: origin, report: &report) == prose)
    #expect(report.diagnostics.isEmpty)
  }

  @Test func aTableHasColumns() {
    let table = TextTable([["a", "bb"], ["long", "1"]], numbers: [1])
    #expect(table.text == "a     bb\nlong   1\n" && TextTable([], numbers: []).text == "")
  }
}
