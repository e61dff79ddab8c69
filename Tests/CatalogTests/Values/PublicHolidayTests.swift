import Catalog
import Testing

@Suite struct PublicHolidayTests {
  /// Easter Sunday, Ascension Day, Pentecost, Midsummer Eve, All Saints' Day as in the almanacs.
  static let movable: [(year: Int, dates: [String])] = [
    (2024, ["2024-03-31", "2024-05-09", "2024-05-19", "2024-06-21", "2024-11-02"]),
    (2025, ["2025-04-20", "2025-05-29", "2025-06-08", "2025-06-20", "2025-11-01"]),
    (2026, ["2026-04-05", "2026-05-14", "2026-05-24", "2026-06-19", "2026-10-31"]),
    (2027, ["2027-03-28", "2027-05-06", "2027-05-16", "2027-06-25", "2027-11-06"]),
    (2028, ["2028-04-16", "2028-05-25", "2028-06-04", "2028-06-23", "2028-11-04"]),
    (2029, ["2029-04-01", "2029-05-10", "2029-05-20", "2029-06-22", "2029-11-03"]),
    (2030, ["2030-04-21", "2030-05-30", "2030-06-09", "2030-06-21", "2030-11-02"]),
  ]

  @Test(arguments: movable)
  func knowsTheMovableOnes(year: Int, dates: [String]) {
    let holidays: [PublicHoliday] = [.easterSunday, .ascensionDay, .pentecost, .midsummerEve, .allSaintsDay]
    #expect(holidays.map { $0.date(in: year)?.iso } == dates)
  }

  @Test func knowsTheFixedOnes() {
    #expect(
      PublicHoliday.all(in: 2026).map { "\($0.holiday.id) \($0.date.iso)" } == [
        "new_years_day 2026-01-01", "epiphany 2026-01-06", "good_friday 2026-04-03", "easter_sunday 2026-04-05", "easter_monday 2026-04-06",
        "may_day 2026-05-01", "ascension_day 2026-05-14", "pentecost 2026-05-24", "midsummer_eve 2026-06-19", "midsummer_day 2026-06-20",
        "all_saints_day 2026-10-31", "independence_day 2026-12-06", "christmas_eve 2026-12-24", "christmas_day 2026-12-25",
        "boxing_day 2026-12-26",
      ])
  }

  /// The earliest and latest Easters, and the years of the exceptions of Gauss's rule.
  @Test(arguments: [
    (1818, "1818-03-22"), (1913, "1913-03-23"), (1943, "1943-04-25"), (1954, "1954-04-18"), (1981, "1981-04-19"), (2000, "2000-04-23"),
    (2008, "2008-03-23"), (2038, "2038-04-25"), (2049, "2049-04-18"), (2076, "2076-04-19"), (2285, "2285-03-22"),
  ])
  func knowsEasterOfOtherYears(year: Int, iso: String) { #expect(PublicHoliday.easterSunday(in: year) == date(iso)) }

  @Test func keepsItsWeekdaysForTwoCenturies() throws {
    for year in 1900...2100 {
      func day(_ holiday: PublicHoliday) throws -> CalendarDate { try #require(holiday.date(in: year)) }
      let easter = try day(.easterSunday)
      #expect(easter.weekday == .sun && CalendarDate(year: year, month: 3, day: 22)! <= easter)
      #expect(easter <= CalendarDate(year: year, month: 4, day: 25)!)
      #expect(try day(.easterMonday) == easter.adding(days: 1) && day(.goodFriday) == easter.adding(days: -2))
      #expect(try day(.ascensionDay).weekday == .thu && day(.pentecost).weekday == .sun)
      #expect(try day(.ascensionDay).adding(days: 10) == day(.pentecost))
      #expect(try day(.midsummerDay).weekday == .sat && day(.midsummerEve).adding(days: 1) == day(.midsummerDay))
      #expect(try (20...26).contains(day(.midsummerDay).day) && day(.midsummerDay).month == 6)
      let saints = try day(.allSaintsDay)
      #expect(saints.weekday == .sat && (saints.month == 10 ? saints.day == 31 : saints.month == 11 && saints.day <= 6))
      for (holiday, date) in PublicHoliday.all(in: year) {
        let found = PublicHoliday.on(date)
        #expect(found == holiday || (found == .mayDay && holiday == .ascensionDay && (year == 1913 || year == 2008)))
      }
    }
  }

  @Test func everyOtherDayIsOrdinary() {
    let holidays = Set(PublicHoliday.all(in: 2026).map(\.date))
    let found = (0..<365).map { date("2026-01-01").adding(days: $0) }.filter { PublicHoliday.on($0) != nil }
    #expect(Set(found) == holidays && found.count == 15)
  }

  @Test func onlyTheEvesAreNoHolidaysByLaw() {
    #expect(PublicHoliday.allCases.filter { !$0.isByLaw } == [.midsummerEve, .christmasEve])
  }

  @Test func hasNoneBeyondTheCalendar() {
    #expect(PublicHoliday.all(in: 0).isEmpty && PublicHoliday.all(in: 10000).isEmpty && PublicHoliday.all(in: .min).isEmpty)
  }
}
