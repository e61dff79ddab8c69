import Catalog
import Testing

@testable import Bulletins

@Suite("E-mail files")
struct MailFileTests {
  private static func file(_ paragraphs: String, subject: String = "Otsikko", mailbox: String = "no-reply@a.example") -> [String] {
    let mail = MailFile(
      sender: ("Kotkan kaupunki", mailbox), subject: subject, day: CalendarDate(iso: "2026-11-22")!, languages: ["fi", "ar"], width: 78,
      paragraphs: paragraphs)
    return String(decoding: mail.bytes, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test("Headers of a draft; nobody's mailbox is invented")
  func headers() {
    let lines = Self.file("Teksti\n")
    #expect(
      lines.prefix(6) == [
        "X-Unsent: 1", "Date: Sun, 22 Nov 2026 12:00:00 +0000", "From: Kotkan kaupunki", " <no-reply@a.example>",
        "To: undisclosed-recipients:;", "Subject: Otsikko",
      ])
    #expect(lines.contains("Content-Language: fi, ar") && lines.contains("Content-Transfer-Encoding: 8bit"))
    #expect(Self.file("", mailbox: "a@b.example").contains(" <a@b.example>"))
    #expect(MailFile.nobody(at: "https://www.kotka.fi/a", isTrial: false) == "no-reply@kotka.fi")
    #expect(MailFile.nobody(at: "https://kotka.example:80", isTrial: true) == "no-reply@kotka.example.invalid")
  }

  @Test(
    "Letters beyond ASCII are encoded, whole ones in each piece, no line longer than 78",
    arguments: [
      "Tilapäinen suojelu", String(repeating: "ä", count: 60), String(repeating: "الحماية ", count: 10), "ßéñ 👩‍👩‍👧‍👦 x",
      String(repeating: "Aa ", count: 40),
    ])
  func subjects(_ subject: String) {
    let header = EncodedWord.folded(subject, after: "Subject: ")
    #expect(("Subject: " + header).split(separator: "\r\n").allSatisfy { $0.utf8.count <= 78 && $0.utf8.allSatisfy { $0 < 0x80 } })
  }

  @Test("Base64", arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
  func base64(_ text: String, _ encoded: String) { #expect(EncodedWord.base64(Array(text.utf8)) == encoded) }

  @Test("A paragraph without blanks that is longer than a line may be goes in base64")
  func unbroken() {
    let paragraph = String(repeating: "中", count: 400)
    let lines = Self.file(paragraph + "\n")
    #expect(lines.contains("Content-Transfer-Encoding: base64") && lines.allSatisfy { $0.utf8.count <= 78 })
    let body = lines.drop { !$0.isEmpty }.dropFirst().joined()
    #expect(body == EncodedWord.base64(Array((paragraph + "\r\n").utf8)))
    #expect(Self.file(String(repeating: "中", count: 300)).contains("Content-Transfer-Encoding: 8bit"))
  }

  @Test("Long lines go on behind a blank, and joined again they are the paragraph")
  func flowed() {
    let paragraph = String(repeating: "sana sana ", count: 30) + "loppu"
    let lines = Self.file(paragraph + "\n\n> lainaus\nFrom tänne\n").drop { !$0.isEmpty }.dropFirst()
    var joined: [String] = [""]
    for line in lines {
      #expect(line.count <= 78)
      joined[joined.count - 1] += line.hasPrefix(" ") ? String(line.dropFirst()) : line
      if !line.hasSuffix(" ") { joined.append("") }
    }
    #expect(joined.prefix(4) == [paragraph, "", "> lainaus", "From tänne"])
  }
}
