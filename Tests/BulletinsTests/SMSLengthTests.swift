import Testing

@testable import Bulletins

@Suite("Length of text messages")
struct SMSLengthTests {
  /// The tables of 3GPP TS 23.038, sections 6.2.1 and 6.2.1.1, in the order of their codes; the escape itself is left out.
  static let basic =
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
  static let `extension` = "\u{0C}^{}\\[~]|€"

  @Test("The alphabet is that of the standard, and nothing else")
  func alphabet() {
    #expect(Self.basic.unicodeScalars.count == 127 && Self.extension.unicodeScalars.count == 10)
    for value in UInt32(0)...0x24FF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let expected = Self.basic.unicodeScalars.contains(scalar) ? 1 : Self.extension.unicodeScalars.contains(scalar) ? 2 : 0
      #expect(SMSLength.septets(scalar) == expected, "U+\(String(value, radix: 16))")
    }
  }

  private func length(_ text: String) -> [Int] { [SMSLength(text).units, SMSLength(text).parts] }

  @Test(
    "Parts of the GSM alphabet",
    arguments: [
      ("a", 0, 0, 1), ("a", 1, 1, 1), ("a", 160, 160, 1), ("a", 161, 161, 2), ("a", 306, 306, 2), ("a", 307, 307, 3), ("a", 459, 459, 3),
      ("a", 460, 460, 4),
      ("€", 80, 160, 1), ("€", 81, 162, 2), ("€", 152, 304, 2), ("€", 153, 306, 3), ("ä", 160, 160, 1), ("\r\n", 80, 160, 1),
      ("\r\n", 81, 162, 2),
    ])
  func gsm(character: String, count: Int, units: Int, parts: Int) {
    let text = String(repeating: character, count: count)
    #expect(length(text) == [units, parts] && SMSLength(text).alphabet == .gsm7 && SMSLength(text).costly == nil)
  }

  @Test("An escape and its character are never in two parts", arguments: [(152, 2), (151, 2), (153, 2)])
  func escapeAtBoundary(before: Int, parts: Int) {
    let text = String(repeating: "a", count: before) + "€" + String(repeating: "a", count: 151)
    #expect(SMSLength(text).parts == (before == 152 ? 2 : parts))
    // 152 letters leave one septet of the part unused, so one letter more than usual begins the third.
    #expect(SMSLength(String(repeating: "a", count: 152) + "€" + String(repeating: "a", count: 152)).parts == 3)
    #expect(SMSLength(String(repeating: "a", count: 151) + "€" + String(repeating: "a", count: 153)).parts == 2)
  }

  @Test(
    "Parts of the larger alphabet",
    arguments: [
      ("ع", 1, 1, 1), ("ع", 70, 70, 1), ("ع", 71, 71, 2), ("ع", 134, 134, 2), ("ع", 135, 135, 3), ("я", 201, 201, 3), ("я", 202, 202, 4),
      ("😀", 35, 70, 1),
      ("😀", 36, 72, 2), ("😀", 66, 132, 2), ("😀", 67, 134, 3), ("你", 70, 70, 1),
    ])
  func ucs2(character: String, count: Int, units: Int, parts: Int) {
    let text = String(repeating: character, count: count)
    #expect(length(text) == [units, parts] && SMSLength(text).alphabet == .ucs2 && SMSLength(text).costly == character.first)
  }

  @Test("A surrogate pair is never in two parts")
  func surrogates() {
    func text(_ before: Int, _ after: Int) -> String { String(repeating: "ж", count: before) + "😀" + String(repeating: "ж", count: after) }
    #expect(length(text(66, 66)) == [134, 3] && length(text(65, 67)) == [134, 2] && length(text(66, 65)) == [133, 2])
    #expect(length(text(68, 0)) == [70, 1])
  }

  @Test(
    "One character changes the alphabet of all",
    arguments: [("a", nil), ("aõb", "õ"), ("ağ€", "ğ"), ("ç", "ç"), ("a\u{308}", "ä"), ("a\u{301}", "á"), ("\u{2066}a", "\u{2066}")])
  func costly(text: String, character: Character?) {
    #expect(SMSLength(text).costly == character && (SMSLength(text).alphabet == .ucs2) == (character != nil))
  }

  @Test(
    "What only looks better is folded",
    arguments: [
      ("8.00–15.30 — x ‑ ‐ −", "8.00-15.30 - x - - -"), ("”a” “b” „c‟ «d»", "\"a\" \"b\" \"c\" \"\"d\"\"".replacing("\"\"", with: "\"")),
      ("la’aan ‘a’ ‚b‛ ′ ʼ", "la'aan 'a' 'b' ' '"),
      ("a\u{A0}b\u{202F}c\u{2009}d", "a b c d"), ("a…", "a..."), ("‹a› ´b` oʻzbek", "'a' 'b' o'zbek"),
      ("a\u{2007}b\u{2003}c\u{2005}d\u{200A}e", "a b c d e"), ("• a", "- a"), ("äöå€ Žž ع", "äöå€ Žž ع"),
    ])
  func folding(text: String, folded: String) { #expect(GSMFolding.fold(text) == folded) }

  @Test("A Finnish message is folded, so it stays in the cheap alphabet")
  func foldedMessage() throws {
    let texts = "headline: |\n  O\nshort: |\n  ”Avoinna” 8–15 – la’aan…\n"
    let bulletin = try #require(Sample("fi", texts).message("text").bulletin)
    #expect(bulletin.text.hasPrefix("\"Avoinna\" 8-15 - la'aan...\n") && bulletin.length.costly == nil && bulletin.length.parts == 1)
    #expect(Sample("fi", texts).message("mail").text.contains("”Avoinna” 8–15 – la’aan…"))
  }

  @Test("The line break at the end of the file is not sent", arguments: [(159, 1), (160, 1), (161, 2)])
  func endOfFile(count: Int, parts: Int) throws {
    var sample = Sample("fi", "headline: |\n  O\nshort: |\n  \(String(repeating: "a", count: count))\n")
    sample.files["content/channels/_kinds/sms.yaml"]?.replace("[address]", with: "[]")
    let bulletin = try #require(sample.message("text").bulletin)
    #expect(bulletin.length.units == count && bulletin.length.parts == parts && bulletin.text.utf8.count == count + 1)
  }
}
