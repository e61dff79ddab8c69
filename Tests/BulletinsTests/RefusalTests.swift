import Bulletins
import Catalog
import Diagnostics
import Testing
import Translation

@Suite("Bulletins that are not made")
struct RefusalTests {
  @Test("A language that is missing makes none, and says so", arguments: ["wall", "group", "mail", "text", "page"])
  func missing(channel: String) {
    let message = Sample().message(channel, "en")
    #expect(message.bulletin == nil && message.codes == ["bulletin-language-missing warning"])
    #expect(message.report.diagnostics[0].subject == Diagnostic.Subject(entry: "notices/one", locale: "en"))
    #expect(message.report.diagnostics[0].message.en.contains("\(channel) expects en"))
  }

  @Test("Half a message is none: a text of the message that is missing counts as the language")
  func half() {
    let title = Sample("ar", "headline: |\n  مغلقة\n")
    for channel in ["wall", "group", "mail", "text", "page"] {
      #expect(title.message(channel, "ar").codes == ["bulletin-language-missing warning"])
    }
    // A text that this channel does not need is not missed.
    let short = Sample("ar", "headline: |\n  مغلقة\nshort: |\n  مغلقة\n")
    #expect(short.message("text", "ar").bulletin != nil && short.message("wall", "ar").bulletin != nil)
    #expect(short.message("mail", "ar").bulletin == nil)
    // What the source does not say need not be said.
    var plain = short
    plain.files["content/notices/one/fi.yaml"] = "headline: |\n  O\nshort: |\n  Kiinni.\n"
    #expect(plain.message("mail", "ar").bulletin != nil)
  }

  @Test("An outdated language makes none, an unchecked one does", arguments: Review.allCases)
  func outdated(review: Review) throws {
    var sample = Sample()
    let catalog = try #require(sample.catalog)
    let entry = try #require(catalog.entries.first { $0.id.name == "one" })
    var lines = "translation:\n  units:\n"
    for (unit, texts) in zip(entry.units.indices, entry.units) {
      guard let source = entry.texts[0]?.texts[unit], let own = entry.texts[2]?.texts[unit] else { continue }
      lines += "    \(texts.key): \(ShortHash.of(source.prose)) \(review.rawValue) \(ShortHash.of(own.prose))\n"
    }
    sample.files["content/notices/one/ar.yaml"] = Sample.arabic + lines
    #expect(sample.message("mail", "ar").bulletin != nil)
    sample.files["content/notices/one/fi.yaml"] = Sample.finnish.replacing("eka", with: "ensimmäinen")
    let message = sample.message("mail", "ar")
    #expect(message.bulletin == nil && message.codes == ["bulletin-outdated warning"] && sample.message("mail", "fi").bulletin != nil)
  }

  @Test("Too many characters: by how many is said", arguments: [(400, 0), (401, 1), (523, 123)])
  func tooLong(count: Int, excess: Int) throws {
    func sample(_ length: Int) -> Sample {
      Sample(
        "fi", "headline: |\n  O\nshort: |\n  a\(String(repeating: "ä", count: length))\n",
        facts: "show: {from: 2026-11-21, until: 2026-12-31}\n")
    }
    let frame = try #require(sample(0).message("page").bulletin).length.units
    let message = sample(count - frame).message("page")
    #expect((message.bulletin == nil) == (excess > 0) && message.codes == (excess > 0 ? ["bulletin-too-long warning"] : []))
    if excess > 0 { #expect(message.report.diagnostics[0].message.en.contains("(\(count), \(excess) too many: at most 400)")) }
    if excess == 0 { #expect(message.bulletin?.length.units == 400) }
  }

  @Test("Too many words on a poster")
  func words() {
    let message = Sample("fi", "headline: |\n  O\nshort: |\n  \(String(repeating: "sana ", count: 50))\n").message("wall")
    #expect(message.bulletin == nil && message.report.diagnostics[0].message.fi.contains("liikaa: enintään 40"))
  }

  @Test("Too many parts of a text message")
  func parts() {
    let message = Sample("fi", "headline: |\n  O\nshort: |\n  \(String(repeating: "sana ", count: 130))\n").message("text")
    #expect(message.bulletin == nil && message.codes == ["bulletin-too-long warning"])
    #expect(message.report.diagnostics[0].message.en.contains("(5 text messages, 2 too many: at most 3)"))
  }

  @Test("A message that is too long stops the site only where all languages wait for each other, and never in an emergency")
  func severity() {
    func codes(_ rule: String, _ level: String = "ordinary") -> [String] {
      var sample = Sample("fi", "headline: |\n  O\nshort: |\n  \(String(repeating: "sana ", count: 50))\n")
      sample.files["content/channels/_type.yaml"]?.replace(
        "  languages:", with: "  when_missing: {kind: choice, of: [skip, hold, plain], sourced: false}\n  languages:")
      sample.files["content/channels/wall/facts.yaml"] = "kind: poster\nlanguages: [fi]\nentries: [notices]\nwhen_missing: \(rule)\n"
      sample.files["content/notices/_type.yaml"]?.replace(
        "facts:\n", with: "facts:\n  level: {kind: choice, of: [ordinary, emergency], sourced: false}\n")
      sample.files["content/notices/one/facts.yaml"]?.append("level: \(level)\n")
      return sample.message("wall").codes
    }
    #expect(codes("skip") == ["bulletin-too-long warning"])
    #expect(codes("hold") == ["bulletin-too-long error", "bulletin-held warning"])
    #expect(codes("plain") == ["bulletin-too-long error"])
    for rule in ["skip", "hold", "plain"] { #expect(codes(rule, "emergency").first == "bulletin-too-long warning") }
  }

  @Test(
    "The advice can be followed: one text, all of them, or the channel",
    arguments: [(40, "`short`: take"), (30, "`short`, `"), (3, "limit")])
  func advice(limit: Int, words: String) {
    var sample = Sample(
      "fi", "headline: |\n  \(String(repeating: "otsikko ", count: 30))\nshort: |\n  \(String(repeating: "sana ", count: 35))\n",
      facts: "show: {from: 2026-11-21, until: 2026-12-31}\n")
    sample.files["content/channels/_kinds/poster.yaml"]?.replace("limit: 40", with: "limit: \(limit)")
    let message = sample.message("wall")
    #expect(message.report.diagnostics.first?.message.en.contains(words) == true, "\(message.report.diagnostics.map(\.message.en))")
  }

  @Test(
    "A costly character is named where it can be replaced",
    arguments: [("Õhtul", "Õ"), ("Hyvää 😀", "😀"), ("Čaj", "Č"), ("Привет", "П"), ("a→b", "→")])
  func costly(text: String, character: String) {
    let message = Sample("fi", "headline: |\n  O\nshort: |\n  \(text)\n").message("text")
    #expect(
      message.bulletin != nil && message.codes == ["sms-costly-character note"]
        && message.report.diagnostics[0].message.en.contains("“\(character)”"))
    #expect(
      Sample().message("text", "ar").codes == [] && Sample("fi", "headline: |\n  O\nshort: |\n  \(text)\n").message("mail").codes == [])
  }

  @Test(
    "A letter of the language's own is nothing to mend, and neither is a quotation mark beside it",
    arguments: [("et", "Õhtul \u{2192}"), ("es", "Á las ocho"), ("fi-simple", "Žiletti")])
  func ownLetters(tag: String, text: String) {
    var sample = Sample("fi", "headline: |\n  O\nshort: |\n  O\n")
    sample.files["site/site.yaml"] = Sample.site.replacing("en", with: tag)
    sample.files["locales/\(tag).yaml"] = sample.files["locales/en.yaml"]
    sample.files["content/notices/one/\(tag).yaml"] = "headline: |\n  O\nshort: |\n  \(text)\n"
    sample.files["content/channels/text/facts.yaml"]?.replace("[fi, ar]", with: "[\(tag)]")
    let message = sample.message("text", tag)
    #expect(message.bulletin?.length.costly != nil && message.codes == [])
  }

  @Test("A costly character of a ready word is named where it stands")
  func costlyWord() throws {
    var sample = Sample("fi", "headline: |\n  O\nshort: |\n  O\n")
    sample.files["locales/fi.yaml"]?.replace("Tarkista:", with: "Tarkista \u{2192}")
    let diagnostic = try #require(sample.message("text").report.diagnostics.first)
    #expect(diagnostic.code.name == "sms-costly-character" && diagnostic.span?.file == "locales/fi.yaml", "\(diagnostic)")
  }

  @Test("Each code explains itself", arguments: BulletinCodes.all)
  func codes(code: DiagnosticCode) {
    #expect(code.explanation.fi.count > 40 && code.explanation.en.count > 40 && !code.bad.isEmpty && code.bad != code.good)
  }
}
