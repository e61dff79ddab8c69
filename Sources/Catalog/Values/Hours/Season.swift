import Diagnostics
import YAML

/// A part of every year with a week of its own, for example summer. Days that it does not name are closed.
public struct Season: Hashable, Sendable {
  /// The key in the facts.
  public let id: String
  /// The first day.
  public let from: MonthDay
  /// Included. Before `from`, the season goes on over the end of the year.
  public let until: MonthDay
  /// The hours while it lasts.
  public let week: WeekHours

  public init(id: String, from: MonthDay, until: MonthDay, week: WeekHours) {
    self.id = id
    self.from = from
    self.until = until
    self.week = week
  }

  /// Whether the season holds on `date`, in whatever year.
  public func contains(_ date: CalendarDate) -> Bool { contains(MonthDay(date)) }

  func contains(_ day: MonthDay) -> Bool { from <= until ? from <= day && day <= until : from <= day || day <= until }

  func overlaps(_ other: Season) -> Bool { contains(other.from) || other.contains(from) }
}

extension Season {
  /// Reads `summer: {from: 06-15, until: 08-15, mon-fri: 9-14}`.
  static func decode(_ pair: Node.Pair, report: inout Report) -> Season? {
    let example = "{from: 06-15, until: 08-15, mon-fri: 9-14}"
    guard let mapping = FactMapping(pair.value, example: example, report: &report) else { return nil }
    let from = mapping.required("from", report: &report).flatMap { MonthDay.decode($0, report: &report) }
    let until = mapping.required("until", report: &report).flatMap { MonthDay.decode($0, report: &report) }
    var days = WeekDecoding()
    let dayPairs = (pair.value.pairs ?? []).filter { $0.key != "from" && $0.key != "until" }
    for day in dayPairs { days.add(day, otherKeys: ["from", "until"], report: &report) }
    if dayPairs.isEmpty {
      report.add(
        Diagnostic(
          ValueCodes.missingValueKey, at: pair.value.span,
          Wording(
            fi: "Kaudelta ”\(Quotation.of(pair.key))” puuttuvat ajat. Lisää ne, esimerkiksi mon-fri: 9-14, tai mon-sun: none, jos on "
              + "suljettu.",
            en: "The season “\(Quotation.of(pair.key))” has no hours. Add them, for example mon-fri: 9-14, or mon-sun: none if it is "
              + "closed.")
        ))
    }
    guard let from, let until else { return nil }
    return Season(id: pair.key, from: from, until: until, week: days.week)
  }
}
