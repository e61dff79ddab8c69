import Catalog
import Foundation
import Site
import Testing

/// The sheet of services and guides: the page to tick, the rows, and the document with the same rows.
@Suite struct PlanTests {
  private func publication(_ name: String) throws -> Publication { try #require(Publication.all.first { $0.name == name }) }

  private func files(_ publication: Publication) -> [String: String] {
    var files: [String: String] = [:]
    for group in publication.site.groups {
      for file in publication.site.render(group) where file.path.contains("/plan/") {
        files[String(file.path.dropFirst(5))] = String(decoding: file.bytes, as: UTF8.self)
      }
    }
    return files
  }

  /// What the script of a row gives to the page.
  private func rows(_ script: String) throws -> String {
    let json = try #require(script.split(separator: ",", maxSplits: 1).last).dropLast(2)
    return try JSONDecoder().decode(String.self, from: Data(json.utf8))
  }

  private func document(_ name: String, _ entries: [String], _ tag: String) throws -> String {
    let publication = try publication(name)
    let chosen = try entries.map { entry in try #require(publication.catalog.entries.firstIndex { $0.id.description == entry }) }
    let locale = try #require(publication.catalog.locales.first { $0.tag == tag })
    return String(decoding: PlanDocument(publication.site, chosen, locale: locale.index, style: "").bytes, as: UTF8.self)
  }

  @Test(arguments: Publication.all.map(\.name)) func everyRowIsOfferedOnce(_ name: String) throws {
    let publication = try publication(name)
    let files = files(publication)
    let ids = publication.site.planEntries.map { publication.catalog.entries[$0].id.description }
    for locale in publication.catalog.locales where !ids.isEmpty {
      let page = try #require(files["\(locale.tag)/plan/index.html"])
      #expect(page.components(separatedBy: "<input type=\"checkbox\"").count == ids.count + 1)
      for id in ids {
        #expect(page.components(separatedBy: "<li id=\"\(id)\">").count == 2)
        #expect(files["\(locale.tag)/plan/\(id).js"] != nil)
      }
    }
    #expect(ids.isEmpty == (name == "minimal"))
  }

  /// A guide and a service stand on it; notices, events and places do not.
  @Test func onlyTypesThatSaySoAreOnIt() throws {
    let publication = try publication("complete")
    #expect(
      publication.site.planEntries.map { publication.catalog.entries[$0].id.description } == [
        "guides/start", "services/advice", "services/night",
      ])
  }

  /// Beside a service stands the number that it answers; those in a guide belong to others.
  @Test func noNumberStandsBesideAGuide() throws {
    for locale in Publication.real.catalog.locales {
      let items = Publication.real.page("\(locale.tag)/plan/index.html").components(separatedBy: "<li id=\"")
      let (guides, services) = (items.filter { $0.hasPrefix("guides/") }, items.filter { $0.hasPrefix("services/") })
      #expect(guides.count > 10 && !guides.contains { $0.contains("tel:") } && services.contains { $0.contains("tel:") }, "\(locale.tag)")
    }
  }

  @Test(arguments: [("complete", "en"), ("complete", "fi"), ("complete", "ru"), ("right-to-left", "ar"), ("right-to-left", "ckb")])
  func theDocumentHasTheRowsOfThePage(_ name: String, _ tag: String) throws {
    let publication = try publication(name)
    let files = files(publication)
    let ids = publication.site.planEntries.map { publication.catalog.entries[$0].id.description }
    let document = try document(name, ids, tag)
    let page = try #require(files["\(tag)/plan/index.html"])
    var table = try #require(document.range(of: "<table").map { document[$0.lowerBound...] })
    table = table.prefix(upTo: try #require(table.range(of: "</table>")).lowerBound)
    let empty = try #require(page.range(of: "<table").map { page[$0.lowerBound...] })
    let head = empty.prefix(upTo: try #require(empty.range(of: "</thead>")).upperBound)
    let rows = try ids.map { try self.rows(try #require(files["\(tag)/plan/\($0).js"])) }
    #expect(table == head + rows.joined())
    // It needs no other file.
    #expect(!document.contains("<link") && !document.contains("<script") && !document.contains("src="))
  }

  /// Finnish beside the language, each cell marked where it is not in the language of the page.
  @Test func twoColumnsAndACode() throws {
    let document = try document("right-to-left", ["services/advice"], "ar")
    #expect(document.contains("<html dir=\"rtl\" lang=\"ar\">"))
    let row = try #require(document.components(separatedBy: "<tr>").first { $0.contains("tel:") })
    #expect(row.hasPrefix("<td><p>") && row.contains("</td><td dir=\"ltr\" lang=\"fi\"><p>"))
    #expect(document.components(separatedBy: "<svg").count == 2)
  }

  @Test func inFinnishThereIsOneColumn() throws {
    let document = try document("complete", ["services/advice"], "fi")
    #expect(document.contains("<table class=\"plan\">"))
    #expect(!document.contains("class=\"name\""))
  }

  /// A language that lacks the text says so in the row, and the Finnish stands beside it.
  @Test func whatIsNotTranslatedSaysSo() throws {
    let document = try document("complete", ["services/night"], "ru")
    #expect(document.contains("<p class=\"missing\">Этой страницы пока нет на этом языке: русский.</p>"))
    #expect(document.contains("<td class=\"name\" lang=\"fi\">Yöchat</td>"))
  }

  /// Nothing on paper can be followed: a service in a row has its first phone, in both languages, and one without a phone only its name.
  @Test func aServiceInARowHasItsPhone() throws {
    let real = try document("real", ["guides/health"], "so")
    for phone in ["112", "116117"] { #expect(real.components(separatedBy: "class=\"phone\">\(phone)</a>").count > 2, "\(phone)") }
    let start = try document("complete", ["guides/start"], "en")
    #expect(start.contains("Lighthouse advice, <a href=\"tel:+35895550101\""))
    let advice = try document("complete", ["services/advice"], "fi")
    #expect(advice.contains("<p>Näin alkuun</p>"))
  }

  /// The order is that of the choice, not of the publication.
  @Test func theOrderIsThatOfTheChoice() throws {
    let document = try document("complete", ["services/night", "guides/start"], "fi")
    let places = ["Yöchat", "complete.example.org/fi/plan/index.html#services/night,guides/start"].map {
      document.range(of: $0)?.lowerBound
    }
    #expect(places.allSatisfy { $0 != nil })
    let rows = document.components(separatedBy: "<tbody>").dropFirst()
    #expect(rows.count == 2 && rows.first?.contains("Yöchat") == true)
  }
}
