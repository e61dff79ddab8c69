import Catalog
import HTML
import Prose
import QRCode
import Translation

/// One service or guide on the sheet that a client takes along: its name, then what the schema's `plan:` names, row by row in the client's
/// language and in Finnish, so that two people can point at the same line. Beside them the QR code and the short address.
struct PlanRow {
  let site: Site
  let index: EntryIndex
  let code: QRCode?
  /// The client's language and the source language; one of them where they are the same.
  private let columns: [PlanColumn]
  private var catalog: Catalog { site.catalog }
  private var entry: Entry { catalog.entries[index] }

  /// - Parameter source: the column of the source language, which is the same beside every other.
  init(site: Site, index: EntryIndex, locale: LocaleIndex, code: QRCode?, source: PlanColumn? = nil) {
    self.site = site
    self.index = index
    self.code = code
    columns = Self.locales(of: locale, site.catalog).map { other in
      if other == site.catalog.source, let source { source } else { PlanColumn(site: site, index: index, locale: other) }
    }
  }

  /// The languages of the columns.
  static func locales(of locale: LocaleIndex, _ catalog: Catalog) -> [LocaleIndex] {
    locale == catalog.source ? [locale] : [locale, catalog.source]
  }

  /// A group of rows of a table.
  func write(_ html: inout HTMLWriter) {
    let first = columns[0]
    html(.tbody) { html in
      html(.tr) { html in
        html(.th, [.scope(.row), mark(first)]) { $0.append(first.name) }
        for column in columns.dropFirst() { html(.td, [.class("name"), mark(column)]) { $0.append(column.name) } }
        html(.td, [.class("way"), .rowSpan(first.cells.count + 1)]) { html in
          if let code { first.reader.code(code, to: site.writtenAddress(of: index), &html) }
          html(.p) { address(&$0) }
        }
      }
      for row in first.cells.indices {
        html(.tr) { html in
          for column in columns { html(.td, [mark(column)]) { $0.append(column.cells[row]) } }
        }
      }
    }
  }

  /// The short address, which may be broken before its own part only.
  private func address(_ html: inout HTMLWriter) {
    let written = site.writtenAddress(of: index)
    let own = entry.shortAddress.path.utf8.count - 1
    html(.bdi, [.direction(.leftToRight)]) { html in
      html.text(String(written.dropLast(own)))
      html(.wbr)
      html.text(String(written.suffix(own)))
    }
  }

  /// The language of a column where it is not that of the page.
  private func mark(_ column: PlanColumn) -> HTMLAttribute { columns[0].reader.mark(column.reader.locale.index) }
}

/// What a row of the sheet says in one language: the name, and one cell for each field that the schema's `plan:` names and something is known of.
/// There are as many in every language, for facts and the source text decide which fields are told.
struct PlanColumn {
  let reader: Reader
  let name: HTMLFragment
  /// The last one tells what nobody has confirmed, if there is any.
  let cells: [HTMLFragment]

  init(site: Site, index: EntryIndex, locale: LocaleIndex) {
    let catalog = site.catalog
    let entry = catalog.entries[index]
    let reader = Reader(
      catalog: catalog, locale: catalog.locales[locale], root: PlanPage.root, isOnPaper: true, phrases: site.fragments.phrases[locale])
    self.reader = reader
    let paper = PaperFields(site: site, reader: reader, index: index, isCompact: true)
    let names = catalog.types[entry.type].plan.filter(paper.isStated)
    let known = names.filter { !paper.isUnknown($0) }
    name = HTMLFragment { html in
      reader.title(index, &html)
      if !catalog.isTranslated(entry, in: locale) { Self.missing(reader, &html) }
      paper.doubts(among: names, &html)
    }
    let told = known.map { name in
      HTMLFragment { html in
        if paper.isFact(name) { html(.p, [.class("label")]) { paper.label(name, &$0) } }
        paper.lines(name, &html)
        // An empty cell would say that there is nothing to know.
        if !paper.isFact(name), !paper.isKnown(name) { Self.missing(reader, &html) }
      }
    }
    cells = told + (known.count < names.count ? [HTMLFragment { paper.unknown(among: names, &$0) }] : [])
  }

  private static func missing(_ reader: Reader, _ html: inout HTMLWriter) {
    html(.p, [.class("missing")]) { html in reader.say(.missingPage, &html) { _, html in html.text(reader.locale.name) } }
  }
}

/// The table of the sheet without its rows.
struct PlanTable {
  let site: Site
  let reader: Reader

  /// - Parameter rows: writes groups of rows.
  func write(_ html: inout HTMLWriter, _ rows: (inout HTMLWriter) -> Void) {
    let languages = PlanRow.locales(of: reader.locale.index, site.catalog).map { site.catalog.locales[$0] }
    html(.table, [.class(languages.count > 1 ? "plan two" : "plan")]) { html in
      html(.caption) { reader.say(.planTitle, &$0) }
      html(.thead) { html in
        html(.tr) { html in
          for language in languages {
            html(.th, [.scope(.column), reader.mark(language.index)], language.name)
          }
          html(.th, [.scope(.column)]) { reader.say(.readMore, &$0) }
        }
      }
      rows(&html)
    }
  }
}
