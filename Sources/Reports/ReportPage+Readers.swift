import Catalog
import Diagnostics
import HTML

/// Where the numbers of readers come from, and what else is wrong with the publication.
extension ReportPage {
  func readers(_ html: inout HTMLWriter) {
    section("lukijat", "Lukijoiden määrät", &html) { html in
      guard let statistics = catalog.site.statistics, let visits = statistics.visits else {
        html(.p, "Käyntejä ei ole kerrottu. Kirjoita ne lähteineen tiedostoon site/site.yaml, kohtaan statistics.")
        return
      }
      html(.p) { html in
        let period = statistics.period
        html.text("Käyntejä \(period.from.numeric)–\(period.until.numeric): \(FinnishWords.number(visits)). ")
        if let note = statistics.note { html.text(note + " ") }
        html.text("Lähde: ")
        source(statistics.source, &html)
        html.text(statistics.seen.map { ", luettu \($0.numeric)." } ?? ".")
      }
      let published = languages.map(\.tag)
      let others = statistics.readers.keys.filter { !catalog.site.locales.contains($0) }.sorted()
      ReportTable(
        id: "taulukko-lukijat", caption: "Käynnit kielen mukaan", columns: ["Kieli", "Käyntejä", "Osuus", "Julkaisussa"],
        rows: (published + others).map { tag in
          let share = statistics.readers(of: tag, among: 1000).map { "\($0 / 10),\($0 % 10)\u{A0}%" }
          return ReportTable.Row(
            header: name(of: tag),
            cells: [
              ReportTable.Cell(statistics.readers[tag].map(FinnishWords.number) ?? FinnishWords.unknown),
              ReportTable.Cell(share ?? FinnishWords.unknown),
              published.contains(tag) ? "kyllä" : ReportTable.Cell("ei", isEmptyPlace: true),
            ])
        }
      ).write(&html)
    }
  }

  private func source(_ source: VisitStatistics.Origin?, _ html: inout HTMLWriter) {
    switch source {
    case .url(let url):
      if let address = URLReference.web(url) { html(.a, [.href(address)], url) } else { html.text(url) }
    case .role(let role): html.text(catalog.label("choices.role.\(role)", in: catalog.source)?.prose.plainText ?? role)
    case nil: html.text(FinnishWords.unknown)
    }
  }

  func faults(_ html: inout HTMLWriter) {
    section("virheet", "Virheet ja varoitukset", &html) { html in
      guard !messages.isEmpty else {
        html(.p, "Ei muuta kuin työlistoilla.")
        return
      }
      html(.ul) { html in
        for message in messages {
          html(.li) { html in
            if let span = message.span { html(.code, "\(span.file):\(span.line)") }
            html.text(" \(message.message.fi)")
          }
        }
      }
    }
  }
}
