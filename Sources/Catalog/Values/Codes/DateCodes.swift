import Diagnostics

extension ValueCodes {
  static let dates = [
    dateForm, dateNotISO, impossibleDate, reversedPeriod, dayOrPeriod, timeForm, timeRangeForm, reversedHours, overlappingHours,
  ]

  /// A text that is no date.
  public static let dateForm = DiagnosticCode(
    "date-form", .error,
    explanation: Wording(
      fi: "Päivä kirjoitetaan muodossa vuosi-kuukausi-päivä. Sivuilla se näkyy lukijan kielellä, tavallisesti 8.12.2026.",
      en: "A date is written year-month-day. Pages show it in the way of the reader's language, usually 8.12.2026."),
    bad: "reopens: joulun jälkeen",
    good: "reopens: 2026-12-28")

  /// A date of certain meaning in another form than ISO 8601.
  public static let dateNotISO = DiagnosticCode(
    "date-not-iso", .error,
    explanation: Wording(
      fi: "Tiedostoissa päivät ovat muodossa vuosi-kuukausi-päivä, jotta niitä ei voi lukea väärin. `check --fix` korjaa muodon.",
      en: "In the files, dates are year-month-day, so that nobody can misread them. `check --fix` mends the form."),
    bad: "on: 24.12.2026",
    good: "on: 2026-12-24")

  /// A day that the calendar does not have.
  public static let impossibleDate = DiagnosticCode(
    "impossible-date", .error,
    explanation: Wording(
      fi: "Tällaista päivää ei ole kalenterissa. Tarkista päivä alkuperäisestä tiedosta: helmikuussa on 28 tai 29 päivää, "
        + "huhti-, kesä-, syys- ja marraskuussa 30.",
      en: "The calendar has no such day. Check it against the source: February has 28 or 29 days, April, June, September and November 30."),
    bad: "on: 2027-04-31",
    good: "on: 2027-04-30")

  /// A last day before the first.
  public static let reversedPeriod = DiagnosticCode(
    "reversed-period", .error,
    explanation: Wording(
      fi: "Jakson viimeinen päivä on ennen ensimmäistä, joten jaksossa ei ole yhtään päivää. Vuodenvaihteessa tarkista vuosiluku.",
      en: "The last day of the period is before the first, so it has no days. At the turn of the year check the year."),
    bad: "show: {from: 2026-12-28, until: 2026-01-03}",
    good: "show: {from: 2026-12-28, until: 2027-01-03}")

  /// Neither `on` nor `from` and `until`, or both.
  public static let dayOrPeriod = DiagnosticCode(
    "day-or-period", .error,
    explanation: Wording(
      fi: "Yhdelle päivälle kirjoitetaan on, useammalle from ja until. Molempia yhdessä ei käytetä, ja jompikumpi tarvitaan.",
      en: "One day is written with on, several with from and until. They are not used together, and one of the two is needed."),
    bad: "move: {on: 2027-01-04, until: 2027-01-08, open: none}",
    good: "move: {from: 2027-01-04, until: 2027-01-08, open: none}")

  /// A text that is no time of day.
  public static let timeForm = DiagnosticCode(
    "time-form", .error,
    explanation: Wording(
      fi: "Kellonaika kirjoitetaan 24 tunnin kellon mukaan: 8, 8.30, 08:30 tai 16.30. Vuorokauden loppu on 24.",
      en: "Times follow the 24-hour clock: 8, 8.30, 08:30 or 16.30. The end of the day is 24."),
    bad: "opens: 4.30 pm",
    good: "opens: 16.30")

  /// A text that is no range of times, or is one in another form.
  public static let timeRangeForm = DiagnosticCode(
    "time-range-form", .error,
    explanation: Wording(
      fi: "Aikaväli kirjoitetaan yhdysmerkillä ja ilman välejä. Kaksi väliä samana päivänä erotetaan pilkulla; suljettu päivä on none.",
      en: "A range of times is written with a hyphen and without blanks. A comma parts two ranges on a day; a closed day is none."),
    bad: "mon: klo 8 – 15.30",
    good: "mon: 8-15.30")

  /// A range that is empty, runs backwards or passes midnight.
  public static let reversedHours = DiagnosticCode(
    "reversed-hours", .error,
    explanation: Wording(
      fi: "Aikaväli loppuu ennen kuin se alkaa, on tyhjä tai jatkuu yli kello 24:n. Yön yli jatkuva aika jaetaan kahdelle päivälle.",
      en: "The range ends before it begins, is empty or goes beyond 24. Hours that pass midnight are split over two days."),
    bad: "fri: 22-2",
    good: "fri: 22-24\nsat: 0-2")

  /// Two ranges of a day with common minutes.
  public static let overlappingHours = DiagnosticCode(
    "overlapping-hours", .error,
    explanation: Wording(
      fi: "Kaksi saman päivän aikaväliä menee päällekkäin, joten toinen on väärin. Korjaa tai yhdistä ne.",
      en: "Two ranges of one day overlap, so one of them is wrong. Correct or join them."),
    bad: "fri: 8-12, 11-15",
    good: "fri: 8-11, 12-15")
}
