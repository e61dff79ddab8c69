import Catalog
import Testing

/// Hours decoded without a fault.
private func hours(_ text: String, _ location: SourceLocation = #_sourceLocation) throws -> OpeningHours {
  let decoded = Decoded(text) { OpeningHours.decode($0, report: &$1) }
  #expect(decoded.codes.isEmpty, sourceLocation: location)
  return try #require(decoded.value, sourceLocation: location)
}

@Suite struct OpeningHoursTests {
  static let office = """
    {mon tue thu: 8-15.30, wed: 12-15.30, fri: [8-11, 12-15], holidays: closed, \
    seasons: {summer: {from: 06-15, until: 08-15, mon-fri: 9-14}, \
    christmas: {from: 12-27, until: 01-02, mon-fri: 10-12}}, \
    exceptions: {eve: {on: 2026-12-24, open: 8-10}, move: {from: 2027-02-01, until: 2027-02-14, open: none}, \
    open-day: {on: 2027-02-06, open: 10-14}}}
    """

  @Test(arguments: [
    ("2026-11-23", ["8-15.30"], DayHours.Reason.week),
    ("2026-11-25", ["12-15.30"], .week),
    ("2026-11-27", ["8-11", "12-15"], .week),
    ("2026-11-28", [], .week),
    ("2026-12-24", ["8-10"], .exception("eve")),
    ("2027-12-24", [], .holiday(.christmasEve)),
    ("2026-12-25", [], .holiday(.christmasDay)),
    ("2026-12-28", ["10-12"], .season("christmas")),
    ("2026-12-31", ["10-12"], .season("christmas")),
    ("2027-01-01", [], .holiday(.newYearsDay)),
    ("2027-01-02", [], .season("christmas")),
    ("2027-01-03", [], .week),
    ("2027-06-14", ["8-15.30"], .week),
    ("2027-06-15", ["9-14"], .season("summer")),
    ("2027-06-25", [], .holiday(.midsummerEve)),
    ("2027-08-15", [], .season("summer")),
    ("2027-08-16", ["8-15.30"], .week),
    ("2027-02-01", [], .exception("move")),
    ("2027-02-06", ["10-14"], .exception("open-day")),
    ("2027-02-14", [], .exception("move")),
    ("2027-02-15", ["8-15.30"], .week),
    ("2027-03-29", [], .holiday(.easterMonday)),
  ])
  func putsExceptionBeforeHolidayBeforeSeasonBeforeWeek(iso: String, ranges: [String], reason: DayHours.Reason) throws {
    #expect(try hours(Self.office).ranges(on: date(iso)) == DayHours(ranges.map(range), reason))
  }

  @Test(arguments: [
    ("2026-11-23", "8", true), ("2026-11-23", "7.59", false), ("2026-11-23", "15.29", true), ("2026-11-23", "15.30", false),
    ("2026-11-27", "11.30", false), ("2026-11-27", "12", true), ("2026-11-28", "12", false), ("2026-12-24", "9", true),
    ("2026-12-25", "9", false),
  ])
  func knowsWhetherItIsOpen(iso: String, time: String, isOpen: Bool) throws {
    #expect(try hours(Self.office).isOpen(on: date(iso), at: TimeOfDay(time)!) == isOpen)
  }

  @Test(arguments: [
    ("holidays: closed", [], DayHours.Reason.holiday(.independenceDay)),
    ("holidays: open", ["9-15"], .week),
    ("holidays: 10-12", ["10-12"], .holiday(.independenceDay)),
    ("languages: {so: by_appointment}", [], .holidayNotConfirmed(.independenceDay)),
  ])
  func followsTheRuleForHolidays(rule: String, ranges: [String], reason: DayHours.Reason) throws {
    // 6 December 2027 is a Monday.
    #expect(try hours("{mon: 9-15, \(rule)}").ranges(on: date("2027-12-06")) == DayHours(ranges.map(range), reason))
  }

  @Test func aHolidayOnAClosedDayNeedsNoConfirmation() throws {
    #expect(try hours("{mon: 9-15}").ranges(on: date("2026-12-06")) == DayHours([], .week))
  }

  @Test func wordsHoldOnHolidaysToo() throws {
    #expect(try hours("always").ranges(on: date("2026-12-25")) == DayHours([.wholeDay], .always))
    #expect(try hours("always").isOpen(on: date("2026-12-25"), at: TimeOfDay("23.59")!))
    #expect(try hours("by_appointment").ranges(on: date("2026-12-25")) == DayHours([], .byAppointment))
    #expect(try hours("closed_for_now").ranges(on: date("2026-12-25")) == DayHours([], .closedForNow))
  }

  @Test func listsTheNextExceptions() throws {
    let changes = try hours(Self.office).upcomingExceptions(from: date("2026-12-01"), days: 60)
    let told = changes.map { "\($0.period.from.iso) \($0.period.until.iso) \($0.hours.reason) \($0.hours.ranges.map(\.written))" }
    #expect(
      told == [
        "2026-12-24 2026-12-24 exception(\"eve\") [\"8-10\"]",
        "2026-12-25 2026-12-25 holiday(Catalog.PublicHoliday.christmasDay) []",
        "2027-01-01 2027-01-01 holiday(Catalog.PublicHoliday.newYearsDay) []",
        "2027-01-06 2027-01-06 holiday(Catalog.PublicHoliday.epiphany) []",
      ])
  }

  @Test func joinsTheDaysOfAnExceptionOverWeekends() throws {
    let changes = try hours(Self.office).upcomingExceptions(from: date("2027-01-20"), days: 40)
    #expect(
      changes.map(\.period) == [period("2027-02-01", "2027-02-05"), Period(on: date("2027-02-06")), period("2027-02-07", "2027-02-14")])
  }

  @Test func tellsExceptionsToTheirEnd() throws {
    let office = try hours("{mon-fri: 9-15, exceptions: {move: {from: 2027-02-01, until: 2027-02-14, open: none}}}")
    #expect(office.upcomingExceptions(from: date("2027-02-03"), days: 3).map(\.period) == [period("2027-02-03", "2027-02-14")])
    #expect(office.upcomingExceptions(from: date("2027-02-14"), days: 1).isEmpty)
    #expect(office.upcomingExceptions(from: date("2027-02-01"), days: 0).isEmpty)
    #expect(office.upcomingExceptions(from: date("2027-02-01"), days: -5).isEmpty)
  }

  @Test func keepsSilentAboutExceptionsThatChangeNothing() throws {
    let office = try hours(
      "{mon-fri: 9-15, holidays: open, exceptions: {a: {on: 2027-02-01, open: 9-15}, b: {on: 2027-02-06, open: none}}}")
    #expect(office.upcomingExceptions(from: date("2027-01-01"), days: 60).isEmpty)
  }

  @Test func toldAtTheEndOfTheCalendarOnce() throws {
    let office = try hours("{mon-fri: 9-15, exceptions: {end: {on: 9999-12-31, open: none}}}")
    #expect(office.upcomingExceptions(from: date("9999-12-30"), days: .max).map(\.period) == [Period(on: date("9999-12-31"))])
  }

  @Test func aNoticeClosesBeforeEverythingElse() throws {
    let closure = Closure(place: "moona", period: period("2026-12-23", "2026-12-27"), ranges: [])
    let office = try hours(Self.office).applying(closure, id: "notices/water")
    #expect(office.ranges(on: date("2026-12-24")) == DayHours([], .exception("notices/water")))
    #expect(try hours("always").applying(closure, id: "n").ranges(on: date("2026-12-25")) == DayHours([], .exception("n")))
  }

  @Test func groupsEqualNeighbours() throws {
    let groups = try hours("{mon tue thu: 8-15.30, wed: 12-15.30, fri: 8-11}").groupedDays
    #expect(
      groups.map { "\($0.first.rawValue)-\($0.last.rawValue) \($0.ranges.map(\.written).joined(separator: ","))" }
        == ["mon-tue 8-15.30", "wed-wed 12-15.30", "thu-thu 8-15.30", "fri-fri 8-11", "sat-sun "])
    #expect(try hours("always").groupedDays.map(\.ranges) == [[.wholeDay]])
    #expect(try hours("by_appointment").weekTable.map(\.day) == Weekday.allCases)
  }

  @Test(arguments: [
    ("{mon: 8-16}", false), ("{mon: 8-16.01}", true), ("{mon: [8-10, 17-18]}", true), ("always", true), ("by_appointment", false),
  ])
  func knowsEvenings(text: String, opens: Bool) throws { #expect(try hours(text).opensAfter(TimeOfDay("16")!) == opens) }

  @Test func tellsWhenALanguageIsSpoken() throws {
    let desk = try hours(
      "{mon-fri: 9-15, holidays: closed, languages: {so: {tue: 9-12, wed: 9-12}, ar: by_appointment}, exceptions: {e: {on: 2026-12-01, open: 11-13}}}"
    )
    #expect(desk.ranges(inLanguage: "so", on: date("2026-12-02")) == [range("9-12")])
    #expect(desk.ranges(inLanguage: "so", on: date("2026-12-01")) == [range("11-12")])
    #expect(desk.ranges(inLanguage: "so", on: date("2026-12-03")) == [])
    #expect(desk.ranges(inLanguage: "so", on: date("2027-01-06")) == [])  // Epiphany, a Wednesday
    #expect(desk.ranges(inLanguage: "ar", on: date("2026-12-02")) == [] && desk.ranges(inLanguage: "ru", on: date("2026-12-02")) == [])
  }
}
