import Bulletins
import Testing

/// When an event happens, as a message says it on 1 December 2026, a Tuesday.
@Suite("Schedules in bulletins")
struct ScheduleTests {
  private func text(_ schedule: String, today: String = Sample.today) -> String {
    let facts = Sample.facts.replacing("until: 2026-12-31", with: "until: 2029-12-31") + "schedule: \(schedule)\n"
    let text = Sample("fi", Sample.finnish, facts: facts).message("mail", today: today).text
    let start = text.range(of: "onThu 4.3.2027.\n\n")?.upperBound ?? text.startIndex
    let end = text.range(of: "\n\nKappale")?.lowerBound ?? text.endIndex
    return start <= end ? String(text[start..<end]) : text
  }

  @Test(
    "Single days are all told, the coming ones only",
    arguments: [
      ("{date: 2026-12-09, time: 17-18.30}", "onWed 9.12.2026, 17.00–18.30"),
      (
        "{dates: [2026-11-30, 2026-12-09, 2027-01-13], time: 17-18.30}",
        "onWed 9.12.2026, 17.00–18.30\nonWed 13.1.2027, 17.00–18.30"
      ),
    ])
  func single(written: String, read: String) { #expect(text(written) == read) }

  @Test("Of very many days six are told, with the first and the last of all")
  func many() {
    let days = (10...19).map { "2026-12-\($0)" }.joined(separator: ", ")
    let lines = text("{dates: [\(days)], time: 9-10}").split(separator: "\n")
    #expect(lines.count == 7 && lines[0] == "date_range 10.12.2026 19.12.2026")
    #expect(lines[1] == "onThu 10.12.2026, 9.00–10.00" && lines[6] == "onTue 15.12.2026, 9.00–10.00")
  }

  @Test("A weekly event has its rule, its first and last day and the next times")
  func weekly() {
    #expect(
      text("{weekly: tue thu, time: 9-10, from: 2026-10-01, until: 2027-02-01}")
        == "Joka onTue, onThu klo 9.00–10.00\ndate_range 1.10.2026 1.2.2027\nnext_times:\nonTue 1.12.2026, 9.00–10.00\n"
        + "onThu 3.12.2026, 9.00–10.00")
  }

  @Test("Exceptions of the next six weeks are told, and times in addition")
  func exceptions() {
    let written = """
      {weekly: tue, time: 9-10, from: 2026-11-24, until: 2027-05-25, except: [2026-12-08, 2027-01-12, 2027-01-19],
        extra: [2027-05-26]}
      """
    let told = text(written)
    #expect(told.hasSuffix("\nexceptions_title: onTue 8.12.2026, onTue 12.1.2027 (open_closed)"))
    #expect(told.contains("onTue 1.12.2026, 9.00–10.00\nonTue 15.12.2026, 9.00–10.00\nonWed 26.5.2027, 9.00–10.00\n"))
    #expect(!told.contains("19.1.2027"))
  }

  @Test("An event that begins later says so, one whose weeks are over tells what comes still, one that is over says that")
  func edges() {
    let written = "{weekly: tue, time: 9-10, from: 2027-01-05, until: 2027-02-23, extra: [2027-03-03]}"
    #expect(text(written).contains("next_times:\nonTue 5.1.2027, 9.00–10.00"))
    #expect(text(written, today: "2027-03-01") == "onWed 3.3.2027, 9.00–10.00")
    #expect(text(written, today: "2027-03-04") == "event_ended 3.3.2027")
    #expect(text(written, today: "2027-02-23").contains("next_times:\nonTue 23.2.2027, 9.00–10.00\nonWed 3.3.2027"))
  }
}

extension StringProtocol {
  /// The first place of a text, without Foundation.
  func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
