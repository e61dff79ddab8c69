import Catalog
import Testing

@testable import Exchange

/// When an event happens, as RFC 5545 writes it.
@Suite struct EventTimeTests {
  private func date(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

  private func range(_ from: Int, _ until: Int) throws -> TimeRange {
    let (from, until) = try (#require(TimeOfDay(hour: from)), #require(TimeOfDay(hour: until)))
    return try #require(TimeRange(from: from, until: until))
  }

  private func lines(_ schedule: Schedule) throws -> [String] {
    let first = try #require(schedule.first)
    return EventTime(schedule, first).properties.map { "\($0.name):\($0.value)" }
  }

  private func single(_ dates: [String], _ time: TimeRange) throws -> Schedule {
    try Schedule(dates: dates.map { Schedule.Occurrence(date: try date($0), time: time) })
  }

  @Test func once() throws {
    let found = try lines(single(["2026-12-09"], range(17, 18)))
    #expect(found == ["DTSTART;TZID=Europe/Helsinki:20261209T170000", "DTEND;TZID=Europe/Helsinki:20261209T180000"])
  }

  @Test func untilMidnightIsTheNextDay() throws {
    #expect(try lines(single(["2026-12-31"], range(22, 24))).last == "DTEND;TZID=Europe/Helsinki:20270101T000000")
  }

  @Test func theEndOfADayDoesNotBelongToIt() throws {
    let found = try lines(single(["2026-12-31", "2027-02-28"], .wholeDay))
    #expect(found == ["DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "RDATE;VALUE=DATE:20270228"])
  }

  private func weekly(_ days: [Weekday], _ from: String, _ until: String, except: [String] = [], extra: [String] = []) throws -> Schedule {
    let time = try range(8, 10)
    let (first, last) = try (date(from), date(until))
    let period = try #require(Period(from: first, until: last))
    let rule = try Schedule.Weekly(days: days, time: time, period: period, except: except.map(date))
    return try Schedule(weekly: rule, dates: extra.map { Schedule.Occurrence(date: try date($0), time: time) })
  }

  /// The end of the rule is in UTC, and so an hour earlier in summer.
  @Test func everyWeek() throws {
    let found = try lines(weekly([.thu, .tue], "2027-03-01", "2027-04-08", except: ["2027-03-25"], extra: ["2027-04-09"]))
    #expect(
      found == [
        "DTSTART;TZID=Europe/Helsinki:20270302T080000", "DTEND;TZID=Europe/Helsinki:20270302T100000",
        "RRULE:FREQ=WEEKLY;WKST=MO;BYDAY=TU,TH;UNTIL=20270408T050000Z", "EXDATE;TZID=Europe/Helsinki:20270325T080000",
        "RDATE;TZID=Europe/Helsinki:20270409T080000",
      ])
  }

  /// A rule that its own start does not keep means nothing certain: then every day is told.
  @Test(arguments: ["2027-02-26", "2027-03-01"]) func aFirstTimeBesideTheRule(_ extra: String) throws {
    let found = try lines(weekly([.tue], "2027-03-01", "2027-03-16", except: ["2027-03-09"], extra: [extra]))
    #expect(found.count == 3)
    #expect(found[0] == "DTSTART;TZID=Europe/Helsinki:\(extra.filter { $0 != "-" })T080000")
    #expect(found[2] == "RDATE;TZID=Europe/Helsinki:20270302T080000,20270316T080000")
  }
}
