import Bulletins
import Catalog
import Diagnostics
import Testing

@Suite("Composition of bulletins")
struct CompositionTests {
  static let ending = "Tarkista:\nhttps://a.example/fi/notices/one.html\nVoimassa 31.12.2026 asti.\nLähettäjä: Kotkan kaupunki\n"
  static let description = "Kappale vahva linkki.\n\n- eka\n- toka\n\n"

  @Test("A text message has its one field and where to check")
  func sms() {
    #expect(
      Sample().message("text").text == "Soita 020 615 7429 ennen onThu 4.3.2027.\n\nTarkista:\nhttps://a.example/fi/notices/one.html\n")
  }

  @Test("A poster has the fields that its kind has room for")
  func poster() {
    #expect(
      Sample().message("wall").text == "Otsikko\n\nSoita 020 615 7429 ennen onThu 4.3.2027.\n\nPuhelin: 020 615 7429\n\n" + Self.ending)
  }

  @Test("An e-mail has all fields, each address on its line")
  func email() {
    #expect(
      Sample().message("mail").text == "Otsikko\n\nSoita 020 615 7429 ennen onThu 4.3.2027.\n\n" + Self.description
        + "Puhelin: 020 615 7429\n\nhttps://kela.fi/a\nhttps://kela.fi/f\n\n" + Self.ending)
  }

  @Test("In WhatsApp the title is bold, and nothing else")
  func chat() {
    let text = Sample().message("group").text
    #expect(text.hasPrefix("*Otsikko*\n\nSoita ") && text.count { $0 == "*" } == 2)
    for channel in ["wall", "mail", "text", "page"] { #expect(!Sample().message(channel).text.contains("*")) }
  }

  @Test("Where addresses may stand in the sentence they do, and two never run together")
  func inline() {
    let text = Sample().message("page").text
    #expect(text.contains("Tarkista: https://a.example/fi/notices/one.html\n"))
    #expect(text.contains("\n\nhttps://kela.fi/a\nhttps://kela.fi/f\n\n"))
  }

  @Test("A trial says so first", arguments: ["wall", "group", "mail", "text", "page"])
  func trial(channel: String) {
    var sample = Sample()
    sample.files["site/site.yaml"] = Sample.site + "trial: true\n"
    #expect(sample.message(channel).text == "KOKEILU\n\n" + Sample().message(channel).text)
  }

  @Test(
    "Endings stand in the order of the kind, and only those that the entry has",
    arguments: [
      ("[sender, valid_until]", Sample.facts, "Lähettäjä: Kotkan kaupunki\nVoimassa 31.12.2026 asti.\n"),
      ("[valid_until]", Sample.facts, "Voimassa 31.12.2026 asti.\n"),
      ("[sender, address]", Sample.facts.replacing("sender: city\n", with: ""), "Tarkista:\nhttps://a.example/fi/notices/one.html\n"),
      ("[]", Sample.facts, ""),
    ])
  func endings(ends: String, facts: String, expected: String) {
    var sample = Sample("fi", Sample.finnish, facts: facts)
    sample.files["content/channels/_kinds/sms.yaml"]?.replace("[address]", with: ends)
    #expect(sample.message("text").text == "Soita 020 615 7429 ennen onThu 4.3.2027.\n" + (expected.isEmpty ? "" : "\n" + expected))
  }

  @Test("A place has its name and address, hours their days with equal ones joined")
  func placeAndHours() {
    let sample = Sample("fi", Sample.finnish, facts: Sample.facts + "place: hall\nhours: {main: {mon-thu: 9-15, fri: [9-11, 12-14]}}\n")
    #expect(
      sample.message("wall").text.contains("\n\nTalo\nKatu 1, 48100 Kotka\n\nMon–Thu 9.00–15.00\nFri 9.00–11.00, 12.00–14.00\n\nPuhelin"))
    for (written, word) in [("always", "open_always"), ("by_appointment", "open_by_appointment"), ("closed_for_now", "open_not_now")] {
      #expect(
        Sample("fi", Sample.finnish, facts: Sample.facts + "hours: {main: \(written)}\n").message("wall").text.contains(
          "\n\n\(word)\n\nPuhelin"))
    }
  }

  @Test("Amounts are written as the language does, what is unknown says so")
  func values() {
    let text = "headline: |\n  Otsikko\nshort: |\n  Maksaa {values.rate} {schedule}.\n"
    let sample = Sample("fi", text, facts: Sample.facts + "schedule: unknown\n")
    #expect(sample.message("text").text.hasPrefix("Maksaa 37,21 € not_confirmed.\n"))
  }

  @Test(
    "No line ends with a blank, no message begins or ends with an empty line", arguments: ["wall", "group", "mail", "text", "page"],
    ["fi", "ar"])
  func tidy(channel: String, tag: String) {
    let lines = Sample().message(channel, tag).lines
    #expect(lines.allSatisfy { !$0.hasSuffix(" ") } && lines.first?.isEmpty == false && lines.last?.isEmpty == false)
  }

  @Test("The lines of an e-mail file have at most 78 characters and no word is cut", arguments: [1, 7, 13, 40, 79, 120])
  func wrapping(length: Int) {
    let words = (0..<60).map { String(repeating: "abcdeä"[...].randomAccess[$0 % 6], count: 1 + ($0 * 7 + length) % length) }
    let address = "https://kela.fi/" + String(repeating: "x", count: 100)
    let facts = Sample.facts.replacing("https://kela.fi/a", with: address)
    let message = Sample("fi", "headline: |\n  O\nshort: |\n  \(words.joined(separator: " "))\n", facts: facts).message("mail")
    let bytes = message.bulletin?.mail?.bytes ?? []
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    let body = Array(lines.drop { !$0.isEmpty }.dropFirst())
    #expect(body.allSatisfy { $0.count <= 78 || !$0.dropLast().contains(" ") } && body.contains(address))
    let all = body.joined(separator: " ").split(separator: " ").map(String.init)
    #expect(Array(all.dropFirst().prefix(60)) == words)
    // No line is shorter than it must be: the first word of the next one would not have fitted.
    for (line, next) in zip(body, body.dropFirst()) where line.hasSuffix(" ") {
      #expect(line.count + next.prefix { $0 != " " }.count > 76)
    }
  }

  @Test("Only channels that take the type, only languages of the publication")
  func selection() throws {
    var sample = Sample()
    sample.files["content/channels/wall/facts.yaml"] = "kind: poster\nlanguages: [fi]\nentries: [events]\n"
    sample.files["content/channels/text/facts.yaml"] = "kind: sms\nlanguages: [ru, fi]\nentries: [events, notices]\n"
    let catalog = try #require(sample.catalog)
    let found = try #require(sample.all()).bulletins.map { "\($0.place(catalog)) \($0.variant(catalog))" }
    #expect(found == ["group fi", "group ar", "mail fi", "mail ar", "text fi", "page fi", "page ar"])
  }

  @Test(
    "Messages are made on the days on which the notice is shown",
    arguments: [
      ("2026-11-20", 0), ("2026-11-21", 10), ("2026-12-31", 10), ("2027-01-01", 0),
    ])
  func current(today: String, count: Int) { #expect(Sample().all(today: today)?.bulletins.count == count) }

  @Test("An event is current until it ends", arguments: [("2026-12-01", 10), ("2026-12-09", 10), ("2026-12-10", 0)])
  func events(today: String, count: Int) {
    let facts = Sample.facts.replacing("show: {from: 2026-11-21, until: 2026-12-31}", with: "schedule: {date: 2026-12-09, time: 17-18}")
    #expect(Sample("fi", Sample.finnish, facts: facts).all(today: today)?.bulletins.count == count)
  }

  @Test("Each has a path of its own, and threads change nothing")
  func paths() throws {
    let catalog = try #require(Sample().catalog)
    let one = try #require(Sample().all(threads: 1))
    let many = try #require(Sample().all(threads: 4))
    #expect(one.bulletins.map(\.text) == many.bulletins.map(\.text) && one.report.diagnostics == many.report.diagnostics)
    #expect(one.bulletins[0].path(catalog) == "bulletins/wall/notices/one.fi.txt")
    #expect(Set(one.bulletins.map { $0.path(catalog) }).count == 10)
  }
}

extension Substring {
  /// The characters as an array, for picking by number.
  fileprivate var randomAccess: [Character] { Array(self) }
}
