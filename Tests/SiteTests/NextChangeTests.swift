import Bulletins
import Catalog
import Site
import Testing
import Translation

/// Between a build and the day it names, the same sources make the same pages and messages.
@Suite struct NextChangeTests {
  @Test(arguments: Publication.all.map(\.name), ["2026-11-21", "2026-12-20", "2027-01-04"]) func nothingChangesBefore(
    _ name: String, _ day: String
  ) throws {
    let publication = try #require(Publication.all.first { $0.name == name })
    let today = try #require(CalendarDate(iso: day))
    // Where no day is known, a month stands for always.
    let next = publication.catalog.nextChange(after: today) ?? today.adding(days: 30)
    #expect(next > today)
    let output = Self.output(publication.catalog, today)
    for number in (today.dayNumber + 1)..<next.dayNumber {
      let date = CalendarDate(dayNumber: number)
      #expect(Self.output(publication.catalog, date) == output, "\(date.iso)")
    }
  }

  /// Followed from change to change for two months, every day on which something is different has been named.
  @Test func noChangeIsMissed() throws {
    let publication = try #require(Publication.all.first { $0.name == "complete" })
    var date = try #require(CalendarDate(iso: "2026-11-21"))
    let end = date.adding(days: 60)
    var named: Set<CalendarDate> = []
    var next = publication.catalog.nextChange(after: date)
    while let day = next, day <= end {
      named.insert(day)
      next = publication.catalog.nextChange(after: day)
    }
    var before = Self.output(publication.catalog, date)
    var changes = 0
    while date < end {
      date = date.adding(days: 1)
      let output = Self.output(publication.catalog, date)
      if output != before {
        changes += 1
        #expect(named.contains(date), "\(date.iso)")
      }
      before = output
    }
    #expect(changes > 2)
  }

  private static func output(_ catalog: Catalog, _ today: CalendarDate) -> Int {
    let coverage = Coverage(catalog)
    let bulletins = BulletinComposer(catalog, coverage, today: today).all().bulletins
    let site = Site(catalog, coverage, bulletins, today: today)
    var hasher = Hasher()
    for group in site.groups where site.name(of: group) != "languages" {
      for file in site.render(group) {
        hasher.combine(file.path)
        hasher.combine(file.bytes)
      }
    }
    for bulletin in bulletins { hasher.combine(bulletin.text) }
    return hasher.finalize()
  }
}
