import Catalog
import Diagnostics

/// Opening hours as data: the ordinary week and everything that changes it, as the facts say it.
struct HoursData {
  let catalog: Catalog

  /// The members of the hours of one place, telephone or link.
  func write(_ placed: PlacedHours, _ json: inout JSONWriter) {
    json.member("place", placed.place.map { catalog.entries[$0].id.description })
    guard let hours = placed.hours else {
      json.member("state", placed.isUnknown ? "unknown" : "none")
      return
    }
    json.member("state", "known")
    switch hours.basis {
    case .always: json.member("basis", "always")
    case .byAppointment: json.member("basis", "by_appointment")
    case .closedForNow: json.member("basis", "closed_for_now")
    case .weekly(let week):
      json.member("basis", "weekly")
      json.key("week")
      json.write(week)
    }
    switch hours.holidays {
    case .closed: json.member("holidays", "closed")
    case .open: json.member("holidays", "open")
    case .ranges(let ranges):
      json.member("holidays", "ranges")
      json.key("holiday_hours")
      json.write(ranges)
    case nil: break
    }
    list("seasons", hours.seasons, &json) { season, json in
      json.member("id", season.id)
      json.member("from", Self.monthDay(season.from))
      json.member("until", Self.monthDay(season.until))
      json.key("week")
      json.write(season.week)
    }
    list("exceptions", hours.exceptions, &json) { exception, json in
      json.member("id", exception.id)
      json.write(period: exception.period, open: exception.ranges)
    }
    list("languages", hours.languages, &json) { language, json in
      json.member("language", language.tag)
      switch language.availability {
      case .byAppointment: json.member("basis", "by_appointment")
      case .weekly(let week):
        json.member("basis", "weekly")
        json.key("week")
        json.write(week)
      }
    }
  }

  private func list<Value>(
    _ name: StaticString, _ values: [Value], _ json: inout JSONWriter, _ write: (Value, inout JSONWriter) -> Void
  ) {
    guard !values.isEmpty else { return }
    json.key(name)
    json.array { json in for value in values { json.object { write(value, &$0) } } }
  }

  /// `06-15`.
  private static func monthDay(_ day: MonthDay) -> String {
    (day.month < 10 ? "0\(day.month)" : "\(day.month)") + (day.day < 10 ? "-0\(day.day)" : "-\(day.day)")
  }
}

extension JSONWriter {
  mutating func write(_ range: TimeRange) {
    object { json in
      json.member("from", range.from.iso)
      json.member("until", range.until.iso)
    }
  }

  mutating func write(_ ranges: [TimeRange]) {
    array { json in for range in ranges { json.write(range) } }
  }

  /// The days that have hours.
  mutating func write(_ week: WeekHours) {
    object { json in
      for row in week.rows where !row.ranges.isEmpty {
        json.key(row.day.rawValue)
        json.write(row.ranges)
      }
    }
  }

  /// Members for the first and the last day.
  mutating func write(_ period: Period) {
    member("from", period.from.iso)
    member("until", period.until.iso)
  }

  mutating func write(period: Period, open: [TimeRange]) {
    write(period)
    key("open")
    write(open)
  }
}
