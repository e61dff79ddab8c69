/// The days named by a key such as `mon tue thu` or `mon-fri sun`.
///
/// The parser also understands what editors write by habit (`ma-pe`, `Mon, Tue`, `monday`), because the repair is then certain.
struct DayKey {
  /// In the order written; a day may stand twice.
  let days: [Weekday]
  /// The key as it should be written.
  let canonical: String

  /// Nil if a word is no day, or a range runs backwards.
  init?(_ key: String) {
    var days: [Weekday] = []
    var words: [String] = []
    for word in key.split(whereSeparator: { $0 == " " || $0 == "," }) {
      let ends = word.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "-" || $0 == "–" }).map(Self.day)
      switch ends.count {
      case 1:
        guard let day = ends[0] else { return nil }
        days.append(day)
        words.append(day.rawValue)
      case 2:
        guard let first = ends[0], let last = ends[1], first < last else { return nil }
        days += Weekday.allCases[(first.number - 1)..<last.number]
        words.append(first.rawValue + "-" + last.rawValue)
      default:
        return nil
      }
    }
    guard !days.isEmpty else { return nil }
    self.days = days
    canonical = words.joined(separator: " ")
  }

  private static func day(_ word: Substring) -> Weekday? {
    switch word.lowercased() {
    case "mon", "monday", "ma", "maanantai": .mon
    case "tue", "tues", "tuesday", "ti", "tiistai": .tue
    case "wed", "wednesday", "ke", "keskiviikko": .wed
    case "thu", "thur", "thurs", "thursday", "to", "torstai": .thu
    case "fri", "friday", "pe", "perjantai": .fri
    case "sat", "saturday", "la", "lauantai": .sat
    case "sun", "sunday", "su", "sunnuntai": .sun
    default: nil
    }
  }
}
