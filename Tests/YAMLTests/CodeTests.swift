import Diagnostics
import Testing

@testable import YAML

@Suite struct CodeTests {
  @Test func namesAreUnique() {
    #expect(Set(YAMLCodes.all.map(\.name)).count == YAMLCodes.all.count)
    #expect(YAMLCodes.all.count == 34)
  }

  @Test(arguments: YAMLCodes.all) func wording(code: DiagnosticCode) {
    #expect(code.name.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" })
    #expect(code.explanation.fi.hasSuffix("."))
    #expect(code.explanation.en.hasSuffix("."))
    #expect(code.bad != code.good)
  }

  /// The mended examples are what they claim to be.
  @Test(arguments: YAMLCodes.all.filter { !$0.good.contains("facts.yaml") }) func goodExamples(code: DiagnosticCode) {
    #expect(faults(code.good) == [])
  }

  /// The bad examples show their fault, where a string in the code can hold it.
  @Test(arguments: YAMLCodes.all) func badExamples(code: DiagnosticCode) {
    let cannotBeShown = [
      "file-too-large", "utf-16", "byte-order-mark", "invalid-utf-8", "control-character", "line-separator", "nesting-too-deep",
      "unreadable-yaml",
      "edit-refused",
    ]
    guard !cannotBeShown.contains(code.name) else { return }
    #expect(read(code.bad).report.diagnostics.contains { $0.code == code })
  }
}
