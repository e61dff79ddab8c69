import Testing

@testable import Exchange

/// Lines of RFC 5545, section 3.1, and text of section 3.3.11.
@Suite struct CalendarLinesTests {
  private func written(_ body: (inout CalendarLines) -> Void) -> String {
    var lines = CalendarLines()
    body(&lines)
    return String(decoding: lines.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("a;b,c\\d", #"a\;b\,c\\d"#), ("one\ntwo", #"one\ntwo"#), ("tab\there", "tabhere"), ("”ä” 20 €", "”ä” 20 €"), ("a:b", "a:b"),
  ])
  func textIsEscaped(_ text: String, _ expected: String) {
    #expect(written { $0.text("SUMMARY", text) } == "SUMMARY:\(expected)\r\n")
  }

  @Test func aLanguageIsAParameter() {
    #expect(written { $0.text("SUMMARY", "Kahvila", language: "fi-simple") } == "SUMMARY;LANGUAGE=fi-simple:Kahvila\r\n")
  }

  @Test(arguments: ["a", "ä", "€", "ع", "😀"], 70...80)
  func longLinesAreFoldedBetweenCharacters(_ character: String, count: Int) {
    let value = String(repeating: character, count: count)
    let bytes = written { $0.property("X", value) }
    let lines = bytes.utf8.split(separator: 0x0A).map { $0.dropLast() }
    #expect(lines.allSatisfy { $0.count <= 75 })
    #expect(lines.dropFirst().allSatisfy { $0.first == 0x20 })
    #expect(lines.allSatisfy { String(validating: Array($0), as: UTF8.self) != nil })
    #expect(bytes.replacing("\r\n ", with: "") == "X:\(value)\r\n")
  }

  @Test func aLineOfSeventyFiveIsWhole() {
    let value = String(repeating: "a", count: 73)
    #expect(written { $0.property("X", value) } == "X:\(value)\r\n")
    #expect(written { $0.property("X", value + "b") } == "X:\(value)\r\n b\r\n")
  }

  @Test func componentsEnclose() {
    #expect(written { $0.component("VEVENT") { $0.property("UID", "1") } } == "BEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\n")
  }
}
