import Testing

@testable import Checks

@Suite("Facts that stand in a text")
struct LiteralFactsTests {
  private func found(_ text: String, _ language: String = "fi") -> [String] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { LiteralFacts.all(in: $0, language: language) }.map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("Avoinna klo 9.", "klo 9"), ("Avoinna klo 9–15.", "klo 9–15"), ("klo 8.30 – 15", "klo 8.30 – 15"), ("Kl. 9", "Kl. 9"),
    ("Ma 8–15.30", "8–15.30"), ("8.00-15.30", "8.00-15.30"), ("10:15", "10:15"), ("at 9:30", "9:30"), ("at 8.30", "8.30"),
    ("at 9 a.m. or", "9 a.m."), ("by 10pm", "10pm"), ("в 8:30", "8:30"), ("الساعة 9", "الساعة 9"), ("الساعة ٩", "الساعة ٩"),
    ("в 10.00", "10.00"), ("kello 7\u{A0}aamulla", "kello 7"), ("kl 13.15", "kl 13.15"), ("saacadda 8:30", "saacadda 8:30"),
  ])
  func times(_ text: String, _ expected: String) { #expect(found(text) == [expected]) }

  @Test(arguments: [
    ("Avoinna ma–pe 9–15.", "fi", "9–15"), ("Ma-to 8-16, pe suljettu", "fi", "8-16"), ("Arkisin 9–15", "fi", "9–15"),
    ("Maanantaista torstaihin 9–15 ja", "fi", "9–15"), ("Open Mon–Fri 8–15", "en", "8–15"), ("Mon to Fri from 8 to 15", "en", "8 to 15"),
    ("mån–fre 9–15", "sv", "9–15"), ("пн–пт с 9 до 17", "ru", "9 до 17"), ("Пн–Пт 9–17", "uk", "9–17"), ("الجمعة ٩–١٥", "ar", "٩–١٥"),
    ("E–R 9–17", "et", "9–17"), ("Isniin ilaa Jimce 9–15", "so", "9–15"),
  ])
  func hoursOfWeekdays(_ text: String, _ language: String, _ expected: String) { #expect(found(text, language) == [expected]) }

  @Test(arguments: [
    ("Torstaisin 9–15-vuotiaat", "fi"), ("Maanantaisin 10–15 osallistujaa", "fi"), ("up to 10–15 people", "en"),
    ("from 9 to 15 people", "en"), ("Monday 9–15 March", "en"), ("sat 9–15", "en"), ("he has from 8 to 15", "en"), ("sivut 9–15", "fi"),
    ("ti 9–15 päivää", "fi"), ("la 20–30", "fi"), ("ke 9–15 %", "fi"), ("ma–pe", "fi"), ("ma 9", "fi"), ("от 9 до 15", "ru"),
    ("R 5–6", "et"),
  ])
  func noHoursOfWeekdays(_ text: String, _ language: String) { #expect(found(text, language) == []) }

  @Test(arguments: [
    "Vuonna 2026", "1.9.2025", "24 h vuorokaudessa", "klo", "Laki 681/2023", "8.30 euroa", "37.21 €", "3 §", "1–2 viikkoa", "1.10.–15.12.",
    "1.10–15.12", "at 37.5 degrees", "at 1.25", "ratio 1:10", "2:1", "at 9", "в 2026 году", "3.5.1", "12.30.2026", "7 päivää", "5–10 %",
    "0.15–0.30", "at 2.00 €", "٢٤ ساعة", "number 10", "v. 6.0", "klo-aika", "15–9.30", "112", "sivu 3:12", "in 1.5 hours", "WCAG 2.2",
  ])
  func noTimes(_ text: String) { #expect(found(text) == []) }

  @Test(arguments: [
    ("Tule: Karhulantie 46.", "Karhulantie 46"), ("Satamakuja 1 B, 00999 Majakkala.", "Satamakuja 1 B, 00999 Majakkala"),
    ("Kymenlaaksonkatu 29, Kotka", "Kymenlaaksonkatu 29"), ("Kauppatori 3", "Kauppatori 3"), ("Storgatan 12", "Storgatan 12"),
    ("Itä-Väylä-väylä 2", "Itä-Väylä-väylä 2"), ("Öljytie 5 A 12", "Öljytie 5 A"),
  ])
  func streets(_ text: String, _ expected: String) { #expect(found(text) == [expected]) }

  @Test(arguments: [
    "Valtatie 7", "tie 5", "Katu 5", "katu 5", "kauppakatu 5", "Karhulantie", "Karhulantie 2.5 km", "Katie 5", "Tilastotie 2026",
  ])
  func noStreets(_ text: String) { #expect(found(text) == []) }

  @Test(arguments: [
    ("Katso kela.fi/asumistuki.", "kela.fi/asumistuki"), ("(vero.fi/en)", "vero.fi/en"),
    ("Katso kela.fi.", "kela.fi"), ("(palvelu.kouvola.fi)", "palvelu.kouvola.fi"), ("kela.fi:stä", "kela.fi"), ("انظر kela.fi", "kela.fi"),
    ("“kela.fi”", "kela.fi"), ("3step.fi", "3step.fi"), ("moni-nimi.info!", "moni-nimi.info"),
  ])
  func addresses(_ text: String, _ expected: String) { #expect(found(text) == [expected]) }

  @Test(arguments: [
    "ja/tai", "km/h", "Suomi.fi", "InfoFinland.fi", "a.m./p.m.", "1.5/2", "Suomi.fi/", "www.kela.fi/a", "https://kela.fi/a",
    "Enterfinland.fi", "www.kela.fi", "https://kela.fi", "a@kela.fi", "kela.fi@a", "tule.fiksusti", ".fi", "a.fi", "tiedosto.fi.pdf",
    "ä.fi",
    "kotiin.se on", "2.fi", "KELA.FI", "tehty.info-sivu", "asp.network",
  ])
  func noAddresses(_ text: String) { #expect(found(text) == []) }

  @Test func severalHosts() { #expect(found("Katso moona.fi tai kela.fi.") == ["moona.fi", "kela.fi"]) }

  @Test func aTranslationFollowsItsSource() {
    let severities = { (sample: Sample) in
      sample.diagnostics.filter { $0.code.name == "literal-fact" }.map { "\($0.subject?.locale ?? "") \($0.severity)" }
    }
    #expect(severities(Sample("Open at 9:30.", in: "en", from: "Auki klo 9.30.")) == ["en note", "fi warning"])
    #expect(severities(Sample("Open at 9:30.", in: "en", from: "Auki aamulla.")) == ["en warning"])
    #expect(severities(Sample("Open in the morning.", in: "en", from: "Auki aamulla.")) == [])
  }

  @Test func oneMessageForAText() {
    let messages = Sample("Ma klo 9, ti klo 10, ke klo 11, to klo 12, Karhulantie 46.", in: "fi").diagnostics.map(\.message.en)
    #expect(
      messages == [
        "The text itself holds facts: \"klo 9\", \"klo 10\", \"klo 11\" and 2 more. Move it to facts.yaml and write its name here in braces."
      ])
  }
}
