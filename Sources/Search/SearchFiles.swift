/// A file of an index, without the call around it: `site/search.js` asks for it by its name.
public struct SearchShard: Sendable {
  /// `w` and a number for words, `g` for where words are, `n` for neighbourhoods of words.
  public let name: String
  /// Folded words and printable ASCII without quotes or backslashes.
  public let data: [UInt8]
}

/// An index as files, each so small that a query which needs some of them loads less than 100 kB (docs/decisions/0013-search.md).
///
/// - Words are sorted by their loosened form and then by their own; a record is the number of letters that are those of the word before, the
///   other letters, `*` where pages were left out, and the pages: for each rank that has any its sign `!`, `#`, `$` or `%` and the gaps between
///   numbers. A record ends with `|`.
/// - Where there are many files of words, groups say from which loosened word on each of them holds; otherwise the manifest does.
/// - Neighbourhoods hold the loosened words of six letters or more under three keys, one of which a mistyped word shares: see `NearKeys`.
public struct SearchFiles: Sendable {
  public let shards: [SearchShard]
  /// From which loosened word on each shard of words holds, or each group of shards, separated by blanks; the first is empty.
  public let starts: String
  /// Shards of words in a group; 0 where there are no groups.
  public let group: Int
  /// Number of the neighbourhood files.
  public let nearCount: Int

  /// Most bytes of a file, unless a single word has more.
  static let shardSize = 1750
  /// What the average neighbourhood holds.
  static let nearSize = 900
  /// Most pages that are kept of a word: one that stands on more tells pages apart no longer.
  static let mostPages = 300
  /// Shards of words that the manifest may name one by one, and those of a group.
  static let ungrouped = 96
  static let groupSize = 32

  public init(_ index: consuming SearchIndex) {
    var index = index
    let postings = index.postings()
    let folding = index.folding
    let sorted = SortedWords(index.words, folding, postings)
    var shards: [SearchShard] = []
    var starts: [[UInt8]] = [[]]
    var writer = RecordWriter()
    var before: [UInt8] = []
    for word in sorted.order {
      let loose = sorted.loose[word]
      // Words with the same loosened form stand in one file.
      if writer.data.count >= Self.shardSize, loose != before {
        shards.append(SearchShard(name: "w\(shards.count)", data: writer.take()))
        starts.append(Array(Self.start(of: loose, after: before)))
      }
      writer.append(index.words[word], Self.chosen(postings[word]))
      before = loose
    }
    shards.append(SearchShard(name: "w\(shards.count)", data: writer.take()))
    let near = NearFiles(sorted, shortest: index.folding.rules.shortestNear)
    shards += near.files.enumerated().map { SearchShard(name: "n\($0)", data: $1) }
    nearCount = near.files.count
    group = starts.count > Self.ungrouped ? Self.groupSize : 0
    if group > 0 {
      // The first start of the next group tells whether a beginning goes on there.
      for (number, first) in stride(from: 0, to: starts.count, by: group).enumerated() {
        shards.append(SearchShard(name: "g\(number)", data: Self.joined(starts[first..<min(first + group + 1, starts.count)])))
      }
      starts = stride(from: 0, to: starts.count, by: group).map { starts[$0] }
    }
    self.shards = shards
    self.starts = String(decoding: Self.joined(starts[...]), as: UTF8.self)
  }

  private static func joined(_ starts: ArraySlice<[UInt8]>) -> [UInt8] { Array(starts.joined(separator: [0x20])) }

  /// The shortest beginning of a word that is behind the word before it.
  private static func start(of word: [UInt8], after before: [UInt8]) -> ArraySlice<UInt8> {
    var end = zip(word, before).prefix { $0 == $1 }.count + 1
    while end < word.count, word[end] & 0xC0 == 0x80 { end += 1 }
    return word.prefix(end)
  }

  /// The pages that are kept, those of the best ranks first.
  private static func chosen(_ postings: [Posting]) -> (ranks: [[Int32]], isWhole: Bool) {
    var left = mostPages
    let ranks = SearchRank.allCases.map { rank in
      let pages = postings.lazy.filter { $0.rank == rank }.map(\.page).prefix(left)
      left -= pages.count
      return Array(pages)
    }
    return (ranks, postings.count <= mostPages)
  }
}

/// The words of an index that stand on any page, in the order of the files.
struct SortedWords {
  let order: [Int]
  /// By word.
  let loose: [[UInt8]]

  init(_ words: Vocabulary, _ folding: Folding, _ postings: [[Posting]]) {
    let loose = (0..<words.count).map { postings[$0].isEmpty ? [] : folding.loosened(words[$0]) }
    self.loose = loose
    order = (0..<words.count).filter { !postings[$0].isEmpty }.sorted { left, right in
      if loose[left] == loose[right] { return words[left].lexicographicallyPrecedes(words[right]) }
      return loose[left].lexicographicallyPrecedes(loose[right])
    }
  }
}

/// Writes records of words, each with no more letters than differ from the last.
struct RecordWriter {
  private(set) var data: [UInt8] = []
  private var last: [UInt8] = []

  private static let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".utf8)
  private static let signs = Array("!#$%".utf8)

  mutating func append(_ word: some Collection<UInt8>, _ pages: (ranks: [[Int32]], isWhole: Bool) = ([], true)) {
    let word = Array(word)
    var shared = zip(word, last).prefix { $0 == $1 }.count
    while shared > 0, shared < word.count, word[shared] & 0xC0 == 0x80 { shared -= 1 }
    data.append(Self.digits[word[..<shared].count { $0 & 0xC0 != 0x80 }])
    data += word[shared...]
    if !pages.isWhole { data.append(UInt8(ascii: "*")) }
    for (rank, numbers) in pages.ranks.enumerated() where !numbers.isEmpty {
      data.append(Self.signs[rank])
      Self.append(gaps: numbers, to: &data)
    }
    data.append(UInt8(ascii: "|"))
    last = word
  }

  /// Ends a file.
  mutating func take() -> [UInt8] {
    defer { (data, last) = ([], []) }
    return data
  }

  /// Rising numbers by what lies between them, five bits a digit, the lowest first; a digit from 32 on goes on.
  static func append(gaps numbers: some Sequence<Int32>, to data: inout [UInt8]) {
    var next: Int32 = 0
    for number in numbers {
      var gap = number - next
      while gap >= 32 {
        data.append(digits[Int(gap & 31) + 32])
        gap >>= 5
      }
      data.append(digits[Int(gap)])
      next = number + 1
    }
  }
}
