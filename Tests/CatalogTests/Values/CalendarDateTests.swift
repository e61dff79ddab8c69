import Catalog
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    ("1970-01-01", 0, Weekday.thu), ("1969-12-31", -1, .wed), ("2000-02-29", 11016, .tue), ("2000-03-01", 11017, .wed),
    ("1900-01-01", -25567, .mon), ("2026-11-21", 20778, .sat), ("2026-12-24", 20811, .thu), ("2027-03-04", 20881, .thu),
    ("0001-01-01", -719_162, .mon), ("9999-12-31", 2_932_896, .fri),
  ])
  func knowsDayNumberAndWeekday(iso: String, number: Int, weekday: Weekday) throws {
    let date = try #require(CalendarDate(iso: iso))
    #expect(date.dayNumber == number)
    #expect(date.weekday == weekday)
    #expect(date.iso == iso)
    #expect(CalendarDate(dayNumber: number) == date)
  }

  @Test(arguments: [
    "2026-02-30", "2027-04-31", "2025-02-29", "1900-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01",
    "2026-1-01", "2026-01-1", "26-01-01", "2026-01-01 ", " 2026-01-01", "2026/01/01", "1.1.2026", "", "2026-01-011", "+2026-01-01",
  ])
  func refusesOtherTexts(text: String) { #expect(CalendarDate(iso: text) == nil) }

  @Test(arguments: [("2024-02-29", true), ("2000-02-29", true), ("2023-02-29", false), ("2100-02-29", false), ("2400-02-29", true)])
  func knowsLeapDays(iso: String, exists: Bool) { #expect((CalendarDate(iso: iso) != nil) == exists) }

  @Test func writesTheNumericForm() {
    #expect(date("2027-03-04").numeric == "4.3.2027")
    #expect(date("2026-12-24").numeric == "24.12.2026")
  }

  @Test func everyDayFollowsTheOneBefore() {
    var day = date("1899-12-31")
    for number in (day.dayNumber + 1)...date("2101-01-01").dayNumber {
      let next = CalendarDate(dayNumber: number)
      #expect(next == day.adding(days: 1) && day < next && next.dayNumber == number && CalendarDate(iso: next.iso) == next)
      #expect(next.weekday.number == day.weekday.number % 7 + 1)
      #expect(CalendarDate(year: next.year, month: next.month, day: next.day) == next)
      day = next
    }
  }

  @Test(arguments: [
    ("2024-02-28", 1, "2024-02-29"), ("2025-02-28", 1, "2025-03-01"), ("2026-12-31", 1, "2027-01-01"), ("2027-01-01", -1, "2026-12-31"),
    ("2026-03-28", 1, "2026-03-29"), ("2026-03-29", 1, "2026-03-30"), ("2024-02-29", 366, "2025-03-01"), ("9999-12-31", 5, "9999-12-31"),
    ("0001-01-01", -5, "0001-01-01"), ("2026-01-01", .max, "9999-12-31"), ("2026-01-01", .min, "0001-01-01"),
  ])
  func addsDays(start: String, days: Int, end: String) {
    #expect(date(start).adding(days: days) == date(end))
  }

  @Test func findsTheNextWeekday() {
    #expect(date("2026-12-02").next(.wed) == date("2026-12-02"))
    #expect(date("2026-12-02").next(.tue) == date("2026-12-08"))
    #expect(date("2026-12-31").next(.mon) == date("2027-01-04"))
  }

  @Test func weekdaysAreInTheOrderOfTheWeek() {
    #expect(Weekday.allCases.map(\.rawValue) == ["mon", "tue", "wed", "thu", "fri", "sat", "sun"])
    #expect(Weekday.allCases.map(\.number) == Array(1...7))
    #expect(Weekday.allCases == Weekday.allCases.sorted())
  }
}

@Suite struct DateDecodingTests {
  @Test(arguments: [
    ("24.12.2026", "2026-12-24"), ("4.3.2027", "2027-03-04"), ("04.03.2027", "2027-03-04"), ("2027-3-4", "2027-03-04"),
    ("\"24.12.2026\"", "2026-12-24"),
  ])
  func repairsOtherForms(text: String, iso: String) {
    let decoded = Decoded(text) { CalendarDate.decode($0, report: &$1) }
    #expect(decoded.value == date(iso))
    #expect(decoded.codes == ["date-not-iso"])
    #expect(repaired(text, decoded.diagnostics) == iso)
  }

  @Test(arguments: [
    ("2026-02-30", "impossible-date"), ("31.4.2027", "impossible-date"), ("2026-13-01", "impossible-date"), ("0.1.2026", "impossible-date"),
    ("joulu", "date-form"), ("", "date-form"), ("24.12.", "date-form"), ("24.12.26", "date-form"), ("[2026-12-24]", "date-form"),
    ("{a: 2026-12-24}", "date-form"),
  ])
  func refusesWhatIsNoDay(text: String, code: String) {
    let decoded = Decoded(text) { CalendarDate.decode($0, report: &$1) }
    #expect(decoded.value == nil)
    #expect(decoded.codes == [code])
  }

  @Test func tellsTheLengthOfTheMonth() {
    let decoded = Decoded("2026-02-30") { CalendarDate.decode($0, report: &$1) }
    #expect(decoded.diagnostics[0].message.en == "There is no 30.2.2026: month 2/2026 has 28 days. Correct the date.")
  }
}

@Suite struct PeriodTests {
  @Test func readsBothEnds() {
    let decoded = Decoded("{from: 2026-12-01, until: 2026-12-07}") { Period.decode($0, report: &$1) }
    #expect(decoded.value == period("2026-12-01", "2026-12-07") && decoded.codes.isEmpty)
    #expect(decoded.value?.dayCount == 7)
  }

  @Test(arguments: [
    ("{from: 2026-12-28, until: 2026-01-03}", ["reversed-period"], ["2026-01-03"]),
    ("{from: 2026-12-28}", ["missing-value-key"], ["{from: 2026-12-28}"]),
    ("{from: 2026-12-28, until: }", ["missing-value-key"], [""]),
    ("{from: 30.2.2026, until: 2026-13-01}", ["impossible-date", "impossible-date"], ["30.2.2026", "2026-13-01"]),
    ("{from: 2026-12-01, until: 2026-12-07, to: 2026-12-08}", ["unknown-value-key"], ["to"]),
    ("2026-12-01", ["value-shape"], ["2026-12-01"]),
  ])
  func pointsAtFaults(text: String, codes: [String], places: [String]) {
    let decoded = Decoded(text) { Period.decode($0, report: &$1) }
    #expect(decoded.codes == codes)
    #expect(decoded.places(in: text) == places)
  }

  @Test func comparesWithOthers() {
    let week = period("2026-12-28", "2027-01-03")
    #expect(week.contains(date("2026-12-28")) && week.contains(date("2027-01-03")))
    #expect(!week.contains(date("2026-12-27")) && !week.contains(date("2027-01-04")))
    #expect(week.overlaps(Period(on: date("2027-01-03"))) && !week.overlaps(Period(on: date("2027-01-04"))))
    #expect(week.intersection(period("2027-01-01", "2027-02-01")) == period("2027-01-01", "2027-01-03"))
    #expect(week.intersection(period("2027-01-04", "2027-02-01")) == nil)
    #expect(Period(from: date("2027-01-02"), until: date("2027-01-01")) == nil)
  }
}
