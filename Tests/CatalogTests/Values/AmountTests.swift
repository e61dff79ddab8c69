import Catalog
import Testing

@Suite struct AmountTests {
  private func price(_ text: String) -> Decoded<Price> { Decoded(text) { Price.decode($0, id: "adult", report: &$1) } }
  private func value(_ text: String) -> Decoded<NamedValue> { Decoded(text) { NamedValue.decode($0, id: "share", report: &$1) } }

  @Test(arguments: [("12.50 EUR", 1250), ("12 EUR", 1200), ("0 EUR", 0), ("0.05 EUR", 5), ("999999999.99 EUR", 99_999_999_999)])
  func readsPrices(text: String, cents: Int) {
    #expect(price(text).value == Price(id: "adult", amount: Money(cents: cents)) && price(text).codes.isEmpty)
    #expect(Money(Money(cents: cents).written) == Money(cents: cents))
  }

  @Test(arguments: [
    ("12,50 €", "12.50 EUR"), ("\"12.50€\"", "12.50 EUR"), ("€12.50", "12.50 EUR"), ("12 euroa", "12 EUR"), ("12.50  EUR", "12.50 EUR"),
    ("1 200 €", "1200 EUR"), ("12.00 eur", "12 EUR"),
  ])
  func repairsPrices(text: String, written: String) {
    let decoded = price(text)
    #expect(decoded.value?.amount.written == written && decoded.codes == ["price-form"])
    #expect(repaired(text, decoded.diagnostics) == written)
  }

  @Test(arguments: [
    "12", "12.5 EUR", "free", "", "12 USD", "-3 EUR", "12.500 EUR", "9999999999 EUR", "€12 EUR", "[12 EUR]", "EUR", "n. 5 EUR",
  ])
  func refusesPrices(text: String) {
    #expect(price(text).value == nil)
    #expect(price(text).codes == ["price-form"])
    #expect(price(text).diagnostics[0].fix == nil)
  }

  @Test(arguments: [
    ("2027-03-04", NamedValue.Value.date(date("2027-03-04"))), ("37.21 EUR", .amount(Money(cents: 3721))),
    ("70 %", .percentage(Percentage(hundredths: 7000))), ("2.5 %", .percentage(Percentage(hundredths: 250))),
    ("2.05 %", .percentage(Percentage(hundredths: 205))), ("11", .number(11)), ("0", .number(0)), ("16.30", .time(TimeOfDay("16.30")!)),
    ("08:30", .time(TimeOfDay("8.30")!)), ("999999999999999", .number(999_999_999_999_999)),
  ])
  func readsValues(text: String, expected: NamedValue.Value) {
    #expect(value(text).value == NamedValue(id: "share", value: expected) && value(text).codes.isEmpty)
    #expect(NamedValue.Value(expected.written) == expected)
  }

  @Test(arguments: [
    ("70%", "70 %", "named-value-form"), ("2,5 %", "2.5 %", "named-value-form"), ("37,21 €", "37.21 EUR", "named-value-form"),
    ("4.3.2027", "2027-03-04", "date-not-iso"),
  ])
  func repairsValues(text: String, written: String, code: String) {
    let decoded = value(text)
    #expect(decoded.value?.value.written == written && decoded.codes == [code])
    #expect(repaired(text, decoded.diagnostics) == written)
  }

  @Test(arguments: [
    ("11 kk", "named-value-form"), ("25.75", "named-value-form"), ("-1", "named-value-form"), ("", "named-value-form"),
    ("2.5", "named-value-form"),
    ("1000000000000000", "named-value-form"), ("2.555 %", "named-value-form"), ("%", "named-value-form"), ("[11]", "named-value-form"),
    ("2026-02-30", "impossible-date"), ("31.4.2027", "impossible-date"),
  ])
  func refusesValues(text: String, code: String) {
    #expect(value(text).value == nil)
    #expect(value(text).codes == [code])
  }

  @Test func listsTheForms() {
    #expect(value("11 kk").diagnostics[0].message.en.contains("2027-03-04, 16.30, 37.21 EUR, 70 %, 11"))
  }
}

@Suite struct ClosureTests {
  private func decode(_ text: String) -> Decoded<Closure> { Decoded(text) { Closure.decode($0, place: "moona", report: &$1) } }

  @Test(arguments: [
    ("{on: 2026-12-07}", "2026-12-07", "2026-12-07", []), ("{on: 2026-12-07, open: none}", "2026-12-07", "2026-12-07", []),
    ("{on: 2026-12-07, open: 9-12}", "2026-12-07", "2026-12-07", ["9-12"]),
    ("{from: 2026-12-28, until: 2027-01-03}", "2026-12-28", "2027-01-03", []),
  ])
  func reads(text: String, from: String, until: String, ranges: [String]) {
    #expect(decode(text).value == Closure(place: "moona", period: period(from, until), ranges: ranges.map(range)))
    #expect(decode(text).codes.isEmpty)
  }

  @Test(arguments: [
    ("{on: 2026-12-07, open: 12-9}", ["reversed-hours"]), ("{open: 9-12}", ["day-or-period"]), ("{on: 2026-02-30}", ["impossible-date"]),
    ("2026-12-07", ["value-shape"]), ("{until: 2026-12-07}", ["missing-value-key"]),
  ])
  func refuses(text: String, codes: [String]) {
    #expect(decode(text).value == nil)
    #expect(decode(text).codes == codes)
  }
}
