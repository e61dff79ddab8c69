import Catalog
import Testing

@testable import Reports

@Suite struct WorkListTests {
  /// Three topics: one grave, one that many ask about, one that few do.
  private var sample: Sample {
    var sample = Sample()
    sample.add("topics/safety", "harm: high\nvisits: 4")
    sample.add("topics/money", "visits: 50")
    sample.add("topics/hobbies", "visits: 8")
    for topic in ["safety", "money", "hobbies"] {
      for tag in ["en", "so"] { sample.translate("topics/\(topic)", tag) }
    }
    return sample
  }

  @Test func urgentThenGraveThenDemandThenPast() {
    var sample = sample
    sample.add("notes/hobby", "topics: [hobbies]")
    sample.add("notes/untold")
    sample.add("notes/danger", "topics: [hobbies, safety]")
    sample.add("notes/money", "topics: [money, hobbies]")
    sample.add("notices/old", "level: emergency\nshow: {from: 2026-11-01, until: 2026-11-30}\ntopics: [money]")
    sample.add("notices/fire", "level: emergency\nshow: {from: 2026-11-01, until: 2026-12-30}")
    sample.add("notices/coming", "level: urgent\nshow: {from: 2026-12-10, until: 2026-12-30}")
    sample.add("notices/fair", "level: ordinary\nshow: {from: 2026-11-01, until: 2026-12-30}\ntopics: [money]")
    #expect(
      sample.lines() == [
        "missing notices/coming", "missing notices/fire", "missing notes/danger", "missing notes/money", "missing notices/fair",
        "missing notes/hobby", "missing notes/untold", "missing notices/old",
      ])
    #expect(sample.lines(today: CalendarDate(dayNumber: Sample.today.dayNumber - 1)).prefix(3).contains("missing notices/old"))
  }

  @Test func lifeBeforeRightsHoweverManyAsk() {
    var sample = sample
    sample.add("topics/rights", "harm: high\nvisits: 900")
    sample.add("topics/violence", "harm: life")
    for topic in ["rights", "violence"] { sample.translate("topics/\(topic)", "so") }
    sample.add("notes/right", "topics: [rights]")
    sample.add("notes/life", "topics: [hobbies, violence]")
    #expect(sample.lines() == ["missing notes/life", "missing notes/right"])
  }

  @Test func falseBeforeMissingBeforeUnreviewed() {
    var sample = sample
    for name in ["asked", "late", "machine", "gone", "loose", "good", "draft"] { sample.add("notes/\(name)", "topics: [hobbies]") }
    sample.add("notes/known", "topics: [money]")
    sample.translate("notes/late", "so")
    sample.translate("notes/machine", "so", .machine)
    sample.translate("notes/draft", "so", .draft)
    sample.translate("notes/good", "so")
    sample.translate("notes/asked", "so")
    sample.translate("notes/known", "so", .machine)
    sample.files["content/notes/late/fi.yaml"] = "name: Uusi\n"
    sample.files["content/notes/loose/so.yaml"] = "name: x\n"
    #expect(
      sample.lines() == [
        "outdated notes/late", "missing notes/gone", "unconfirmed notes/loose", "unreviewed notes/known", "unreviewed notes/draft",
        "unreviewed notes/machine",
      ])
  }

  @Test func titlesAndSummariesBeforeOtherTexts() throws {
    var sample = sample
    let texts = "name: Yksi\nsummary: Kaksi\nbody: Kolme neljä viisi kuusi\n"
    for name in ["a", "b", "c"] { sample.add("notes/\(name)", "{}", texts) }
    sample.translate("notes/a", "so", .reviewed, "name: x\nsummary: y\n")
    sample.translate("notes/b", "so", .reviewed, "name: x\nbody: z\n")
    let gaps = try #require(sample.list("so")).gaps
    #expect(gaps.map(\.entry.name) == ["c", "b", "a"] && gaps.map(\.units) == [["name", "summary", "body"], ["summary"], ["body"]])
    #expect(gaps.map(\.words) == [6, 1, 4])
  }

  @Test func oneGapForEachKind() throws {
    var sample = sample
    sample.add("notes/mixed", "{}", "name: Yksi\nsummary: Kaksi\nbody: Kolme\n")
    sample.translate("notes/mixed", "so", .machine, by: "agency-7", "name: x\nsummary: y\n")
    sample.files["content/notes/mixed/fi.yaml"] = "name: Toinen\nsummary: Kaksi\nbody: Kolme\n"
    let list = try #require(sample.list("so"))
    #expect(list.gaps.map(\.kind) == [.outdated, .missing, .unreviewed] && list.gaps.map(\.by) == ["agency-7", "agency-7", "agency-7"])
    #expect(list.codes == ["agency-7"] && list.filter { $0.by == nil }.gaps.isEmpty)
    #expect(Set(list.gaps.map(\.file)) == ["content/notes/mixed/so.yaml"])
  }

  @Test func demandIsTheGreatestTopicAndReadersItsShare() throws {
    var sample = sample
    sample.add("notes/money", "topics: [hobbies, money]")
    sample.add("notes/untold")
    for (tag, readers) in [("so", 13), ("en", nil)] {
      let gaps = try #require(sample.list(tag)).gaps
      #expect(gaps.map(\.visits) == [50, nil] && gaps.map(\.readers) == [readers, nil])
    }
  }

  @Test func pricesAreOfTranslationOnlyAndRoundedUp() throws {
    var sample = sample
    sample.add("notes/gone")
    sample.add("notes/machine")
    for tag in ["en", "so"] { sample.translate("notes/machine", tag, .machine) }
    let somali = try #require(sample.list("so"))
    // Two words at 20.5 cents; no rate for review.
    #expect(somali.gaps.map(\.price) == [Money(cents: 41), nil] && somali.price == Money(cents: 41) && somali.words == 4)
    #expect(try #require(sample.list("en")).price == Money(cents: 20))
    sample.files["site/site.yaml"] = Sample.site.replacing("rates: {translation: {default: 0.10 EUR, so: 0.2050 EUR}}\n", with: "")
    let free = try #require(sample.list("so"))
    #expect(free.price == nil && !free.hasRates)
  }

  @Test(arguments: [("2026-11-30", "expired"), ("2026-12-01", "expiring"), ("2026-12-31", "expiring"), ("2027-01-01", nil)])
  func sourcesAreToldThirtyDaysBefore(_ day: String, _ kind: String?) throws {
    var sample = sample
    sample.add(
      "notes/sourced", "zip: 48100\ntopics: [money]\nsources:\n  s: {role: adviser, seen: 2026-01-01, verify_by: \(day), grade: ok}")
    for tag in ["en", "so"] { sample.translate("notes/sourced", tag) }
    let gaps = try #require(sample.list()).gaps
    #expect(gaps.map(\.kind.name) == [kind].compactMap { $0 })
    if let gap = gaps.first { #expect(gap.locale == nil && gap.units == ["sources.s"] && gap.due?.iso == day && gap.readers == 50) }
  }

  @Test func questionsAreWorkToo() throws {
    var sample = sample
    sample.add("notes/asked", "phones: unknown\nzip: unknown")
    for tag in ["en", "so"] { sample.translate("notes/asked", tag) }
    let gap = try #require(sample.list()?.gaps.first)
    #expect(gap.kind == .question && gap.units == ["phones", "zip"] && gap.locale == nil && gap.price == nil && gap.by == nil)
  }

  /// What nobody wants is no work, by the first line of the policy that fits.
  @Test(arguments: [
    ("{entries: 'notes/*', missing: ignore}", ["unconfirmed notes/loose", "unreviewed notes/machine"]),
    ("{entries: 'notes/*', unconfirmed: ignore, unreviewed: ignore}", ["missing notes/gone"]),
    ("{languages: [en], missing: ignore}", ["missing notes/gone", "unconfirmed notes/loose", "unreviewed notes/machine"]),
    ("{languages: [so], entries: [notes/gone], missing: ignore}", ["unconfirmed notes/loose", "unreviewed notes/machine"]),
  ])
  func whatThePolicyIgnoresIsNoWork(_ rule: String, _ lines: [String]) {
    var sample = sample
    for name in ["gone", "loose", "machine"] { sample.add("notes/\(name)") }
    sample.translate("notes/machine", "so", .machine)
    sample.files["content/notes/loose/so.yaml"] = "name: x\n"
    sample.files["site/site.yaml"] = Sample.site + "policy:\n  - \(rule)\n  - {languages: all}\n"
    #expect(sample.lines() == lines)
  }

  @Test func threadsChangeNothing() throws {
    var sample = sample
    for number in 0..<40 { sample.add("notes/n\(number)", "topics: [\(number % 2 == 0 ? "money" : "hobbies")]") }
    let catalog = try #require(sample.catalog)
    let lists = [1, 3].map {
      WorkList(catalog, .init(catalog), today: Sample.today, threads: $0).gaps.map { "\($0.entry) \($0.locale ?? "")" }
    }
    #expect(lists[0] == lists[1] && lists[0].count > 80)
  }
}
