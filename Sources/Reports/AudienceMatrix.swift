import Catalog

/// How many pages there are for each topic and audience in each language, so that an empty place is seen: nothing there for anybody, or only
/// in the source language. Entries that are over count no more.
struct AudienceMatrix: Sendable {
  /// One place of the matrix of a language.
  struct Cell: Sendable {
    let topic: EntryIndex
    /// Nil for entries that name no audience.
    let audience: EntryIndex?
    /// Pages in the language itself, not in a fallback.
    let pages: Int
    /// Pages in the source language.
    let inSource: Int
    /// Visits of people who read the language about the topic; nil where that is not known.
    let readers: Int?
  }

  let topics: [EntryIndex]
  let audiences: [EntryIndex?]
  private let catalog: Catalog
  /// By locale, topic and audience; the last of `width` is for entries that name none.
  private let pages: [Int]
  private let width: Int

  init(_ catalog: Catalog, today: CalendarDate) {
    self.catalog = catalog
    topics = catalog.entries(of: "topics")
    let named = catalog.entries(of: "audiences")
    var audiences: [EntryIndex?] = named
    width = named.count + 1
    var pages = Array(repeating: 0, count: catalog.locales.count * topics.count * width)
    let rows = Dictionary(zip(topics, topics.indices), uniquingKeysWith: { first, _ in first })
    let columns = Dictionary(zip(named, named.indices), uniquingKeysWith: { first, _ in first })
    for (index, entry) in catalog.entries.enumerated() where catalog.type(of: entry).fact("audiences") != nil {
      let own = catalog.references("topics", of: entry).compactMap { rows[$0] }
      if own.isEmpty || Demand.isOver(index, catalog, today) { continue }
      let readers = catalog.references("audiences", of: entry).compactMap { columns[$0] }
      if readers.isEmpty, audiences.count == named.count { audiences.append(nil) }
      for locale in catalog.locales.indices where catalog.isTranslated(entry, in: locale) {
        for row in own {
          for column in readers.isEmpty ? [named.count] : readers {
            pages[(locale * topics.count + row) * width + column] += 1
          }
        }
      }
    }
    self.audiences = audiences
    self.pages = pages
  }

  /// Whether the publication has no topics or audiences.
  var isEmpty: Bool { topics.isEmpty || audiences.isEmpty }

  /// A row for each topic with a cell for each audience.
  func rows(in locale: Locale) -> [[Cell]] {
    topics.enumerated().map { row, topic in
      let visits = Demand.visits(of: catalog.entries[topic], catalog)
      let readers = visits.flatMap { catalog.site.statistics?.readers(of: locale.tag, among: $0) }
      return audiences.enumerated().map { column, audience in
        Cell(
          topic: topic, audience: audience, pages: count(locale.index, row, column), inSource: count(catalog.source, row, column),
          readers: readers)
      }
    }
  }

  /// The cells of all languages.
  var csv: [UInt8] {
    var csv = CSV(header: ["locale", "topic", "audience", "pages", "pages_in_source", "readers", "empty"])
    for locale in catalog.locales {
      for cell in rows(in: locale).joined() {
        csv.add([
          locale.tag, catalog.entries[cell.topic].id.name, cell.audience.map { catalog.entries[$0].id.name } ?? "", String(cell.pages),
          String(cell.inSource), cell.readers.map(String.init) ?? "", cell.pages == 0 ? "yes" : "no",
        ])
      }
    }
    return csv.bytes
  }

  private func count(_ locale: LocaleIndex, _ row: Int, _ column: Int) -> Int {
    pages[(locale * topics.count + row) * width + column]
  }
}
