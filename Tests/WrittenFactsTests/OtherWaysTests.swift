import Testing

@testable import WrittenFacts

/// Facts that languages say in ways of their own.
@Suite struct OtherWaysTests {
  @Test(arguments: [
    ("ma–pe 9–15", "fi"), ("Avoinna maanantaista perjantaihin 9–15.", "fi"), ("Arkisin 9-15", "fi"), ("Ma-pe: 9 – 15, la suljettu", "fi"),
    ("mån–fre 9–15", "sv"), ("Måndag till fredag 9–15", "sv"), ("Open Mon–Fri 9–15", "en"), ("Monday to Friday from 9 to 15", "en"),
    ("E–R 9–15", "et"), ("Isniin ilaa Jimce 9–15", "so"), ("пн–пт 9–15", "ru"), ("По будням с 9 до 15", "ru"), ("Пн.–пт. 9–15", "uk"),
    ("من الاثنين إلى الجمعة 9–15", "ar"), ("دوشنبه تا جمعه ۹ تا ۱۵", "fa"), ("周一至周五 9–15", "zh"), ("duşem–înî 9–15", "kmr"),
  ])
  func hoursOfAWeekday(_ text: String, _ language: String) { #expect(read(text, language) == ["time 09:00", "time 15:00"]) }

  @Test(arguments: [
    ("ma–pe 9–11 ja 12–15", "fi", ["time 09:00", "time 11:00", "time 12:00", "time 15:00"]),
    ("Open Mon–Fri 9 am to 3 pm", "en", ["time 09:00", "time 15:00"]), ("Mon 9–11", "en", ["time 09:00?", "time 11:00?"]),
    ("Torstaisin 9–15-vuotiaat", "fi", ["number 9", "number 15"]), ("Maanantaina 10–15 ihmistä", "fi", ["number 10", "number 15"]),
    ("Monday 9–15 March", "en", ["date --03-09", "date --03-15"]), ("up to 10–15 people", "en", ["number 10", "number 15"]),
    ("he sat 9–15 hours", "en", ["number 9", "number 15"]), ("R 5–6", "et", ["number 5", "number 6"]),
    ("sivut 9–15", "fi", ["number 9", "number 15"]),
    ("ti 9–15 salissa", "fi", ["time 09:00", "time 15:00"]), ("ke 9–15 %", "fi", ["percentage 9 %", "percentage 15 %"]),
    ("la 20–30", "fi", ["number 20", "number 30"]),
  ])
  func others(_ text: String, _ language: String, _ expected: [String]) { #expect(read(text, language) == expected) }

  @Test(arguments: [
    ("ma–pe 9–15", "fi", "Mon–Fri 9–16", "en", ["error changed time 15:00 to time 16:00"]),
    ("ma–pe 9–15", "fi", "Mon–Fri 9 am–3 pm", "en", []),
    ("ma–pe 8–15", "fi", "8 am to 3 pm", "en", []), ("ma–pe 9–15", "fi", "Isniin–Jimce 9–15", "so", []),
    ("ma–pe 9–15", "fi", "9–15", "ckb", []), ("9.00–15.30", "fi", "9:00–15:30", "ru", []),
    ("9.00–15.30", "fi", "9.00–16.30", "en", ["error changed time 15:30 to number 16.3"]),
    ("ma–pe 9–15", "fi", "пн–пт с 9 до 15", "ru", []),
    ("ma–pe 9–15", "fi", "ሰኑይ–ዓርቢ 3–9", "ti", ["ambiguous changed time 15:00 to time 03:00?"]),
    // Cents.
    ("0,50 €", "fi", "50 cents", "en", []), ("0,50 €", "fi", "50 центов", "ru", []), ("0,50 €", "fi", "50 سنتا", "ar", []),
    ("0,50 €", "fi", "50 senti", "et", []), ("0,50 €", "fi", "60 cents", "en", ["error changed amount 0.5 EUR to amount 60"]),
    ("50 €", "fi", "50 cents", "en", ["error changed amount 50 EUR to amount 50"]), ("50 senttiä", "fi", "50 zzz", "so", []),
    ("1,50 €", "fi", "1 euro 50 cents", "en", []), ("1,50 €", "fi", "1 евро и 50 центов", "ru", []),
    // Lengths of time.
    ("14 päivää", "fi", "two weeks", "en", []), ("14 päivää", "fi", "две недели", "ru", []),
    ("14 päivää", "fi", "laba toddobaad", "so", []),
    ("14 päivän kuluessa", "fi", "خلال أسبوعين", "ar", []), ("14 päivää", "fi", "2 viikkoa", "fi", []),
    ("2 viikkoa", "fi", "14 days", "en", []),
    ("24 kuukautta", "fi", "два роки", "uk", []), ("12 kuukautta", "fi", "bir yıl, a year", "en", []),
    ("60 minuuttia", "fi", "an hour", "en", []),
    ("30 minuuttia", "fi", "half an hour", "en", []), ("48 tuntia", "fi", "2 dygn", "sv", []),
    ("14 kalenteripäivää", "fi", "två veckor", "sv", []),
    ("14 päivää", "fi", "three weeks", "en", ["warning lost number 14"]),
    ("15 päivää", "fi", "two weeks", "en", ["warning lost number 15"]),
    ("14 ihmistä", "fi", "two weeks", "en", ["warning lost number 14"]),
    // Times in words.
    ("klo 17.30", "fi", "الساعة الخامسة والنصف مساءً", "ar", []), ("klo 17.30", "fi", "half past five", "en", []),
    ("klo 17.30", "fi", "puoli kuusi illalla", "fi", []), ("klo 9.15", "fi", "الساعة التاسعة والربع صباحاً", "ar", []),
    ("klo 9.20", "fi", "الساعة التاسعة والثلث صباحاً", "ar", []), ("klo 17", "fi", "в пять вечера", "ru", []),
    ("klo 17", "fi", "الساعة الخامسة صباحاً", "ar", ["ambiguous lost time 17:00"]),
    ("klo 17.30", "fi", "الساعة xyz", "ar", ["ambiguous lost time 17:30"]),
    ("klo 17.30", "fi", "later", "en", ["error lost time 17:30"]),
    // The Solar Hijri calendar.
    ("12.3.2027", "fi", "۲۱ اسفند ۱۴۰۵", "fa", []), ("12.3.2027", "fi", "۲۱ حوت ۱۴۰۵", "prs", []),
    ("12.3.2027", "fi", "۱۴۰۵/۱۲/۲۱", "fa", []),
    ("12.3.2027", "fi", "۲۱ اسفند", "fa", []),
    ("12.3.2027", "fi", "۲۲ اسفند ماه سال ۱۴۰۵", "fa", ["error changed date 2027-03-12 to date 2027-03-13"]),
    ("maaliskuussa 2027", "fi", "در اسفند ۱۴۰۵", "fa", []), ("vuonna 2027", "fi", "در سال ۱۴۰۶", "fa", []),
    ("10.–12.3.2027", "fi", "۱۹ تا ۲۱ اسفند ۱۴۰۵", "fa", []), ("20 %", "fi", "به میزان ۲۰ درصد", "prs", []),
    ("19 tapausta", "fi", "۱۹ سرطان", "prs", []),
    ("12.3.2027", "fi", "۱۲ مارس ۲۰۲۷ (۲۱ اسفند ۱۴۰۵)", "fa", []),
    ("vuonna 2027", "fi", "في عام ١٤٠٦", "ar", ["warning changed number 2027 to number 1406"]),
  ])
  func areCompared(_ source: String, _ sourceLanguage: String, _ target: String, _ language: String, _ expected: [String]) {
    #expect(differences(source, sourceLanguage, target, language) == expected)
  }

  /// Days of the new year and of leap years, by the calendar of Iran.
  @Test(arguments: [
    (1, 1, 1399, "2020-03-20"), (30, 12, 1399, "2021-03-20"), (1, 1, 1400, "2021-03-21"), (1, 1, 1403, "2024-03-20"),
    (30, 12, 1403, "2025-03-20"), (1, 1, 1405, "2026-03-21"), (31, 6, 1405, "2026-09-22"), (1, 7, 1405, "2026-09-23"),
    (10, 10, 1405, "2026-12-31"), (11, 10, 1405, "2027-01-01"), (22, 11, 1357, "1979-02-11"),
  ])
  func solarDays(_ day: Int, _ month: Int, _ year: Int, _ expected: String) {
    #expect(SolarHijri.date(day: day, month: month, year: year)?.spelling == expected)
  }

  @Test(arguments: [(31, 7, 1405), (30, 12, 1405), (0, 1, 1405), (1, 13, 1405), (1, 1, 2027)])
  func noSolarDays(_ day: Int, _ month: Int, _ year: Int) { #expect(SolarHijri.date(day: day, month: month, year: year) == nil) }
}
