@testable import Search

/// Reads files of an index as the script does, without its code.
struct Reading {
  /// By folded word: pages by rank, and whether some were left out.
  private(set) var words: [String: (ranks: [[Int]], isWhole: Bool)] = [:]
  /// By file: the words of a neighbourhood.
  private(set) var near: [Set<String>] = []

  init(_ files: SearchFiles) { self.init(files.shards.filter { !$0.name.hasPrefix("g") }) }

  init(_ shards: [SearchShard]) {
    for shard in shards {
      let text = String(decoding: shard.data, as: UTF8.self)
      if shard.name.hasPrefix("n") { near.append([]) }
      var word = ""
      for record in text.split(separator: "|") {
        let letters = record.dropFirst().prefix { !"*!#$%".contains($0) }
        word = String(String.UnicodeScalarView(word.unicodeScalars.prefix(Self.digit(record.first)))) + letters
        let rest = record.dropFirst(letters.count + 1)
        if shard.name.hasPrefix("n") {
          near[near.count - 1].insert(word)
        } else {
          words[word] = (Self.ranks(rest), rest.first != "*")
        }
      }
    }
  }

  /// The pages of a word with their best rank, lowest number first.
  func pages(_ word: String) -> [Int: SearchRank] {
    var found: [Int: SearchRank] = [:]
    for (rank, pages) in (words[word]?.ranks ?? []).enumerated() { for page in pages { found[page] = SearchRank(rawValue: UInt8(rank)) } }
    return found
  }

  private static let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_")

  private static func digit(_ letter: Character?) -> Int { letter.flatMap(digits.firstIndex) ?? -1 }

  private static func ranks(_ text: Substring) -> [[Int]] {
    var ranks: [[Int]] = [[], [], [], []]
    var rank = 0
    var (next, gap, factor) = (0, 0, 1)
    for letter in text {
      if let sign = "!#$%".firstIndex(of: letter) {
        rank = "!#$%".distance(from: "!#$%".startIndex, to: sign)
        next = 0
      } else if letter != "*" {
        gap += digit(letter) % 32 * factor
        factor *= 32
        if digit(letter) < 32 {
          ranks[rank].append(next + gap)
          next += gap + 1
          (gap, factor) = (0, 1)
        }
      }
    }
    return ranks
  }
}

/// SplitMix64: the same numbers on every machine.
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
