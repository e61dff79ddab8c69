import Catalog
import Checks
import Testing
import Translation

@Suite("States of translations")
struct StateTests {
  @Test("A text is missing, unconfirmed, machine, draft or reviewed")
  func table() {
    var sample = Sample()
    #expect(sample.states("so") == all(.missing))
    sample["so"] = "name: |\n  Kela\n"
    #expect(sample.states("so") == all(.missing).merging(["name": .unconfirmed]) { $1 })
    sample["so"] = Sample.translation("so")
    #expect(sample.states("so") == all(.unconfirmed))
    for (review, state) in [(Review.machine, TranslationState.machine), (.draft, .draft), (.reviewed, .reviewed)] {
      #expect(Sample("so", review).states("so") == all(state))
    }
  }

  @Test("Nothing is needed in the source")
  func source() { #expect(Sample().states("fi").isEmpty) }

  @Test("Own and staff texts have no state, whether they are there or not")
  func ownTexts() {
    var sample = Sample("so", .reviewed)
    sample["so"] = "search_words: |\n  lacag\nremark: |\n  x\n" + (sample["so"] ?? "")
    #expect(sample.states("so") == all(.reviewed))
    sample["fi"] = Sample.source.replacing("raha", with: "rahaa").replacing("Vain meille", with: "Kaikille")
    #expect(sample.states("so") == all(.reviewed))
  }

  @Test(
    "A changed source makes its unit outdated, and no other",
    arguments: [
      ("Kela\n", "Kela ja Migri\n", "name"), ("jos tarvitset", "kun tarvitset", "summary"), ("{phones.main}", "{links.home}", "summary"),
      ("**tärkeä**", "tärkeä", "body"), ("links.home", "links.form", "body"), ("Sano kielesi", "Sanokaa kielesi", "phones.main.note"),
    ])
  func outdated(old: String, new: String, key: String) {
    for review in Review.allCases {
      var sample = Sample("so", review)
      sample["fi"] = Sample.source.replacing(old, with: new)
      let current = TranslationState.allCases.first { $0.name == review.rawValue } ?? .missing
      #expect(sample.states("so") == all(current).merging([key: .outdated]) { $1 })
      sample["fi"] = Sample.source
      #expect(sample.states("so") == all(current))
    }
  }

  @Test("A text that the source drops needs nothing more")
  func dropped() {
    var sample = Sample("so", .reviewed)
    sample["fi"] = Sample.source.replacing("summary: |\n  Soita {phones.main}, jos tarvitset apua.\n", with: "")
    #expect(sample.states("so") == all(.reviewed).filter { $0.key != "summary" })
  }

  @Test("A reviewed text that was edited is a draft again; another review stays what it is")
  func edited() {
    for (review, state) in [(Review.reviewed, TranslationState.draft), (.draft, .draft), (.machine, .machine)] {
      var sample = Sample("so", review)
      sample["so"] = sample["so"]?.replacing("so note", with: "so qoraal")
      let others = TranslationState.allCases.first { $0.name == review.rawValue } ?? .missing
      #expect(sample.states("so") == all(others).merging(["phones.main.note": state]) { $1 })
    }
  }

  @Test("A changed number, charge or address in the facts changes no state")
  func facts() {
    var sample = Sample("so", .reviewed)
    sample["facts"] = "phones: {main: {number: 020 615 7429, charge: free}}\nlinks: {home: \"https://b.fi/\", form: \"https://b.fi/f\"}\n"
    #expect(sample.states("so") == all(.reviewed))
  }

  @Test("A stamp that is no stamp leaves the text unconfirmed")
  func broken() {
    var sample = Sample("so", .reviewed)
    sample["so"] = sample["so"]?.replacing(" reviewed ", with: " checked ")
    #expect(sample.states("so") == all(.unconfirmed))
  }
}

@Suite("Translations of translations")
struct ChainTests {
  /// English from Finnish, Somali from English.
  private func chain() -> Sample {
    var sample = Sample("en", .reviewed)
    sample["so"] = Sample.translation("so") + "translation:\n  from: en\n"
    sample.confirm("so", .reviewed)
    return sample
  }

  @Test("They are current with the text that they were made from")
  func current() {
    let sample = chain()
    #expect(sample.states("en") == all(.reviewed) && sample.states("so") == all(.reviewed))
  }

  @Test("A text that was made from an outdated one is outdated")
  func inherits() {
    var sample = chain()
    sample["fi"] = Sample.source.replacing("Kela\n", with: "Kansaneläkelaitos\n")
    #expect(sample.states("en")["name"] == .outdated && sample.states("so")["name"] == .outdated)
    #expect(sample.states("so")["body"] == .reviewed)
    sample.confirm("en", .reviewed)
    #expect(sample.states("en") == all(.reviewed) && sample.states("so") == all(.reviewed))
  }

  @Test("A changed text in between makes the third outdated, and itself a draft")
  func between() {
    var sample = chain()
    sample["en"] = sample["en"]?.replacing("en Kela", with: "en Kela office")
    #expect(sample.states("en")["name"] == .draft && sample.states("so")["name"] == .outdated)
    #expect(sample.states("so")["body"] == .reviewed)
  }

  @Test("From an unconfirmed or missing text nothing can be current")
  func unconfirmed() {
    var sample = chain()
    sample["en"] = Sample.translation("en")
    #expect(sample.states("so") == all(.outdated))
    sample["en"] = nil
    #expect(sample.states("so") == all(.unconfirmed))
  }

  static let round: [[String: String]] = [["so": "so"], ["so": "en", "en": "so"], ["so": "ar", "ar": "en", "en": "so"]]

  /// Translations with stamps, that say of each other that they were made from one another.
  private func circle(_ from: [String: String]) -> Sample {
    var sample = Sample()
    for (tag, origin) in from {
      sample[tag] = Sample.translation(tag)
      sample.confirm(tag, .reviewed)
      sample[tag] = sample[tag]?.replacing("from: fi", with: "from: \(origin)")
    }
    return sample
  }

  @Test("A circle counts as made from the source, and is an error", arguments: round)
  func circles(from: [String: String]) throws {
    let sample = circle(from)
    for tag in from.keys { #expect(sample.states(tag) == all(.reviewed)) }
    let (catalog, today) = try (#require(sample.catalog), #require(CalendarDate(iso: "2026-11-21")))
    let found = Checklist.run(catalog, Occasion(today: today, isLive: false)) { _ in nil }.report.diagnostics
    let circles = found.filter { $0.code.name == "translation-circle" }
    #expect(circles.count == from.count && circles.allSatisfy { $0.severity == .error })
    #expect(Set(circles.compactMap { $0.subject?.locale }) == Set(from.keys))
  }

  @Test("What leads into a circle is in none")
  func besideACircle() throws {
    let sample = circle(["so": "en", "en": "en"])
    let (catalog, today) = try (#require(sample.catalog), #require(CalendarDate(iso: "2026-11-21")))
    let found = Checklist.run(catalog, Occasion(today: today, isLive: false)) { _ in nil }.report.diagnostics
    #expect(found.filter { $0.code.name == "translation-circle" }.map { $0.subject?.locale } == ["en"])
  }

  @Test("Confirming ends a circle: the text says what the source says", arguments: round)
  func confirmed(from: [String: String]) throws {
    var sample = circle(from)
    sample["fi"] = Sample.source.replacing("Kela\n", with: "Kansaneläkelaitos\n")
    for tag in from.keys { #expect(sample.states(tag)["name"] == .outdated) }
    for tag in from.keys.sorted() { sample.confirm(tag, .reviewed) }
    for tag in from.keys { #expect(sample.states(tag) == all(.reviewed)) }
    let (catalog, today) = try (#require(sample.catalog), #require(CalendarDate(iso: "2026-11-21")))
    #expect(!Checklist.run(catalog, Occasion(today: today, isLive: false)) { _ in nil }.report.hasErrors)
  }
}
