import Diagnostics
import YAML

extension OpeningHours {
  private static let ruleKeys = ["holidays", "languages", "seasons", "exceptions"]

  /// Reads the hours of one place, telephone or link: a mapping, or one of the words `always`, `by_appointment`, `closed_for_now`.
  /// Nil, with a diagnostic, if it is neither; `none` and `unknown` are for the caller.
  public static func decode(_ node: Node, report: inout Report) -> OpeningHours? {
    switch (node.factText, node.pairs) {
    case ("always", _): return OpeningHours(.always)
    case ("by_appointment", _): return OpeningHours(.byAppointment)
    case ("closed_for_now", _): return OpeningHours(.closedForNow)
    case (_, let pairs?) where !pairs.isEmpty: return decode(pairs, report: &report)
    default:
      report.add(
        Diagnostic(
          ValueCodes.hoursForm, at: node.span,
          Wording(
            fi: "”\(node.quoted)” ei kerro aukioloaikoja. Kirjoita päivät ja ajat, esimerkiksi mon-fri: 9-15, "
              + "tai jokin sanoista always, by_appointment ja closed_for_now.",
            en: "“\(node.quoted)” does not tell opening hours. Write days and times, for example mon-fri: 9-15, "
              + "or one of the words always, by_appointment and closed_for_now.")))
      return nil
    }
  }

  private static func decode(_ pairs: [Node.Pair], report: inout Report) -> OpeningHours {
    var days = WeekDecoding()
    for pair in pairs where !ruleKeys.contains(pair.key) { days.add(pair, otherKeys: ruleKeys, report: &report) }
    var hours = OpeningHours(.weekly(days.week))
    for pair in pairs {
      switch pair.key {
      case "holidays": hours.holidays = decodeHolidays(pair.value, report: &report)
      case "seasons": hours.seasons = decodeSeasons(entries(of: pair, report: &report), report: &report)
      case "exceptions": hours.exceptions = decodeExceptions(entries(of: pair, report: &report), report: &report)
      default: break
      }
    }
    // The languages are held against the weeks, so they come last wherever they stand.
    let weeks = [days.week] + hours.seasons.map(\.week)
    for pair in pairs where pair.key == "languages" {
      hours.languages = entries(of: pair, report: &report).compactMap { DeskLanguage.decode($0, within: weeks, report: &report) }
    }
    return hours
  }

  private static func decodeHolidays(_ node: Node, report: inout Report) -> HolidayRule? {
    switch node.factText {
    case "closed": return .closed
    case "open": return .open
    case let text? where text.utf8.first.map({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) == true:
      return TimeRange.decodeAll(node, report: &report).map(HolidayRule.ranges)
    case nil where node.elements?.isEmpty == false:
      return TimeRange.decodeAll(node, report: &report).map(HolidayRule.ranges)
    default:
      report.add(
        Diagnostic(
          ValueCodes.valueWord, at: node.span,
          Wording(
            fi: "”\(node.quoted)” ei kerro, miten pyhinä ollaan auki. Kirjoita closed, open tai aikaväli, esimerkiksi 10-14; "
              + "jos et tiedä, jätä rivi pois.",
            en: "“\(node.quoted)” does not say what happens on public holidays. Write closed, open or a range, for example 10-14; "
              + "if you do not know, leave the line out.")))
      return nil
    }
  }

  private static func decodeSeasons(_ pairs: [Node.Pair], report: inout Report) -> [Season] {
    var seasons: [(season: Season, span: Span)] = []
    for pair in pairs {
      guard let season = Season.decode(pair, report: &report) else { continue }
      if let other = seasons.first(where: { $0.season.overlaps(season) }) {
        report.add(
          Diagnostic(
            ValueCodes.overlappingSeasons, at: pair.keySpan,
            Wording(
              fi: "Kaudet ”\(Quotation.of(other.season.id))” ja ”\(Quotation.of(pair.key))” menevät päällekkäin. Korjaa päivät: "
                + "loppupäivä kuuluu kauteen.",
              en: "The seasons “\(Quotation.of(other.season.id))” and “\(Quotation.of(pair.key))” overlap. Correct the days: the last "
                + "one is included."),
            notes: [.init(other.span, Wording(fi: "Toinen kausi on tässä.", en: "The other season is here."))]))
      }
      seasons.append((season, pair.keySpan))
    }
    return seasons.map(\.season)
  }

  private static func decodeExceptions(_ pairs: [Node.Pair], report: inout Report) -> [HoursException] {
    var exceptions: [(exception: HoursException, span: Span)] = []
    for pair in pairs {
      guard let exception = HoursException.decode(pair, report: &report) else { continue }
      if let other = exceptions.first(where: { $0.exception.conflicts(with: exception) }) {
        report.add(
          Diagnostic(
            ValueCodes.overlappingExceptions, at: pair.keySpan,
            Wording(
              fi: "Poikkeukset ”\(Quotation.of(other.exception.id))” ja ”\(Quotation.of(pair.key))” koskevat samoja päiviä. Korjaa "
                + "päivät niin, "
                + "että ne eivät mene ristiin.",
              en: "The exceptions “\(Quotation.of(other.exception.id))” and “\(Quotation.of(pair.key))” are about the same days. "
                + "Correct the dates "
                + "so that they do not cross."),
            notes: [.init(other.span, Wording(fi: "Toinen poikkeus on tässä.", en: "The other exception is here."))]))
      }
      exceptions.append((exception, pair.keySpan))
    }
    return exceptions.map(\.exception)
  }

  /// The pairs of `seasons`, `exceptions` or `languages`; a diagnostic if the value is no mapping.
  private static func entries(of pair: Node.Pair, report: inout Report) -> [Node.Pair] {
    if let pairs = pair.value.pairs { return pairs }
    let example =
      switch pair.key {
      case "languages": "languages: {so: {tue: 9-12}, ar: by_appointment}"
      case "seasons": "seasons: {summer: {from: 06-15, until: 08-15, mon-fri: 9-14}}"
      default: "exceptions: {christmas-eve: {on: 2026-12-24, open: none}}"
      }
    report.add(FactMapping.shape(of: pair.value, example: example))
    return []
  }
}

extension HoursException {
  /// Whether both are about the same days without one lying inside the other; a short one inside a long one is meant.
  fileprivate func conflicts(with other: HoursException) -> Bool {
    guard period.overlaps(other.period) else { return false }
    return period == other.period || !(period.contains(other.period) || other.period.contains(period))
  }
}
