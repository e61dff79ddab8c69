import Testing

@testable import WrittenFacts

@Suite struct PhoneTests {
  @Test(arguments: [
    "020 615 7000", "+358 20 615 7000", "+358 (0)20 615 7000", "00358 20 6157000", "020-615-7000", "020.615.7000", "(020) 615 7000",
    "٠٢٠ ٦١٥ ٧٠٠٠", "\u{200E}+358206157000\u{200E}", "020\u{A0}615\u{A0}7000",
  ])
  func isOneNumber(_ text: String) { #expect(read("Soita " + text + ".", "fi") == ["phone 0206157000"]) }

  @Test(arguments: [
    ("112", "shortNumber 112"), ("116 117", "shortNumber 116117"), ("116117", "shortNumber 116117"), ("116000:", "shortNumber 116000"),
    ("+46 8 123 456", "phone +468123456"), ("0800 123 456", "phone 0800123456"),
  ])
  func others(_ text: String, _ fact: String) { #expect(read(text, "fi") == [fact]) }

  @Test(arguments: [
    ("112 €", ["amount 112 EUR"]), ("112 %", ["percentage 112 %"]), ("0,31", ["number 0.31"]), ("02.05.2027", ["date 2027-05-02"]),
    ("05 2027", ["number 5", "number 2027"]), ("112 000", ["number 112000"]), ("08.30", ["time 08:30"]),
    ("05 234 4171 8.00", ["phone 052344171", "time 08:00"]), ("00100 Helsinki", ["postcode 00100"]),
  ])
  func noPhone(_ text: String, _ expected: [String]) { #expect(read(text, "fi") == expected) }

  @Test func aLostDigitIsAnError() {
    #expect(
      differences("Soita 020 615 7000.", "fi", "اتصل 020 615 700", "ar") == ["error changed phone 0206157000 to phone 020615700"])
    #expect(differences("Soita 112.", "fi", "Call 122.", "en") == ["error changed shortNumber 112 to number 122"])
    #expect(differences("Soita 112. Numero on 112.", "fi", "Call 112.", "en") == [])
  }

  @Test(arguments: [
    ("Y-tunnus 1572860-0", "businessID 1572860-0"), ("FI15728600", "businessID 1572860-0"),
    ("FI21 1234 5600 0007 85", "iban FI2112345600000785"), ("FI2112345600000785,", "iban FI2112345600000785"),
    ("48600 Kotka", "postcode 48600"), ("FI-48600", "postcode 48600"),
  ])
  func identifiers(_ text: String, _ fact: String) { #expect(read(text, "fi") == [fact]) }

  @Test(arguments: [
    ("1572860-1", ["businessID 1572860-1"]), ("FI21 1234 5600 0007 86 Kotka", ["iban FI2112345600000786"]),
    ("FI2112345600000786.", ["iban FI2112345600000786"]), ("FI21 1234 5600 0007 8612 Kotka", ["iban FI211234560000078612"]),
    ("FI21 1234 5600 0007 86 05 234 4171", ["iban FI2112345600000786", "phone 052344171"]),
  ])
  func identifiersWithWrongCheckDigits(_ text: String, _ expected: [String]) { #expect(read(text, "fi") == expected) }

  @Test func aWrongIdentifierIsPaired() {
    #expect(
      differences("Tili FI21 1234 5600 0007 85.", "fi", "Account FI21 1234 5600 0007 86.", "en") == [
        "error changed iban FI2112345600000785 to iban FI2112345600000786"
      ])
    #expect(
      differences("Y-tunnus 0207291-9", "fi", "Business ID 0207292-9", "en") == [
        "error changed businessID 0207291-9 to businessID 0207292-9"
      ])
    #expect(differences("Tili FI21 1234 5600 0007 85.", "fi", "الحساب FI2112345600000785", "ar") == [])
  }

  @Test(arguments: ["040-1234567", "FI21 1234 56", "EU12 kpl", "48600 ihmistä", "FI12345678"])
  func falseIdentifiers(_ text: String) {
    #expect(!read(text, "fi").contains { $0.hasPrefix("iban") || $0.hasPrefix("businessID") || $0.hasPrefix("postcode") })
  }
}
