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
  private let readers: [Reader]
  private var catalog: Catalog { site.catalog }
  private var entry: Entry { catalog.entries[index] }

  init(site: Site, index: EntryIndex, locale: LocaleIndex, code: QRCode?) {
    self.site = site
    self.index = index
    self.code = code
    readers = Self.locales(of: locale, site.catalog).map {
      Reader(
        catalog: site.catalog, locale: site.catalog.locales[$0], root: PlanPage.root, isOnPaper: true, phrases: site.fragments.phrases[$0])
    }
  }

  /// The languages of the columns.
  static func locales(of locale: LocaleIndex, _ catalog: Catalog) -> [LocaleIndex] {
    locale == catalog.source ? [locale] : [locale, catalog.source]
  }

  /// A group of rows of a table.
  func write(_ html: inout HTMLWriter) {
    let papers = readers.map { PaperFields(site: site, reader: $0, index: index, isCompact: true) }
    let names = catalog.types[entry.type].plan.filter { name in papers.contains { $0.isStated(name) } }
    let known = names.filter { !papers[0].isUnknown($0) }
    let hasOpen = known.count < names.count
    html(.tbody) { html in
      html(.tr) { html in
        html(.th, [.scope(.row), mark(readers[0])]) { html in
          readers[0].title(index, &html)
          if !catalog.isTranslated(entry, in: readers[0].locale.index) { missing(readers[0], &html) }
          papers[0].doubts(among: names, &html)
        }
        for paper in papers.dropFirst() {
          html(.td, [.class("name"), mark(paper.reader)]) { html in
            paper.reader.title(index, &html)
            paper.doubts(among: names, &html)
          }
        }
        html(.td, [.class("way"), .rowSpan(known.count + (hasOpen ? 2 : 1))]) { html in
          if let code { readers[0].code(code, to: site.writtenAddress(of: index), &html) }
          html(.p) { address(&$0) }
        }
      }
      for name in known {
        html(.tr) { html in
          for paper in papers { html(.td, [mark(paper.reader)]) { cell(name, paper, &$0) } }
        }
      }
      guard hasOpen else { return }
      html(.tr) { html in
        for paper in papers { html(.td, [mark(paper.reader)]) { paper.unknown(among: names, &$0) } }
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

  private func cell(_ name: String, _ paper: PaperFields, _ html: inout HTMLWriter) {
    if paper.isFact(name) { html(.p, [.class("label")]) { paper.label(name, &$0) } }
    paper.lines(name, &html)
    // An empty cell would say that there is nothing to know.
    if !paper.isFact(name), !paper.isKnown(name) { missing(paper.reader, &html) }
  }

  /// The language of a column where it is not that of the page.
  private func mark(_ reader: Reader) -> HTMLAttribute { readers[0].mark(reader.locale.index) }

  private func missing(_ reader: Reader, _ html: inout HTMLWriter) {
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
