import Catalog
import Testing

@Suite("Rates and statistics of the site")
struct RateTests {
  @Test(
    "A rate has up to four decimals",
    arguments: [
      ("0.18 EUR", 1800), ("0.1450 EUR", 1450), ("0.145 EUR", 1450), ("1 EUR", 10_000), ("0 EUR", 0), ("99.9999 EUR", 999_999),
      ("0.0001 EUR", 1),
    ])
  func read(text: String, hundredths: Int) { #expect(WordRate(text)?.hundredthsOfCent == hundredths) }

  @Test("Nothing else is a rate", arguments: ["0,18 EUR", "0.18 €", "0.18", ".18 EUR", "0. EUR", "0.12345 EUR", "100 EUR", "-1 EUR", ""])
  func refused(text: String) { #expect(WordRate(text) == nil) }

  @Test(
    "A price is rounded up to a cent",
    arguments: [(1800, 10, 180), (1450, 1, 15), (1450, 2, 29), (1, 1, 1), (1, 100, 1), (1, 101, 2), (1800, 0, 0)])
  func price(hundredths: Int, words: Int, cents: Int) {
    #expect(WordRate(hundredthsOfCent: hundredths).price(of: words) == Money(cents: cents))
  }

  @Test("A language has its own rate, or the one of all")
  func languages() throws {
    let rates = TranslationRates([.translation: ["default": WordRate(hundredthsOfCent: 10), "so": WordRate(hundredthsOfCent: 20)]])
    #expect(
      rates.rate(of: .translation, in: "so")?.hundredthsOfCent == 20 && rates.rate(of: .translation, in: "ar")?.hundredthsOfCent == 10)
    #expect(rates.rate(of: .review, in: "so") == nil && !rates.isEmpty && TranslationRates().isEmpty)
  }

  @Test(
    "Readers are a share, rounded to the nearest",
    arguments: [
      (1975, 446, 486, 110), (100, 50, 1, 1), (100, 49, 1, 0), (3, 3, 7, 7), (90, 0, 30, 0),
      (Int.max, Int.max, Int.max, Int.max), (Int.max, 1, Int.max, 1),
    ])
  func readers(visits: Int, counted: Int, some: Int, expected: Int) throws {
    let period = try #require(Period(from: date("2025-01-01"), until: date("2025-12-31")))
    let statistics = VisitStatistics(period: period, visits: visits, readers: ["so": counted])
    #expect(statistics.readers(of: "so", among: some) == expected)
    #expect(statistics.readers(of: "ar", among: some) == nil)
  }

  @Test("Without all visits, or with none, nothing is known", arguments: [nil, 0])
  func unknown(visits: Int?) throws {
    let period = try #require(Period(from: date("2025-01-01"), until: date("2025-12-31")))
    #expect(VisitStatistics(period: period, visits: visits, readers: ["so": 0]).readers(of: "so", among: 5) == nil)
  }

  @Test("Both are read from site.yaml")
  func settings() throws {
    let more = """
      statistics:
        from: 2025-01-01
        until: 2025-12-31
        visits: 90
        readers: {so: 20, ti: 4}
        url: "https://a.fi/"
        seen: 2026-11-01
        note: Arvio.
      rates: {translation: 0.18 EUR, review: {default: 0.05 EUR, so: 0.0650 EUR}}

      """
    let reading = Sample.with(["site/site.yaml": Sample.site + more])
    let settings = try #require(reading.catalog?.site)
    let statistics = try #require(settings.statistics)
    #expect(reading.codes == [] && statistics.visits == 90 && statistics.readers == ["so": 20, "ti": 4] && statistics.note == "Arvio.")
    #expect(statistics.source == .url("https://a.fi/") && statistics.seen == date("2026-11-01") && statistics.period.dayCount == 365)
    #expect(settings.rates.rate(of: .translation, in: "en")?.hundredthsOfCent == 1800)
    #expect(settings.rates.rate(of: .review, in: "so")?.hundredthsOfCent == 650)
  }

  @Test("A year alone needs no source")
  func year() {
    let reading = Sample.with(["site/site.yaml": Sample.site + "statistics: {from: 2025-01-01, until: 2025-12-31}\n"])
    #expect(reading.codes == [] && reading.catalog?.site.statistics?.visits == nil && reading.catalog?.site.rates.isEmpty == true)
  }
}
