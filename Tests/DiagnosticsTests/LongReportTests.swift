import Diagnostics
import Testing

/// What people see of very long lines and of very many faults.
@Suite("Long reports")
struct LongReportTests {
  @Test("The mark stands under the column, in the part of the line around it", arguments: [1, 79, 80, 81, 193, 500, 920, 921, 999, 1000])
  func window(column: Int) throws {
    var line = Array(repeating: Character("x"), count: 1000)
    line[column - 1] = "Q"
    let text = printed([diagnostic("a", .error, "a.yaml", 2, column)], as: .human, files: ["a.yaml": "b\n" + String(line)])
    let lines = text.split(separator: "\n")
    #expect(lines.count == 4 && lines[2].count <= 170)
    let mark = try #require(lines[3].firstIndex(of: "^"))
    #expect(Array(lines[2])[lines[3].distance(from: lines[3].startIndex, to: mark)] == "Q")
    #expect(lines[2].hasPrefix("    …") == (column > 81) && lines[2].hasSuffix("…") == (column <= 920))
  }

  @Test("A column behind the end of a long line points behind its end")
  func behind() {
    let text = printed(
      [diagnostic("a", .error, "a.yaml", 2, 5000)], as: .human, files: ["a.yaml": "b\n" + String(repeating: "x", count: 300)])
    let lines = text.split(separator: "\n")
    #expect(lines[3].count == lines[2].count + 1)
  }

  @Test("Of one kind of fault in a file twenty are shown, and the rest counted", arguments: [(20, nil), (21, 1), (25, 5), (2000, 1980)])
  func many(count: Int, more: Int?) {
    let same = (1...count).map { diagnostic("fault", .error, "a.yaml", $0 + 1, 1, "Mend number \($0).") }
    let others = [diagnostic("fault", .error, "b.yaml", 2, 2), diagnostic("other", .error, "a.yaml", 9999, 1)]
    let text = printed(same + others, as: .human)
    #expect(text.split(separator: "\n").count { $0.hasPrefix("ERROR ") } == 22.advanced(by: min(count, 20) - 20))
    #expect(text.contains("Mend number 20.") && !text.contains("Mend number 21."))
    if let more {
      #expect(text.contains("\n... and \(more) more of the same in a.yaml [fault]\n"))
      #expect(printed(same, as: .human, in: .fi).contains("\n... ja \(more) samanlaista lisää tiedostossa a.yaml [fault]\n"))
    } else {
      #expect(!text.contains("more of the same"))
    }
    #expect(text.contains("b.yaml:2:2") && text.contains("a.yaml:9999:1"))
    // Programs get all.
    #expect(printed(same, as: .line).split(separator: "\n").count == count)
  }

  @Test("Faults without a file are counted too")
  func nowhere() {
    let text = printed((1...30).map { diagnostic("fault", .error, nil, 1, 1, "No \($0).") }, as: .human)
    #expect(text.hasSuffix("... and 10 more of the same [fault]\n\n"))
  }
}
