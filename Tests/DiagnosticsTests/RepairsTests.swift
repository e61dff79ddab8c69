import Diagnostics
import Testing

@Suite struct RepairsTests {
  private func fix(_ range: Range<Int>, _ replacement: String) -> Fix {
    Fix(Span(file: "a", line: 9, column: 9, bytes: range), replacement: replacement, summary: Wording(fi: "", en: ""))
  }

  private func applied(_ fixes: [Fix], to text: String) -> String {
    let result = Repairs.apply(fixes, to: Array(text.utf8))
    return "\(String(decoding: result.bytes, as: UTF8.self)) \(result.made.count)"
  }

  @Test func repairsAreMadeWhateverTheirOrder() {
    let fixes = [fix(4..<5, "E"), fix(0..<1, ""), fix(2..<2, "-")]
    #expect(applied(fixes, to: "abcde") == "b-cdE 3")
    #expect(applied(fixes.reversed(), to: "abcde") == "b-cdE 3")
  }

  @Test func ofOverlappingRepairsTheFirstIsMade() {
    #expect(applied([fix(1..<3, "X"), fix(2..<4, "Y")], to: "abcde") == "aXde 1")
    #expect(applied([fix(1..<3, "X"), fix(1..<3, "X")], to: "abcde") == "aXde 1")
    #expect(applied([fix(2..<2, "-"), fix(2..<2, "-")], to: "abcde") == "ab-cde 1")
  }

  @Test func withoutBytesTheOneCharacterIsMeant() {
    let fix = Fix(Span(file: "a", line: 2, column: 3), replacement: "", summary: Wording(fi: "", en: ""))
    #expect(applied([fix], to: "xx\nää\u{AD}b\n") == "xx\nääb\n 1")
    #expect(applied([fix], to: "xx\nä") == "xx\nä 0")
  }

  @Test(arguments: [(1, 1, 0), (1, 3, 2), (2, 2, 5), (3, 1, 8)]) func placesAreFound(_ line: Int, _ column: Int, _ offset: Int) {
    #expect(Lines.offset(line: line, column: column, in: Array("ab\näcd\n".utf8)) == offset)
  }

  @Test func aMarkOfTheByteOrderHasNoColumn() {
    #expect(Lines.offset(line: 1, column: 1, in: [0xEF, 0xBB, 0xBF, 0x61]) == 3)
    #expect(Lines.offset(line: 4, column: 1, in: [0x61]) == nil)
  }
}
