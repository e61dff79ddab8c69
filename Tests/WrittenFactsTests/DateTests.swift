import Testing

@testable import WrittenFacts

@Suite struct DateTests {
  @Test(arguments: [
    ("12.3.2027", "fi"), ("2027-03-12", "fi"), ("12. maaliskuuta 2027", "fi"), ("12 March 2027", "en"), ("March 12, 2027", "en"),
    ("12th of March 2027", "en"), ("12/3/2027", "en"), ("12 mars 2027", "sv"), ("12. märts 2027", "et"), ("12 de marzo de 2027", "es"),
    ("12 марта 2027 г.", "ru"), ("12 березня 2027", "uk"), ("١٢/٣/٢٠٢٧", "ar"), ("12 مارس 2027", "ar"), ("12 آذار 2027", "ar"),
    ("۱۲ مارس ۲۰۲۷", "fa"), ("۱۲ مارچ سال ۲۰۲۷", "prs"), ("12ی ئاداری 2027", "ckb"), ("د ۲۰۲۷ کال د مارچ په ۱۲مه", "ps"),
    ("12 مارچ 2027", "ur"), ("12 Maarso 2027", "so"), ("Maarso 12, 2027", "so"), ("12ê Adarê 2027", "kmr"), ("መጋቢት 12 2027", "ti"),
    ("ማርች 12 2027", "am"), ("2027 年 3 月 12 日", "zh-Hans"),
  ])
  func isOneDate(_ text: String, _ language: String) { #expect(read(text, language) == ["date 2027-03-12"]) }

  @Test(arguments: [
    ("12.3.", "fi", ["date --03-12"]), ("maaliskuussa 2027", "fi", ["date 2027-03"]),
    ("12.–13.3.2027", "fi", ["date 2027-03-12", "date 2027-03-13"]),
    ("12–13 March 2027", "en", ["date 2027-03-12", "date 2027-03-13"]), ("March 4 and 5", "en", ["date --03-04", "date --03-05"]),
    ("12 كانون الثاني", "ar", ["date --01-12"]), ("may 12 people", "en", ["number 12"]), ("31.12.", "fi", ["date --12-31"]),
    ("32.12.2027", "fi", ["number 32.12.2027"]), ("hasta marzo, el 1 de abril", "es", ["date --04-01"]),
    ("March 12, April 3", "en", ["date --03-12", "date --04-03"]), ("March 12–April 3", "en", ["date --03-12", "date --04-03"]),
  ])
  func others(_ text: String, _ language: String, _ expected: [String]) { #expect(read(text, language) == expected) }

  @Test(arguments: [
    ("12.3.2027", "fi", "12 March", "en", ["warning changed date 2027-03-12 to date --03-12"]),
    ("12.3.2027 ja 15.3.2027", "fi", "12 March and 15 March 2027", "en", []), ("12.3.2027", "fi", "In 2027, on 12 March", "en", []),
    ("ma 12.3.2027 klo 9", "fi", "12 مارس 2027 الساعة ٩:٠٠ صباحًا", "ar", []),
    ("12.3.2027", "fi", "12 April 2027", "en", ["error changed date 2027-03-12 to date 2027-04-12"]),
    ("3.4.2027", "fi", "4/3/2027", "en", ["ambiguous changed date 2027-04-03 to date 2027-03-04"]),
    ("3.4.2027", "fi", "4.3.2027", "sv", ["error changed date 2027-04-03 to date 2027-03-04"]),
    ("12.3.2027", "fi", "later", "en", ["error lost date 2027-03-12"]),
    ("vuosina 2010–11", "fi", "2010–2011", "en", []), ("2010–2011", "fi", "2011-2010", "ar", []),
    ("12.3.", "fi", "12/3", "ar", []),
  ])
  func areCompared(_ source: String, _ sourceLanguage: String, _ target: String, _ language: String, _ expected: [String]) {
    #expect(differences(source, sourceLanguage, target, language) == expected)
  }
}
