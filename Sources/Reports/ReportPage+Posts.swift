import Catalog
import HTML

/// What is still to be posted, and which notices and events are over soon.
extension ReportPage {
  /// How many days ahead an end is told.
  private static let soon = 14

  func posts(_ html: inout HTMLWriter) {
    section("viestit", "Viestit: mitä on vielä jaettava", &html) { html in
      let pending = catalog.pendingPosts(on: today)
      if pending.isEmpty {
        html(.p, "Kaikki voimassa olevat viestit on merkitty jaetuiksi, tai niitä ei ole.")
      } else {
        html(.p, "Kun viesti on jaettu, se merkitään komennolla `kaikille sent SISÄLTÖ --channel KANAVA`.")
        ReportTable(
          id: "taulukko-viestit", caption: "Viestit, joita ei ole merkitty jaetuiksi",
          columns: ["Viesti", "Kanava", "Kielet", "Viimeinen päivä"],
          rows: pending.map { post in
            ReportTable.Row(
              header: title(of: post.entry), id: catalog.entries[post.entry].id.description,
              cells: [
                ReportTable.Cell(catalog.entries[post.channel].id.name),
                ReportTable.Cell(post.languages.map { name(of: catalog.locales[$0].tag) }.joined(separator: ", ")),
                ReportTable.Cell(post.lastDay?.numeric ?? FinnishWords.unknown),
              ])
          }
        ).write(&html)
      }
      ending(&html)
    }
  }

  private func ending(_ html: inout HTMLWriter) {
    let last = today.adding(days: Self.soon)
    let ending = catalog.entries.indices.compactMap { index -> (entry: EntryIndex, day: CalendarDate)? in
      guard catalog.isCurrent(index, on: today), let day = catalog.lastDay(of: catalog.entries[index]), day <= last else { return nil }
      return (index, day)
    }.sorted { ($0.day, $0.entry) < ($1.day, $1.entry) }
    guard !ending.isEmpty else { return }
    ReportTable(
      id: "taulukko-paattyvat", caption: "Päättyy \(Self.soon) päivän kuluessa", columns: ["Sisältö", "Viimeinen päivä"],
      rows: ending.map { end in
        ReportTable.Row(
          header: title(of: end.entry), id: catalog.entries[end.entry].id.description, cells: [ReportTable.Cell(end.day.numeric)])
      }
    ).write(&html)
  }
}
