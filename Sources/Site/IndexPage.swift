import Catalog
import HTML
import Prose
import Search

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
      let entries = site.inDemand(inOrder(catalog.entries(of: name).filter(site.isCurrent)))
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

  /// What comes soon first, what was published last first, everything else by its name in the language of the page.
  private func inOrder(_ entries: [EntryIndex]) -> [EntryIndex] {
    let alphabet = Alphabet(reader.locale)
    let keys = entries.map { index -> (day: Int, name: [Int]) in
      let entry = catalog.entries[index]
      let name = catalog.title(of: entry, in: reader.locale.index).map { alphabet.key(of: reader.plain($0, of: entry)) } ?? []
      if case .period(let show)? = catalog.fact("show", of: entry) { return (-show.from.dayNumber, name) }
      return (site.schedule(of: index).map { $0.next(onOrAfter: site.today)?.date.dayNumber ?? .max } ?? .max, name)
    }
    return entries.indices.sorted { one, other in
      if keys[one].day != keys[other].day { return keys[one].day < keys[other].day }
      if keys[one].name != keys[other].name { return keys[one].name.lexicographicallyPrecedes(keys[other].name) }
      return one < other
    }.map { entries[$0] }
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
