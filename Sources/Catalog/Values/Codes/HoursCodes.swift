import Diagnostics

extension ValueCodes {
  static let hours = [
    hoursForm, unknownDay, repeatedDay, seasonDate, overlappingSeasons, overlappingExceptions, languageOutsideHours,
  ]

  /// Hours that are neither a mapping nor one of the words.
  public static let hoursForm = DiagnosticCode(
    "hours-form", .error,
    explanation: Wording(
      fi: "Aukioloajat ovat päiviä ja aikoja tai yksi sanoista always (aina auki), by_appointment (ajanvarauksella) ja closed_for_now "
        + "(toistaiseksi suljettu).",
      en: "Opening hours are days and times, or one of the words always, by_appointment and closed_for_now."),
    bad: "hamina: sopimuksen mukaan",
    good: "hamina: by_appointment")

  /// A key that names no days, or names them in another form.
  public static let unknownDay = DiagnosticCode(
    "unknown-day", .error,
    explanation: Wording(
      fi: "Päivät ovat mon tue wed thu fri sat sun: yksin, peräkkäin (mon wed) tai välinä (mon-fri). Sivuilla ne näkyvät lukijan kielellä.",
      en: "The days are mon tue wed thu fri sat sun: alone, in a row (mon wed) or as a range (mon-fri). Pages show them in the reader's "
        + "language."),
    bad: "ma-pe: 9-15",
    good: "mon-fri: 9-15")

  /// A day with two lines of hours.
  public static let repeatedDay = DiagnosticCode(
    "repeated-day", .error,
    explanation: Wording(
      fi: "Sama päivä on kahdella rivillä, joten ei tiedetä, kumpi pätee. Pidä toinen. Kaksi väliä samana päivänä erotetaan pilkulla.",
      en: "The same day stands on two lines, so nobody knows which holds. Keep one. A comma parts two ranges on a day."),
    bad: "mon-fri: 9-15\nwed: 12-15",
    good: "mon tue thu fri: 9-15\nwed: 12-15")

  /// An end of a season that is no month and day.
  public static let seasonDate = DiagnosticCode(
    "season-date", .error,
    explanation: Wording(
      fi: "Kausi toistuu joka vuosi, joten sen päivissä on vain kuukausi ja päivä: 06-15. Yhden vuoden jakso on poikkeus (exceptions).",
      en: "A season comes every year, so its days have month and day only: 06-15. A period of one year is an exception (exceptions)."),
    bad: "summer: {from: 2026-06-15, until: 2026-08-15, mon-fri: 9-14}",
    good: "summer: {from: 06-15, until: 08-15, mon-fri: 9-14}")

  /// Two seasons with common days.
  public static let overlappingSeasons = DiagnosticCode(
    "overlapping-seasons", .error,
    explanation: Wording(
      fi: "Kahdella kaudella on yhteisiä päiviä, joten ei tiedetä, kumman ajat pätevät. Loppupäivä kuuluu kauteen.",
      en: "Two seasons share days, so nobody knows whose hours hold. The last day belongs to the season."),
    bad: "summer: {from: 06-01, until: 08-15, mon-fri: 9-14}\nautumn: {from: 08-15, until: 11-30, mon-fri: 9-16}",
    good: "summer: {from: 06-01, until: 08-14, mon-fri: 9-14}\nautumn: {from: 08-15, until: 11-30, mon-fri: 9-16}")

  /// Two exceptions that cross or are about the same days.
  public static let overlappingExceptions = DiagnosticCode(
    "overlapping-exceptions", .error,
    explanation: Wording(
      fi: "Kaksi poikkeusta menee ristiin tai koskee täsmälleen samoja päiviä. Lyhyt poikkeus saa olla pitkän sisällä; silloin lyhyt "
        + "pätee.",
      en: "Two exceptions cross, or are about exactly the same days. A short exception may lie inside a long one; then the short one "
        + "holds."),
    bad: "move: {from: 2027-01-04, until: 2027-01-08, open: none}\ntraining: {from: 2027-01-08, until: 2027-01-11, open: 9-12}",
    good: "move: {from: 2027-01-04, until: 2027-01-07, open: none}\ntraining: {from: 2027-01-08, until: 2027-01-11, open: 9-12}")

  /// A language spoken when it is not open.
  public static let languageOutsideHours = DiagnosticCode(
    "language-outside-hours", .warning,
    explanation: Wording(
      fi: "Kielelle on annettu aika, jolloin ei ole auki. Lukija tulisi suljetun oven taakse.",
      en: "A language has a time at which it is not open. A reader would stand before a closed door."),
    bad: "tue: 12-15\nlanguages: {so: {tue: 9-12}}",
    good: "tue: 9-15\nlanguages: {so: {tue: 9-12}}")
}
