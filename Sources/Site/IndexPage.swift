import Catalog
import HTML
import Prose

/// All entries of a type in one language.
struct IndexPage {
  let site: Site
  let frame: PageFrame
  let type: Int

  private var catalog: Catalog { site.catalog }
  private var reader: Reader { frame.reader }

  var bytes: [UInt8] {
    let name = catalog.types[type].name
    return frame.document(title: reader.plain(label: "types.\(name).many"), description: nil, crumbs: []) { html in
      html(.h1) { reader.label("types.\(name).many", &$0) }
      let entries = site.inDemand(catalog.entries(of: name).filter(site.isCurrent))
      TranslationNotice.ofList(site, reader, entries, &html)
      if site.composed.contains(.document(type: type)) { html(.p) { reader.link(to: .document(type: type), &$0) } }
      filters(&html)
      if entries.isEmpty { html(.p) { reader.say(.noneGiven, &$0) } }
      Cards(site: site, reader: reader).write(entries, &html)
      if entries.contains(where: { site.schedule(of: $0) != nil }) {
        html(.p) { html in html(.a, [.href(.path("../calendar.ics"))]) { reader.say(.allToCalendar, &$0) } }
      }
    }
  }

  /// The types whose pages list these entries in parts, as an area lists its services: the way to a shorter list without a script.
  private func filters(_ html: inout HTMLWriter) {
    let name = catalog.types[type].name
    for other in catalog.types where other.parts(name) {
      html(.nav, [.class("filter"), .labelledBy("by-\(other.name)")]) { html in
        html(.h2, [.id("by-\(other.name)")]) { reader.label("types.\(other.name).many", &$0) }
        html(.ul) { html in
          for index in catalog.entries(of: other.name) {
            html(.li) { html in html(.a, [.href(reader.reference(to: index, section: name))]) { reader.title(index, &$0) } }
          }
        }
      }
    }
  }
}

extension EntryType {
  /// Whether pages of the type list entries of another in parts.
  func parts(_ other: String) -> Bool { lists.contains { $0.type == other && $0.grouped != nil } }
}
