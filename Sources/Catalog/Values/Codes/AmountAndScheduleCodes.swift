import Diagnostics

extension ValueCodes {
  static let amounts = [priceForm, namedValueForm]
  static let schedules = [scheduleForm, exceptWithoutOccurrence, repeatedDate, emptySchedule]

  /// A price that is not written as `12.50 EUR`.
  public static let priceForm = DiagnosticCode(
    "price-form", .error,
    explanation: Wording(
      fi: "Hinta kirjoitetaan aina samalla tavalla: 12.50 EUR tai 12 EUR. Sivuilla se näkyy lukijan kielen tavalla. "
        + "Maksuttoman palvelun merkintä on fees: free.",
      en: "A price is always written in the same way: 12.50 EUR or 12 EUR. Pages show it in the way of the reader's language. "
        + "A service without charge has fees: free."),
    bad: "adult: 12,50 €",
    good: "adult: 12.50 EUR")

  /// A value of none of the accepted forms.
  public static let namedValueForm = DiagnosticCode(
    "named-value-form", .error,
    explanation: Wording(
      fi: "Arvon muoto kertoo, mikä se on: päivä 2027-03-04, kellonaika 16.30, summa 37.21 EUR, prosentti 70 % tai kokonaisluku 11. "
        + "Yksiköt kuten kuukausi kuuluvat tekstiin.",
      en: "The form of a value tells what it is: date 2027-03-04, time 16.30, amount 37.21 EUR, percentage 70 % or whole number 11. "
        + "Units such as months belong in the text."),
    bad: "values: {length: 11 kk}",
    good: "values: {length: 11}")

  /// A schedule that is told in no way, or in several.
  public static let scheduleForm = DiagnosticCode(
    "schedule-form", .error,
    explanation: Wording(
      fi: "Tapahtuma on yhtenä päivänä (date), useana päivänä (dates) tai viikoittain (weekly). Valitse yksi niistä ja kerro kellonaika "
        + "(time).",
      en: "An event is on one day (date), on several days (dates) or every week (weekly). Choose one of them and give the time (time)."),
    bad: "schedule: {date: 2026-12-09, weekly: wed, time: 17-18.30}",
    good: "schedule: {date: 2026-12-09, time: 17-18.30}")

  /// An excepted day on which nothing would happen.
  public static let exceptWithoutOccurrence = DiagnosticCode(
    "except-without-occurrence", .error,
    explanation: Wording(
      fi: "Poistettuna päivänä tapahtumaa ei olisi muutenkaan. Silloin oikea päivä on luultavasti jäänyt poistamatta, ja joku tulisi "
        + "turhaan.",
      en: "The event would not happen on the excepted day anyway. The right day is then probably not excepted, and somebody would come "
        + "in vain."),
    bad: "schedule: {weekly: wed, time: 17-18, from: 2026-12-02, until: 2027-04-28, except: [2026-12-24]}",
    good: "schedule: {weekly: wed, time: 17-18, from: 2026-12-02, until: 2027-04-28, except: [2026-12-23]}")

  /// A date that is there already.
  public static let repeatedDate = DiagnosticCode(
    "repeated-date", .error,
    explanation: Wording(
      fi: "Sama päivä on annettu kahdesti. Luultavasti toinen on kirjoitusvirhe.",
      en: "The same date is given twice. Probably one of them is a slip of the pen."),
    bad: "schedule: {dates: [2026-12-09, 2026-12-09], time: 17-18.30}",
    good: "schedule: {dates: [2026-12-09, 2027-01-13], time: 17-18.30}")

  /// A schedule without any day.
  public static let emptySchedule = DiagnosticCode(
    "empty-schedule", .error,
    explanation: Wording(
      fi: "Ajankohdasta ei tule yhtään tapahtumapäivää. Tarkista viikonpäivä, jakso ja poistetut päivät.",
      en: "The schedule has no day on which the event happens. Check the weekday, the period and the excepted dates."),
    bad: "schedule: {weekly: wed, time: 17-18, from: 2026-12-03, until: 2026-12-08}",
    good: "schedule: {weekly: wed, time: 17-18, from: 2026-12-02, until: 2026-12-09}")
}
