import Catalog
import HTML

/// What refers to the entry of a page, as the schema's `lists:` say: the services of a topic, the places of an organization.
struct EntryLists {
  let site: Site
  let reader: Reader
  let index: EntryIndex

  private var catalog: Catalog { site.catalog }
  private var type: EntryType { catalog.types[catalog.entries[index].type] }
  private var cards: Cards { Cards(site: site, reader: reader, place: type.name == "places" ? index : nil) }

  func write(_ html: inout HTMLWriter) {
    var shown: Set<EntryIndex> = []
    for list in type.lists {
      let parts = catalog.wholes(of: index, by: list.within).map { whole in
        (whole: whole, entries: catalog.backlinks(to: whole, list).filter { site.isCurrent($0) && shown.insert($0).inserted })
      }.filter { !$0.entries.isEmpty }
      guard !parts.isEmpty else { continue }
      html(.section, [.class("list"), .id(list.type)]) { html in
        html(.h2) { reader.label("types.\(list.type).many", &$0) }
        for (whole, entries) in parts {
          if whole != index, entries.count > Cards.most {
            all(of: whole, list, entries.count, &html)
          } else {
            let isParted = parts.count > 1 || whole != index
            if isParted { html(.h3) { whole == index ? reader.title(whole, &$0) : reader.link(whole, &$0) } }
            members(entries, list, below: isParted ? .h4 : .h3, &html)
          }
        }
      }
    }
  }

  /// The way to the page of a larger whole, of which too much would have to be told here.
  private func all(of whole: EntryIndex, _ list: EntryType.Backlinks, _ count: Int, _ html: inout HTMLWriter) {
    html(.p, [.class("all")]) { html in
      html(.a, [.href(reader.reference(to: whole, section: list.type))]) { reader.title(whole, &$0) }
      reader.bracketed(&html) { reader.say(.pageCount, count: count, &$0) }
    }
  }

  /// One list, or several: each entry below the first of the entries that it names in a field.
  private func members(_ entries: [EntryIndex], _ list: EntryType.Backlinks, below heading: HTMLElement, _ html: inout HTMLWriter) {
    guard let field = list.grouped else { return cards.write(entries, &html) }
    let groups = Dictionary(grouping: entries) { catalog.references(field, of: catalog.entries[$0]).first }
    if let others = groups[nil] { cards.names(others, &html) }
    for group in site.inDemand(groups.keys.compactMap(\.self).sorted()) {
      html(heading) { reader.title(group, &$0) }
      cards.names(inOrder(groups[group] ?? [], of: group, list.type, field), &html)
    }
  }

  /// Entries in the order in which the page of what they are grouped by lists them.
  private func inOrder(_ entries: [EntryIndex], of group: EntryIndex, _ name: String, _ field: String) -> [EntryIndex] {
    let lists = catalog.types[catalog.entries[group].type].lists
    guard let own = lists.first(where: { $0.type == name && $0.field == field }) else { return entries }
    let members = Set(entries)
    return catalog.backlinks(to: group, own).filter(members.contains)
  }
}
