import Testing

@Suite struct StructureKeptTests {
  @Test(arguments: [
    ("- yksi\n- kaksi", "- mid\n- laba", ""),
    ("- yksi\n- kaksi\n- kolme", "- mid\n- laba", "The source has 3 list items, the translation 2."),
    ("- yksi", "mid", "The source has 1 list item, the translation 0."),
    ("1. yksi\n2. kaksi", "- mid\n- laba", "Of the list items 2 are numbered in the source and 0 in the translation."),
    ("### Otsikko\n\nTeksti.", "Cinwaan\n\nQoraal.", "The source has 1 heading, the translation 0."),
    ("### A\n\n- yksi", "- mid\n\n### A", "The headings and lists stand in another order or on other levels than in the source."),
    ("- yksi\n  - kaksi", "- mid\n- laba", "The headings and lists stand in another order or on other levels than in the source."),
    // Paragraphs may be joined or divided, one in four.
    ("Yksi.\n\nKaksi.", "Mid. Laba.", ""), ("Yksi.\n\nKaksi.\n\nKolme.", "Mid.", "The source has 3 paragraphs, the translation 1."),
    ("a.\n\nb.\n\nc.\n\nd.\n\ne.\n\nf.\n\ng.\n\nh.", "a.\n\nb.\n\nc.\n\nd.\n\ne.\n\nf.", ""),
    // Blank lines between elements change nothing.
    ("- yksi\n\n- kaksi", "- mid\n- laba", ""),
  ])
  func sameStructure(_ source: String, _ translation: String, _ message: String) {
    let found = Sample(translation, in: "so", from: source).diagnostics.filter { $0.code.name == "structure-changed" }
    #expect(
      found.map { $0.message.en.replacing(" Give the translation the same structure.", with: "") } == (message.isEmpty ? [] : [message]))
  }

  @Test func plainWordsMayMakeAList() {
    #expect(
      !Sample("Ota mukaan:\n\n- passi\n- kuva", in: "fi-simple", from: "Ota mukaan passi ja kuva.").codes.contains("structure-changed"))
    #expect(Sample("Teksti.", in: "fi-simple", from: "### Otsikko\n\nTeksti.").codes.contains("structure-changed"))
  }

  @Test func oneIsSaidInTheSingular() {
    let message = Sample("mid\n\n- a\n- b", in: "so", from: "yksi\n\n- a").diagnostics.first?.message.fi
    #expect(message == "Lähdetekstissä on 1 luettelon kohta, käännöksessä 2. Tee käännöksestä samanrakenteinen.")
  }

  @Test func aParagraphThatWasLeftOutIsNotOneThatWasJoined() {
    let (one, two, three) = ("Tule neuvontaan maanantaina.", "Ota mukaan passi ja vuokrasopimus.", "Apu on maksutonta kaikille.")
    let source = [one, two, three].joined(separator: "\n\n")
    let (eka, toka, kolmas) = ("Come for advice on a Monday.", "Bring your passport and your lease.", "Help is free for everybody.")
    #expect(!Sample("\(eka) \(toka)\n\n\(kolmas)", in: "en", from: source).codes.contains("structure-changed"))
    #expect(Sample("\(eka)\n\n\(kolmas)", in: "en", from: source).codes.contains("structure-changed"))
    #expect(Sample("\(toka)\n\n\(kolmas)", in: "en", from: source).codes.contains("structure-changed"))
  }
}
