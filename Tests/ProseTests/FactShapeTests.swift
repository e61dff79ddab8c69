import Testing

@testable import Prose

@Suite struct FactShapeTests {
  @Test(arguments: [
    "05 234 4171", "020 615 7429", "0800 123 45", "0401234567", "040-123 4567", "(05) 234 4171", "+358 20 615 7429", "+358206157429",
    "+358 (0)20 615 7429", "00358 20 615 7429", "+46 8 123 456", "112", "116117", "116 117", "112:een", "puh. 09 310 1691, arkisin",
    "05\u{A0}234\u{A0}4171", "٠٢٠ ٦١٥ ٧٤٢٩", "۱۱۲", "٠٢٠٦١٥٧٤٢٩.", "05 234 4171 8.00", "112 tai", "(112)",
    "040-1234567", "05-234 4171", "0800-1234", "0400-123456", "044 123-4567", "045-1234", "0457-123 4567", "EU 05 234 4171",
    "FI49 0401234567", "FI49 5000 9420 0287 30 05 234 4171",
  ])
  func phones(_ text: String) { #expect(lineFaults(text).map { $0.prefix { $0 != "@" } } == ["phone-in-prose"]) }

  @Test(arguments: [
    "4.3.2027", "04.03.2027", "01.01.2027-05.01.2027", "2027", "2027–2028", "klo 8.00-15.30", "08.00–15.30", "08-15", "08:00", "8–15",
    "12,50 €", "0,50 €", "1 050 000 €", "10 000 000", "112 €", "112 %", "112 euroa", "70 %", "0,05 %", "00100 Helsinki", "48600 Kotka",
    "05/2027", "05 2027", "09-2027", "010190-123A", "131052-308T", "112-päivä", "112 Suomi -sovellus", "A0401234567", "1120", "3112",
    "4.112", "112.5", "116 1170", "000000", "2026-03-04", "12 345 678", "+20 000 €", "{services/kela-0401234567.phones.main}", "+5",
    "1.12.2026", "IBAN FI21 1234", "FI49 5000 9420 0287 30", "Tili FI49\u{A0}5000\u{A0}9420\u{A0}0287\u{A0}30.", "FI4950009420028730",
    "FI21 0123 4560 0007 85", "GB29 NWBK 6016 1331 9268 19", "NO93 8601 1117 947 Oslo", "Y-tunnus 0207291-9", "0160225-7",
    "0112038\u{2011}9",
    "0450-0000", "۲،۱۱۲ نفر", "٢٬١١٢ شخص",
  ])
  func notPhones(_ text: String) { #expect(lineFaults(text) == []) }

  @Test(arguments: [
    ("http://a", "http://a"), ("(HTTPS://Kela.fi/a?b=1)", "HTTPS://Kela.fi/a?b=1"), ("Www.kela.fi.", "Www.kela.fi"),
    ("a.b+c@kotka.fi,", "a.b+c@kotka.fi"), ("اكتب moona@kotka.fi", "moona@kotka.fi"), ("http://", "http://"),
  ])
  func addresses(_ text: String, _ expected: String) {
    var found: [String] = []
    var text = text
    text.withUTF8 { run in
      for index in run.indices where "hHwW@".utf8.contains(run[index]) {
        if let range = AddressShape.range(in: run, around: index) { found.append(run.part(range).string) }
      }
    }
    #expect(found.contains(expected))
    #expect(lineFaults(text).count == 1)
  }

  @Test(arguments: ["a@b", "@kela", "a @ b.fi", "awww.", "www", "http:", "kela.fi", "wow"])
  func notAddresses(_ text: String) { #expect(lineFaults(text) == []) }
}
