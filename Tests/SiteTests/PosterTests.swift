import Catalog
import Foundation
import QRCode
import Site
import Testing

/// Which posters there are, and what stands on them. Whether each fits on its paper is measured in a browser: Tests/Judges/test_posters.py.
@Suite struct PosterTests {
  private func files(_ name: String) throws -> [String: String] {
    let publication = try #require(Publication.all.first { $0.name == name })
    var posters: [String: String] = [:]
    for group in publication.site.groups {
      for file in publication.site.render(group) where file.path.contains("/posters/") {
        posters[String(file.path.dropFirst(5))] = String(decoding: file.bytes, as: UTF8.self)
      }
    }
    return posters
  }

  private func sheet(_ page: String) -> Substring { page[(page.range(of: "<main>")?.lowerBound ?? page.endIndex)...] }

  /// Each in the languages of its text; what is over (`past`), corrected (`earlier`) or not shown (`rumour`) has none, and a type without
  /// `poster:` neither.
  @Test func whatHasAPoster() throws {
    #expect(
      try files("complete").keys.sorted() == [
        "en/posters/events/cafe.html", "en/posters/notices/closed.html", "en/posters/notices/sorry.html", "en/posters/services/advice.html",
        "fi/posters/events/cafe.html", "fi/posters/events/fair.html", "fi/posters/notices/closed.html", "fi/posters/notices/sorry.html",
        "fi/posters/services/advice.html", "fi/posters/services/night.html", "ru/posters/services/advice.html",
      ])
  }

  @Test func aServiceHasNameFinnishNamePlaceHoursAddressAndCode() throws {
    let publication = try #require(Publication.all.first { $0.name == "real" })
    let index = try #require(publication.catalog.entries.firstIndex { $0.id.description == "services/moona-kotka" })
    let group = try #require(publication.site.groups.first { $0.contains { $0.content == .poster(index) } })
    let file = try #require(publication.site.render(group).first { $0.path == "site/ti/posters/services/moona-kotka.html" })
    let page = String(decoding: file.bytes, as: UTF8.self)
    let sheet = sheet(page)
    let code = try #require(QRCode(Array("\(publication.catalog.site.address)/p/\(try short(page))/".utf8)))
    let parts = [
      "<h1 ", "<p class=\"original\"", ">MOONA Kotka</p>", "<dl>", "<dd class=\"places\"><p>", "<dd class=\"hours\">", code.path,
      "<p class=\"address\">",
    ]
    let places = parts.map { sheet.range(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil }, "\(places)")
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    // Nothing on paper can be followed, but a telephone that is held in front of a screen can be dialled.
    #expect(!sheet.contains("href=\"..") && !page.contains("<script"))
  }

  /// Phones, and days in several lines, in a script that needs high lines.
  @Test func aHelplineHasItsHours() {
    for language in ["ckb", "fa", "ar", "ti", "fi"] {
      let poster = Publication.real.page("\(language)/posters/services/nollalinja.html")
      #expect(poster.contains("<dd class=\"phones\">") && poster.contains("<dd class=\"hours\">"), "\(language)")
    }
    #expect(Publication.real.page("ckb/posters/notices/overnight-place-kotka.html").contains("<dd class=\"places\">"))
  }

  /// Three days that are open at different hours are three lines.
  @Test func differentDaysLeaveRoomForAll() throws {
    let path = "content/services/moona-kotka/facts.yaml"
    let facts = try String(contentsOfFile: "\(Publication.root)/\(path)", encoding: .utf8)
    let changed = facts.replacingOccurrences(of: "mon tue thu: 8-15.30", with: "mon: 8-15.30\n    tue: 8-16\n    thu: 8-17")
    #expect(changed != facts)
    let publication = Publication.changed("real", [path: changed])
    for locale in publication.catalog.locales {
      let poster = publication.page("\(locale.tag)/posters/services/moona-kotka.html")
      #expect(poster.contains("<dd class=\"places\">") && poster.contains("<dd class=\"hours\">"), "\(locale.tag)")
    }
    #expect(publication.site.posterReport().diagnostics.isEmpty)
  }

  @Test func whatIsFreeIsSaidInEveryLanguage() {
    for locale in Publication.real.catalog.locales {
      #expect(Publication.real.page("\(locale.tag)/posters/services/moona-kotka.html").contains("<dd class=\"fees\">"), "\(locale.tag)")
    }
  }

  /// Of a helpline with a number for each language only those hours are told that somebody knows.
  @Test func whatIsNotKnownTakesNoRoom() {
    let poster = Publication.real.page("fi/posters/services/mieli-kriisipuhelin.html")
    #expect(poster.components(separatedBy: "class=\"owner\"").count == 2)
  }

  /// The letters of the short address behind `/p/`.
  private func short(_ page: String) throws -> Substring {
    let start = try #require(page.range(of: "<p class=\"address\">"))
    let address = page[start.upperBound...].prefix { $0 != "<" }
    return try #require(address.split(separator: "/").last)
  }

  /// The name in Finnish stands below a translated one only.
  @Test func inFinnishTheNameStandsOnce() throws {
    let page = try #require(try files("complete")["fi/posters/services/advice.html"])
    #expect(!page.contains("class=\"original\""))
  }

  @Test func aLanguageFromRightToLeftIsMarked() throws {
    let page = try #require(try files("right-to-left")["ar/posters/services/advice.html"])
    #expect(page.contains("<html dir=\"rtl\" lang=\"ar\">"))
    #expect(page.contains("<section class=\"language\" dir=\"rtl\" lang=\"ar\">"))
    #expect(page.contains("<p class=\"original\" dir=\"ltr\" lang=\"fi\">"))
  }

  /// The channel of posters says `post: stacked`: both pages hold the same sheet, in the order of the channel, with all that each language has.
  @Test(arguments: ["notices/closed", "events/cafe"]) func languagesOfAChannelStandOnOneSheet(_ entry: String) throws {
    let posters = try files("complete")
    let finnish = try #require(posters["fi/posters/\(entry).html"])
    let english = try #require(posters["en/posters/\(entry).html"])
    #expect(sheet(finnish) == sheet(english))
    let languages = finnish.components(separatedBy: "<section class=\"language\" dir=\"ltr\" lang=\"").dropFirst().map { $0.prefix(2) }
    #expect(languages == ["fi", "en"])
    #expect(finnish.components(separatedBy: "<h1").count == 2 && finnish.components(separatedBy: "<h2").count == 2)
    #expect(finnish.components(separatedBy: "<svg").count == 2)
  }

  /// A poster of something that does not go to that channel is in one language.
  @Test func othersHaveASheetOfTheirOwn() throws {
    let posters = try files("complete")
    for entry in ["services/advice", "notices/sorry"] {
      #expect(!(try #require(posters["en/posters/\(entry).html"])).contains(" stacked"))
    }
  }

  /// The layout reckons with sizes of type that the style sheet must have.
  @Test(arguments: Publication.all.map(\.name)) func everySizeHasAStyle(_ name: String) throws {
    let style = try String(contentsOfFile: Publication.root + "/site/poster.css", encoding: .utf8)
    var seen: Set<Substring> = []
    for (path, page) in try files(name) {
      for part in page.components(separatedBy: "class=\"").dropFirst() {
        for word in part.prefix(while: { $0 != "\"" }).split(separator: " ") where word.hasPrefix("type-") || word.hasPrefix("title-") {
          #expect(style.contains(".\(word) { "), "\(word) in \(path)")
          seen.insert(word)
        }
      }
    }
    #expect(name == "minimal" || seen.count > 3)
  }
}
