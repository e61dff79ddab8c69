import Catalog
import Testing

@Suite struct TimeTests {
  @Test(arguments: [
    ("8", "8.00", "08:00", "8"), ("8.30", "8.30", "08:30", "8.30"), ("08:30", "8.30", "08:30", "8.30"), ("24", "24.00", "24:00", "24"),
    ("0", "0.00", "00:00", "0"), ("15.30", "15.30", "15:30", "15.30"), ("23:59", "23.59", "23:59", "23.59"),
    ("24.00", "24.00", "24:00", "24"),
    ("09.05", "9.05", "09:05", "9.05"),
  ])
  func readsAndWrites(text: String, numeric: String, iso: String, written: String) throws {
    let time = try #require(TimeOfDay(text))
    #expect(time.numeric == numeric && time.iso == iso && time.written == written)
    #expect(TimeOfDay(numeric) == time && TimeOfDay(iso) == time && TimeOfDay(written) == time)
  }

  @Test(arguments: ["24.01", "25", "8.60", "8.5", "8.300", "008", "8.", ".30", "", "8 30", "klo 8", "-8", "8,30", "8.30.00", "８"])
  func refusesOtherTexts(text: String) {
    #expect(TimeOfDay(text) == nil)
    #expect(Decoded("\"\(text)\"") { TimeOfDay.decode($0, report: &$1) }.codes == ["time-form"])
  }

  @Test func everyMinuteComesBack() {
    for minutes in 0...1440 {
      let time = TimeOfDay(hour: minutes / 60, minute: minutes % 60)
      #expect(time?.minutes == minutes && time.flatMap { TimeOfDay($0.iso) } == time)
    }
  }

  @Test func aRangeHoldsItsFirstMinuteButNotItsLast() {
    let morning = range("8-11.30")
    #expect(morning.contains(TimeOfDay("8")!) && morning.contains(TimeOfDay("11.29")!))
    #expect(!morning.contains(TimeOfDay("7.59")!) && !morning.contains(TimeOfDay("11.30")!))
    #expect(!morning.overlaps(range("11.30-12")) && morning.overlaps(range("11.29-12")))
    #expect(morning.intersection(range("10-14")) == range("10-11.30") && morning.intersection(range("12-14")) == nil)
    #expect(TimeRange.wholeDay == range("0-24") && range("08:00-15:30").written == "8-15.30")
  }
}

@Suite struct TimeRangeDecodingTests {
  @Test(arguments: [
    ("8-15.30", ["8-15.30"]), ("8-11, 12-15", ["8-11", "12-15"]), ("12-15,8-11", ["8-11", "12-15"]), ("[12-15, 8-11]", ["8-11", "12-15"]),
    ("none", []), ("0-24", ["0-24"]), ("08:00-15:30", ["8-15.30"]), ("8-12, 12-15", ["8-12", "12-15"]),
  ])
  func readsRanges(text: String, ranges: [String]) {
    let decoded = Decoded(text) { TimeRange.decodeAll($0, report: &$1) }
    #expect(decoded.value == ranges.map(range))
    #expect(decoded.codes.isEmpty)
  }

  @Test(arguments: [
    ("8–15.30", "8-15.30"), ("8 - 15.30", "8-15.30"), ("8.00 — 15.30", "8.00-15.30"), ("closed", "none"), ("\"8 -9\"", "8-9"),
  ])
  func repairsForms(text: String, written: String) {
    let decoded = Decoded(text) { TimeRange.decodeAll($0, report: &$1) }
    #expect(decoded.value != nil)
    #expect(decoded.codes == ["time-range-form"])
    #expect(repaired(text, decoded.diagnostics) == written)
  }

  @Test(arguments: [
    ("22-6", ["reversed-hours"]), ("8-8", ["reversed-hours"]), ("18-26", ["reversed-hours"]), ("8-24.30", ["reversed-hours"]),
    ("8", ["time-range-form"]), ("klo 8-15", ["time-range-form"]), ("", ["time-range-form"]), ("8-15-16", ["time-range-form"]),
    ("8-15.60", ["time-range-form"]), ("{}", ["time-range-form"]), ("[]", ["time-range-form"]), ("8-11,", ["time-range-form"]),
    ("8-12, 11-15", ["overlapping-hours"]), ("8-15, 8-15", ["overlapping-hours"]),
    ("8-11, 22-2, x", ["reversed-hours", "time-range-form"]),
    ("[8-11, [12-13]]", ["time-range-form"]),
  ])
  func reportsFaults(text: String, codes: [String]) {
    #expect(Decoded(text) { TimeRange.decodeAll($0, report: &$1) }.codes == codes)
  }

  @Test func repairsNoPartOfALine() {
    let decoded = Decoded("8–11, 12-15") { TimeRange.decodeAll($0, report: &$1) }
    #expect(decoded.value == [range("8-11"), range("12-15")] && decoded.codes == ["time-range-form"])
    #expect(decoded.diagnostics[0].fix == nil)
  }

  @Test func goesOnWithTheOtherRanges() {
    #expect(Decoded("8-11, 15-12") { TimeRange.decodeAll($0, report: &$1) }.value == [range("8-11")])
  }

  @Test func tellsToSplitANight() {
    let message = Decoded("22-2") { TimeRange.decodeAll($0, report: &$1) }.diagnostics[0].message
    #expect(message.en.contains("fri: 22-24 and sat: 0-2") && message.fi.contains("jaa se kahdelle päivälle"))
  }
}
