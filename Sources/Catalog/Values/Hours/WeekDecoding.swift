import Diagnostics
import YAML

/// Collects the days of a week from the keys of a mapping; each day may be given once.
struct WeekDecoding {
  private(set) var week = WeekHours()
  private var keys: [Weekday: Span] = [:]

  /// Reads one pair, for example `mon-fri: 9-15`. `otherKeys` are named in the message about a key that is no day.
  mutating func add(_ pair: Node.Pair, otherKeys: [String] = [], report: inout Report) {
    guard let days = Self.days(of: pair, otherKeys: otherKeys, report: &report) else { return }
    let ranges = TimeRange.decodeAll(pair.value, report: &report)
    for day in days {
      if let first = keys[day] {
        report.add(Self.repeated(day, at: pair.keySpan, first: first))
      } else {
        keys[day] = pair.keySpan
        week[day] = ranges ?? []
      }
    }
  }

  /// The days that a key names; nil, with a diagnostic, if it names none. Other forms of certain meaning are reported and read.
  static func days(of pair: Node.Pair, otherKeys: [String], report: inout Report) -> [Weekday]? {
    days(named: pair.key, at: pair.keySpan, hasValue: !pair.value.isEmpty, otherKeys: otherKeys, report: &report)
  }

  /// The same for days that stand as a value, as in `weekly: tue thu`.
  static func days(of node: Node, report: inout Report) -> [Weekday]? {
    guard let days = days(named: node.factText ?? "", at: node.span, hasValue: true, otherKeys: [], report: &report) else { return nil }
    for (index, day) in days.enumerated() where days[..<index].contains(day) {
      report.add(repeated(day, at: node.span, first: nil))
    }
    return days
  }

  private static func days(
    named key: String, at span: Span, hasValue: Bool, otherKeys: [String], report: inout Report
  ) -> [Weekday]? {
    guard let read = DayKey(key) else {
      report.add(unknown(key, at: span, hasValue: hasValue, otherKeys: otherKeys))
      return nil
    }
    if read.canonical != key {
      report.add(
        Diagnostic(
          ValueCodes.unknownDay, at: span,
          Wording(
            fi: "Kirjoita päivät ”\(Quotation.of(key))” englanninkielisin lyhentein: \(read.canonical).",
            en: "Write the days “\(Quotation.of(key))” as \(read.canonical)."),
          fix: Fix.rewriting(span, as: read.canonical)))
    }
    return read.days
  }

  private static func unknown(_ key: String, at span: Span, hasValue: Bool, otherKeys: [String]) -> Diagnostic {
    let keys = otherKeys.joined(separator: ", ")
    let others = keys.isEmpty ? Wording(fi: "", en: "") : Wording(fi: " Muut avaimet: \(keys).", en: " Other keys: \(keys).")
    // In braces, `{tue: 9-12, 13-15}` is read as two keys, the second one without a value.
    if !hasValue {
      return Diagnostic(
        ValueCodes.unknownDay, at: span,
        Wording(
          fi: "”\(Quotation.of(key))” jäi ilman päivää. Pane päivän ajat hakasulkeisiin, esimerkiksi tue: [9-12, 13-15].",
          en: "“\(Quotation.of(key))” stands without a day. Put the times of a day in square brackets, for example tue: [9-12, 13-15]."))
    }
    return Diagnostic(
      ValueCodes.unknownDay, at: span,
      Wording(
        fi: "”\(Quotation.of(key))” ei ole päivä. Päivät ovat mon tue wed thu fri sat sun, ja väli kirjoitetaan alkupäivästä loppupäivään: "
          + "mon-fri.\(others.fi)",
        en: "“\(Quotation.of(key))” is not a day. The days are mon tue wed thu fri sat sun, and a range goes from the earlier to the "
          + "later: "
          + "mon-fri.\(others.en)"))
  }

  private static func repeated(_ day: Weekday, at span: Span, first: Span?) -> Diagnostic {
    Diagnostic(
      ValueCodes.repeatedDay, at: span,
      Wording(
        fi: "Päivä \(day.rawValue) on annettu kahdesti. Poista toinen, tai yhdistä ajat samalle riville pilkulla: \(day.rawValue): "
          + "8-11, 12-15.",
        en: "The day \(day.rawValue) is given twice. Remove one, or join the times on one line with a comma: \(day.rawValue): 8-11, "
          + "12-15."),
      notes: first.map { [.init($0, Wording(fi: "Sama päivä on jo tässä.", en: "The same day is already here."))] } ?? [])
  }
}
