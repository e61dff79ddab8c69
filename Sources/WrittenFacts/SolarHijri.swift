/// The Solar Hijri calendar of Iran and Afghanistan. Leap years by the cycle of 33 years, which agrees with the equinox from 1206 to 1498
/// (1827 to 2119), so for every date that a text of ours can hold.
enum SolarHijri {
  /// The months as they are called in Iran and, second, in Afghanistan.
  static let months = WordList(
    inOrder: """
      فروردین* حمل, اردیبهشت* ثور, خرداد* جوزا, تیر سرطان, مرداد* امرداد اسد, شهریور* سنبله, مهر میزان, آبان عقرب, آذر قوس, دی جدی, بهمن دلو,
      اسفند* حوت
      """)
  /// Those that are other words or names too, as arrow, sun, cancer, amount, serious: they are months only before a year.
  static let words = WordList("1 حمل تیر مهر دی سرطان اسد میزان عقرب قوس جدی دلو بهمن")

  static func isYear(_ number: Int) -> Bool { 1206...1498 ~= number }

  /// The Gregorian date of a day; nil where there is none.
  static func date(day: Int, month: Int, year: Int) -> PartialDate? {
    guard isYear(year), 1...12 ~= month, 1...length(month, year) ~= day else { return nil }
    let before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
    return PartialDate(dayNumber: newYear(year) + before + day - 1)
  }

  /// The date of a day whose year is not said: the day before or after may be meant, because years begin on one of two days.
  static func date(day: Int, month: Int) -> PartialDate? {
    guard var date = date(day: min(day, length(month, 1405)), month: month, year: 1405) else { return nil }
    date.year = nil
    date.isNearly = true
    return date
  }

  private static func length(_ month: Int, _ year: Int) -> Int {
    month <= 6 ? 31 : month <= 11 ? 30 : newYear(year + 1) - newYear(year) - 336
  }

  /// Days from 1 January 1970 to 1 Farvardin.
  private static func newYear(_ year: Int) -> Int { 365 * year + (8 * year + 21) / 33 - epoch }

  /// So that 1 Farvardin 1405 is 21 March 2026, day 20,533.
  private static let epoch = 365 * 1405 + (8 * 1405 + 21) / 33 - 20_533
}

extension PartialDate {
  /// The Gregorian date of a day counted from 1 January 1970 (the civil calendar in eras of 400 years from 1 March 0000).
  init(dayNumber: Int) {
    let days = dayNumber + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      day: dayOfYear - (153 * shifted + 2) / 5 + 1, month: month, year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0))
  }
}
