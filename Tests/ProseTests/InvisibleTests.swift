import Diagnostics
import Testing

@testable import Prose

/// Characters that nobody sees are errors, wherever they come from.
@Suite struct InvisibleTests {
  static let refused: [UInt32] =
    Array(0x80...0x9F) + [0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x2060, 0xFEFF] + Array(0x202A...0x202E)
    + Array(0x2066...0x2069)

  @Test(arguments: refused)
  func eachIsReportedAtItsPlace(_ code: UInt32) throws {
    let character = try String(#require(Unicode.Scalar(code)))
    #expect(faults("Tulkki ä\(character)b.") == ["invisible-character@5:11"])
    #expect(lineFaults("Tulkki ä\(character)b.") == ["invisible-character@5:11"])
    #expect(faults("- eka **\(character)b**\n- toka").map { $0.split(separator: "@")[0] } == ["invisible-character"])
  }

  @Test func theMessageNamesItAndTheRepairRemovesIt() throws {
    var report = Report()
    _ = Prose.line("من \u{202E}5", at: origin, report: &report)
    let fault = try #require(report.diagnostics.first)
    #expect(report.diagnostics.count == 1 && fault.severity == .error)
    #expect(fault.message.en.contains("U+202E") && fault.message.fi.contains("U+202E"))
    #expect(fault.fix?.replacement == "" && fault.fix?.span == fault.span)
  }

  @Test func whereThePlaceIsNotKnownThereIsNoRepair() {
    var report = Report()
    _ = Prose.line("a\u{AD}b", at: TextOrigin(file: "a", layout: .unknown), report: &report)
    #expect(report.diagnostics.count == 1 && report.diagnostics[0].fix == nil)
  }

  @Test(arguments: ["&shy;", "&#x202E;", "&#8203;"])
  func codesOfCharactersAreNoWayAround(_ code: String) { #expect(faults("Sana\(code)n loppu.") == ["invisible-character@5:7"]) }

  /// The joiners of Persian and Sorani words and of emoji, the tatweel, blanks of all widths, dashes, letters with the same first byte.
  @Test(arguments: [
    "می\u{200C}خواهم", "👨\u{200D}👩\u{200D}👧 perhe", "بـ", "20\u{A0}€", "8\u{2009}%", "8–15 – ”lainaus” …", "§ © ª « °", "اب ت ث ؟ ؛", "ﷲ ﻻ",
    "→ €",
  ])
  func visibleOnesStay(_ text: String) {
    #expect(faults(text) == [] && lineFaults(text) == [])
  }
}
