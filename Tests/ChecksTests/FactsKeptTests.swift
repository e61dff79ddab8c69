import Testing

@Suite struct FactsKeptTests {
  @Test(arguments: [
    ("Lomake palautetaan 12.3.2027.", "en", "Return the form on 12 March 2027.", []),
    ("Lomake palautetaan 12.3.2027.", "en", "Return the form on 12 April 2027.", ["date-changed"]),
    ("Ilmoita 14 päivän kuluessa.", "so", "Ku soo sheeg 14 maalmood gudahood.", []),
    ("Ilmoita 14 päivän kuluessa.", "so", "Ku soo sheeg 41 maalmood gudahood.", ["number-changed"]),
    ("Ilmoita 14 päivän kuluessa.", "ar", "أبلغ خلال ١٤ يوما.", []), ("Maksu on 1 250,50 €.", "en", "The fee is €1,250.50.", []),
    ("Maksu on 1 250,50 €.", "en", "The fee is €125.50.", ["amount-changed"]),
    ("Saat 70 % palkasta.", "ru", "Вы получите 70% зарплаты.", []),
    ("Saat 70 % palkasta.", "ru", "Вы получите 7% зарплаты.", ["percentage-changed"]),
    ("Tule klo 15.30.", "en", "Come at 3:30 pm.", []), ("Tule klo 15.30.", "en", "Come at 4:30 pm.", ["time-changed"]),
  ])
  func meaningIsKept(_ source: String, _ language: String, _ translation: String, _ expected: [String]) {
    let codes = FactCodesUnderTest.names
    #expect(Sample(translation, in: language, from: source).codes.filter(codes.contains) == expected)
  }

  /// A number in words in one paragraph does not excuse one that is lost in another, and what moves is not lost.
  @Test func paragraphsAreComparedOneByOne() {
    let source = "Sinulla on 14 päivää aikaa.\n\nSaat päätöksen 30 päivässä."
    #expect(Sample("You have 14 days.\n\nThe decision takes days.", in: "en", from: source).codes == ["number-changed"])
    #expect(Sample("You have time: see below.\n\nIn 14 days. The decision takes 30 days.", in: "en", from: source).codes == [])
  }

  @Test func theWrongFactIsPointedTo() {
    let sample = Sample("Ku soo sheeg\n41 maalmood gudahood.", in: "so", from: "Ilmoita 14 päivän kuluessa.")
    #expect(sample.places(of: "number-changed") == ["3:3 41"])
  }

  /// A phone number typed into the source is an error of reading; a translation with the placeholder is right.
  @Test func aTypedContactIsToldOnce() {
    let source = "Soita 05 234 4171 tai kirjoita moona@kotka.fi 12.3.2027."
    #expect(Sample("Call {phones.main} on 12 March 2027.", in: "en", from: source).codes.filter { $0.hasSuffix("-changed") } == [])
    #expect(Sample("Call {phones.main}.", in: "en", from: source).codes.filter { $0.hasSuffix("-changed") } == ["date-changed"])
    #expect(
      Sample("Call 05 234 4172 on 12 March 2027.", in: "en", from: source).codes.filter { $0.hasSuffix("-changed") } == ["contact-changed"])
  }

  /// A text in plain words may leave facts out, but not change them.
  @Test(arguments: [("Saat rahaa.", "note"), ("Saat 60 %.", "error"), ("Saat 70 %.", nil)])
  func plainWords(_ text: String, _ severity: String?) {
    let found = Sample(text, in: "fi-simple", from: "Saat 70 % palkasta.").diagnostics.filter { $0.code.name == "percentage-changed" }
    #expect(found.map { "\($0.severity)" } == [severity].compactMap { $0 })
  }

  @Test func theRestIsCounted() {
    let sample = Sample("You have days.", in: "en", from: "On 11 tai 22 tai 33 tai 44 kohtaa.")
    #expect(sample.diagnostics.first { $0.code.name == "number-changed" }?.message.en.contains("There is 1 more.") == true)
  }

  private enum FactCodesUnderTest {
    static let names = ["contact", "identifier", "date", "time", "amount", "percentage", "number"].map { $0 + "-changed" }
  }
}
