import Testing

@testable import WrittenFacts

@Suite struct NumberTests {
  @Test(arguments: [
    ("1 250,50 €", "fi"), ("1\u{A0}250,50 euroa", "fi"), ("1,250.50 EUR", "en"), ("€1,250.50", "en"), ("1.250,50 euros", "es"),
    ("١٬٢٥٠٫٥٠ يورو", "ar"), ("1 250,50 евро", "ru"), ("۱،۲۵۰٫۵۰ یورو", "fa"), ("1’250.50 €", "en"),
  ])
  func isOneAmount(_ text: String, _ language: String) { #expect(read(text, language) == ["amount 1250.5 EUR"]) }

  @Test(arguments: [
    ("70 %", "fi"), ("70%", "en"), ("70 prosenttia", "fi"), ("70 percent", "en"), ("٧٠٪", "ar"), ("%70", "ckb"), ("70 في المئة", "ar"),
    ("۷۰ درصد", "fa"), ("70 процентов", "ru"), ("百分之 70", "zh"), ("70 በመቶ", "am"), ("boqolkiiba 70", "so"), ("ji sedî 70", "kmr"),
    ("70 por ciento", "es"), ("７０％", "zh"),
  ])
  func isOnePercentage(_ text: String, _ language: String) { #expect(read(text, language) == ["percentage 70 %"]) }

  @Test(arguments: [
    ("80,000", "en"), ("80 000", "fi"), ("80 thousand", "en"), ("80 tuhatta", "fi"), ("80 тысяч", "ru"), ("٨٠ ألف", "ar"),
    ("80 هزار", "fa"),
    ("80 kun", "so"), ("8 万", "zh"), ("80.000", "es"), ("80،000", "ps"), ("80 mil", "es"),
  ])
  func isEightyThousand(_ text: String, _ language: String) { #expect(read(text, language) == ["number 80000"]) }

  @Test(arguments: [
    ("1,7 miljardia", "fi", ["number 1700000000"]), ("1700 millones", "es", ["number 1700000000"]),
    ("1 billón", "es", ["number 1000000000000"]),
    ("$8.3 billion", "en", ["amount 8300000000 USD"]), ("2 miljoonaa euroa", "fi", ["amount 2000000 EUR"]),
    ("127.0.0.1", "en", ["number 127.0.0.1"]),
    ("COVID-19", "en", ["code 19"]), ("H1N1", "en", ["code 1", "code 1"]), ("10–20 %", "fi", ["percentage 10 %", "percentage 20 %"]),
    (".08%", "en", ["percentage 0.08 %"]), ("27 European countries", "en", ["number 27"]), ("5 сотрудников", "ru", ["number 5"]),
    ("5 satamaa", "fi", ["number 5"]), ("358 (%78)", "ckb", ["number 358", "percentage 78 %"]),
    ("٧٠٪ ٨٠", "ar", ["percentage 70 %", "number 80"]),
    ("۹۹/۹۸ درصد", "fa", ["percentage 99.98 %"]), ("", "fi", []), ("Ei lukuja. Ei mitään", "fi", []),
    ("\u{FFFC}5\u{FFFC}", "fi", ["number 5"]),
    ("1.", "fi", ["number 1"]), ("2nd", "en", ["number 2"]), ("1-й", "ru", ["number 1"]),
  ])
  func others(_ text: String, _ language: String, _ expected: [String]) { #expect(read(text, language) == expected) }

  @Test(arguments: [
    ("12 henkeä", "fi", "اثني عشر شخصا", "ar", []), ("12 people", "en", "kaksitoista ihmistä", "fi", []),
    ("25 %", "fi", "a quarter", "en", []),
    ("twelve people", "en", "12 henkeä", "fi", []), ("80,000", "en", "80 tuhatta", "fi", []), ("half a million", "en", "500 000", "fi", []),
    ("1960s", "en", "20 世纪 60 年代", "zh", []), ("XX век, 20", "ru", "20th century", "en", []),
    ("vuonna 2019", "fi", "sanadkii 2020", "so", ["warning changed number 2019 to number 2020"]),
    ("0.31", "en", "0.", "so", ["warning changed number 0.31 to number 0"]),
    ("2.23", "en", "2.32", "ckb", ["warning changed number 2.23 to number 2.32"]),
    ("70 %", "fi", "60 %", "en", ["error changed percentage 70 % to percentage 60 %"]),
    ("70 %", "fi", "70", "en", ["warning changed percentage 70 % to number 70"]),
    ("5 €", "fi", "$5", "en", ["error changed amount 5 EUR to amount 5 USD"]), ("12 5", "fi", "12", "en", ["warning lost number 5"]),
    ("1,5 €", "fi", "15 €", "sv", ["error changed amount 1.5 EUR to amount 15 EUR"]), ("40 ja 40", "fi", "40", "en", []),
    ("taso B1", "fi", "level B2", "en", ["warning changed code 1 to code 2"]),
    ("taso B1", "fi", "level A1", "en", ["warning changed code 1 to code 1"]),
    ("taso B1", "fi", "level B1", "en", []), ("B1", "fi", "бэ 1", "ru", []),
    ("ei", "fi", "33", "en", ["warning added number 33"]), ("COVID-19", "en", "کووید", "fa", ["ambiguous lost code 19"]),
  ])
  func areCompared(_ source: String, _ sourceLanguage: String, _ target: String, _ language: String, _ expected: [String]) {
    #expect(differences(source, sourceLanguage, target, language) == expected)
  }

  /// Often said in words, but a slip all the same where another figure stands in its place.
  @Test(arguments: [
    ("3 kuukautta", "fi", "5 months", "en", ["warning changed number 3 to number 5"]),
    ("3 kuukautta", "fi", "30 months", "en", ["warning changed number 3 to number 30"]),
    ("3 kuukautta", "fi", "three months", "en", []), ("3 kuukautta", "fi", "some months", "en", ["warning lost number 3"]),
    ("kolme kuukautta", "fi", "3 months", "en", []), ("kuukausia", "fi", "3 months", "en", ["ambiguous added number 3"]),
    ("3 päivää, 5 lasta", "fi", "5 خمسة أطفال و3 أيام", "ar", []),
    ("2 lasta", "fi", "4 طفل", "ar", ["warning changed number 2 to number 4"]),
    ("in March", "en", "3 月", "zh", []), ("11 February", "en", "11/2", "ckb", []),
    ("3 days in March", "en", "5 روز در مارس", "fa", ["warning changed number 3 to number 5"]),
    ("2 viikkoa", "fi", "أسبوعان", "ar", ["ambiguous lost number 2"]), ("3 kuukautta", "fi", "miezi", "sw", ["ambiguous lost number 3"]),
    ("SARS-CoV-2", "en", "سارس", "ar", []), ("24/7", "en", "круглосуточно", "ru", []), ("avoinna aina", "fi", "open 24/7", "en", []),
    ("24/6", "en", "круглосуточно", "ru", ["warning lost number 24", "warning lost number 6"]),
    ("250 €", "fi", "250", "so", ["warning changed amount 250 EUR to number 250"]),
    ("250 €", "fi", "250", "sw", ["ambiguous changed amount 250 EUR to number 250"]),
  ])
  func ofOneDigitAndWithoutSigns(_ source: String, _ sourceLanguage: String, _ target: String, _ language: String, _ expected: [String]) {
    #expect(differences(source, sourceLanguage, target, language) == expected)
  }

  @Test(arguments: [
    ("২৫ টি", "bn", "number 25"), ("२५", "hi", "number 25"), ("๒๕ คน", "th", "number 25"), ("၂၅", "my", "number 25"),
    ("১.৫", "bn", "number 1.5"), ("১৭৫%", "bn", "percentage 175 %"),
  ])
  func digitsOfOtherScripts(_ text: String, _ language: String, _ expected: String) { #expect(read(text, language) == [expected]) }

  @Test func aParagraphOfTooManyIsNotCompared() {
    #expect(differences(String(repeating: "12 34 ", count: 400), "fi", "9", "en") == [])
  }
}
