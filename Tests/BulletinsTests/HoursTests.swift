import Bulletins
import Testing

/// Opening hours in a message with what holds on the days to come.
@Suite("Hours in bulletins")
struct HoursTests {
  private func text(_ hours: String, today: String = Sample.today, more: [String: String] = [:]) -> String {
    var sample = Sample(
      "fi", Sample.finnish,
      facts: Sample.facts.replacing("until: 2026-12-31", with: "until: 2029-12-31") + "places: [hall]\nhours: \(hours)\n")
    sample.files["content/notices/_type.yaml"] = Self.type
    sample.files["locales/fi.yaml"]?.replace("fields: {phones: Puhelin}", with: "fields: {phones: Puhelin, hours: Auki}\n" + Self.holidays)
    sample.files.merge(more) { $1 }
    let text = sample.message("mail", today: today).text
    let start = text.range(of: "onThu 4.3.2027.\n\n")?.upperBound ?? text.startIndex
    let end = text.range(of: "\n\nKappale")?.lowerBound ?? text.endIndex
    return start <= end ? String(text[start..<end]) : text
  }

  private static let type = Sample.noticeType.replacing("per: [phones]", with: "per: [phones, places]").replacing(
    "  place:", with: "  places: {kind: references, to: places}\n  closes: {kind: closures}\n  place:")
  private static let holidays =
    "holidays: {new_years_day: uusivuosi, christmas_eve: aatto, christmas_day: joulu, boxing_day: tapani, independence_day: itsenäisyys}"

  @Test(
    "What is not known or does not exist is said",
    arguments: [("unknown", "not_confirmed"), ("none", "none_given")])
  func nothing(written: String, word: String) {
    #expect(text("{main: \(written)}") == "Auki: \(word)")
    #expect(text("{hall: \(written)}") == "Talo\nKatu 1, 48100 Kotka\nAuki: \(word)")
  }

  @Test("Exceptions and holidays of the next two weeks are told")
  func exceptions() {
    let week = "{main: {mon-fri: 9-15, holidays: closed, exceptions: {move: {from: 2026-12-28, until: 2026-12-30, open: 10-12}}}}"
    #expect(text(week) == "Mon–Fri 9.00–15.00")
    #expect(
      text(week, today: "2026-12-19")
        == "Mon–Fri 9.00–15.00\nexceptions_title:\n24.12.2026, aatto: open_closed\n25.12.2026, joulu: open_closed\n"
        + "date_range 28.12.2026 30.12.2026: 10.00–12.00\n1.1.2027, uusivuosi: open_closed")
  }

  @Test("A holiday that the facts do not speak of is not confirmed")
  func holiday() {
    #expect(
      text("{main: {mon-fri: 9-15}}", today: "2026-12-14").hasSuffix("\n24.12.2026, aatto: not_confirmed\n25.12.2026, joulu: not_confirmed")
    )
  }

  @Test(
    "The season that holds goes before the ordinary week",
    arguments: [
      ("2026-05-01", "Mon–Fri 9.00–15.00"),
      ("2026-06-10", "Mon–Fri 9.00–15.00\nseason_hours 15.6. 15.8.:\nMon–Fri 10.00–13.00"),
      ("2026-07-06", "season_hours 15.6. 15.8.:\nMon–Fri 10.00–13.00"),
      ("2026-08-10", "Mon–Fri 9.00–15.00\nseason_hours 15.6. 15.8.:\nMon–Fri 10.00–13.00"),
    ])
  func season(today: String, told: String) {
    let week = "{main: {mon-fri: 9-15, holidays: open, seasons: {summer: {from: 06-15, until: 08-15, mon-fri: 10-13}}}}"
    #expect(text(week, today: today) == told)
  }

  @Test("A notice that closes a place counts, also where the hours are not known")
  func closure() {
    let closing = [
      "content/notices/two/facts.yaml": "show: {from: 2026-11-21, until: 2026-12-31}\nsender: city\ncloses: {hall: {on: 2026-12-07}}\n",
      "content/notices/two/fi.yaml": "headline: Kiinni\nshort: Kiinni.\n",
    ]
    #expect(text("{hall: {mon-fri: 9-15}}", more: closing).hasSuffix("Mon–Fri 9.00–15.00\nexceptions_title:\n7.12.2026: open_closed"))
    #expect(text("{hall: unknown}", more: closing).hasSuffix("Auki: not_confirmed\n7.12.2026: open_closed"))
  }

  @Test("Of several phones each is named")
  func several() {
    let facts = "{main: {mon: 9-10}, other: always}"
    let sample = Sample(
      "fi", Sample.finnish,
      facts: Sample.facts.replacing("phones: {main: 020 615 7429}", with: "phones: {main: 020 615 7429, other: 05 234 4171}")
        + "hours: \(facts)\n")
    #expect(
      sample.message("mail").text.contains(
        "\n\nPuhelin 020 615 7429\nMon 9.00–10.00\n\nPuhelin 05 234 4171\nopen_always\n\nKappale"))
  }
}
