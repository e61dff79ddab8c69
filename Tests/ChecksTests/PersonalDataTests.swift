import Testing

@testable import Checks

@Suite("What belongs to one person")
struct PersonalDataTests {
  private func found(_ text: String) -> [String] {
    Array(text.utf8).withUnsafeBufferPointer { run in PersonalData.all(in: run).map { "\($0.kind) \($0.mask)" } }
  }

  @Test(arguments: ["131052-308T", "Tunnus on 131052-308T.", "131052-308t", "(131052-308T)", "tunnus:131052-308T"])
  func identityCodes(_ text: String) { #expect(found(text) == ["identityCode 13…"]) }

  /// Every sign of a century, with the check character computed here.
  @Test(arguments: "+-UVWXYABCDEF".map(String.init))
  func centuries(_ sign: String) {
    let check = Array("0123456789ABCDEFHJKLMNPRSTUVWXY")[(10_594 * 1000 + 123) % 31]
    #expect(found("010594\(sign)123\(check)") == ["identityCode 01…"])
    let other = check == "A" ? "B" : "A"
    #expect(found("010594\(sign)123\(other)") == [])
  }

  @Test(arguments: [
    "131052-308A", "131052-3081", "320152-308T", "131352-308T", "x131052-308T", "131052-308Tä", "1131052-308T", "131052-308T5",
    "131052G308T",
    "131052-", "13.10.1952", "FI-131052", "05 234 4171",
    // Numbers from 900 on belong to nobody.
    "010101-900R",
  ])
  func noIdentityCodes(_ text: String) { #expect(found(text) == []) }

  @Test(arguments: [
    ("matti.meikalainen@kotka.fi", "mailbox m….m…@kotka.fi"), ("Kirjoita: Matti.Meikalainen@kotka.fi.", "mailbox M….M…@kotka.fi"),
    ("anna.maria.virtanen@edu.kouvola.fi", "mailbox a….m….v…@edu.kouvola.fi"), ("anna-maija.virtanen@kotka.fi", "mailbox a….v…@kotka.fi"),
    ("m.virtanen@kotka.fi", "mailbox m….v…@kotka.fi"), ("maija.k.virtanen@kotka.fi", "mailbox m….k….v…@kotka.fi"),
    ("maija_virtanen@kotka.fi", "mailbox m….v…@kotka.fi"), ("maija.virtanen(at)kotka.fi", "mailbox m….v…@kotka.fi"),
    ("maija.virtanen[at]kotka.fi", "mailbox m….v…@kotka.fi"), ("maija.virtanen at kotka.fi", "mailbox m….v…@kotka.fi"),
    ("maija.virtanen (at) kotka.fi", "mailbox m….v…@kotka.fi"),
  ])
  func mailboxes(_ text: String, _ expected: String) { #expect(found(text) == [expected]) }

  @Test(arguments: [
    "moona@kotka.fi", "kotka.kirjaamo@kotka.fi", "asiakaspalvelu.kela@kela.fi", "kaupunki.info@kouvola.fi", "kotka.moona@kotka.fi",
    "maahanmuutto.kymi@migri.fi", "neuvonta1.kotka2@kotka.fi", "no-reply@kela.fi", "a@b", "@kotka", "ei.osoite@",
    "sosiaali.paivystys@kymenhva.fi", "rekry.tiimi@kotka.fi",
    "neuvonta at kotka.fi", "kaupunki.info(at)kouvola.fi", "maija-meikalainen@kotka.fi", "maahanmuutto_neuvonta@kotka.fi", "a.b@kotka.fi",
    "m.k.j.virtanen@kotka.fi", "e.posti@kotka.fi", "tule.tanne at nine", "look at kotka.fi", "h.tuki@kotka.fi",
  ])
  func offices(_ text: String) { #expect(found(text) == []) }

  @Test(arguments: [
    ("https://www.linkedin.com/in/matti-m", "profile linkedin.com/in/…"), ("LinkedIn.com/in/x", "profile LinkedIn.com/in/…"),
    ("https://facebook.com/profile.php?id=1", "profile facebook.com/profile.php…"),
    ("https://fi-fi.facebook.com/people/X/1", "profile facebook.com/people/…"), ("https://x.com/matti", "handle x.com/…"),
    ("https://twitter.com/matti", "handle twitter.com/…"), ("https://facebook.com/matti.meikalainen", "handle facebook.com/…"),
    ("https://www.facebook.com/anna.maria.virtanen/", "handle facebook.com/…"), ("https://vk.com/id123456", "handle vk.com/id…"),
    ("https://wa.me/358401234567", "handle wa.me/…"), ("https://t.me/matti", "handle t.me/…"), ("t.me/matti.", "handle t.me/…"),
    ("https://www.instagram.com/matti/", "handle instagram.com/…"), ("https://www.tiktok.com/@matti", "handle tiktok.com/@…"),
  ])
  func profiles(_ text: String, _ expected: String) { #expect(found(text) == [expected]) }

  @Test(arguments: [
    "https://www.linkedin.com/company/kela", "https://facebook.com/kotka", "https://x.com/", "https://netflix.com/a", ".com/", "x.com/",
    "https://facebook.com/kotka.kirjasto", "https://facebook.com/events", "https://vk.com/kotka", "https://cat.me/x", "https://t.me/",
    "https://wa.me/qr", "https://www.instagram.com/p/Cabc", "https://www.tiktok.com/explore", "https://my-t.me/x", "https://facebook.com/",
    "https://t.me/s/kotka", "https://name.me/x",
  ])
  func noProfiles(_ text: String) { #expect(found(text) == []) }

  @Test func everywhereInAPublication() {
    var sample = PublicationSample("pages/b", "next_step: pages/c   # 131052-308T\nemails: {main: matti.meikalainen@kotka.fi}")
    sample.files["content/glossary/fi.yaml"] = "passi: {term: passi, definition: \"Kysy: matti.meikalainen@kotka.fi\"}\n"
    sample.files["content/pages/b/fi.yaml"] = "name: Sivu 131052-308T\n"
    sample.files["site/site.yaml"]? += "# matti.meikalainen@kotka.fi\n"
    #expect(sample.severities(of: "personal-data") == Array(repeating: "error", count: 5))
    #expect(!sample.messages(of: "personal-data").contains { $0.contains("meikalainen") || $0.contains("1052") })
  }

  /// Comments of language files too, each once; what stands in a text is told of as such.
  @Test func inCommentsOfLanguageFiles() {
    var sample = PublicationSample()
    sample.files["content/pages/b/fi.yaml"] =
      "# Kysy: matti.meikalainen@kotka.fi\nname: Sivu  # 131052-308T\nbody: |\n  ### Otsikko 131052-308T\n"
    sample.files["locales/fi.yaml"] = "name: suomi\n# matti.meikalainen@kotka.fi\n"
    let places = sample.diagnostics.filter { $0.code.name == "personal-data" }.map { "\($0.span?.file ?? ""):\($0.span?.line ?? 0)" }
    let page = "content/pages/b/fi.yaml"
    #expect(places == ["\(page):1", "\(page):2", "\(page):4", "locales/fi.yaml:2"])
  }

  @Test(arguments: ["# Kysy neuvontaa: neuvonta@kotka.fi\nname: Sivu\n", "name: Sivu #1\n", "name: Sivu\n# Numero 020 615 7000\n"])
  func noPersonalComments(_ file: String) {
    var sample = PublicationSample()
    sample.files["content/pages/b/fi.yaml"] = file
    #expect(!sample.codes.contains("personal-data"))
  }

  @Test func anOfficeCalledAfterAnEntryIsNoPerson() {
    #expect(PublicationSample("pages/b", "next_step: pages/c\nemails: {main: harbour.hamina@kotka.fi}").codes == [])
  }
}
