import Testing

@testable import Search

/// Every word with one mistake in it shares a key with the right one.
@Suite struct NearTests {
  private static let letters = Array("abcdeä".utf16)

  /// All words that differ from one by a wrong letter, one too many, one too few or two that changed places.
  static func mistakes(in word: [UInt16]) -> [[UInt16]] {
    var found: [[UInt16]] = []
    for place in 0...word.count {
      for letter in letters { found.append(Array(word[..<place]) + [letter] + word[place...]) }
      guard place < word.count else { continue }
      for letter in letters { found.append(Array(word[..<place]) + [letter] + word[(place + 1)...]) }
      found.append(Array(word[..<place]) + word[(place + 1)...])
      if place > 0 {
        var other = word
        other.swapAt(place - 1, place)
        found.append(other)
      }
    }
    return found
  }

  /// The keys under which the script looks for a typed word.
  static func asked(_ typed: [UInt16]) -> Set<[UInt16]> {
    Set(
      (max(6, typed.count - 1)...(typed.count + 1)).flatMap { length -> [[UInt16]] in
        let number = Array(String(length).utf16)
        let (first, end) = (typed.prefix(1), typed.suffix(length - length / 2 - 1))
        return [Array(typed.prefix(length / 2)) + number, number + first + end, number + typed.suffix(length - 2)]
      })
  }

  @Test(arguments: 6...17)
  func aMistakeLeavesOneKey(_ length: Int) {
    var random = Generator(state: UInt64(length))
    for _ in 0..<20 {
      let word = (0..<length).map { _ in Self.letters.randomElement(using: &random)! }
      let keys = Set(NearKeys.keys(of: word))
      for typed in Self.mistakes(in: word) { #expect(!keys.isDisjoint(with: Self.asked(typed)), "\(word) \(typed)") }
    }
  }

  @Test func twoMistakesMayLeaveNone() {
    #expect(Set(NearKeys.keys(of: Array("tulkki".utf16))).isDisjoint(with: Self.asked(Array("dulkgi".utf16))))
  }

  @Test func longWordsStandInBothOfTheirFiles() {
    var index = SearchIndex(language: "fi")
    index.beginPage()
    index.add("Äidinkieli tulkki kela " + (0..<900).map { "sana\($0)sana" }.joined(separator: " "), .body)
    let files = SearchFiles(index)
    let near = Reading(files).near
    #expect(near.count == files.nearCount && near.count > 5)
    for word in ["aidinkieli", "tulkki", "sana7sana"] {
      for key in NearKeys.keys(of: Array(word.utf16)) { #expect(near[NearKeys.file(of: key, count: near.count)].contains(word)) }
    }
    #expect(!near.joined().contains("kela"))
  }

  /// FNV-1a of 32 bits, as its authors publish it.
  @Test func theHashIsTheKnownOne() {
    #expect(NearKeys.file(of: Array("foobar".utf16), count: 1 << 32) == 0xBF9C_F968)
    #expect(NearKeys.file(of: [], count: 1 << 32) == 0x811C_9DC5)
  }
}
