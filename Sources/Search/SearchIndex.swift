/// What a word of a page says about it: the first is the best.
public enum SearchRank: UInt8, CaseIterable, Sendable {
  case title
  /// Words that people use for it, and terms of the glossary.
  case synonym
  case summary
  case body

  /// What a part of a compound counts as: less than a word that stands by itself.
  var below: SearchRank { SearchRank(rawValue: rawValue + 1) ?? .body }
}

/// The words of all pages of a language, and where they stand. Pages are numbered from 0 in the order in which they are added.
///
/// Made by the site, one for each language; `files` are what `site/search.js` reads.
public struct SearchIndex: Sendable {
  let folding: Folding
  private(set) var words = Vocabulary()
  /// By word: the last page that has it.
  private var last: [Int32] = []
  /// Words that are known to be words, though they may stand on no page.
  private var known: [Bool] = []
  /// Every word of every page once, with its best rank.
  private var hits: [Hit] = []
  private var page: Int32 = -1

  struct Hit: Sendable {
    let word: Int32
    let page: Int32
    let rank: SearchRank
  }

  /// - Parameter language: BCP 47 tag.
  public init(language: String) {
    folding = Folding(language: language)
  }

  /// How many pages have been added.
  public var pages: Int { Int(page + 1) }

  /// Begins the next page. Its texts follow in the order of their ranks.
  public mutating func beginPage() { page += 1 }

  /// Takes in the words of a text of the page, UTF-8 in form C.
  public mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ rank: SearchRank) {
    folding.forEachWord(in: text) { bytes in
      let word = number(of: bytes)
      known[word] = true
      guard last[word] != page else { return }
      last[word] = page
      hits.append(Hit(word: Int32(word), page: page, rank: rank))
    }
  }

  public mutating func add(_ text: String, _ rank: SearchRank) {
    var text = text
    text.withUTF8 { add($0, rank) }
  }

  /// Takes in words that stand on no page but tell where compounds are to be divided.
  public mutating func know(_ text: String) {
    for var word in folding.words(of: text) { word.withUTF8 { known[number(of: $0)] = true } }
  }

  private mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let number = words.insert(word)
    if number == last.count {
      last.append(-1)
      known.append(false)
    }
    return number
  }

  /// By word the pages that have it in order, each with its best rank, parts of compounds included.
  mutating func postings() -> [[Posting]] {
    var postings = [[Posting]](repeating: [], count: words.count)
    var counts = [Int](repeating: 0, count: words.count)
    for hit in hits { counts[Int(hit.word)] += 1 }
    for (word, count) in counts.enumerated() { postings[word].reserveCapacity(count) }
    for hit in hits { postings[Int(hit.word)].append(Posting(page: hit.page, rank: hit.rank)) }
    hits = []
    if folding.rules.hasCompounds { addParts(to: &postings) }
    return postings
  }

  private mutating func addParts(to postings: inout [[Posting]]) {
    let isWord = known
    let dictionary = words
    let compounds = Compounds { dictionary.number(of: $0).map { isWord[$0] } ?? false }
    var added: [Int: [Posting]] = [:]
    for compound in 0..<dictionary.count where !postings[compound].isEmpty {
      let bytes = Array(dictionary[compound])
      bytes.withUnsafeBufferPointer { word in
        for start in compounds.boundaries(in: word) {
          let part = number(of: UnsafeBufferPointer(rebasing: word[start...]))
          added[part, default: []] += postings[compound].map { Posting(page: $0.page, rank: $0.rank.below) }
        }
      }
    }
    postings += Array(repeating: [], count: words.count - postings.count)
    for part in added.keys.sorted() { postings[part] = Posting.best(of: postings[part] + (added[part] ?? [])) }
  }
}

/// A page that has a word.
struct Posting: Hashable, Sendable {
  let page: Int32
  let rank: SearchRank

  /// Each page once with its best rank, in order.
  static func best(of postings: [Posting]) -> [Posting] {
    var found: [Posting] = []
    for posting in postings.sorted(by: { ($0.page, $0.rank.rawValue) < ($1.page, $1.rank.rawValue) })
    where posting.page != found.last?.page { found.append(posting) }
    return found
  }
}
