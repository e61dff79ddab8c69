import HTML
import Translation

/// Types by languages: how many texts are reviewed, and in words what the others are.
extension ReportPage {
  func coverage(_ html: inout HTMLWriter) {
    section("kattavuus", "Kattavuus", &html) { html in
      html(.p, "Kunnossa on teksti, jonka kieltä osaava ihminen on tarkistanut ja jonka lähdeteksti ei ole sen jälkeen muuttunut.")
      let types = table.types
      ReportTable(
        id: "taulukko-kattavuus", caption: "Tekstit sisältötyypin ja kielen mukaan",
        columns: ["Tyyppi"] + languages.map { name(of: $0.tag) },
        rows: types.map { type in
          ReportTable.Row(
            header: name(ofType: type), cells: languages.map { ReportTable.Cell(Self.words(table.cell(of: type, in: $0.tag))) })
        },
        last: ReportTable.Row(
          header: "Yhteensä",
          cells: languages.map { language in
            ReportTable.Cell(Self.words(types.reduce(into: Coverage.Cell()) { $0.add(table.cell(of: $1, in: language.tag)) }))
          })
      ).write(&html)
    }
  }

  /// `12/14 kunnossa, 2 vanhentunutta`.
  static func words(_ cell: Coverage.Cell) -> String {
    func count(_ states: TranslationState...) -> Int { states.reduce(0) { $0 + (cell.fields[$1] ?? 0) } }
    let outdated = count(.outdated)
    let others = [
      (outdated, outdated == 1 ? "vanhentunut" : "vanhentunutta"), (count(.missing), "puuttuu"), (count(.unconfirmed), "vahvistamatta"),
      (count(.machine, .draft), "tarkistamatta"),
    ]
    guard cell.totalFields > 0 else { return "ei tekstejä" }
    let found = others.filter { $0.0 > 0 }.map { ", \(FinnishWords.count($0.0, $0.1, $0.1))" }
    return "\(FinnishWords.number(count(.reviewed)))/\(FinnishWords.number(cell.totalFields))\u{A0}kunnossa" + found.joined()
  }

  /// The name of a type in the source language; the word of the file where it has none.
  private func name(ofType type: String) -> String {
    if type == "interface" { return "Käyttöliittymä" }
    return catalog.label("types.\(type).many", in: catalog.source)?.prose.plainText ?? type
  }
}
