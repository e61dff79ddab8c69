/// A Finnish public holiday, or one of the two eves on which offices keep closed although the law does not name them.
///
/// The rules are those in force today, applied to every year: laki itsenäisyyspäivän viettämisestä yleisenä juhla- ja
/// vapaapäivänä (388/1937), laki vapunpäivän järjestämisestä työntekijäin vapaapäiväksi eräissä tapauksissa (272/1944), and for
/// all others the holy days of kirkkolaki (in 1054/1993 chapter 4, section 3). The eves follow working-time practice.
/// The raw value is the id, the key of the name in each language.
public enum PublicHoliday: String, CaseIterable, Hashable, Sendable {
  case newYearsDay = "new_years_day"
  case epiphany
  case goodFriday = "good_friday"
  case easterSunday = "easter_sunday"
  case easterMonday = "easter_monday"
  case mayDay = "may_day"
  case ascensionDay = "ascension_day"
  case pentecost
  case midsummerEve = "midsummer_eve"
  case midsummerDay = "midsummer_day"
  case allSaintsDay = "all_saints_day"
  case independenceDay = "independence_day"
  case christmasEve = "christmas_eve"
  case christmasDay = "christmas_day"
  case boxingDay = "boxing_day"

  /// The key of the name in each language, `good_friday`.
  public var id: String { rawValue }

  /// False for Midsummer Eve and Christmas Eve: no holidays by law, but offices are closed.
  public var isByLaw: Bool { self != .midsummerEve && self != .christmasEve }

  /// The day in `year`; nil beyond the years 1 to 9999.
  public func date(in year: Int) -> CalendarDate? {
    func fixed(_ month: Int, _ day: Int) -> CalendarDate? { CalendarDate(year: year, month: month, day: day) }
    func afterEaster(_ days: Int) -> CalendarDate? { Self.easterSunday(in: year)?.adding(days: days) }
    return switch self {
    case .newYearsDay: fixed(1, 1)
    case .epiphany: fixed(1, 6)
    case .goodFriday: afterEaster(-2)
    case .easterSunday: afterEaster(0)
    case .easterMonday: afterEaster(1)
    case .mayDay: fixed(5, 1)
    case .ascensionDay: afterEaster(39)
    case .pentecost: afterEaster(49)
    case .midsummerEve: fixed(6, 19)?.next(.fri)
    case .midsummerDay: fixed(6, 20)?.next(.sat)
    case .allSaintsDay: fixed(10, 31)?.next(.sat)
    case .independenceDay: fixed(12, 6)
    case .christmasEve: fixed(12, 24)
    case .christmasDay: fixed(12, 25)
    case .boxingDay: fixed(12, 26)
    }
  }

  /// The holiday on `date`. On the rare 1 May that is also Ascension Day (as in 2008) it is May Day.
  public static func on(_ date: CalendarDate) -> PublicHoliday? {
    // Only the holidays that can fall in the month are computed: Easter takes a dozen divisions, and pages ask for six weeks of days.
    let candidates: [PublicHoliday] =
      switch date.month {
      case 1: [.newYearsDay, .epiphany]
      case 3: [.goodFriday, .easterSunday, .easterMonday]
      case 4: [.goodFriday, .easterSunday, .easterMonday, .ascensionDay]
      case 5: [.mayDay, .ascensionDay, .pentecost]
      case 6: [.ascensionDay, .pentecost, .midsummerEve, .midsummerDay]
      case 10, 11: [.allSaintsDay]
      case 12: [.independenceDay, .christmasEve, .christmasDay, .boxingDay]
      default: []
      }
    return candidates.first { $0.date(in: date.year) == date }
  }

  /// The holidays of a year in the order of the calendar; empty beyond the years 1 to 9999.
  public static func all(in year: Int) -> [(holiday: PublicHoliday, date: CalendarDate)] {
    allCases.compactMap { holiday in holiday.date(in: year).map { (holiday, $0) } }.sorted { $0.date < $1.date }
  }

  /// Easter of the western churches by the anonymous Gregorian computus (Nature, 20 April 1876; Samuel Butcher, 1877).
  public static func easterSunday(in year: Int) -> CalendarDate? {
    guard (1...9999).contains(year) else { return nil }
    let golden = year % 19
    let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
    let moonCorrection = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30
    let toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let lateMoon = (golden + 11 * epact + 22 * toSunday) / 451
    let (month, day) = (epact + toSunday - 7 * lateMoon + 114).quotientAndRemainder(dividingBy: 31)
    return CalendarDate(year: year, month: month, day: day + 1)
  }
}
