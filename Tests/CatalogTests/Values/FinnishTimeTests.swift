import Catalog
import Testing

/// Wall-clock times in Finland as points in time; the expected ones are those of the IANA database.
@Suite struct FinnishTimeTests {
  @Test(arguments: [
    ("2026-01-15", 12, 0, "2026-01-15T12:00:00+02:00", "20260115T100000Z"),
    ("2026-07-15", 0, 0, "2026-07-15T00:00:00+03:00", "20260714T210000Z"),
    ("2026-03-29", 2, 59, "2026-03-29T02:59:00+02:00", "20260329T005900Z"),
    ("2026-03-29", 4, 0, "2026-03-29T04:00:00+03:00", "20260329T010000Z"),
    ("2026-10-25", 2, 59, "2026-10-25T02:59:00+03:00", "20261024T235900Z"),
    ("2026-10-25", 4, 0, "2026-10-25T04:00:00+02:00", "20261025T020000Z"),
    ("2027-03-28", 8, 0, "2027-03-28T08:00:00+03:00", "20270328T050000Z"),
    ("2027-10-31", 24, 0, "2027-11-01T00:00:00+02:00", "20271031T220000Z"),
    ("2026-12-31", 24, 0, "2027-01-01T00:00:00+02:00", "20261231T220000Z"),
    ("1970-01-01", 0, 0, "1970-01-01T00:00:00+02:00", "19691231T220000Z"),
  ])
  func isAPointInTime(_ day: String, _ hour: Int, _ minute: Int, _ instant: String, _ stamp: String) throws {
    let date = try #require(CalendarDate(iso: day))
    let time = try #require(TimeOfDay(hour: hour, minute: minute))
    #expect(date.instant(at: time) == instant)
    #expect(date.stamp(at: time) == stamp)
  }

  @Test func theWallClockGoesOnAfterMidnight() throws {
    let date = try #require(CalendarDate(iso: "2026-12-31"))
    #expect(date.wallClock(at: .endOfDay) == "20270101T000000")
    let morning = try #require(TimeOfDay(hour: 7, minute: 5))
    #expect(date.wallClock(at: morning) == "20261231T070500")
    #expect(date.digits == "20261231")
  }
}
