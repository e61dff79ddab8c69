import Testing

@testable import Checks

@Suite("Addresses that are almost another one")
struct NearMissTests {
  @Test(arguments: [
    ("kouvoia", "kouvola", true), ("kouvo1a", "kouvola", true), ("k0tka", "kotka", true), ("rnigri", "migri", true),
    ("kotkka", "kotka", true), ("koktá", "kotka", nil), ("ktoka", "kotka", true), ("kotja", "kotka", false), ("kotk", "kotka", false),
    ("kotkan", "kotka", false), ("kotka", "kotka", nil), ("kouvola", "kotka", nil), ("info1", "info2", nil), ("info", "info2", nil),
    ("suomi.if", "suomi.fi", true), ("a", "b", false), ("", "a", false),
  ])
  func slips(_ wrong: String, _ right: String, _ isConfusion: Bool?) {
    #expect(Slip(from: Array(wrong.utf8), to: Array(right.utf8))?.isConfusion == isConfusion)
  }

  private static func source(_ host: String) -> String {
    "sources: {s: {url: \"https://\(host)/\", seen: 2026-11-01, verify_by: 2027-11-01, grade: ok}}"
  }

  /// Two pages name the hosts, a third one the other; which address is told as likely right.
  private func told(_ right: String, _ wrong: String, sourced: Bool = false) -> String? {
    var sample = PublicationSample("pages/c", "next_step: pages/a\nlinks: {home: \"https://\(wrong)/\"}")
    if sourced {
      sample.set("pages/c", "next_step: pages/a\n\(Self.source(wrong))")
    }
    sample.set("pages/b", "next_step: pages/c\nlinks: {home: \"https://\(right)/\"}")
    sample.set("pages/d", "next_step: pages/a\nlinks: {home: \"https://www.\(right)/x\"}")
    return sample.messages(of: "near-miss-address").first.flatMap { $0.split(separator: "`").dropFirst(3).first.map(String.init) }
  }

  @Test(arguments: [
    ("kouvola.fi", "kouvoia.fi"), ("kouvola.fi", "www.kouvo1a.fi"), ("kouvola.fi", "kouvola.if"),
    ("kela.fi", "ke1a.fi"), ("nollalinja.com", "nollalinja.co"), ("migri.fi", "rnigri.fi"), ("enterfinland.fi", "enterfinlnd.fi"),
    ("kymenhva.fi", "kymen-hva.fi"), ("palvelu.kouvola.fi", "palvelu.kouvla.fi"),
  ])
  func found(_ right: String, _ wrong: String) { #expect(told(right, wrong) == right) }

  @Test(arguments: [
    // Short names are all real; so are languages and numbers before a name.
    ("hus.fi", "hys.fi"), ("dvv.fi", "dvb.fi"), ("en.wiki.org", "es.wiki.org"), ("palvelu1.fi", "palvelu2.fi"), ("kotka.fi", "kouvola.fi"),
    ("te.fi", "et.fi"),
  ])
  func notFound(_ right: String, _ wrong: String) { #expect(told(right, wrong) == nil) }

  @Test func whatASourceHasShownExists() {
    #expect(told("kouvola.fi", "kouvoia.fi", sourced: true) == nil)
    // One source is enough to be the right one.
    var sample = PublicationSample("pages/b", "next_step: pages/c\nlinks: {home: \"https://kouvoia.fi/\"}")
    sample.set("pages/c", "next_step: pages/a\n\(Self.source("kouvola.fi"))")
    #expect(sample.codes == ["near-miss-address"])
  }

  @Test func whatTwoEntriesNameIsMeant() {
    var sample = PublicationSample("pages/b", "next_step: pages/c\nlinks: {home: \"https://kouvoia.fi/\", old: \"https://kouvola.fi/\"}")
    sample.set("pages/c", "next_step: pages/a\nlinks: {home: \"https://kouvoia.fi/\", old: \"https://kouvola.fi/\"}")
    #expect(sample.codes == [])
  }

  @Test(arguments: [("mooma@kotka.fi", 1), ("moona@kotka.ff", 1), ("info@kotka.fi", 0), ("moona2@kotka.fi", 0), ("moona@hamina.fi", 0)])
  func mailboxes(_ address: String, _ count: Int) {
    var sample = PublicationSample("pages/b", "next_step: pages/c\nemails: {main: moona@kotka.fi}")
    sample.set("pages/c", "next_step: pages/a\nemails: {main: moona@kotka.fi}")
    sample.set("pages/d", "next_step: pages/a\nemails: {main: \(address)}")
    #expect(sample.codes == Array(repeating: "near-miss-address", count: count))
  }

  @Test(arguments: [
    ("moona@kotka.fi, other: mona@kotka.fi", ["`mona@kotka.fi`"]), ("moona@kotka.fi, other: moone@kotka.fi", ["`moone@kotka.fi`"]),
    ("moona@kotka.fi, other: mona@hamina.fi", []), ("moona@kotka.fi, other: neuvonta@kotka.fi", []),
    ("info1@kotka.fi, other: info2@kotka.fi", []), ("tuki@kotka.fi, other: ti@kotka.fi", []), ("hr@kotka.fi, other: hrr@kotka.fi", []),
  ])
  func mailboxesOfOneEntry(_ emails: String, _ told: [String]) {
    let sample = PublicationSample("pages/b", "next_step: pages/c\nemails: {main: \(emails)}")
    let found = sample.messages(of: "near-miss-address")
    #expect(found.count == told.count)
    for (message, words) in zip(found, told) { #expect(message.hasPrefix("The address \(words)")) }
  }

  @Test func theAddressOfAnOrganizationIsRight() {
    var sample = PublicationSample("pages/b", "next_step: pages/c\nemails: {main: mona@kotka.fi}")
    #expect(sample.messages(of: "near-miss-address") == [])
    sample.files["content/organizations/_type.yaml"] =
      "roles: {title: name}\nfacts: {emails: {kind: emails, sourced: false}}\ntexts: {name: {kind: line, need: required}}\n"
    sample.set("organizations/moona", "emails: {main: moona@kotka.fi}")
    #expect(sample.messages(of: "near-miss-address").map { $0.hasPrefix("The address `mona@kotka.fi`") } == [true])
  }
}
