import Bulletins
import Catalog
import Diagnostics
import Publishing
import Site
import Testing
import Translation

/// What the share page of a notice says in a language that none of its channels has.
@Suite struct SharePageTests {
  private static let notice = EntryID(type: "notices", name: "yleistuki-2026")
  private static let file = "content/notices/yleistuki-2026/ti.yaml"

  /// The share page of the real notice in Tigrinya, and the paths of the files beside it.
  private func page(_ change: (String) -> String?) throws -> (html: String, files: [String]) {
    var report = Report()
    let sources = SourceTree(root: Publication.root, report: &report)
    let text = try #require(sources.read(Self.file, report: &report).map { String(decoding: $0, as: UTF8.self) })
    let changed = change(text).map { Array($0.utf8) }
    let paths = sources.files.map(\.path).filter { $0 != Self.file || changed != nil }
    let catalog = try #require(
      CatalogDecoder.decode(SourceFiles(paths: paths) { $0 == Self.file ? changed : sources.read($0, report: &$1) }).catalog)
    let today = try #require(CalendarDate(iso: "2026-12-01"))
    let coverage = Coverage(catalog)
    let bulletins = BulletinComposer(catalog, coverage, today: today).all().bulletins
    let site = Site(catalog, coverage, bulletins, today: today)
    let group = try #require(site.groups.first { site.name(of: $0) == "share:\(Self.notice)" })
    let files = site.render(group).filter { $0.path.hasPrefix("site/ti/") }
    return (String(decoding: try #require(files.first).bytes, as: UTF8.self), files.dropFirst().map(\.path))
  }

  private func word(_ name: String) throws -> String {
    let catalog = Publication.real.catalog
    let locale = try #require(catalog.locales.firstIndex { $0.tag == "ti" })
    let word = try #require(Word(rawValue: name).flatMap { catalog.word($0, in: locale) })
    return String(word.prose.plainText.prefix { $0 != ":" && $0 != "{" })
  }

  @Test func aSoundTextIsOfferedAsPlainText() throws {
    let (html, files) = try page { $0 }
    #expect(files == ["site/ti/share/notices/yleistuki-2026/plain.txt"])
    #expect(try html.contains(word("share_no_channel")) && html.contains(word("share_own_group")))
    #expect(html.contains("<pre id=\"plain-text\""))
    #expect(try !html.contains(word("share_not_here")))
  }

  @Test func anOutdatedTextIsSaidToBe() throws {
    let (html, files) = try page { text in
      let parts = text.split(separator: "    headline: ", omittingEmptySubsequences: false)
      return parts.count == 2 ? "\(parts[0])    headline: 000000000000\(parts[1].dropFirst(12))" : nil
    }
    #expect(files == [] && html.contains("class=\"state outdated\"") && !html.contains("<pre"))
    for name in ["share_not_here", "share_no_channel", "share_own_group"] { #expect(try !html.contains(word(name)), "\(name)") }
  }

  @Test func aMissingTextIsSaidToBeMissing() throws {
    let (html, files) = try page { _ in nil }
    #expect(try files == [] && html.contains(word("share_not_here")) && !html.contains(word("share_no_channel")))
  }
}
