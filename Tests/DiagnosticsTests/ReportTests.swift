import Diagnostics
import Testing

@Suite("Reports")
struct ReportTests {
  @Test("They are sorted by file, line, column and code, whatever has no place first")
  func order() {
    let sorted = [
      diagnostic("z", .error, nil), diagnostic("b", .error, "a.yaml", 1, 1), diagnostic("a", .error, "a.yaml", 1, 2),
      diagnostic("a", .error, "a.yaml", 2, 1), diagnostic("b", .error, "a.yaml", 2, 1), diagnostic("a", .error, "a.yaml", 10, 1),
      diagnostic("a", .error, "b.yaml", 1, 1),
    ]
    for shift in sorted.indices {
      let mixed = Array(sorted[shift...] + sorted[..<shift].reversed())
      #expect(Report(mixed).sorted == sorted)
    }
  }

  @Test("At one place and of one code the message decides")
  func sameCode() {
    let messages = ["Alpha", "Beta", "Gamma"].map { diagnostic("a", .error, "a.yaml", 1, 1, $0) }
    #expect(Report(messages.reversed()).sorted == messages)
  }

  @Test("Equal ones are shown once")
  func unique() {
    var report = Report([diagnostic(), diagnostic("other")])
    report.add(diagnostic())
    report.add(contentsOf: Report([diagnostic(), diagnostic("fault", .error, nil), diagnostic("fault", .error, nil)]))
    #expect(report.diagnostics.count == 6)
    #expect(report.sorted.map(\.code.name) == ["fault", "fault", "other"])
  }

  @Test("A message about another language of the same entry is another message")
  func subjects() {
    var report = Report()
    for locale in ["so", "ar", "so"] {
      var one = diagnostic()
      one.subject = Diagnostic.Subject(entry: "services/kela", locale: locale)
      report.add(one)
    }
    #expect(Set(report.sorted.map { $0.subject?.locale }) == ["ar", "so"])
  }

  @Test("Severities are counted, and a policy may change the one of a code")
  func counts() {
    let softened = Diagnostic(code("a", .error), severity: .note, at: nil, Wording(fi: "", en: ""))
    let report = Report([diagnostic("b", .warning), diagnostic("c", .warning), softened])
    #expect(Severity.allCases.map(report.count) == [1, 2, 0])
    #expect(!report.hasErrors)
    #expect(Report([diagnostic()]).hasErrors)
    #expect(Report().sorted.isEmpty)
  }

  @Test("Errors are graver than warnings, and these than notes")
  func severities() {
    #expect(Severity.note < .warning && Severity.warning < .error)
    #expect([Severity.warning, .error, .note].max() == .error)
  }

  @Test("Codes are equal by their names, spans compare like the files read")
  func identity() {
    #expect(code("a", .error) == code("a", .note) && code("a") != code("b"))
    #expect(Span(file: "a", line: 9, column: 9) < Span(file: "b"))
    #expect(
      Span(file: "a", line: 2) < Span(file: "a", line: 10) && Span(file: "a", line: 2, column: 3) < Span(file: "a", line: 2, column: 20))
  }
}
