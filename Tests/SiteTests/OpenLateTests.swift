import Catalog
import Site
import Testing

/// What is always open, and by which of several phones.
@Suite struct OpenLateTests {
  private func always(_ publication: Publication, _ tag: String) -> String {
    publication.page("\(tag)/lists/open-late.html").components(separatedBy: "<section class=\"list\">").dropFirst().first?
      .components(separatedBy: "</section>")[0] ?? ""
  }

  /// The line of one entry in the list.
  private func line(of entry: String, in list: String) -> String? {
    list.components(separatedBy: "<li>").first { $0.contains("\(entry).html\"") }
  }

  @Test func eachSaysWhichPhone() throws {
    for locale in Publication.real.catalog.locales {
      let row = try #require(line(of: "services/nollalinja", in: always(.real, locale.tag)))
      #expect(row.contains("href=\"tel:+35880005005\"") && row.contains("href=\"tel:116016\""), "\(locale.tag)")
      #expect(!row.contains("nollalinja.fi"), "the chat has other hours")
    }
  }

  /// Only the Finnish line is always open: it is named as such, and where readers have a line of their own nothing is said to be open.
  @Test func aLineInAnotherLanguageIsNotOnesOwn() throws {
    for locale in Publication.real.catalog.locales {
      let row = line(of: "services/mieli-kriisipuhelin", in: always(.real, locale.tag))
      if ["sv", "ar", "uk", "ru", "en"].contains(locale.tag) {
        #expect(row == nil, "\(locale.tag)")
      } else {
        let row = try #require(row, "\(locale.tag)")
        #expect(row.contains("href=\"tel:+358925250111\"") && row.components(separatedBy: "href=\"tel:").count == 2)
        #expect(row.contains("<span class=\"note\"") && (locale.tag != "fi" || row.contains("Suomeksi")))
      }
    }
  }

  /// The line of one's own language is told where it is the one that is open.
  @Test func theOwnLineIsTold() throws {
    let facts = """
      organization: lighthouse
      topics: [language]
      contact_modes: [phone]
      phones: {fi: 09 555 0171, ru: 09 555 0172, en: 09 555 0173}
      hours: {ru: always, en: {mon-fri: 18-20}}
      languages: [fi, ru, en]
      fees: free
      next_step: services/advice
      sources:
        all: {role: adviser, seen: 2026-11-21, verify_by: 2027-11-21, grade: ok}

      """
    let publication = Publication.changed("complete", ["content/services/night/facts.yaml": facts])
    #expect(line(of: "services/night", in: always(publication, "ru"))?.contains("09 555 0172") == true)
    for tag in ["fi", "en"] { #expect(line(of: "services/night", in: always(publication, tag)) == nil) }
    let late = publication.page("en/lists/open-late.html").components(separatedBy: "<ul class=\"cards\">")[1]
    #expect(late.contains("09 555 0173"))
    #expect(!publication.page("ru/lists/open-late.html").contains("09 555 0173"))
  }
}
