import Diagnostics
import Testing

@testable import Publishing

@Suite struct PublishingCodesTests {
  @Test func `names are unique, lower-case words`() {
    let names = PublishingCodes.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (0x61...0x7A).contains($0) } })
  }

  @Test(arguments: PublishingCodes.all) func `every code is explained in both languages with an example`(code: DiagnosticCode) {
    #expect(!code.explanation.fi.isEmpty)
    #expect(!code.explanation.en.isEmpty)
    #expect(code.explanation.fi != code.explanation.en)
    #expect(code.bad != code.good)
  }
}
