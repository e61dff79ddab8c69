import Catalog
import Testing

@Suite("Plural forms")
struct PluralRuleTests {
  /// Samples of whole numbers from the CLDR chart "Language Plural Rules" (CLDR 46).
  static let samples: [(tag: String, category: PluralRule.Category, numbers: [Int])] = [
    ("ar", .zero, [0]), ("ar", .one, [1]), ("ar", .two, [2]), ("ar", .few, [3, 4, 10, 103, 110, 1003]),
    ("ar", .many, [11, 12, 26, 99, 111, 1011]), ("ar", .other, [100, 101, 102, 200, 202, 300, 1000, 10000, 1_000_000]),
    ("ru", .one, [1, 21, 31, 81, 101, 1001]), ("ru", .few, [2, 3, 4, 22, 24, 62, 102, 1002]),
    ("ru", .many, [0, 5, 11, 12, 14, 19, 100, 111, 112, 1000, 10000, 1_000_000]), ("uk", .one, [1, 21, 61, 101, 1001]),
    ("uk", .few, [2, 4, 22, 34, 102]), ("uk", .many, [0, 5, 11, 14, 19, 100, 1000, 1011]), ("fi", .one, [1]),
    ("fi", .other, [0, 2, 16, 100, 101, 1000, 1_000_000]), ("fr", .one, [0, 1]), ("fr", .many, [1_000_000, 2_000_000]),
    ("fr", .other, [2, 17, 100, 1000, 10000, 100_000, 1_000_001]), ("pl", .one, [1]), ("pl", .few, [2, 3, 4, 22, 24, 32, 102, 1002]),
    ("pl", .many, [0, 5, 11, 12, 14, 19, 21, 31, 100, 101, 112, 1000, 1_000_000]), ("en", .one, [1]), ("en", .other, [0, 2, 21, 101]),
    ("so", .one, [1]), ("so", .other, [0, 2, 11]), ("sv", .one, [1]), ("sv", .other, [0, 21]), ("es", .one, [1]),
    ("es", .many, [1_000_000]),
    ("es", .other, [0, 2, 1_000_001]), ("pt", .one, [0, 1]), ("it", .other, [0, 2]), ("ro", .one, [1]), ("ro", .few, [0, 2, 19, 101, 119]),
    ("ro", .other, [20, 100, 120, 1000]), ("he", .one, [1]), ("he", .two, [2]), ("he", .other, [0, 3, 10, 20, 100]), ("fa", .one, [0, 1]),
    ("fa", .other, [2, 10]), ("ti", .one, [0, 1]), ("am", .one, [0, 1]), ("bn", .one, [0, 1]), ("hi", .other, [2]),
    ("vi", .other, [0, 1, 2]),
    ("zh-Hans", .other, [0, 1, 2]), ("th", .other, [1]), ("my", .other, [1]), ("se", .one, [1]), ("se", .two, [2]),
    ("smn", .other, [0, 3]),
    ("ckb", .one, [1]), ("ckb", .other, [0, 2]), ("ur", .other, [0]), ("ne", .other, [0]), ("tr", .one, [1]), ("bg", .other, [0, 21]),
  ]

  @Test("Numbers have the form that CLDR gives", arguments: samples)
  func agrees(tag: String, category: PluralRule.Category, numbers: [Int]) throws {
    let rule = try #require(LocaleTraits.of(tag)?.plural)
    #expect(numbers.filter { rule.category(of: $0) != category } == [])
    #expect(rule.categories.contains(category))
  }

  @Test("No number has a form that files need not give, and other comes last", arguments: LocaleTraits.tags)
  func complete(tag: String) throws {
    let rule = try #require(LocaleTraits.of(tag)?.plural)
    let found = Set((0...1200).map(rule.category) + [1_000_000, 3_000_000].map(rule.category))
    #expect(found.isSubset(of: rule.categories) && rule.categories.last == .other)
    #expect(Set(rule.categories).subtracting(found).isSubset(of: [.other]))
  }
}
