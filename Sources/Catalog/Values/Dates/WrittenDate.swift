/// What an editor may have meant by a date: the form asked for, another form of the same certain meaning, or a day that does not exist.
enum WrittenDate {
  /// `2026-12-08`.
  case iso(CalendarDate)
  /// `8.12.2026`, `08.12.2026` or `2026-12-8`: the meaning is certain, the form is not the one asked for.
  case otherForm(CalendarDate)
  case impossible(year: Int, month: Int, day: Int)
  case none

  init(_ text: String) {
    if let date = CalendarDate(iso: text) {
      self = .iso(date)
    } else if let (year, month, day) = Self.numbers(in: text) {
      self = CalendarDate(year: year, month: month, day: day).map(Self.otherForm) ?? .impossible(year: year, month: month, day: day)
    } else {
      self = .none
    }
  }

  private static func numbers(in text: String) -> (year: Int, month: Int, day: Int)? {
    var iso = ByteScanner(text)
    if let year = iso.digits(4...4), iso.take("-"), let month = iso.digits(1...2), iso.take("-"), let day = iso.digits(1...2), iso.isAtEnd {
      return (year, month, day)
    }
    var finnish = ByteScanner(text)
    if let day = finnish.digits(1...2), finnish.take("."), let month = finnish.digits(1...2), finnish.take("."),
      let year = finnish.digits(4...4), finnish.isAtEnd
    {
      return (year, month, day)
    }
    return nil
  }
}
