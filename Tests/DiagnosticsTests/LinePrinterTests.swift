import Diagnostics
import Testing

@Suite("Messages for programs")
struct LinePrinterTests {
  @Test("One line for each, as editors read it")
  func line() {
    let found = [diagnostic("a", .warning, "content/x/fi.yaml", 3, 7), diagnostic("b", .error, nil)]
    #expect(printed(found, as: .line) == "content/x/fi.yaml:3:7: warning: Mend it. [a]\nerror: Mend it. [b]\n")
    #expect(printed(found, as: .line, in: .fi).contains("warning: fi: Mend it. [a]\n"))
  }

  @Test("GitHub has a name of its own for notes", arguments: [(Severity.note, "notice"), (.warning, "warning"), (.error, "error")])
  func github(severity: Severity, kind: String) {
    #expect(
      printed([diagnostic("a-code", severity, "a.yaml", 3, 7)], as: .github)
        == "::\(kind) file=a.yaml,line=3,col=7,title=a-code::Mend it.\n")
    #expect(printed([diagnostic("a", severity, nil)], as: .github) == "::\(kind) title=a::Mend it.\n")
  }

  @Test(
    "In a workflow command a message cannot end the line",
    arguments: [
      ("50 %", "50 %25"), ("a\nb", "a%0Ab"), ("a\rb", "a%0Db"), ("a\r\nb", "a%0D%0Ab"), ("%0A", "%250A"), ("a: b, c", "a: b, c"),
      ("ä—ع", "ä—ع"),
    ])
  func githubMessage(message: String, escaped: String) {
    #expect(printed([diagnostic("a", .error, nil, 1, 1, message)], as: .github) == "::error title=a::\(escaped)\n")
  }

  @Test(
    "In a property colons and commas are escaped too",
    arguments: [("a:b", "a%3Ab"), ("a,b", "a%2Cb"), ("a%b", "a%25b"), ("a\r\nb", "a%0D%0Ab"), ("a b.yaml", "a b.yaml")])
  func githubProperty(file: String, escaped: String) {
    #expect(printed([diagnostic("a", .error, file)], as: .github).hasPrefix("::error file=\(escaped),line=1,"))
  }

  @Test("Every format prints every diagnostic, and nothing for none", arguments: ReportFormat.allCases)
  func all(format: ReportFormat) {
    let text = printed((1...5).map { diagnostic("code-\($0)", .error, "a.yaml", $0) }, as: format)
    for number in 1...5 { #expect(text.contains("code-\(number)")) }
    #expect(format == .sarif || printed([], as: format) == (format == .json ? "[]\n" : ""))
  }
}
