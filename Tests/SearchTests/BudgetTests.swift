import Foundation
import Testing

@testable import Search

/// No query loads 100 kB from an index of 6,000 pages, whatever is typed: the largest files of each kind together are less.
@Suite struct BudgetTests {
  /// What `site/search.js` loads of each of two languages at the most.
  enum Script {
    /// Three words, each with the file behind its own, and two guesses for one of them.
    static let words = 3 * 2 + 2
    static let groups = 3 + 2
    static let near = 9
    /// Of the language of the page only.
    static let titles = 15
  }

  /// As many words as 6,000 real pages have, from syllables of a language with endings and compounds, so that they share beginnings and ends. The
  /// n-th of the stems stands in as many words as 1/√n: the first, as `työ` in Finnish, in one of a hundred.
  private static func vocabulary(_ random: inout Generator, _ syllables: [String], _ closing: [String], _ endings: [String]) -> [String] {
    let stems = (0..<9000).map { _ in
      (0..<Int.random(in: 2...3, using: &random)).map { _ in
        syllables.randomElement(using: &random)!
          + (Int.random(in: 0..<3, using: &random) == 0 ? closing.randomElement(using: &random)! : "")
      }.joined()
    }
    func stem(_ random: inout Generator) -> String {
      stems[Int(Double(stems.count - 1) * pow(Double.random(in: 0..<1, using: &random), 2))]
    }
    return (0..<130_000).map { _ in
      stem(&random) + (Bool.random(using: &random) ? stem(&random) : "") + endings.randomElement(using: &random)!
    }
  }

  /// Zipf's law: the n-th of `count` comes up as often as 1/n.
  private static func zipf(_ count: Int, _ random: inout Generator) -> Int {
    min(count - 1, Int(pow(Double(count), Double.random(in: 0..<1, using: &random))) - 1)
  }

  private func files(_ language: String, _ vocabulary: [String], _ random: inout Generator) -> SearchFiles {
    var index = SearchIndex(language: language)
    for _ in 0..<6000 {
      index.beginPage()
      for (count, rank) in [(4, SearchRank.title), (16, .synonym), (20, .summary), (70, .body)] {
        index.add((0..<count).map { _ in vocabulary[Self.zipf(vocabulary.count, &random)] }.joined(separator: " "), rank)
      }
    }
    return SearchFiles(index)
  }

  /// Bytes of the largest files of a language that a query may ask for.
  private func most(_ files: SearchFiles, _ language: String) -> Int {
    func largest(_ kind: String, _ count: Int) -> Int {
      files.shards.filter { $0.name.hasPrefix(kind) }.map { SearchScript.file(language, $0).count }.sorted(by: >).prefix(count).reduce(0, +)
    }
    let types = (0..<12).map { (name: "organizations\($0)", label: String(repeating: "ሰ", count: 15)) }
    let titles = stride(from: 0, to: 6000, by: 7).map { $0 }
    // The second half of a word in a language with compounds; the first was found in the file of the whole.
    let halves = FoldingRules(language: language).hasCompounds ? 1 : 0
    let manifest = SearchScript.manifest(language, FoldingRules(language: language), files, source: "fi", titles: titles, types: types)
    return manifest.count + largest("w", Script.words + halves) + largest("g", Script.groups + halves) + largest("n", Script.near)
  }

  private static func syllables(_ consonants: String, _ vowels: String) -> [String] {
    consonants.flatMap { first in vowels.map { "\(first)\($0)" } }
  }

  private static let ethiopic = [
    0x1208, 0x1218, 0x1228, 0x1230, 0x1240, 0x1260, 0x1270, 0x1290, 0x12A8, 0x12C8, 0x12D8, 0x12E8, 0x12F0, 0x1308,
  ]
  .flatMap { row in (0..<7).compactMap { Unicode.Scalar(row + $0).map(String.init) } }

  @Test func noQueryLoadsTooMuch() {
    var random = Generator(state: 1)
    let finnish = Self.vocabulary(
      &random, Self.syllables("hjklmnprstv", "aeiouyäö"), ["l", "n", "r", "s", "t", "k"],
      ["", "", "n", "ssa", "sta", "lla", "an", "t", "ksi"])
    let source = most(files("fi", finnish, &random), "fi")
    let arabic = Self.vocabulary(
      &random, Self.syllables("بتثجحخدرزسشصطعغفقكلمن", "اوي"), ["ل", "م", "ن", "ر", "ب", "ت"], ["", "ات", "ها", "نا"])
    let tigrinya = Self.vocabulary(&random, Self.ethiopic, Self.ethiopic, ["", "ታት", "ን", "ና"])
    for (language, words) in [("ar", arabic), ("ti", tigrinya)] {
      // A file of titles ends before it has 1,000 bytes, but for the signs around them.
      let bytes = source + most(files(language, words, &random), language) + Script.titles * 1150
      #expect(bytes < 100_000, "\(language): \(bytes)")
    }
  }
}
