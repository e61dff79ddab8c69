import Diagnostics
import YAML

/// When a language is spoken at a desk or on a line.
public struct DeskLanguage: Hashable, Sendable {
  /// Whether one must book, or at which times of the week it is spoken.
  public enum Availability: Hashable, Sendable {
    case byAppointment
    case weekly(WeekHours)
  }

  /// BCP 47 tag of the spoken language.
  public let tag: String
  /// When it is spoken.
  public let availability: Availability

  public init(tag: String, availability: Availability) {
    self.tag = tag
    self.availability = availability
  }
}

extension DeskLanguage {
  /// Reads `so: {tue: 9-12}` or `ar: by_appointment`. Times outside all `weeks` are reported: a reader would stand before a closed
  /// door.
  static func decode(_ pair: Node.Pair, within weeks: [WeekHours], report: inout Report) -> DeskLanguage? {
    guard LanguageTagSyntax.accepts(pair, report: &report) else { return nil }
    if pair.value.factText == "by_appointment" { return DeskLanguage(tag: pair.key, availability: .byAppointment) }
    guard let pairs = pair.value.pairs, !pairs.isEmpty else {
      report.add(
        Diagnostic(
          ValueCodes.valueWord, at: pair.value.span,
          Wording(
            fi: "”\(pair.value.quoted)” ei kerro, milloin kieltä puhutaan. Kirjoita päivät ja ajat, esimerkiksi {tue: 9-12}, tai "
              + "by_appointment.",
            en: "“\(pair.value.quoted)” does not say when the language is spoken. Write days and times, for example {tue: 9-12}, or "
              + "by_appointment.")))
      return nil
    }
    var days = WeekDecoding()
    for day in pairs {
      days.add(day, report: &report)
    }
    for row in days.week.rows {
      for range in row.ranges where !weeks.contains(where: { $0[row.day].contains { $0.contains(range) } }) {
        report.add(outside(row.day, range, at: pair))
      }
    }
    return DeskLanguage(tag: pair.key, availability: .weekly(days.week))
  }

  private static func outside(_ day: Weekday, _ range: TimeRange, at pair: Node.Pair) -> Diagnostic {
    Diagnostic(
      ValueCodes.languageOutsideHours, at: pair.value.span,
      Wording(
        fi: "Kieltä \(pair.key) puhutaan \(day.rawValue) \(range.written), mutta silloin ei ole auki. Korjaa kielen ajat tai aukioloajat.",
        en: "The language \(pair.key) is spoken \(day.rawValue) \(range.written), but it is not open then. Correct the times of the "
          + "language "
          + "or the opening hours."))
  }
}
