import Catalog
import Testing

private func decode(_ text: String) -> Decoded<Schedule> { Decoded(text) { Schedule.decode($0, report: &$1) } }

private func schedule(_ text: String, _ location: SourceLocation = #_sourceLocation) throws -> Schedule {
  #expect(decode(text).codes.isEmpty, sourceLocation: location)
  return try #require(decode(text).value, sourceLocation: location)
}

@Suite struct ScheduleTests {
  static let cafe = "{weekly: wed, time: 17-18.30, from: 2026-12-02, until: 2027-01-20, except: [2026-12-23], extra: [2026-12-21]}"

  @Test func readsASingleDate() throws {
    let single = try schedule("{date: 2026-12-09, time: 17-18.30}")
    #expect(single.dates == [Schedule.Occurrence(date: date("2026-12-09"), time: range("17-18.30"))] && single.weekly == nil)
    #expect(!single.ended(on: date("2026-12-09")) && single.ended(on: date("2026-12-10")))
    #expect(single.next(onOrAfter: date("2026-12-09")) == single.first && single.next(onOrAfter: date("2026-12-10")) == nil)
  }

  @Test func readsSeveralDates() throws {
    let several = try schedule("{dates: [2027-01-13, 2026-12-09], time: 17-18.30}")
    #expect(several.dates.map(\.date.iso) == ["2026-12-09", "2027-01-13"])
    #expect(several.next(onOrAfter: date("2026-12-10"))?.date == date("2027-01-13") && several.last?.date == date("2027-01-13"))
  }

  @Test func countsTheWeeks() throws {
    let cafe = try schedule(Self.cafe)
    #expect(
      cafe.occurrences(from: date("2026-01-01"), until: date("2027-12-31")).map(\.date.iso)
        == ["2026-12-02", "2026-12-09", "2026-12-16", "2026-12-21", "2026-12-30", "2027-01-06", "2027-01-13", "2027-01-20"])
    #expect(cafe.occurrences(from: date("2026-12-03"), until: date("2026-12-16")).map(\.date.iso) == ["2026-12-09", "2026-12-16"])
    #expect(cafe.occurrences(from: date("2026-12-16"), until: date("2026-12-03")).isEmpty)
    #expect(cafe.first?.date == date("2026-12-02") && cafe.last?.date == date("2027-01-20"))
    #expect(cafe.next(onOrAfter: date("2026-12-17"))?.date == date("2026-12-21"))
    #expect(cafe.next(onOrAfter: date("2026-12-22"))?.date == date("2026-12-30"))
    #expect(!cafe.ended(on: date("2027-01-20")) && cafe.ended(on: date("2027-01-21")))
  }

  @Test func beginsOnTheFirstFittingWeekday() throws {
    let late = try schedule("{weekly: wed, time: 17-18, from: 2026-12-03, until: 2026-12-22}")
    #expect(late.first?.date == date("2026-12-09") && late.last?.date == date("2026-12-16"))
  }

  @Test func mayBeOnSeveralWeekdays() throws {
    let course = try schedule("{weekly: tue thu, time: 9-12, from: 2024-02-26, until: 2024-03-03}")
    #expect(course.occurrences(from: date("2024-01-01"), until: date("2024-12-31")).map(\.date.iso) == ["2024-02-27", "2024-02-29"])
  }

  /// Wall-clock times: on 28 March and 25 October 2027 the clocks change, the event does not.
  @Test func doesNotMoveWithSummerTime() throws {
    let sundays = try schedule("{weekly: sun, time: 2-5, from: 2027-03-21, until: 2027-04-04}")
    let found = sundays.occurrences(from: date("2027-03-01"), until: date("2027-04-30"))
    #expect(found.map(\.date.iso) == ["2027-03-21", "2027-03-28", "2027-04-04"] && Set(found.map(\.time)) == [range("2-5")])
  }

  @Test func agreesWithItselfOnEveryDay() throws {
    let cafe = try schedule(Self.cafe)
    for number in date("2026-11-01").dayNumber...date("2027-03-01").dayNumber {
      let day = CalendarDate(dayNumber: number)
      let rest = cafe.occurrences(from: day, until: date("2028-01-01"))
      #expect(cafe.next(onOrAfter: day) == rest.first && cafe.ended(on: day) == rest.isEmpty)
    }
  }

  @Test func isQuickOverThousandsOfYears() throws {
    let long = try schedule("{weekly: mon, time: 9-10, from: 0001-01-01, until: 9999-12-31}")
    #expect(long.last?.date == date("9999-12-27") && long.first?.date == date("0001-01-01"))
  }

  @Test(arguments: [
    ("{date: 2026-12-09}", ["missing-value-key"], ["{date: 2026-12-09}"]),
    ("{date: 2026-12-09, time: 18-17}", ["reversed-hours"], ["18-17"]),
    ("{date: 2026-12-09, time: 17}", ["time-range-form"], ["17"]),
    ("{date: 2026-02-30, time: 17-18}", ["impossible-date"], ["2026-02-30"]),
    ("{date: 2026-12-09, weekly: wed, time: 17-18}", ["schedule-form"], ["{date: 2026-12-09, weekly: wed, time: 17-18}"]),
    ("{time: 17-18}", ["schedule-form"], ["{time: 17-18}"]),
    ("2026-12-09", ["schedule-form"], ["2026-12-09"]),
    ("{dates: [], time: 17-18}", ["empty-schedule"], ["[]"]),
    ("{weekly: wed, time: 17-18, from: 2026-12-02}", ["missing-value-key"], ["{weekly: wed, time: 17-18, from: 2026-12-02}"]),
    ("{weekly: wed, time: 17-18, from: 2026-12-22, until: 2026-12-02}", ["reversed-period"], ["2026-12-02"]),
    ("{weekly: wednesdays, time: 17-18, from: 2026-12-02, until: 2026-12-22}", ["unknown-day"], ["wednesdays"]),
    ("{weekly: , time: 17-18, from: 2026-12-02, until: 2026-12-22}", ["missing-value-key"], [""]),
  ])
  func refuses(text: String, codes: [String], places: [String]) {
    #expect(decode(text).value == nil)
    #expect(decode(text).codes == codes)
    #expect(decode(text).places(in: text) == places)
  }

  @Test(arguments: [
    (
      "{weekly: wed, time: 17-18, from: 2026-12-02, until: 2026-12-30, except: [2026-12-23, 2026-12-24]}", ["except-without-occurrence"],
      ["2026-12-24"]
    ),
    ("{weekly: wed, time: 17-18, from: 2026-12-02, until: 2026-12-30, except: 2027-01-06}", ["except-without-occurrence"], ["2027-01-06"]),
    (
      "{weekly: wed, time: 17-18, from: 2026-12-02, until: 2026-12-30, except: [2026-12-09, 2026-12-09]}", ["repeated-date"], ["2026-12-09"]
    ),
    ("{weekly: wed, time: 17-18, from: 2026-12-02, until: 2026-12-30, extra: [2026-12-09]}", ["repeated-date"], ["2026-12-09"]),
    ("{dates: [2026-12-09, 9.12.2026], time: 17-18}", ["date-not-iso", "repeated-date"], ["9.12.2026", "9.12.2026"]),
    (
      "{weekly: wed, time: 17-18, from: 2026-12-03, until: 2026-12-08}", ["empty-schedule"],
      ["{weekly: wed, time: 17-18, from: 2026-12-03, until: 2026-12-08}"]
    ),
    ("{weekly: ke, time: 17-18, from: 2026-12-02, until: 2026-12-30}", ["unknown-day"], ["ke"]),
    ("{weekly: wed wed, time: 17-18, from: 2026-12-02, until: 2026-12-30}", ["repeated-day"], ["wed wed"]),
    ("{weekly: wed, time: 17-18, from: 2026-12-02, until: 2026-12-30, when: x}", ["unknown-value-key"], ["when"]),
  ])
  func reportsAndGoesOn(text: String, codes: [String], places: [String]) {
    #expect(decode(text).value != nil)
    #expect(decode(text).codes == codes)
    #expect(decode(text).places(in: text) == places)
  }

  @Test func anExceptedDayMayBeHeldAgain() throws {
    // The event of 23 December is moved to the 22nd, in two lines.
    let moved = try schedule("{weekly: wed, time: 17-18, from: 2026-12-16, until: 2026-12-30, except: [2026-12-23], extra: [2026-12-22]}")
    #expect(moved.occurrences(from: date("2026-12-01"), until: date("2026-12-31")).map(\.date.day) == [16, 22, 30])
  }
}
