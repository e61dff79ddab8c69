import Catalog
import Diagnostics
import Testing
import YAML

private func decode(_ text: String) -> Decoded<OpeningHours> { Decoded(text) { OpeningHours.decode($0, report: &$1) } }

@Suite struct OpeningHoursDecodingTests {
  @Test func readsTheExampleOfTheFormat() throws {
    let text = """
      {mon tue thu: 8-15.30, wed: 12-15.30, fri: [8-11, 12-15], holidays: closed, \
      languages: {so: {tue: 9-12}, ar: by_appointment}, seasons: {summer: {from: 06-15, until: 08-15, mon-fri: 9-14}}, \
      exceptions: {christmas-eve: {on: 2026-12-24, open: none}, move: {from: 2027-01-04, until: 2027-01-08, open: 9-12}}}
      """
    let decoded = decode(text)
    #expect(decoded.codes.isEmpty)
    let hours = try #require(decoded.value)
    #expect(
      hours.weekTable.map { $0.ranges.map(\.written) } == [["8-15.30"], ["8-15.30"], ["12-15.30"], ["8-15.30"], ["8-11", "12-15"], [], []])
    #expect(hours.holidays == .closed)
    var somali = WeekHours()
    somali[.tue] = [range("9-12")]
    #expect(
      hours.languages == [DeskLanguage(tag: "so", availability: .weekly(somali)), DeskLanguage(tag: "ar", availability: .byAppointment)])
    #expect(hours.seasons.map(\.id) == ["summer"])
    #expect(hours.seasons[0].from.written == "06-15" && hours.seasons[0].week[.fri] == [range("9-14")] && hours.seasons[0].week[.sat] == [])
    #expect(
      hours.exceptions == [
        HoursException(id: "christmas-eve", period: Period(on: date("2026-12-24")), ranges: []),
        HoursException(id: "move", period: period("2027-01-04", "2027-01-08"), ranges: [range("9-12")]),
      ])
  }

  @Test(arguments: [("always", OpeningHours.Basis.always), ("by_appointment", .byAppointment), ("closed_for_now", .closedForNow)])
  func readsWords(text: String, basis: OpeningHours.Basis) {
    let decoded = decode(text)
    #expect(decoded.value == OpeningHours(basis) && decoded.codes.isEmpty)
  }

  @Test(arguments: [
    ("mon", [Weekday.mon]), ("mon-fri", [.mon, .tue, .wed, .thu, .fri]), ("sat-sun", [.sat, .sun]),
    ("mon-tue thu sun", [.mon, .tue, .thu, .sun]),
    ("sun mon", [.mon, .sun]),
  ])
  func readsDayKeys(key: String, days: [Weekday]) {
    let decoded = decode("{\(key): 9-15}")
    #expect(decoded.value?.weekTable.filter { !$0.ranges.isEmpty }.map(\.day) == days)
    #expect(decoded.codes.isEmpty)
  }

  @Test(arguments: [
    ("{ma-pe: 9-15}", "{mon-fri: 9-15}"), ("{Mon-Fri: 9-15}", "{mon-fri: 9-15}"), ("{monday: 9-15}", "{mon: 9-15}"),
    ("{\"ma, ti\": 9-15}", "{mon tue: 9-15}"), ("{mon–wed: 9-15}", "{mon-wed: 9-15}"), ("{to: 9-15}", "{thu: 9-15}"),
    (
      "{mon-fri: 9-15, seasons: {s: {from: 15.6., until: 15.8., mon: 9-12}}}",
      "{mon-fri: 9-15, seasons: {s: {from: 06-15, until: 08-15, mon: 9-12}}}"
    ),
  ])
  func repairsWhatIsCertain(text: String, good: String) {
    let decoded = decode(text)
    #expect(!decoded.codes.isEmpty)
    #expect(repaired(text, decoded.diagnostics) == good)
    #expect(decoded.value == decode(good).value && decode(good).codes.isEmpty)
  }

  @Test(arguments: [
    ("{}", ["hours-form"], ["{}"]),
    ("8-16", ["hours-form"], ["8-16"]),
    ("[always]", ["hours-form"], ["[always]"]),
    ("{moon: 9-15}", ["unknown-day"], ["moon"]),
    ("{fri-mon: 9-15}", ["unknown-day"], ["fri-mon"]),
    ("{mon-tue-wed: 9-15}", ["unknown-day"], ["mon-tue-wed"]),
    ("{holiday: closed, mon: 9-15}", ["unknown-day"], ["holiday"]),
    ("{tue: 9-12, 13-15}", ["unknown-day"], ["13-15"]),
    ("{mon-fri: 9-15, wed: 12-15}", ["repeated-day"], ["wed"]),
    ("{mon mon: 9-15}", ["repeated-day"], ["mon mon"]),
    ("{fri: [8-12, 11-15]}", ["overlapping-hours"], ["[8-12, 11-15]"]),
    ("{fri: 22-2, sat: 9-12}", ["reversed-hours"], ["22-2"]),
    ("{mon: 9-15, holidays: perhaps}", ["value-word"], ["perhaps"]),
    ("{mon: 9-15, holidays: 12-9}", ["reversed-hours"], ["12-9"]),
    ("{mon: 9-15, languages: {somali: {mon: 9-12}}}", ["language-tag"], ["somali"]),
    ("{mon: 9-15, languages: {so: yes}}", ["value-word"], ["yes"]),
    ("{mon: 9-15, languages: [so]}", ["value-shape"], ["[so]"]),
    ("{mon: 9-15, languages: {so: {mon: 8-12}}}", ["language-outside-hours"], ["{mon: 8-12}"]),
    ("{mon: 9-15, languages: {so: {tue: 9-12}}}", ["language-outside-hours"], ["{tue: 9-12}"]),
    ("{mon: 9-15, seasons: {s: {from: 02-30, until: 08-15, mon: 9-12}}}", ["season-date"], ["02-30"]),
    ("{mon: 9-15, seasons: {s: {from: 2026-06-15, until: 08-15, mon: 9-12}}}", ["season-date"], ["2026-06-15"]),
    ("{mon: 9-15, seasons: {s: {from: 06-15, mon: 9-12}}}", ["missing-value-key"], ["{from: 06-15, mon: 9-12}"]),
    ("{mon: 9-15, seasons: {s: {from: 06-15, until: 08-15}}}", ["missing-value-key"], ["{from: 06-15, until: 08-15}"]),
    ("{mon: 9-15, seasons: {s: summer}}", ["value-shape"], ["summer"]),
    (
      "{mon: 9-15, seasons: {a: {from: 06-01, until: 08-15, mon: 9-12}, b: {from: 08-15, until: 09-01, mon: 9-12}}}",
      ["overlapping-seasons"],
      ["b"]
    ),
    (
      "{mon: 9-15, seasons: {a: {from: 12-01, until: 01-15, mon: 9-12}, b: {from: 01-10, until: 02-01, mon: 9-12}}}",
      ["overlapping-seasons"],
      ["b"]
    ),
    (
      "{mon: 9-15, seasons: {a: {from: 08-01, until: 09-15, mon: 9-12}, b: {from: 06-01, until: 08-01, mon: 9-12}}}",
      ["overlapping-seasons"],
      ["b"]
    ),
    ("{mon-mon: 9-15}", ["unknown-day"], ["mon-mon"]),
    ("{mon: 9-15, exceptions: {e: {on: 2026-12-24}}}", ["missing-value-key"], ["{on: 2026-12-24}"]),
    ("{mon: 9-15, exceptions: {e: {open: none}}}", ["day-or-period"], ["{open: none}"]),
    ("{mon: 9-15, exceptions: {e: {on: 2026-12-24, until: 2026-12-26, open: none}}}", ["day-or-period"], ["2026-12-24"]),
    ("{mon: 9-15, exceptions: {e: {from: 2027-01-08, until: 2027-01-04, open: none}}}", ["reversed-period"], ["2027-01-04"]),
    ("{mon: 9-15, exceptions: {e: {date: 2027-01-08, on: 2027-01-04, open: none}}}", ["unknown-value-key"], ["date"]),
    ("{mon: 9-15, exceptions: {e: {on: 2027-01-04, open: 9-12, 13-15}}}", ["unknown-value-key"], ["13-15"]),
    (
      "{mon: 9-15, exceptions: {a: {from: 2027-01-04, until: 2027-01-08, open: none}, b: {from: 2027-01-08, until: 2027-01-09, open: 9-12}}}",
      ["overlapping-exceptions"], ["b"]
    ),
    (
      "{mon: 9-15, exceptions: {a: {on: 2027-01-04, open: none}, b: {on: 2027-01-04, open: 9-12}}}", ["overlapping-exceptions"], ["b"]
    ),
  ])
  func pointsAtFaults(text: String, codes: [String], places: [String]) {
    let decoded = decode(text)
    #expect(decoded.codes == codes)
    #expect(decoded.places(in: text) == places)
  }

  @Test(arguments: [
    "{mon: 9-15, seasons: {winter: {from: 12-01, until: 02-29, mon: 10-12}}}",
    "{mon: 9-15, seasons: {a: {from: 12-01, until: 01-15, mon: 9-12}, b: {from: 01-16, until: 11-30, mon: 9-12}}}",
    "{mon: none}", "{mon: 9-15, holidays: [9-11, 12-14]}", "{mon: 9-15, holidays: open}",
    "{languages: {so: {mon: 9-12}}, mon: 9-15}",
    "{mon: 9-15, languages: {so: {tue: 9-12}}, seasons: {s: {from: 06-01, until: 06-30, tue: 9-12}}}",
    "{mon: 9-15, exceptions: {a: {from: 2027-01-04, until: 2027-01-08, open: none}, b: {on: 2027-01-06, open: 9-12}}}",
  ])
  func acceptsWhatIsMeant(text: String) { #expect(decode(text).codes.isEmpty) }

  @Test func goesOnAfterAFault() {
    let decoded = decode(
      "{mon: 9-15, tues day: x, wed: 25-26, holidays: no, exceptions: {a: {on: 30.2.2026, open: none}, b: {on: 2026-12-24, open: none}}}")
    #expect(decoded.codes == ["unknown-day", "reversed-hours", "value-word", "impossible-date"])
    #expect(decoded.value?.week[.mon] == [range("9-15")])
    #expect(decoded.value?.exceptions.map(\.id) == ["b"])
  }

  @Test func namesTheFirstOfTwoEqualDays() throws {
    let text = "{mon-fri: 9-15, wed: 12-15}"
    let note = try #require(decode(text).diagnostics.first?.notes.first)
    #expect(note.span.bytes == 1..<8)
  }
}
