import Testing

@testable import WrittenFacts

@Suite struct TimeTests {
  @Test(arguments: [
    ("klo 9", "fi"), ("klo 9.00", "fi"), ("9.00", "fi"), ("kl. 9", "sv"), ("9 am", "en"), ("9 a.m.", "en"), ("9:00 in the morning", "en"),
    ("الساعة ٩:٠٠ صباحا", "ar"), ("9፡00 ንግሆ", "ti"), ("上午 9:00", "zh"), ("9:00 утра", "ru"), ("ساعت ۹:۰۰ صبح", "fa"), ("kell 9.00", "et"),
  ])
  func isNine(_ text: String, _ language: String) { #expect(read(text, language) == ["time 09:00"]) }

  @Test(arguments: [
    ("3.30 pm", "en", ["time 15:30"]), ("9:00", "ar", ["time 09:00?"]), ("2 дня", "ru", ["number 2"]), ("24 часа", "ru", ["number 24"]),
    ("klo 9–15.30", "fi", ["time 09:00", "time 15:30"]), ("ma–pe klo 9-15", "fi", ["time 09:00", "time 15:00"]),
    ("12 pm", "en", ["time 12:00"]), ("12 am", "en", ["time 00:00"]), ("versio 2.10", "fi", ["number 2.1"]), ("I am 9", "en", ["number 9"]),
  ])
  func others(_ text: String, _ language: String, _ expected: [String]) { #expect(read(text, language) == expected) }

  @Test(arguments: [
    ("klo 9–15.30", "fi", "9 a.m. to 3.30 p.m.", "en", []), ("klo 9–15", "fi", "15-9", "ar", []), ("klo 9", "fi", "9 o'clock", "en", []),
    ("klo 15.30", "fi", "3:30", "en", ["ambiguous changed time 15:30 to time 03:30?"]),
    ("8 a.m.", "en", "8 p.m.", "es", ["error changed time 08:00 to time 20:00"]),
    ("klo 9.30", "fi", "الساعة 9:20", "ar", ["error changed time 09:30 to time 09:20?"]),
    ("klo 12", "fi", "at noon", "en", []), ("klo 20", "fi", "8 in the evening", "en", []),
    ("klo 8", "fi", "ሰዓት 2:00", "ti", ["ambiguous changed time 08:00 to time 02:00?"]),
  ])
  func areCompared(_ source: String, _ sourceLanguage: String, _ target: String, _ language: String, _ expected: [String]) {
    #expect(differences(source, sourceLanguage, target, language) == expected)
  }
}
