import Foundation
import Testing

@testable import kaikille

/// `explain` has something to say about every code, in both languages.
@Suite struct ExplainTests {
  @Test func everyCodeIsExplained() {
    for code in Codes.all {
      #expect(code.explanation.fi.count > 30 && code.explanation.en.count > 30, "\(code.name)")
      #expect(code.explanation.fi != code.explanation.en, "\(code.name)")
      #expect(!code.bad.isEmpty && !code.good.isEmpty && code.bad != code.good, "\(code.name)")
    }
  }

  @Test func codesAreUnique() { #expect(Set(Codes.all.map(\.name)).count == Codes.all.count) }

  @Test(arguments: ["fi", "en"]) func theCommandPrintsIt(_ language: String) throws {
    let outcome = try Tool.run(["explain", "duplicate-key", "--language", language])
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(outcome.output.hasPrefix("duplicate-key (error)\n"))
    #expect(outcome.output.contains(language == "fi" ? "Vaan näin:" : "But like this:"))
  }

  /// `UPDATE_GOLDEN=1` writes the page anew.
  @Test func thePageOfChecksIsTrue() throws {
    let outcome = try Tool.run(["explain", "--all"])
    let page = URL(filePath: Repository.root + "/docs/checks.md")
    if Repository.updates { try Data(outcome.output.utf8).write(to: page) }
    let written = String(decoding: try Data(contentsOf: page), as: UTF8.self)
    #expect(outcome.status == 0 && outcome.output == written, "UPDATE_GOLDEN=1 writes the page anew")
  }

  @Test func anUnknownCodeIsWrongUsage() throws {
    #expect(try Tool.run(["explain", "no-such-code"]).status == 64)
  }
}
