import Diagnostics
import Prose
import Testing

@testable import Checks

@Suite struct PassiveVoiceTests {
  private func forms(_ text: String) -> [String] {
    var report = Report()
    let passage = Passage(Prose.line(text, at: TextOrigin(file: "a"), report: &report))
    let words = passage.words
    return words.indices.compactMap { index in
      FinnishPassive.range(of: words[index], behind: index > 0 ? words[index - 1] : nil, in: passage.bytes).map(passage.string)
    }
  }

  @Test(arguments: [
    "täytetään", "maksetaan", "annetaan", "otetaan", "haetaan", "luetaan", "saadaan", "voidaan", "tehdään", "käsitellään", "keskustellaan",
    "puhutaan", "kysytään", "varataan", "määrätään", "lähetetään", "kirjaudutaan", "tunnistaudutaan", "arvioidaan", "mennään", "tullaan",
    "maksettiin", "haettiin", "annettiin", "puhuttiin", "valittiin", "tehtiin", "saataisiin", "maksettaisiin", "on tehty", "oli maksettu",
    "ei makseta", "ei voida", "Tarkistetaan",
  ])
  func passive(_ form: String) { #expect(forms("Silloin \(form) asia") == [form]) }

  @Test(arguments: [
    "lautaan", "pöytään", "kotikuntaan", "hintaan", "hätään", "Kanadaan", "Lahteen", "ainoastaan", "kanssaan", "muutaman", "vastaan",
    "enintään", "viimeistään", "mitään", "ketään", "sivuillaan", "lapsellaan", "kielellään", "itsestään", "perhettään", "työtään",
    "nettiin",
    "internettiin", "minuuttiin", "pakettiin", "päiväkotiin", "muistiin", "ammattiin", "tonttiin", "on tuttu", "on suljettu",
    "on tarkoitettu",
    "ei rahaa", "ei osoitetta", "sotaan", "tietään", "ei saa", "on kotona", "neuvontaan", "turvakotiin", "väkivaltaan", "osoitettaan",
    "rannalla",
  ])
  func noPassive(_ form: String) { #expect(forms("Silloin \(form) asia") == []) }

  @Test(arguments: [
    ("fi-simple", "Hakemus täytetään netissä.", ""), ("fi-simple", "Hakemus täytetään netissä ja lähetetään Kelaan.", "warning"),
    ("fi-simple", "Hakemus täytetään.\n\nSe lähetetään.", ""), ("fi-simple", "Suomea puhutaan. Ruotsia puhutaan.", ""),
    ("fi", "Hakemus täytetään, lähetetään ja käsitellään.", ""),
    ("fi", "Hakemus täytetään, lähetetään, käsitellään ja siirretään.", "note"),
  ])
  func oneInAParagraphWillDo(_ language: String, _ text: String, _ severity: String) {
    #expect(Sample(text, in: language).diagnostics.map(\.severity.rawValue).joined() == severity)
  }
}
