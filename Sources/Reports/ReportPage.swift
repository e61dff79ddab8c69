import Catalog
import Diagnostics
import HTML
import Translation

/// The page for staff in Finnish: how much is in which language, what to do first, where there is nothing. It needs no other file.
struct ReportPage: Sendable {
  let catalog: Catalog
  let table: CoverageTable
  let list: WorkList
  let matrix: AudienceMatrix
  /// What is wrong besides gaps.
  let messages: [Diagnostic]
  let today: CalendarDate

  /// How many lines of a work list are shown; all of them stand in the files.
  static let shown = 20

  /// The languages that are translated into.
  var languages: [Locale] { catalog.locales.filter { $0.index != catalog.source } }

  var bytes: [UInt8] {
    HTMLWriter.document(language: "fi", rightToLeft: false) { html in
      html(.head) { html in
        html(.meta, [.charset])
        html(.meta, [.name("viewport"), .content("width=device-width, initial-scale=1")])
        html(.meta, [.name("robots"), .content("noindex")])
        html(.meta, [.name("color-scheme"), .content("light dark")])
        html(.title, "Raportti: mitä on tehtävä")
        html.style(ReportStyle.text)
      }
      html(.body) { html in
        html(.a, [.class("skip"), .href(.fragment("content"))], "Siirry sisältöön")
        html(.header) { html in
          html(.h1, "Raportti: mitä on tehtävä")
          html(.p) { html in
            html.text("Tilanne ")
            html(.time, [.datetime(today.iso)], today.numeric)
            html.text(". Raportti on henkilökunnalle, ei lukijoille.")
          }
        }
        contents(&html)
        html(.main, [.id("content"), .tabIndex(-1)]) { html in
          summary(&html)
          faults(&html)
          posts(&html)
          coverage(&html)
          work(&html)
          matrices(&html)
          readers(&html)
          explanation(&html)
        }
      }
    }
  }

  private func contents(_ html: inout HTMLWriter) {
    let sections =
      [("tilanne", "Tilanne nyt"), ("virheet", "Virheet ja varoitukset"), ("viestit", "Viestit"), ("kattavuus", "Kattavuus")]
      + languages.map { ("tyot-\($0.tag)", "Työlista: \(name(of: $0.tag))") }
      + [
        ("tiedot", "Kysyttävät ja tarkistettavat tiedot"), ("tekijat", "Työt tekijöittäin"), ("aukot", "Aukot: aihe ja kohderyhmä"),
        ("lukijat", "Lukijoiden määrät"), ("luku", "Näin luet raporttia"),
      ]
    html(.nav, [.ariaLabel("Sisällys")]) { html in
      html(.ul) { html in
        for (id, title) in sections {
          html(.li) { html in html(.a, [.href(.fragment(id))], title) }
        }
      }
    }
  }

  /// A section with its heading.
  func section(_ id: String, _ title: String, _ html: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void) {
    html(.section, [.id(id)]) { html in
      html(.h2, title)
      content(&html)
    }
  }

  /// The name of a language in the source language; its tag where it has none.
  func name(of tag: String) -> String { catalog.label("languages.\(tag)", in: catalog.source)?.prose.plainText ?? tag }

  /// The title of an entry in the source language as its readers see it; before it the number of a situation update, or that it corrects or
  /// withdraws another.
  func title(of index: EntryIndex) -> String {
    let entry = catalog.entries[index]
    let title = catalog.title(of: entry, in: catalog.source).map { catalog.plain($0, of: entry, isolates: false) } ?? entry.id.name
    if let number = catalog.situations.number(of: index) { return "Tilannetieto \(number): \(title)" }
    switch catalog.predecessors(of: entry).first(where: { $0.kind != .updates })?.kind {
    case .corrects: return "Korjaus: \(title)"
    case .withdraws: return "Peruutus: \(title)"
    default: return title
    }
  }
}
