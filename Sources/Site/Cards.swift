import Catalog
import HTML
import Prose

/// A list of entries, each with its name, the Finnish name beside a translated one, its lead and a line of facts to choose by.
struct Cards {
  let site: Site
  let reader: Reader
  /// The place on whose page the list stands: the hours there are told too.
  var place: EntryIndex?

  private var catalog: Catalog { site.catalog }

  /// A longer list has names only, so that it can be looked through and the page stays small.
  static let most = 24

  func write(_ entries: [EntryIndex], _ html: inout HTMLWriter) {
    if entries.count > Self.most { return names(entries, &html) }
    html(.ul, [.class("cards")]) { html in
      for index in entries {
        let entry = catalog.entries[index]
        html(.li) { html in
          html(.p, [.class("name")]) { html in
            reader.link(index, &html)
            reader.original(index, &html)
          }
          if let lead = catalog.lead(of: entry, in: reader.locale.index) {
            html(.p, [reader.mark(lead.locale)]) { reader.inline(lead, of: entry, &$0) }
          }
          FactSections(site: site, reader: reader, entry: entry).brief(at: place, &html)
        }
      }
    }
  }

  /// Names alone.
  func names(_ entries: [EntryIndex], _ html: inout HTMLWriter) {
    html(.ul, [.class("names")]) { html in
      for index in entries {
        html(.li) { html in
          reader.link(index, &html)
          reader.original(index, &html)
        }
      }
    }
  }
}

extension Reader {
  /// The name in the source language behind a translated title, so that readers can say it at the desk and find it on the door.
  func original(_ index: EntryIndex, _ html: inout HTMLWriter) {
    let entry = catalog.entries[index]
    guard locale.index != catalog.source, let title = catalog.title(of: entry, in: locale.index), title.locale != catalog.source,
      let original = catalog.title(of: entry, in: catalog.source), !original.prose.hasSameBytes(as: title.prose)
    else { return }
    html.text(" ")
    html(.span, [.class("original"), mark(original.locale)]) { inline(original, of: entry, &$0) }
  }
}
