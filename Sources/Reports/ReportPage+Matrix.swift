import Catalog
import HTML

/// Topics by audiences in each language: where there is nothing, a cell says so in words.
extension ReportPage {
  func matrices(_ html: inout HTMLWriter) {
    section("aukot", "Aukot: aihe ja kohderyhmä", &html) { html in
      if matrix.isEmpty {
        html(.p, "Julkaisussa ei ole aiheita tai kohderyhmiä.")
        return
      }
      html(
        .p,
        "Luku kertoo, montako sivua aiheesta on kohderyhmälle tällä kielellä; sivu lasketaan niille kohderyhmille, jotka se nimeää. Ei mitään "
          + "on aukko, ja suluissa on, montako sivua lähdekielellä olisi. Lukijoita on arvio aiheen kävijöistä, jotka lukevat kieltä.")
      for locale in catalog.locales {
        html(.h3, name(of: locale.tag))
        ReportTable(
          id: "aukot-\(locale.tag)", caption: "Sivuja: \(name(of: locale.tag))",
          columns: ["Aihe"] + matrix.audiences.map { $0.map(title) ?? "Ei kohderyhmää" } + ["Lukijoita"],
          rows: matrix.rows(in: locale).map { row in
            ReportTable.Row(
              header: row.first.map { title(of: $0.topic) } ?? "",
              cells: row.map(Self.cell) + [ReportTable.Cell(row.first?.readers.map(FinnishWords.number) ?? FinnishWords.unknown)])
          }
        ).write(&html)
      }
    }
  }

  private static func cell(_ cell: AudienceMatrix.Cell) -> ReportTable.Cell {
    if cell.pages > 0 { return ReportTable.Cell(FinnishWords.number(cell.pages)) }
    return ReportTable.Cell("ei mitään" + (cell.inSource > 0 ? " (\(FinnishWords.number(cell.inSource)))" : ""), isEmptyPlace: true)
  }
}
