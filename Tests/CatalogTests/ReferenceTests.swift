import Catalog
import Diagnostics
import Testing

@Suite("References")
struct ReferenceTests {
  @Test("They are followed both ways")
  func bothWays() throws {
    let reading = Reading(Sample.sound)
    let catalog = try #require(reading.catalog)
    let rescue = try #require(reading.entry("things/rescue"))
    let money = try #require(catalog.position(of: EntryID(type: "topics", name: "money")))
    #expect(reading.names(catalog.references("topics", of: rescue)) == ["topics/money"])
    #expect(catalog.reference("organization", of: rescue).map { reading.names([$0]) } == ["organizations/kotka"])
    #expect(reading.names(catalog.backlinks(to: money, EntryType.Backlinks(type: "things", field: "topics"))) == ["things/rescue"])
    #expect(catalog.backlinks(to: money, EntryType.Backlinks(type: "things", field: "next_step")).isEmpty)
    #expect(catalog.backlinks(to: money, EntryType.Backlinks(type: "nothings", field: "topics")).isEmpty)
    #expect(catalog.backlinks(to: money, EntryType.Backlinks(type: "things", field: "tropics")).isEmpty)
  }

  @Test("Backlinks stand in the order of the entries")
  func order() throws {
    var files = Sample.sound
    for name in ["b", "a", "c"] {
      files["content/things/\(name)/facts.yaml"] = "topics: [money]\n"
      files["content/things/\(name)/fi.yaml"] = "name: |\n  \(name)\n"
    }
    let reading = Reading(files)
    let catalog = try #require(reading.catalog)
    let money = try #require(catalog.position(of: EntryID(type: "topics", name: "money")))
    let back = catalog.backlinks(to: money, EntryType.Backlinks(type: "things", field: "topics"))
    #expect(reading.names(back) == ["things/a", "things/b", "things/c", "things/rescue"])
    #expect(reading.names(catalog.entries(of: "things")) == ["things/a", "things/b", "things/c", "things/it", "things/rescue"])
    #expect(catalog.entries(of: "nothings").isEmpty)
  }

  @Test("What a list puts first comes first, in that order; what is not in the list does not come in", arguments: [1, 2])
  func first(number: Int) throws {
    var files = Sample.sound
    for name in ["b", "a", "c"] {
      files["content/things/\(name)/facts.yaml"] = "topics: [money]\n"
      files["content/things/\(name)/fi.yaml"] = "name: |\n  \(name)\n"
    }
    files["content/topics/_type.yaml"]? = """
      roles: {title: name}
      facts: {first: {kind: references, to: things}}
      texts:
        name: {kind: line, need: required}
        where: line
      lists:
        - {of: things, by: topics, first: first}

      """
    files["content/topics/money/facts.yaml"] = "first: [rescue, \(number == 1 ? "it, " : "")c, rescue]\n"
    let reading = Reading(files)
    let catalog = try #require(reading.catalog)
    let money = try #require(catalog.position(of: EntryID(type: "topics", name: "money")))
    let list = try #require(catalog.type(of: catalog.entries[money]).lists.first)
    #expect(reading.names(catalog.backlinks(to: money, list)) == ["things/rescue", "things/c", "things/a", "things/b"])
  }

  @Test("What only an order names is not reached by it")
  func orderLeadsNowhere() throws {
    let type = Sample.sound["content/topics/_type.yaml"]?.replacing(
      "{of: things, by: topics}", with: "{of: things, by: topics, first: first}"
    )
    .replacing("texts:", with: "facts: {first: {kind: references, to: things}}\ntexts:")
    let reading = Sample.with([
      "content/topics/_type.yaml": type, "content/topics/money/facts.yaml": "first: [lost]\n",
      "content/things/lost/facts.yaml": "{}\n", "content/things/lost/fi.yaml": "name: |\n  Kadonnut\n",
    ])
    #expect(reading.codes == ["unreachable-entry"])
  }

  @Test("A whole and what that is part of, even where it goes in a circle", arguments: ["{}", "next_step: it", "next_step: rescue"])
  func wholes(facts: String) throws {
    let reading = Sample.with(["content/things/it/facts.yaml": facts + "\n"])
    let catalog = try #require(reading.catalog)
    let rescue = try #require(catalog.position(of: EntryID(type: "things", name: "rescue")))
    #expect(reading.names(catalog.wholes(of: rescue, by: "next_step")) == ["things/rescue", "things/it"])
    #expect(catalog.wholes(of: rescue, by: nil) == [rescue] && catalog.wholes(of: rescue, by: "phones") == [rescue])
  }

  @Test("A choice is its word")
  func choice() throws {
    let reading = Sample.facts("fees: charged")
    let entry = try #require(reading.entry("things/it"))
    #expect(reading.catalog?.choice("fees", of: entry) == "charged")
    #expect(reading.catalog?.choice("phones", of: entry) == nil && reading.catalog?.choice("nothing", of: entry) == nil)
    #expect(Sample.facts("fees: unknown").entry("things/it").flatMap { reading.catalog?.choice("fees", of: $0) } == nil)
  }

  @Test("A notice's closure is found from the place")
  func closures() throws {
    let reading = Sample.facts("closes: {hall: {on: 2026-12-07}}")
    let catalog = try #require(reading.catalog)
    let today = try #require(CalendarDate(iso: "2026-12-01"))
    let hall = try #require(catalog.position(of: EntryID(type: "places", name: "hall")))
    #expect(reading.names(catalog.closures(of: hall, on: today).map(\.notice)) == ["things/it"])
    #expect(catalog.closures(of: hall, on: today).map(\.closure.period.from.iso) == ["2026-12-07"])
    #expect(catalog.closures(of: hall + 1, on: today).isEmpty)
  }

  @Test("What no page leads to is said", arguments: [true, false])
  func unreachable(isLinked: Bool) {
    let link = isLinked ? "summary: |\n  Soita {phones.main}.\nbody: |\n  Lue [tämä](things/lost).\n" : ""
    let reading = Sample.with([
      "content/things/lost/facts.yaml": "{}\n", "content/things/lost/fi.yaml": "name: |\n  Kadonnut\n",
      "content/things/rescue/fi.yaml": "name: |\n  Hätänumero\n" + link,
    ])
    #expect(reading.codes == (isLinked ? [] : ["unreachable-entry"]))
    if !isLinked { #expect(reading.messages(CatalogCodes.unreachableEntry)[0].contains("`things/lost`")) }
  }

  @Test("A reference inside a section reaches too, a reference back does not")
  func reachedFromSections() {
    let lost: [String: String?] = [
      "content/things/lost/facts.yaml": "topics: []\nnext_step: things/it\n", "content/things/lost/fi.yaml": "name: |\n  K\n",
    ]
    #expect(Sample.with(lost).codes == ["unreachable-entry"])
    var files = lost
    files["content/things/it/facts.yaml"] = "sections: {first: {refer: lost}}\n"
    files["content/things/it/fi.yaml"] = "name: |\n  Se\nsections:\n  first:\n    title: a\n"
    #expect(Sample.with(files).codes == [])
  }

  @Test("Order and number of threads change nothing")
  func threads() {
    let one = Reading(Sample.sound, threads: 1)
    let many = Reading(Sample.sound, threads: 8)
    #expect(one.catalog?.entries.map(\.id) == many.catalog?.entries.map(\.id) && one.report.diagnostics == many.report.diagnostics)
  }
}

@Suite("Related entries")
struct RelatedTests {
  /// Thirty things, of which each has some of four topics.
  static let many: [String: String] = {
    var files = Sample.sound
    for topic in ["a", "b", "c"] {
      files["content/topics/\(topic)/facts.yaml"] = "{}\n"
      files["content/topics/\(topic)/fi.yaml"] = "name: |\n  \(topic)\n"
    }
    for number in 10..<40 {
      let topics = ["money", "a", "b", "c"].enumerated().filter { (number >> $0.offset) & 1 == 1 }.map(\.element)
      files["content/things/t\(number)/facts.yaml"] = "topics: [\(topics.joined(separator: ", "))]\n"
      files["content/things/t\(number)/fi.yaml"] = "name: |\n  T\(number)\n"
    }
    return files
  }()

  private func shared(_ catalog: Catalog, _ left: EntryIndex, _ right: EntryIndex) -> Int {
    Set(catalog.references("topics", of: catalog.entries[left])).intersection(catalog.references("topics", of: catalog.entries[right]))
      .count
  }

  @Test("They are few, share most topics, and never hold the entry itself", arguments: [0, 1, 6, 100])
  func bounded(limit: Int) throws {
    let catalog = try #require(Reading(Self.many).catalog)
    for index in catalog.entries(of: "things") {
      let related = catalog.related(to: index, limit: limit)
      #expect(related.count <= limit && !related.contains(index) && Set(related).count == related.count)
      let counts = related.map { shared(catalog, index, $0) }
      #expect(counts == counts.sorted(by: >) && !counts.contains(0))
      let left = catalog.entries(of: "things").filter { $0 != index && !related.contains($0) }.map { shared(catalog, index, $0) }
      if related.count == limit, let weakest = counts.last { #expect((left.max() ?? 0) <= weakest) }
      if related.count < limit { #expect((left.max() ?? 0) == 0) }
    }
  }

  @Test("They are the same in every run")
  func deterministic() throws {
    let first = try #require(Reading(Self.many, threads: 1).catalog)
    let second = try #require(Reading(Self.many, threads: 7).catalog)
    for index in first.entries.indices { #expect(first.related(to: index, limit: 6) == second.related(to: index, limit: 6)) }
  }

  @Test("Without topics there are none")
  func none() throws {
    let reading = Reading(Sample.sound)
    let catalog = try #require(reading.catalog)
    for index in catalog.entries.indices { #expect(catalog.related(to: index, limit: 6).isEmpty) }
  }
}
