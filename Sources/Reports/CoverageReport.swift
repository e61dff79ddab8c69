import Catalog
import Diagnostics
import HTML
import Translation

/// The report for staff below `output/report/`: a page in Finnish, and the same figures as CSV and JSON.
public struct CoverageReport: Sendable {
  private let table: CoverageTable
  private let catalog: Catalog
  private let diagnostics: [Diagnostic]

  public init(_ catalog: Catalog, _ coverage: Coverage, _ report: Report) {
    table = CoverageTable(catalog, coverage)
    self.catalog = catalog
    diagnostics = report.sorted { $0.severity > .note || $0.code == CatalogCodes.unknownFact }
  }

  /// Paths below `output/` and their bytes.
  public var files: [(path: String, bytes: [UInt8])] {
    [
      ("report/index.html", page), ("report/coverage.csv", Array(table.text(.csv).utf8)),
      ("report/coverage.json", Array(table.text(.json).utf8)),
    ]
  }

  private var page: [UInt8] {
    HTMLWriter.document(language: "fi", rightToLeft: false) { html in
      html(.head) { html in
        html(.meta, [.charset])
        html(.meta, [.name("viewport"), .content("width=device-width, initial-scale=1")])
        html(.meta, [.name("robots"), .content("noindex")])
        html(.title, "Käännösten kattavuus")
        html(.link, [.relation(.stylesheet), .href(.path("../site/style.css"))])
      }
      html(.body, [.class("report")]) { html in
        html(.main, [.id("content")]) { html in
          html(.h1, "Käännösten kattavuus")
          html(.p, "Taulukossa on tekstejä ja suluissa lähdekielen sanoja. Samat luvut ovat tiedostoissa coverage.csv ja coverage.json.")
          coverage(&html)
          questions(&html)
          messages(&html)
        }
      }
    }
  }

  private func coverage(_ html: inout HTMLWriter) {
    let names = ["Puuttuu", "Vahvistamatta", "Vanhentunut", "Kone", "Luonnos", "Tarkistettu"]
    html(.table) { html in
      html(.caption, "Tekstit sisältötyypin ja kielen mukaan")
      html(.thead) { html in
        html(.tr) { html in
          for name in ["Tyyppi", "Kieli", "Yhteensä"] + names { html(.th, [.scope(.column)], name) }
        }
      }
      html(.tbody) { html in
        for row in table.rows {
          html(.tr) { html in
            html(.th, [.scope(.row)], name(ofType: row.type))
            html(.td, name(ofLanguage: row.locale))
            html(.td, "\(row.cell.totalFields) (\(row.cell.totalWords))")
            for state in CoverageTable.states { html(.td, "\(row.cell.fields[state] ?? 0) (\(row.cell.words[state] ?? 0))") }
          }
        }
      }
    }
  }

  /// The name of a type in the source language; the word of the file where it has none.
  private func name(ofType type: String) -> String {
    if type == "interface" { return "Käyttöliittymä" }
    return catalog.label("types.\(type).many", in: catalog.source)?.prose.plainText ?? type
  }

  private func name(ofLanguage tag: String) -> String {
    catalog.label("languages.\(tag)", in: catalog.source)?.prose.plainText ?? tag
  }

  /// What must be asked before a public release.
  private func questions(_ html: inout HTMLWriter) {
    list("Kysyttävä ennen julkaisua", diagnostics.filter { $0.code == CatalogCodes.unknownFact }, &html)
  }

  private func messages(_ html: inout HTMLWriter) {
    list("Virheet ja varoitukset", diagnostics.filter { $0.severity > .note && $0.code != CatalogCodes.unknownFact }, &html)
  }

  private func list(_ title: String, _ diagnostics: [Diagnostic], _ html: inout HTMLWriter) {
    html(.h2, title)
    guard !diagnostics.isEmpty else {
      html(.p, "Ei mitään.")
      return
    }
    html(.ul) { html in
      for diagnostic in diagnostics {
        html(.li) { html in
          if let span = diagnostic.span { html(.code, "\(span.file):\(span.line)") }
          html.text(" \(diagnostic.message.fi)")
        }
      }
    }
  }
}
