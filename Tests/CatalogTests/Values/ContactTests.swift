import Catalog
import Testing

@Suite struct PhoneTests {
  private func decode(_ text: String) -> Decoded<Phone> { Decoded(text) { Phone.decode($0, id: "main", report: &$1) } }

  @Test(arguments: [
    ("05 234 4171", "tel:+35852344171"), ("112", "tel:112"), ("116117", "tel:116117"), ("116 006", "tel:116006"),
    ("020 615 7429", "tel:+358206157429"), ("080 005 005", "tel:+35880005005"), ("+358 5 234 4171", "tel:+35852344171"),
    ("(05) 234-4171", "tel:+35852344171"), ("+46 8 123 456 78", "tel:+46812345678"), ("0295 419 600", "tel:+358295419600"),
    ("020202", "tel:020202"), ("+123456789012345", "tel:+123456789012345"), ("0800 161 177", "tel:+358800161177"), ("\"112\"", "tel:112"),
  ])
  func dials(number: String, uri: String) {
    let decoded = decode(number)
    #expect(decoded.value?.uri == uri && decoded.codes.isEmpty)
    #expect(decoded.value?.charge == nil && decoded.value?.id == "main")
  }

  @Test(arguments: [
    "05 234 4171 ext 2", "0800-KELA-FI", "12", "", "5234 4171", "00358 5 234 4171", "+358 (0)5 234 4171", "+1234567890123456", "+12",
    "05 234 4171 / 05 234 4172", "05+234 4171", "++358 5 234 4171", "05 234 4171, 05 234 4172", "٠٥٢٣٤٤١٧١", "[112]", "+0 123 4567", "-",
    "+",
    "05.234.4171",
  ])
  func refusesWhatCannotBeDialled(number: String) {
    let decoded = decode(number)
    #expect(decoded.value == nil)
    #expect(decoded.codes == ["phone-number"])
    #expect(Phone(id: "main", number: number) == nil)
  }

  @Test func readsTheCharge() {
    let free = decode("{number: 05 234 4171, charge: free}")
    #expect(free.value?.charge == .free && free.value?.number == "05 234 4171" && free.codes.isEmpty)
    #expect(decode("{charge: ordinary, number: 112}").value?.charge == .ordinary)
    let cheap = decode("{number: 05 234 4171, charge: cheap}")
    #expect(cheap.value?.uri == "tel:+35852344171" && cheap.value?.charge == nil && cheap.codes == ["value-word"])
    #expect(decode("{charge: free}").codes == ["missing-value-key"])
    #expect(decode("{number: 112, note: x}").codes == ["unknown-value-key"])
  }
}

@Suite struct EmailAddressTests {
  private func decode(_ text: String) -> Decoded<EmailAddress> { Decoded(text) { EmailAddress.decode($0, id: "main", report: &$1) } }

  @Test(arguments: ["moona@kotka.fi", "a.b-c_d+e@x-y.example.org", "Kirjaamo@kouvola.fi", "1@2.fi"])
  func accepts(address: String) {
    let decoded = decode(address)
    #expect(decoded.value?.address == address && decoded.value?.uri == "mailto:" + address && decoded.codes.isEmpty)
  }

  @Test(arguments: [
    "moona(at)kotka.fi", "moona@kotka", "@kotka.fi", "moona@", "moona@@kotka.fi", "moona kotka@kotka.fi", "", "moona@kotka..fi",
    ".a@kotka.fi",
    "a..b@kotka.fi", "moona@-kotka.fi", "moona@kotka-.fi", "möona@kotka.fi", "moona@kötka.fi", "Moona <moona@kotka.fi>", "moona@1.2.3.4",
    "[moona@kotka.fi]",
  ])
  func refuses(address: String) {
    #expect(decode(address).value == nil)
    #expect(decode(address).codes == ["email-address"])
  }

  @Test func dropsMailto() {
    let decoded = decode("mailto:moona@kotka.fi")
    #expect(decoded.value?.address == "moona@kotka.fi")
    #expect(repaired("mailto:moona@kotka.fi", decoded.diagnostics) == "moona@kotka.fi")
  }
}

@Suite struct PostalAddressTests {
  private func decode(_ text: String) -> Decoded<PostalAddress> { Decoded(text) { PostalAddress.decode($0, report: &$1) } }

  @Test func readsAnAddress() {
    let decoded = decode("{street: Karhulantie 46, postal_code: 48600, city: Kotka}")
    #expect(decoded.value == PostalAddress(street: "Karhulantie 46", postalCode: "48600", city: "Kotka") && decoded.codes.isEmpty)
    #expect(decoded.value?.line == "Karhulantie 46, 48600 Kotka")
  }

  @Test(arguments: [
    ("{street: Karhulantie 46, postal_code: FI-48600, city: }", ["postal-code", "missing-value-key"]),
    ("{}", ["missing-value-key", "missing-value-key"]),
    ("{street: [a], postal_code: 48600, city: Kotka}", ["value-shape"]),
    ("{street: \"\", postal_code: 48600, city: Kotka}", ["value-shape"]),
    ("Karhulantie 46", ["value-shape"]),
  ])
  func reportsFaults(text: String, codes: [String]) {
    #expect(decode(text).value == nil)
    #expect(decode(text).codes == codes)
  }

  @Test(arguments: [
    ("{street: Karhulantie 46, city: Kotka}", []), ("{street: Karhulantie 46, zip: 48600, city: Kotka}", ["unknown-value-key"]),
    ("{street: Karhulantie 46, postal_code: 4860, city: Kotka}", ["postal-code"]),
    ("{street: Karhulantie 46, postal_code: 486000, city: Kotka}", ["postal-code"]),
    ("{street: Karhulantie 46, postal_code: 48600 Kotka, city: Kotka}", ["postal-code"]),
  ])
  func standsWithoutPostalCode(text: String, codes: [String]) {
    #expect(decode(text).value == PostalAddress(street: "Karhulantie 46", postalCode: nil, city: "Kotka"))
    #expect(decode(text).codes == codes)
  }
}
