import Catalog
import Diagnostics
import Testing
import YAML

@Suite struct ValueCodesTests {
  /// One text for each code that shows its fault. A code without a line here is never reported, or never tested.
  static let shown: [(code: String, text: String)] = [
    ("value-shape", "address: Kotka"), ("unknown-value-key", "period: {from: 2026-12-01, until: 2026-12-02, x: y}"),
    ("missing-value-key", "period: {from: 2026-12-01}"), ("value-word", "phone: {number: 112, charge: cheap}"),
    ("language-tag", "link: {somali: \"https://a.fi/\"}"), ("date-form", "date: joulu"), ("date-not-iso", "date: 24.12.2026"),
    ("impossible-date", "date: 2027-04-31"), ("reversed-period", "period: {from: 2026-12-28, until: 2026-01-03}"),
    ("day-or-period", "closure: {open: none}"), ("time-form", "time: 4 pm"), ("time-range-form", "hours: {mon: 8}"),
    ("reversed-hours", "hours: {fri: 22-2}"), ("overlapping-hours", "hours: {fri: [8-12, 11-15]}"),
    ("hours-form", "hours: sopimuksen mukaan"),
    ("unknown-day", "hours: {ma-pe: 9-15}"), ("repeated-day", "hours: {mon-fri: 9-15, wed: 12-15}"),
    ("season-date", "hours: {seasons: {s: {from: 2026-06-15, until: 08-15, mon: 9-14}}}"),
    ("overlapping-seasons", "hours: {seasons: {a: {from: 06-01, until: 08-15, mon: 9-14}, b: {from: 08-15, until: 11-30, mon: 9-16}}}"),
    ("overlapping-exceptions", "hours: {exceptions: {a: {on: 2027-01-04, open: none}, b: {on: 2027-01-04, open: 9-12}}}"),
    ("language-outside-hours", "hours: {tue: 12-15, languages: {so: {tue: 9-12}}}"), ("phone-number", "phone: +358 (0)5 234 4171"),
    ("email-address", "email: moona(at)kotka.fi"), ("web-address", "link: www.migri.fi"),
    ("insecure-web-address", "link: \"http://migri.fi/\""),
    ("postal-code", "address: {street: Karhulantie 46, postal_code: FI-48600, city: Kotka}"), ("price-form", "price: 12,50 €"),
    ("named-value-form", "value: 11 kk"), ("schedule-form", "schedule: {time: 17-18}"),
    (
      "except-without-occurrence",
      "schedule: {weekly: wed, time: 17-18, from: 2026-12-02, until: 2027-04-28, except: [2026-12-24]}"
    ),
    ("repeated-date", "schedule: {dates: [2026-12-09, 2026-12-09], time: 17-18.30}"),
    ("empty-schedule", "schedule: {weekly: wed, time: 17-18, from: 2026-12-03, until: 2026-12-08}"),
  ]

  @Test(arguments: shown)
  func isReported(code: String, text: String) throws {
    let pair = try #require(FlowYAML.node("{\(text)}").pairs?.first)
    let decode = try #require(AnyDecoder.all[pair.key])
    var report = Report()
    _ = decode(pair.value, &report)
    #expect(report.diagnostics.map(\.code.name).contains(code))
  }

  @Test func everyCodeIsShown() {
    #expect(Set(ValueCodes.all.map(\.name)) == Set(Self.shown.map(\.code)))
    #expect(Set(ValueCodes.all.map(\.name)).count == ValueCodes.all.count)
  }

  @Test(arguments: ValueCodes.all)
  func explainsItself(code: DiagnosticCode) {
    #expect(code.name.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 })
    #expect(code.explanation.fi.count > 40 && code.explanation.en.count > 40 && code.explanation.fi != code.explanation.en)
    #expect(!code.bad.isEmpty && !code.good.isEmpty && code.bad != code.good)
  }
}
