import Catalog
import Site
import Testing

/// Pages of the real publication that a newcomer, an adviser or the law asks for.
@Suite struct NewcomerPagesTests {
  private let publication = Publication.real
  private var catalog: Catalog { publication.catalog }

  /// A page in each language, in their order.
  private func pages(_ content: Page.Content) throws -> [String] {
    let group = try #require(publication.site.groups.first { $0.first?.content == content })
    let files = publication.site.render(group).filter { $0.path.hasSuffix(".html") && !$0.path.contains("/p/") }
    return files.prefix(catalog.locales.count).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  private func pages(_ id: String) throws -> [String] {
    try pages(.entry(try #require(catalog.entries.firstIndex { $0.id.description == id })))
  }

  private func texts(_ page: String, between start: String, and end: String) -> [String] {
    page.components(separatedBy: start).dropFirst().map { $0.components(separatedBy: end)[0] }
  }

  @Test func sensitivePagesCanBeLeftQuickly() throws {
    let sensitive = catalog.entries.indices.filter {
      catalog.isSensitive(catalog.entries[$0]) && catalog.types[catalog.entries[$0].type].hasPages
    }
    try #require(sensitive.count > 2)
    for index in sensitive.prefix(3) {
      for page in try pages(.entry(index)) {
        #expect(page.contains("<p class=\"leave\"><a href=\"https://"))
        #expect(page.contains("leave.js\""))
      }
    }
    #expect(try pages("services/kela").allSatisfy { !$0.contains("leave.js") })
    // So can the page behind the short address on a poster, in each of its languages, and the poster itself.
    let groups = publication.site.groups.filter { group in
      sensitive.prefix(3).contains { group.first?.content == .entry($0) || group.first?.content == .poster($0) }
    }
    let files = groups.flatMap(publication.site.render).filter { $0.path.hasPrefix("site/p/") || $0.path.contains("/posters/") }
    #expect(files.count > 3)
    for file in files {
      let page = String(decoding: file.bytes, as: UTF8.self)
      let rows = page.contains("language-choice") ? page.components(separatedBy: "<li ").count - 1 : 1
      #expect(page.components(separatedBy: "<p class=\"leave\">").count - 1 == rows, "\(file.path)")
      #expect(page.contains("leave.js\""), "\(file.path)")
    }
  }

  @Test func answersHaveTheSameNumbersInEveryLanguage() throws {
    for id in ["sheets/feedback-form", "sheets/reader-test"] {
      let own = try pages(id).map { page in
        texts(page, between: "<ul class=\"ticks\">", and: "</ul>").map { texts($0, between: "<li>", and: " ") }
      }
      let source = own[catalog.source]
      #expect(!source.isEmpty && source.allSatisfy { $0 == ["1", "2", "3", "4"] })
      // The source language stands beside each other language.
      for (locale, numbers) in own.enumerated() where !catalog.locales[locale].tag.hasPrefix("fi") {
        #expect(numbers == source.flatMap { [$0, $0] })
      }
    }
  }

  @Test func theSlipIsInTwoLanguagesAndAsksForNothingPersonal() throws {
    let pages = try pages("sheets/referral-slip")
    for (locale, page) in pages.enumerated() where !catalog.locales[locale].tag.hasPrefix("fi") {
      let plain = page.replacing(" dir=\"ltr\"", with: "")
      #expect(plain.components(separatedBy: "<div lang=\"fi\"").count == 6, "five rows with Finnish beside them")
      #expect(!page.contains("<input") && !page.contains("<form"))
    }
    let questions = texts(pages[catalog.source], between: "<p class=\"question\">", and: "</p>").joined().lowercased()
    for word in ["nimi", "henkilötunnus", "syntymä", "puhelin", "osoitteesi"] { #expect(!questions.contains(word)) }
  }

  @Test func theCardNamesEachLanguageInFinnish() throws {
    let pages = try pages("sheets/interpreter-card")
    for (tag, sentence) in [("so", "somali"), ("ar", "arabia"), ("ru", "venäjä"), ("ti", "tigrinja"), ("zh-Hans", "kiina")] {
      let locale = try #require(catalog.locales.first { $0.tag == tag })
      let need = "Tarvitsen tulkin. Kieleni on <strong>\(sentence)</strong>."
      #expect(pages[locale.index].contains(need))
      #expect(pages[catalog.source].contains(need), "staff have them all")
    }
  }

  @Test func everyPathwayIsAChecklistWithABoxForEachStep() throws {
    for index in catalog.entries(of: "pathways") {
      let steps = try #require(catalog.fact("steps", of: catalog.entries[index])).partIDs
      for (locale, page) in try pages(.checklist(index)).enumerated() {
        let isFinnish = catalog.locales[locale].tag.hasPrefix("fi")
        #expect(page.components(separatedBy: "<p class=\"question\"").count - 1 == steps.count * (isFinnish ? 1 : 2))
      }
    }
  }

  @Test func theProgrammeIsOneDocumentWithAVersionAndADay() throws {
    let type = try #require(catalog.types.firstIndex { $0.name == "programme" })
    let elements = catalog.entries(of: "programme")
    for page in try pages(.document(type: type)) {
      #expect(page.components(separatedBy: "<section id=").count - 1 >= elements.count)
      let lead = texts(page, between: "<p class=\"lead\">", and: "</p>").joined()
      #expect(lead.contains("1") && lead.contains("datetime=\"2026-11-22\""))
    }
  }

  /// The points of the Finnish model: none may be left out, and each has its place on the page.
  @Test func theStatementHasEveryPointOfTheModel() throws {
    let index = try #require(catalog.site.accessibility)
    let type = catalog.types[catalog.entries[index].type]
    let facts = ["organization", "status", "assessed", "prepared", "published", "method", "emails", "authority"]
    for name in facts { #expect(type.facts.first { $0.name == name }?.need == .required, "\(name)") }
    let words = ["scope", "untested", "feedback", "supervision"]
    for name in words { #expect(type.texts.first { $0.name == name }?.need == .required, "\(name)") }
    for (locale, page) in try pages(.entry(index)).enumerated()
    where catalog.isTranslated(catalog.entries[index], in: catalog.locales[locale].index) {
      for name in words + ["emails", "authority"] { #expect(page.contains("<section id=\"\(name)\">"), "\(name)") }
      for part in ["306/2019", "WCAG", "3.1.2", "2026-11-22", "traficom.html"] {
        #expect(page.contains(part), "\(part)")
      }
    }
    // Every page leads to it.
    #expect(try pages("services/kela").allSatisfy { $0.contains("statements/accessibility.html") })
  }

  @Test func servicesInMyLanguageNameThoseThatSpeakIt() throws {
    let pages = try pages(.ownLanguage)
    let arabic = try #require(catalog.locales.first { $0.tag == "ar" })
    let spoken = texts(pages[arabic.index], between: "<section class=\"list\">", and: "</section>")[0]
    #expect(spoken.contains("services/mieli-kriisipuhelin.html") && !spoken.contains("services/dvv.html"))
    #expect(pages.allSatisfy { $0.contains("sheets/interpreter-card.html") })
  }

  /// Closed at five: not open in the evening. Open on Saturday: open at the weekend.
  @Test func whatIsOpenInTheEvening() throws {
    let page = try pages(.openLate)[catalog.source]
    #expect(page.contains("services/rikosuhripaivystys.html") && page.contains("services/nollalinja.html"))
    let cards = texts(page, between: "<ul class=\"cards\">", and: "<section")[0]
    #expect(!cards.contains("services/moona-kotka.html") && !cards.contains("services/kela.html"))
  }
}
