import Catalog
import Site
import Testing

/// What the pages of the fixture `complete` say, where the goldens alone would not tell why.
@Suite struct PageContentTests {
  private func page(_ path: String) throws -> String {
    let publication = try #require(Publication.all.first { $0.name == "complete" })
    for group in publication.site.groups {
      for file in publication.site.render(group) where file.path == "site/\(path)" { return String(decoding: file.bytes, as: UTF8.self) }
    }
    Issue.record("no page \(path)")
    return ""
  }

  private func part(_ page: String, from start: String, to end: String) -> String {
    guard let from = page.range(of: start) else { return "" }
    let rest = page[from.lowerBound...]
    return String(rest[..<(rest.range(of: end)?.upperBound ?? rest.endIndex)])
  }

  /// In the language of the glossary the word leads to its explanation at the end of the section, once.
  @Test func aTermIsExplainedWhereItFirstAppears() throws {
    let page = try page("fi/guides/start.html")
    let step = part(page, from: "<section id=\"papers\"", to: "</section>")
    #expect(step.contains("Ota <a class=\"term\" href=\"#t-1\">passisi</a> mukaan."))
    #expect(step.contains("<dt id=\"t-1\">passi</dt><dd>Passi on matkustusasiakirja.</dd>"))
    #expect(page.components(separatedBy: "class=\"term\"").count == 2)
  }

  /// Without an explanation in the reader's language the Finnish word stands behind the translated one; only where the source has it too.
  @Test func aTranslatedTermHasTheFinnishWord() throws {
    let page = try page("en/guides/start.html")
    #expect(page.contains("Bring your passport (<span lang=\"fi\">passi</span>)."))
  }

  /// Brackets are those of the reader's script.
  @Test func aChinesePageHasWideBrackets() throws {
    let page = Publication.real.page("zh-Hans/guides/health.html")
    #expect(page.contains("（<span lang=\"fi\">") && !page.contains(" (<span lang=\"fi\">"))
  }

  @Test func whatIsMissingIsShownInANamedLanguage() throws {
    let page = try page("en/guides/start.html")
    #expect(page.contains("The rest of the text is in this language: <span dir=\"ltr\" lang=\"fi\">suomi</span>."))
  }

  @Test func stepsAreNumberedAndSayWhoFirst() throws {
    let step = part(try page("en/guides/start.html"), from: "<section id=\"come\"", to: "</section>")
    #expect(step.contains("<h2><span class=\"number\">Step 1</span> Come and visit</h2><dl><dt>"))
    let places = ["<h2>", "Who does this", "<div class=\"prose\">", "<dl class=\"result\">"].map { step.range(of: $0)?.lowerBound }
    let found = places.compactMap(\.self)
    #expect(found.count == 4 && found == found.sorted())
  }

  /// Facts of the entries that `help_now` names, in its order; one without a phone has its name.
  @Test func whoHelpsNow() throws {
    let home = part(try page("en/index.html"), from: "<aside class=\"help\"", to: "</aside>")
    let advice = try #require(home.range(of: "services/advice.html"))
    let night = try #require(home.range(of: "services/night.html"))
    #expect(advice.lowerBound < night.lowerBound)
    #expect(home.contains("<p class=\"number\"><a href=\"tel:"))
    #expect(home.components(separatedBy: "class=\"number\"").count == 2)
    #expect(home.contains("Advice about money"))
    let other = try page("en/services/advice.html")
    #expect(!part(other, from: "<aside class=\"help\"", to: "</aside>").contains("Advice about money"))
    #expect(other.contains("href=\"#help-now\""))
  }

  /// What nobody has confirmed is told once.
  @Test func openQuestionsAreToldTogether() throws {
    let facts = part(try page("fi/services/night.html"), from: "<section class=\"key-facts\"", to: "</section>")
    #expect(facts.components(separatedBy: "Ei vielä vahvistettu").count == 2)
    #expect(facts.contains("<dd class=\"unknown\">Palvelukielet</dd>"))
  }

  @Test func aTranslatedNameHasTheFinnishOneBesideIt() throws {
    let home = try page("en/index.html")
    #expect(home.contains("</a> <span class=\"original\" lang=\"fi\">"))
    #expect(!(try page("fi/index.html")).contains("class=\"original\""))
  }

  /// A line in a list: the facts that the schema names, and on the page of a place the hours there.
  @Test func listsTellWhatToChooseBy() throws {
    let topic = try page("fi/topics/language.html")
    #expect(topic.contains("<p class=\"facts\"><span>maksuton</span>"))
    let place = try page("fi/places/harbour.html")
    #expect(part(place, from: "<section class=\"list\"", to: "</section>").contains("maanantai"))
  }
}
