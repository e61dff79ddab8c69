import Catalog

/// How single values stand in a message: digits are Latin, times have 24 hours and dates are numeric in every language.
extension MessageWriter {
  mutating func link(_ link: WebLink) {
    address(link.url(for: locale.tag, fallbacks: locale.fallback.map { catalog.locales[$0].tag }).url)
  }

  mutating func day(_ date: CalendarDate, on: Bool = false) {
    if on {
      label("weekdays_on.\(date.weekday.rawValue)")
      text(" ")
    }
    isolated(date.numeric)
  }

  mutating func days(_ period: Period) {
    if period.from == period.until {
      day(period.from)
    } else {
      say(.dateRange) { name, writer in writer.day(name == "from" ? period.from : period.until) }
    }
  }

  mutating func value(_ value: NamedValue.Value, on: Bool = false) {
    if case .date(let date) = value { day(date, on: on) } else { isolated(locale.format(value)) }
  }

  mutating func times(_ range: TimeRange) {
    say(.timeRange) { name, writer in writer.isolated((name == "from" ? range.from : range.until).numeric) }
  }

  /// The hours of a day; closed where there are none.
  mutating func ranges(_ ranges: [TimeRange]) {
    if ranges.isEmpty { say(.openClosed) }
    separated(ranges) { $1.times($0) }
  }

  /// A remark in the brackets of the script.
  mutating func bracketed(_ write: (inout MessageWriter) -> Void) {
    text(locale.brackets.opening)
    write(&self)
    text(locale.brackets.closing)
  }

  /// Values with a comma of the script between them.
  mutating func separated<Value>(_ values: some Sequence<Value>, _ write: (Value, inout MessageWriter) -> Void) {
    for (index, value) in values.enumerated() {
      if index > 0 { text(locale.comma) }
      write(value, &self)
    }
  }
}
