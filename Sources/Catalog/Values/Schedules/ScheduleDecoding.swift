import Diagnostics
import YAML

extension Schedule {
  private static let dateExample = "{date: 2026-12-09, time: 17-18.30}"
  private static let datesExample = "{dates: [2026-12-09, 2027-01-13], time: 17-18.30}"
  private static let weeklyExample = "{weekly: wed, time: 17-18.30, from: 2026-12-02, until: 2027-04-28}"

  /// Reads a `schedule` fact: `date`, `dates` or `weekly`, each with `time`. Nil, with a diagnostic, if the time or the days are missing.
  public static func decode(_ node: Node, report: inout Report) -> Schedule? {
    let ways = ["date", "dates", "weekly"].filter { node[$0] != nil }
    switch (node.pairs == nil ? nil : ways.first, ways.count) {
    case ("date", 1): return decodeDates("date", of: node, example: dateExample, report: &report)
    case ("dates", 1): return decodeDates("dates", of: node, example: datesExample, report: &report)
    case ("weekly", 1): return decodeWeekly(node, report: &report)
    default:
      report.add(
        Diagnostic(
          ValueCodes.scheduleForm, at: node.span,
          Wording(
            fi: "Tapahtuman ajankohta kerrotaan yhdellä tavalla: \(dateExample), \(datesExample) tai \(weeklyExample).",
            en: "The time of an event is told in one way: \(dateExample), \(datesExample) or \(weeklyExample).")))
      return nil
    }
  }

  private static func decodeDates(_ key: String, of node: Node, example: String, report: inout Report) -> Schedule? {
    guard let mapping = FactMapping(node, keys: [key, "time"], example: example, report: &report) else { return nil }
    let time = mapping.required("time", report: &report).flatMap { TimeRange.decode($0, report: &report) }
    guard let value = mapping.required(key, report: &report) else { return nil }
    let dates = key == "date" ? CalendarDate.decode(value, report: &report).map { [$0] } ?? [] : distinctDates(value, report: &report)
    if value.elements?.isEmpty == true { report.add(empty(at: value)) }
    guard let time, !dates.isEmpty else { return nil }
    return Schedule(dates: dates.map { Occurrence(date: $0, time: time) })
  }

  private static func decodeWeekly(_ node: Node, report: inout Report) -> Schedule? {
    let keys = ["weekly", "time", "from", "until", "except", "extra"]
    guard let mapping = FactMapping(node, keys: keys, example: weeklyExample, report: &report) else { return nil }
    let days = mapping.required("weekly", report: &report).flatMap { WeekDecoding.days(of: $0, report: &report) }
    let time = mapping.required("time", report: &report).flatMap { TimeRange.decode($0, report: &report) }
    let period = Period.decodeEnds(of: mapping, report: &report)
    let except = mapping["except"].map { datesWithNodes($0, report: &report) } ?? []
    let extra = mapping["extra"].map { datesWithNodes($0, report: &report) } ?? []
    guard let days, let time, let period else { return nil }
    let everyWeek = Weekly(days: distinct(days), time: time, period: period)
    for (date, node) in except where !everyWeek.happens(on: date) { report.add(misses(date, at: node)) }
    let weekly = Weekly(days: everyWeek.days, time: time, period: period, except: distinct(except.map(\.date)))
    for (date, node) in extra where weekly.happens(on: date) { report.add(repeats(date, at: node)) }
    let dates = distinct(extra.map(\.date).filter { !weekly.happens(on: $0) })
    let schedule = Schedule(weekly: weekly, dates: dates.map { Occurrence(date: $0, time: time) })
    if schedule.first == nil { report.add(empty(at: node)) }
    return schedule
  }

  /// The dates of a list, or one date alone, each once.
  private static func distinctDates(_ node: Node, report: inout Report) -> [CalendarDate] {
    distinct(datesWithNodes(node, report: &report).map(\.date))
  }

  /// The dates of a list, or one date alone; dates that stand twice are reported.
  private static func datesWithNodes(_ node: Node, report: inout Report) -> [(date: CalendarDate, node: Node)] {
    var found: [(date: CalendarDate, node: Node)] = []
    var seen: Set<CalendarDate> = []
    for element in node.elements ?? [node] {
      guard let date = CalendarDate.decode(element, report: &report) else { continue }
      if !seen.insert(date).inserted { report.add(repeats(date, at: element)) }
      found.append((date, element))
    }
    return found
  }

  private static func distinct<Value: Comparable & Hashable>(_ values: [Value]) -> [Value] { Set(values).sorted() }

  private static func misses(_ date: CalendarDate, at node: Node) -> Diagnostic {
    Diagnostic(
      ValueCodes.exceptWithoutOccurrence, at: node.span,
      Wording(
        fi: "Tapahtumaa ei ole muutenkaan \(date.numeric) (\(date.weekday.rawValue)). Korjaa tai poista päivä kohdasta except.",
        en: "The event does not happen on \(date.numeric) (\(date.weekday.rawValue)) anyway. Correct the date under except, or remove it."))
  }

  private static func repeats(_ date: CalendarDate, at node: Node) -> Diagnostic {
    Diagnostic(
      ValueCodes.repeatedDate, at: node.span,
      Wording(
        fi: "Päivä \(date.numeric) on jo mukana. Korjaa tai poista se.",
        en: "The date \(date.numeric) is already there. Correct it or remove it."))
  }

  private static func empty(at node: Node) -> Diagnostic {
    Diagnostic(
      ValueCodes.emptySchedule, at: node.span,
      Wording(
        fi: "Tapahtumaa ei ole yhtenäkään päivänä: päiviä ei ole annettu, viikonpäivä ei osu jaksolle tai kaikki päivät on poistettu. "
          + "Tarkista päivät.",
        en: "The event happens on no day at all: no dates are given, the weekday does not fall in the period, or every day is excepted. "
          + "Check the dates."))
  }
}
