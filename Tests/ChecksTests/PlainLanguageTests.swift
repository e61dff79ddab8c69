import Diagnostics
import Testing

@Suite struct PlainLanguageTests {
  /// A sentence of so many words, none of them twice in a row.
  private static func words(_ count: Int) -> String {
    (0..<count).map { $0 == 0 ? "Se" : $0.isMultiple(of: 2) ? "tuki" : "raha" }.joined(separator: " ") + "."
  }

  @Test(arguments: [("fi-simple", 15, ""), ("fi-simple", 16, "warning"), ("fi", 28, ""), ("fi", 29, "note"), ("sv", 40, "")])
  func longSentences(_ language: String, _ count: Int, _ severity: String) {
    let found = Sample(Self.words(count), in: language).diagnostics.filter { $0.code.name == "long-sentence" }
    #expect(found.map(\.severity.rawValue).joined() == severity)
  }

  @Test func theMeanOfAParagraphCounts() {
    #expect(Sample("\(Self.words(12)) \(Self.words(10))", in: "fi-simple").codes == ["long-sentence"])
    #expect(Sample("\(Self.words(12)) \(Self.words(8))", in: "fi-simple").codes == [])
    #expect(Sample("- \(Self.words(12))\n- \(Self.words(12))", in: "fi-simple").codes == [])
  }

  @Test func everyParagraphIsToldOfItsOwn() {
    let text = "\(Self.words(20)) \(Self.words(20))\n\n\(Self.words(17))"
    #expect(Sample(text, in: "fi-simple").places(of: "long-sentence").map { $0.prefix(4) } == ["4:3 ", "6:3 "])
  }

  @Test(arguments: [
    ("Palvelutarpeenarviointikeskustelu auttaa.", "Palvelutarpeenarviointikeskustelu"), ("Työllisyyspalvelut auttavat.", ""),
    // A name is not the writer's choice.
    ("Soita Myrkytystietokeskukseen heti.", ""),
  ])
  func longWords(_ text: String, _ word: String) {
    #expect(
      Sample(text, in: "fi-simple").places(of: "long-word").map { $0.split(separator: " ").last ?? "" }
        == (word.isEmpty ? [] : [Substring(word)]))
  }

  @Test func termsOfTheGlossaryMayBeLong() {
    var sample = Sample("Palvelutarpeenarviointikeskustelussa puhumme.", in: "fi-simple")
    #expect(sample.codes == ["long-word"])
    sample.files["content/glossary/fi-simple.yaml"] = "x: {term: \"palvelutarpeenarviointikeskustelu\"}\n"
    #expect(sample.codes == [])
  }

  @Test func manyLongWordsAreTooMany() {
    let text = "Vuokrasopimukset, palkkalaskelmat, koulutodistukset ja lomatodistukset mukaan."
    #expect(Sample(text, in: "fi-simple").codes == ["long-word"] && Sample(text, in: "fi").codes == [])
  }

  @Test(arguments: [
    ("Ota esim. passi.", "esim. = esimerkiksi"), ("Noin n. 3 päivää", "n. = noin"), ("Kysy TE-palveluista.", "TE = työllisyyspalvelut"),
    ("Maksu on 5 €/kk joka kuukausi.", "kk = kuukausi"), ("Tule klo 9.", ""), ("Avain on auki.", ""), ("Tule ma.", "ma. = maanantai"),
    ("Kela maksaa.", ""),
    ("Se on n", ""),
  ])
  func abbreviations(_ text: String, _ expected: String) {
    let found = Sample(text, in: "fi-simple").diagnostics.filter { $0.code.name == "abbreviation" }
    #expect(found.map { $0.message.en.contains(": \(expected)") } == (expected.isEmpty ? [] : [true]))
    #expect(!Sample(text, in: "fi").codes.contains("abbreviation"))
  }

  @Test(arguments: [
    ("Mikäli haluat, tule.", "Mikäli → jos"), ("Toimita liitteet heti.", "Toimita liitteet → lähetä"), ("Toimita avain.", ""),
    ("Hakea muutosta voi kirjeellä.", "Hakea muutosta → valittaa päätöksestä"), ("Asiointi on ilmaista.", "Asiointi → asian hoitaminen"),
    ("Osallistu kurssille.", ""), ("Etuus on tuki.", ""),
  ])
  func officialLanguage(_ text: String, _ expected: String) {
    let found = Sample(text, in: "fi-simple").diagnostics.filter { $0.code.name == "official-language" }
    #expect(found.map { $0.message.en.contains(expected) } == (expected.isEmpty ? [] : [true]))
  }

  @Test func ordinaryFinnishIsToldOfHeapsOnly() {
    #expect(Sample("Mikäli hakemus edellyttää liitteitä, odota.", in: "fi").codes == [])
    let found = Sample("Mikäli hakemus edellyttää liitteitä, toimita liitteet viipymättä.", in: "fi").diagnostics
    #expect(found.map(\.severity) == [.note])
  }

  @Test func phrasesEndWithTheirBlock() {
    #expect(Sample("- Toimita\n- liitteet", in: "fi-simple").codes == [])
  }
}
