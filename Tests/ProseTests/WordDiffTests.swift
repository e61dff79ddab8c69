import Prose
import Testing

@Suite("Word by word")
struct WordDiffTests {
  /// `[-old-]{+new+}` with the blanks between.
  private func shown(_ old: String, _ new: String) -> String {
    WordDiff(from: old, to: new).parts.reduce(into: "") { text, part in
      text += String(repeating: " ", count: part.blanks)
      switch part.change {
      case .kept: text += part.text
      case .removed: text += "[-\(part.text)-]"
      case .added: text += "{+\(part.text)+}"
      }
    }
  }

  @Test(
    "The fewest words, what went before what came",
    arguments: [
      ("", "", ""), ("a b", "a b", "a b"), ("a b c", "a x c", "a [-b-] {+x+} c"), ("a", "", "[-a-]"), ("", "a b", "{+a b+}"),
      ("a b c d", "a c d", "a [-b-] c d"), ("a c", "a b c", "a {+b+} c"), ("a a b", "a b", "a [-a-] b"),
      ("a b c", "c a b", "{+c+} a b [-c-]"),
      ("Kela maksaa tukia.", "Kela myöntää tuet.", "Kela [-maksaa tukia.-] {+myöntää tuet.+}"), ("x y", "y x", "[-x-] y {+x+}"),
    ])
  func words(old: String, new: String, expected: String) { #expect(shown(old, new) == expected) }

  @Test("Blanks never differ, line breaks do")
  func blanks() {
    #expect(shown("a  b", "a b") == "a b" && shown("- a\n    1. b", "- a\n    1. b") == "- a\n    1. b")
    #expect(shown("a b", "a\n\nb") == "a{+\n\n+}b" && shown("a\nb", "a b") == "a[-\n-] b")
  }

  @Test(
    "Where no blanks are written every character is a word",
    arguments: [
      ("社会保险局支付", "社会保险局发放", "社会保险局[-支付-]{+发放+}"), ("Kela 支付", "Kela 付", "Kela [-支-] 付"), ("ที่ดี", "ที่ดู", "ที่[-ดี-]{+ดู+}"),
    ])
  func characters(old: String, new: String, expected: String) { #expect(shown(old, new) == expected) }

  @Test("A text that is wholly another is shown as a whole, however long")
  func long() {
    let old = (0..<40_000).map { "a\($0)" }.joined(separator: " ")
    let new = (0..<40_000).map { "b\($0)" }.joined(separator: " ")
    let parts = WordDiff(from: "x " + old + " y", to: "x " + new + " y").parts
    #expect(parts.map(\.change) == [.kept, .removed, .added, .kept] && parts[1].text == old && parts[2].text == new)
  }

  @Test("Both texts can be read from the comparison, and no shorter one exists", arguments: 1...200)
  func property(seed: UInt64) {
    var state = seed
    func next(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    let old = (0..<next(12)).map { _ in ["a", "b", "c"][next(3)] }
    let new = (0..<next(12)).map { _ in ["a", "b", "c"][next(3)] }
    let parts = WordDiff(from: old.joined(separator: " "), to: new.joined(separator: " ")).parts
    func side(_ change: WordDiff.Change) -> [Substring] { parts.filter { $0.change != change }.flatMap { $0.text.split(separator: " ") } }
    #expect(side(.added).map(String.init) == old && side(.removed).map(String.init) == new)
    let kept = parts.filter { $0.change == .kept }.flatMap { $0.text.split(separator: " ") }.count
    #expect(kept == longestCommon(old, new))
    for (left, right) in zip(parts, parts.dropFirst()) { #expect(left.change != right.change) }
  }

  /// The length of the longest common subsequence, by the table of the textbooks.
  private func longestCommon(_ old: [String], _ new: [String]) -> Int {
    var row = Array(repeating: 0, count: new.count + 1)
    for word in old {
      var above = 0
      for (index, other) in new.enumerated() {
        let here = row[index + 1]
        row[index + 1] = word == other ? above + 1 : max(here, row[index])
        above = here
      }
    }
    return row[new.count]
  }
}
