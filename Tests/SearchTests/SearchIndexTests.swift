import Testing

@testable import Search

@Suite struct SearchIndexTests {
  private func reading(_ language: String, _ pages: [[(String, SearchRank)]], knowing words: String = "") -> Reading {
    var index = SearchIndex(language: language)
    index.know(words)
    for page in pages {
      index.beginPage()
      for (text, rank) in page { index.add(text, rank) }
    }
    return Reading(SearchFiles(index))
  }

  @Test func theBestRankCounts() {
    let read = reading("en", [[("Kela", .title), ("kela money", .body)], [("money", .summary)], [], [("Kela", .body)]])
    #expect(read.pages("kela") == [0: .title, 3: .body] && read.pages("money") == [0: .body, 1: .summary])
    #expect(read.words.keys.sorted() == ["kela", "money"])
  }

  @Test func partsOfCompoundsAreFoundBelowWords() {
    let read = reading(
      "fi", [[("Oleskelulupa", .title)], [("Lupa", .title)], [("oleskelulupahakemus", .synonym)]], knowing: "oleskelu hakemus")
    #expect(read.pages("lupa") == [0: .synonym, 1: .title] && read.pages("lupahakemus") == [2: .summary])
    #expect(read.pages("hakemus") == [2: .summary] && read.pages("oleskelu") == [:])
  }

  @Test func languagesWithoutCompoundsHaveNone() {
    #expect(
      reading("en", [[("permitoffice", .title), ("permit office", .body)]]).words.keys.sorted() == ["office", "permit", "permitoffice"])
  }

  /// Words of all lengths and scripts, and pages far apart, come back as they went in.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func whatIsWrittenIsRead(_ seed: UInt64) {
    var random = Generator(state: seed)
    let letters = Array("abcäöyžабвгاbتሰላ".unicodeScalars)
    var wanted: [String: [Int: SearchRank]] = [:]
    let folding = Folding(language: "en")
    let pages: [[(String, SearchRank)]] = (0..<1500).map { page in
      SearchRank.allCases.compactMap { rank in
        guard Int.random(in: 0..<4, using: &random) == 0 else { return nil }
        let word = String(
          String.UnicodeScalarView((0..<Int.random(in: 2...4, using: &random)).map { _ in letters.randomElement(using: &random)! }))
        for folded in folding.words(of: word) where wanted[folded]?[page] == nil { wanted[folded, default: [:]][page] = rank }
        return (word, rank)
      }
    }
    let read = reading("en", pages)
    #expect(Set(read.words.keys) == Set(wanted.keys) && wanted.count > 500)
    for (word, pages) in wanted { #expect(read.pages(word) == pages, "\(word)") }
  }

  @Test func commonWordsKeepTheirBestPages() {
    let read = reading("en", (0..<1000).map { [("everywhere", $0 % 10 == 0 ? .title : .body), ("word\($0)", .body)] })
    let pages = read.pages("everywhere")
    #expect(pages.count == SearchFiles.mostPages && pages.values.count { $0 == .title } == 100)
    #expect(read.words["everywhere"]?.isWhole == false && read.words["word7"]?.isWhole == true)
  }

  /// The script looks in the last file that begins at or before a word, in the last group that does.
  @Test(arguments: [2000, 16_000]) func theStartsTellWhereAWordIs(_ count: Int) {
    var index = SearchIndex(language: "fi")
    var random = Generator(state: 7)
    for _ in 0..<count {
      index.beginPage()
      index.add(String((0..<7).map { _ in "abäoösty".randomElement(using: &random)! }), .body)
    }
    let files = SearchFiles(index)
    let shards = files.shards.filter { $0.name.hasPrefix("w") }
    #expect(shards.count > 5 && (files.group > 0) == (shards.count > SearchFiles.ungrouped) && (files.group > 0) == (count > 10_000))
    for (number, shard) in shards.enumerated() {
      for word in Reading([shard]).words.keys.sorted().prefix(3) { #expect(place(of: word, files) == number, "\(word)") }
    }
  }

  private func place(of word: String, _ files: SearchFiles) -> Int? {
    let loose = Folding(language: "fi").loosened(Array(word.utf8))
    func last(_ text: String) -> Int? {
      text.split(separator: " ", omittingEmptySubsequences: false).lastIndex { !loose.lexicographicallyPrecedes(Array($0.utf8)) }
    }
    guard files.group > 0, let group = last(files.starts), let file = files.shards.first(where: { $0.name == "g\(group)" }) else {
      return last(files.starts)
    }
    return last(String(decoding: file.data, as: UTF8.self)).map { group * files.group + $0 }
  }

  @Test func anEmptyIndexHasItsFiles() {
    let files = SearchFiles(SearchIndex(language: "ar"))
    #expect(files.shards.map(\.name) == ["w0", "n0"] && files.shards.allSatisfy(\.data.isEmpty) && files.nearCount == 1)
  }
}
