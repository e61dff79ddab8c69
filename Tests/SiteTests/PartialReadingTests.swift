import Bulletins
import Catalog
import Diagnostics
import Publishing
import Testing
import Translation

/// A message is the same whether the whole publication was read for it or only what it needs.
@Suite struct PartialReadingTests {
  @Test(arguments: Publication.all.map(\.name)) func messagesAreThoseOfTheWholePublication(_ name: String) throws {
    let publication = try #require(Publication.all.first { $0.name == name })
    let today = try #require(CalendarDate(iso: "2026-12-01"))
    var report = Report()
    let folder = name == "real" ? Publication.root : "\(Publication.root)/Tests/Fixtures/publications/\(name)"
    let sources = SourceTree(root: folder, report: &report)
    let files = SourceFiles(paths: sources.files.map(\.path)) { path, report in sources.read(path, report: &report) }
    let composer = BulletinComposer(publication.catalog, publication.site.coverage, today: today)
    for (index, entry) in publication.catalog.entries.enumerated() where !publication.catalog.types[entry.type].messageFields.isEmpty {
      let part = try #require(CatalogDecoder.decode(files, only: entry.id).catalog)
      let partComposer = BulletinComposer(part, Coverage(part), today: today)
      #expect(part.channels(of: index) == publication.catalog.channels(of: index))
      for channel in publication.catalog.entries.indices where publication.catalog.channel(channel) != nil {
        var (wholeReport, partReport) = (Report(), Report())
        let whole = composer.bulletins(of: index, in: channel, report: &wholeReport)
        let made = partComposer.bulletins(of: index, in: channel, report: &partReport)
        #expect(made.map(\.text) == whole.map(\.text), "\(entry.id)")
        #expect(partReport.sorted == wholeReport.sorted, "\(entry.id)")
      }
    }
  }

  @Test func whatIsNotNeededIsNotRead() throws {
    let part = try #require(
      CatalogDecoder.decode(
        SourceFiles(paths: Publication.realFiles.files.map(\.path)) { path, report in Publication.realFiles.read(path, report: &report) },
        only: EntryID("notices/yleistuki-2026")
      ).catalog)
    let read = part.entries.filter { $0.texts.contains { $0 != nil } }
    #expect(read.count > 8 && read.count < part.entries.count / 2, "\(read.map(\.id))")
    #expect(part.entries.count == Publication.real.catalog.entries.count)
  }
}

extension Publication {
  /// The files of the real publication.
  static let realFiles: SourceTree = {
    var report = Report()
    return SourceTree(root: root, report: &report)
  }()
}
