import Testing

@Suite("Notices that close a place when it is closed anyway")
struct ClosedAnywayTests {
  private func sample(_ facts: String, hours: String? = nil) -> PublicationSample {
    var sample = PublicationSample("news/n", "show: {from: 2026-11-01, until: 2027-12-31}\n" + facts)
    if let hours { sample.set("pages/a", "next_step: pages/b\nthemes: money\nplaces: harbour\nhours: \(hours)\n") }
    return sample
  }

  /// 2026-12-05 is a Saturday; Independence Day a Sunday.
  @Test(arguments: [
    ("{on: 2026-12-05}", 1), ("{from: 2026-12-05, until: 2026-12-06}", 1), ("{on: 2026-12-07}", 0),
    ("{from: 2026-12-05, until: 2026-12-07}", 0), ("{on: 2026-12-25}", 1), ("{on: 2027-01-06}", 1),
    // Shorter or longer hours close nothing; what is over does not matter any more.
    ("{on: 2026-12-05, open: 9-12}", 0), ("{on: 2026-11-28}", 0),
  ])
  func days(_ closure: String, _ count: Int) {
    #expect(sample("closes: {harbour: \(closure)}").codes == Array(repeating: "closed-anyway", count: count))
  }

  @Test(arguments: [
    ("unknown", "2026-12-05", 0), ("{harbour: by_appointment}", "2026-12-05", 0), ("{harbour: closed_for_now}", "2026-12-08", 1),
    ("{harbour: always}", "2026-12-25", 0), ("{harbour: {mon-fri: 9-15}}", "2026-12-25", 0),
    ("{harbour: {mon-fri: 9-15, exceptions: {day: {on: 2026-12-08, open: none}}}}", "2026-12-08", 1),
    ("{harbour: {mon-fri: 9-15, seasons: {winter: {from: 12-01, until: 12-31, wed: 9-12}}}}", "2026-12-08", 1),
  ])
  func hours(_ hours: String, _ day: String, _ count: Int) {
    let codes = sample("closes: {harbour: {on: \(day)}}", hours: hours).codes.filter { $0 != "unknown-fact" }
    #expect(codes == Array(repeating: "closed-anyway", count: count))
  }

  @Test func oneOpenServiceIsEnough() {
    var sample = sample("closes: {harbour: {on: 2026-12-05}}")
    sample.set("pages/b", "next_step: pages/c\nplaces: harbour\nhours: {harbour: {sat: 10-14}}")
    #expect(sample.codes == [])
  }

  @Test func whatWasWithdrawnClosesNothing() {
    var sample = sample("closes: {harbour: {on: 2026-12-05}}")
    sample.set("news/sorry", "show: {from: 2026-11-30, until: 2026-12-31}\nwithdraws: n")
    #expect(sample.codes == [])
  }

  @Test(arguments: [
    ("2026-12-05", "2026-12-07"), ("2026-12-06", "2026-12-07"), ("2026-12-04", "2026-12-07"), ("2026-12-03", "2026-12-07"),
    ("2026-12-07", nil), ("2026-12-08", "2026-12-07"),
  ])
  func reopening(_ day: String, _ really: String?) {
    let found = sample("closes: {harbour: {from: 2026-12-03, until: 2026-12-04}}\nreopens: \(day)").messages(of: "reopens-on-closed-day")
    #expect(found.count == (really == nil ? 0 : 1))
    if let really { #expect(found.first?.contains(really) == true) }
  }

  @Test(arguments: [
    ("{from: 2026-11-20, until: 2026-12-06}", 1), ("{from: 2026-12-09, until: 2026-12-20}", 1),
    ("{from: 2026-12-08, until: 2026-12-08}", 0),
  ])
  func noticesAreShownOnTheirDays(_ show: String, _ count: Int) {
    let sample = PublicationSample("news/n", "show: \(show)\ncloses: {harbour: {from: 2026-12-07, until: 2026-12-08}}")
    #expect(sample.codes == Array(repeating: "notice-misses-closure", count: count))
  }

  /// The wrong year: days before the notice is first shown.
  @Test(arguments: [
    ("closes: {harbour: {on: 2025-12-08}}\nreopens: 2025-12-09", "2025-12-08"), ("closes: {harbour: {on: 2025-12-08}}", "2025-12-08"),
    ("closes: {harbour: {on: 2026-12-08}}\nreopens: 2025-12-09", "2025-12-09"), ("reopens: 2025-12-09", "2025-12-09"),
    ("closes: {harbour: {on: 2026-12-08}}\nreopens: 2026-12-09", nil), ("closes: {harbour: {from: 2026-11-10, until: 2026-11-20}}", nil),
  ])
  func daysBeforeTheNotice(_ facts: String, _ day: String?) {
    let found = PublicationSample("news/n", "show: {from: 2026-11-20, until: 2026-12-31}\n" + facts).messages(of: "notice-misses-closure")
    #expect(found.count == (day == nil ? 0 : 1))
    if let day { #expect(found.first?.contains("Here is \(day)") == true) }
  }

  @Test func whatIsOverIsNotTold() {
    let facts = "show: {from: 2026-11-20, until: 2026-11-30}\ncloses: {harbour: {on: 2025-12-08}}"
    #expect(PublicationSample("news/n", facts).codes == [])
  }
}
