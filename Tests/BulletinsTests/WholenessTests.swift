import Bulletins
import Catalog
import Testing

/// A message is whole and in one language, and no fact in it is broken.
@Suite("Whole bulletins")
struct WholenessTests {
  @Test(
    "A fact that is not there makes no message, and is told once for all channels",
    arguments: ["values: {ends: 2027-13-04}", "values: unknown2", ""])
  func gap(values: String) throws {
    let facts = Sample.facts.replacing("values: {ends: 2027-03-04, rate: 37.21 EUR}", with: values)
    let sample = Sample("fi", Sample.finnish, facts: facts)
    let message = sample.message("text")
    #expect(message.bulletin == nil && message.codes == ["bulletin-fact-missing warning"])
    #expect(message.report.diagnostics[0].message.en.contains("`{values.ends}`"))
    #expect(try #require(sample.all()).report.sorted.count { $0.code == BulletinCodes.missingFact } == 1)
  }

  @Test("A word that the language lacks makes no message: another language's never stands in", arguments: ["check_at", "valid_until"])
  func word(word: String) {
    var sample = Sample()
    let lines = sample.files["locales/ar.yaml"]?.split(separator: "\n").filter { !$0.contains("  \(word):") }
    sample.files["locales/ar.yaml"] = lines?.map { $0 + "\n" }.joined()
    let message = sample.message("mail", "ar")
    #expect(message.bulletin == nil && message.codes == ["bulletin-language-missing warning"])
    #expect(message.report.diagnostics[0].message.en.contains("`locales/ar.yaml: interface.\(word)`"))
    #expect(sample.message("mail").bulletin != nil)
  }

  @Test("A text of another entry must be in the language too, the name of a sender need not")
  func otherTexts() {
    var sample = Sample("ar", Sample.arabic.replacing("Kela تدفع.", with: "{places/hall.name}"))
    #expect(sample.message("mail", "ar").report.diagnostics.first?.message.en.contains("content/places/hall/ar.yaml") == true)
    sample.files["content/places/hall/ar.yaml"] = "name: بيت\n"
    #expect(sample.message("mail", "ar").text.contains("بيت"))
    #expect(sample.message("mail", "ar").text.contains("المرسل: \u{2066}Kotkan kaupunki\u{2069}"))
  }

  @Test("Texts that name each other end in a diagnostic, not in a crash")
  func ring() {
    var sample = Sample("fi", Sample.finnish.replacing("Kappale", with: "{places/hall.about}"))
    sample.files["content/places/_type.yaml"]?.replace("name: line", with: "name: line, about: line")
    sample.files["content/places/hall/fi.yaml"] = "name: Talo\nabout: \"{places/hall.about}\"\n"
    let message = sample.message("mail")
    #expect(message.bulletin == nil && message.codes.contains("bulletin-fact-missing warning"))
  }

  @Test("The text of an e-mail is not broken into lines", arguments: [0, 12, 30])
  func unbroken(length: Int) {
    let filler = String(repeating: "a", count: 45 + length)
    let facts = Sample.facts.replacing("main: 020 615 7429", with: "main: +358 5 234 4171")
    let text = "headline: |\n  O\nshort: |\n  \(filler) {phones.main} {places/hall.address} {values.rate} loppu\n"
    let lines = Sample("fi", text, facts: facts).message("mail").lines
    for fact in ["+358 5 234 4171", "Katu 1, 48100 Kotka", "37,21 €"] { #expect(lines.contains { $0.contains(fact) }, "\(fact): \(lines)") }
    #expect(lines.allSatisfy { !$0.unicodeScalars.contains { $0.value < 0x20 } })
    #expect(lines.contains { $0.hasPrefix(filler) && $0.hasSuffix("loppu") })
  }

  @Test("What is too long names the longest text and how much must go")
  func longest() throws {
    let text = "headline: |\n  Otsikko\nshort: |\n  \(String(repeating: "sana ", count: 130))\n"
    let message = Sample("fi", text).message("text")
    let diagnostic = try #require(message.report.diagnostics.first)
    // 649 characters of the text, 51 of the address and its words; three parts hold 459.
    let surplus = 130 * 5 - 1 + "\n\nTarkista:\nhttps://a.example/fi/notices/one.html".count - 459
    #expect(diagnostic.message.en.contains("`short`: take away at least \(surplus) characters"))
    #expect(diagnostic.subject?.unit == "short" && diagnostic.span?.line == 4)
    let page = Sample("fi", text + "description: |\n  \(String(repeating: "x", count: 900))\n").message("page")
    #expect(page.report.diagnostics.first?.message.fi.contains("Lyhennä tekstejä `description`, `short`") == true)
  }
}
