import Catalog
import Diagnostics
import Testing

/// Situation updates: their numbers, what supersedes what, and what every page shows in an emergency.
@Suite struct SituationTests {
  private static let type = """
    roles: {title: name}
    facts:
      level: {kind: choice, of: [ordinary, emergency], sourced: false}
      show: {kind: period, need: required}
      corrects: {kind: reference, to: notices}
      withdraws: {kind: reference, to: notices}
      updates: {kind: reference, to: notices}
    texts:
      name: {kind: line, need: required}
    page: [name]

    """

  /// Notices by id: the first day in December 2026, and more facts.
  private func catalog(_ notices: [(id: String, day: Int, more: String)]) throws -> Catalog {
    var files: [String: String?] = ["content/notices/_type.yaml": Self.type]
    for notice in notices {
      files["content/notices/\(notice.id)/facts.yaml"] = "show: {from: 2026-12-\(notice.day), until: 2026-12-31}\n\(notice.more)\n"
      files["content/notices/\(notice.id)/fi.yaml"] = "name: |\n  \(notice.id)\n"
    }
    return try #require(Sample.with(files).catalog)
  }

  private func index(_ name: String, _ catalog: Catalog) throws -> EntryIndex {
    try #require(catalog.position(of: EntryID(type: "notices", name: name)))
  }

  private func numbers(_ catalog: Catalog) throws -> [String] {
    catalog.entries(of: "notices").compactMap { index in
      catalog.situations.number(of: index).map { "\(catalog.entries[index].id.name) \($0)" }
    }
  }

  private func day(_ day: Int) -> CalendarDate { CalendarDate(iso: "2026-12-\(day)")! }

  @Test func aSingleNoticeHasNoNumber() throws {
    let catalog = try catalog([("a", 10, ""), ("b", 11, "corrects: a")])
    #expect(try numbers(catalog) == [])
    #expect(catalog.situations.family(of: try index("a", catalog)) == [])
  }

  @Test(arguments: [
    // A chain, whatever the names are.
    ([("c", 10, ""), ("b", 11, "updates: c"), ("a", 12, "updates: b")], ["a 3", "b 2"]),
    // All from the first.
    ([("a", 10, ""), ("b", 12, "updates: a"), ("c", 11, "updates: a")], ["b 3", "c 2"]),
    // Two on one day, one after the other.
    ([("a", 10, ""), ("b", 11, "updates: c"), ("c", 11, "updates: a")], ["b 3", "c 2"]),
    // What corrects an update is one; what corrects the first is not.
    ([("a", 10, ""), ("b", 11, "updates: a"), ("c", 12, "corrects: b"), ("d", 13, "updates: c")], ["b 2", "c 3", "d 4"]),
    ([("a", 10, ""), ("b", 11, "corrects: a"), ("c", 12, "updates: b")], ["c 2"]),
    // Two situations.
    ([("a", 10, ""), ("b", 11, "updates: a"), ("x", 10, ""), ("y", 11, "updates: x")], ["b 2", "y 2"]),
  ])
  func numbersFollowTheDays(_ notices: [(String, Int, String)], _ expected: [String]) throws {
    #expect(try numbers(catalog(notices.map { (id: $0.0, day: $0.1, more: $0.2) })) == expected)
  }

  @Test func noNumberComesTwiceEvenWhereTheOrderIsInDoubt() throws {
    let catalog = try catalog([("a", 10, ""), ("b", 11, "updates: a"), ("c", 11, "updates: a"), ("d", 9, "updates: a")])
    let numbers = catalog.entries(of: "notices").compactMap(catalog.situations.number)
    #expect(Set(numbers).count == numbers.count && numbers.sorted() == [2, 3, 4])
  }

  @Test func aRingEnds() throws {
    let catalog = try catalog([("a", 10, "updates: b"), ("b", 11, "updates: a"), ("c", 12, "updates: b"), ("d", 12, "updates: d")])
    #expect(catalog.situations.circles.map { catalog.entries[$0].id.name } == ["a", "b", "d"])
    #expect(catalog.situations.family(of: try index("c", catalog)).count == 3)
  }

  @Test func anUpdateSupersedesAllBeforeItFromItsFirstDay() throws {
    let catalog = try catalog([("a", 10, ""), ("b", 12, "updates: a"), ("c", 14, "updates: a")])
    let (a, b, c) = (try index("a", catalog), try index("b", catalog), try index("c", catalog))
    #expect(catalog.isCurrent(a, on: day(11)) && !catalog.isCurrent(a, on: day(12)))
    #expect(catalog.successor(of: a, on: day(13))?.notice == b)
    #expect(catalog.successor(of: a, on: day(14))?.notice == c && catalog.successor(of: b, on: day(14))?.kind == .updates)
    #expect(catalog.isCurrent(c, on: day(14)) && catalog.successor(of: c, on: day(20)) == nil)
    #expect(Set(catalog.successors(of: a)).isSuperset(of: [b, c]))
  }

  @Test func onlyACurrentEmergencyIsOnEveryPage() throws {
    let catalog = try catalog([
      ("a", 10, "level: emergency"), ("b", 12, "level: emergency"), ("c", 14, "level: emergency\nwithdraws: a"),
      ("d", 10, "level: ordinary"),
    ])
    func names(_ number: Int) -> [String] { catalog.emergencies(on: day(number)).map { catalog.entries[$0].id.name } }
    #expect(names(11) == ["a"])
    #expect(names(12) == ["b", "a"])
    #expect(names(14) == ["b"])
    #expect(catalog.emergencies(on: CalendarDate(iso: "2027-01-01")!) == [])
  }

  @Test func theWordsOfAlertsFollowFromTheLevel() {
    #expect(Level.emergency.terms.map(\.value) == ["Immediate", "Severe", "Observed"])
    #expect(Level.urgent.terms.map(\.value) == ["Expected", "Moderate", "Likely"])
    for level in Level.allCases { #expect(level.terms.map(\.name) == ["urgency", "severity", "certainty"]) }
  }
}
