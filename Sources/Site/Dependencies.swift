import Catalog

extension Site {
  /// The entries that a group of pages shows anything of, in order and each once: if none of them has changed, and nothing that all pages
  /// share, then rendering the group would make the same bytes again. Of all but its own entry a page shows no more than facts and lines
  /// (`Catalog.appendSeen`).
  public func dependencies(of group: [Page]) -> (own: Set<EntryIndex>, all: [EntryIndex]) {
    guard let first = group.first else { return ([], []) }
    var own: Set<EntryIndex> = []
    var found: Set<EntryIndex> = []
    switch first.content {
    case .languages, .search: break
    case .home: for type in HomePage.types { found.formUnion(catalog.entries(of: type)) }
    case .index(let type):
      let name = catalog.types[type].name
      found.formUnion(catalog.entries(of: name))
      for other in catalog.types where other.parts(name) { found.formUnion(catalog.entries(of: other.name)) }
    case .entry(let index):
      own = [index]
      found = dependencies(ofEntry: index)
    case .shares: found.formUnion(messages.keys)
    case .plan: found.formUnion(planEntries + catalog.entries(of: "topics"))
    case .poster(let index):
      own = [index]
      found = dependencies(ofEntry: index)
    case .openLate, .ownLanguage:
      for index in catalog.entries.indices where OpenLatePage.lists(index, catalog) || OwnLanguagePage.lists(index, catalog) {
        found.formUnion(dependencies(ofEntry: index))
      }
      found.formUnion(catalog.entries.indices.filter { SheetSection.isCard(catalog.entries[$0], catalog) })
    case .checklist(let index):
      own = [index]
      found = Set([index] + catalog.entries[index].facts.flatMap { $0?.targets ?? [] })
    case .document(let type):
      // It shows whole texts of them all.
      own = Set(catalog.entries(of: catalog.types[type].name))
      for index in own { found.formUnion(dependencies(ofEntry: index)) }
    case .share(let index):
      own = [index]
      found = Set([index] + (messages[index] ?? []).compactMap(\.channel) + catalog.entries(of: "audiences") + catalog.entries(of: "areas"))
    }
    // A line in a list may name others still: the place of an event.
    for index in found { found.formUnion(catalog.entries[index].cardTargets(catalog)) }
    // Every page has the publisher below and those who help now.
    if let publisher = catalog.site.publisher { found.insert(publisher) }
    found.formUnion([catalog.site.about, catalog.site.accessibility].compactMap(\.self))
    found.formUnion(catalog.site.helpNow)
    found.formUnion(catalog.sharedEntries)
    found.formUnion(emergencies)
    for index in found {
      found.formUnion(catalog.successors(of: index))
      // Of a withdrawal only what the withdrawn notice does not say is shown.
      found.formUnion(catalog.predecessors(of: catalog.entries[index]).map(\.notice))
    }
    // Titles, leads and texts may hold facts and lines of yet other entries, and those lines facts of others again.
    for _ in 0..<2 {
      for index in found { found.formUnion(catalog.mentions(of: index)) }
    }
    return (own, found.sorted())
  }

  /// What a group shows besides: its messages, which are made from much else, or that there are any.
  public func outline(of group: [Page]) -> [String] {
    switch group.first?.content {
    case .home: [Page.Content.openLate, .ownLanguage].map { composed.contains($0) ? "has" : "lacks" }
    case .entry(let index): (messages[index] == nil ? [] : ["shared"]) + posterLocales(of: index).map { catalog.locales[$0].tag }
    // Whether it is over depends on others, and the channel that puts languages together is no entry that the poster shows.
    case .poster(let index):
      posterLocales(of: index).map { catalog.locales[$0].tag } + ["|"] + stackedLocales(of: index).map { catalog.locales[$0].tag }
    case .shares:
      messages.keys.sorted().flatMap { index in
        catalog.locales.map { sharedMessages(of: index, in: $0.index).map(\.name).joined(separator: " ") }
      }
    case .share(let index):
      // The same text may go to a channel that is named and to one that is not.
      ((messages[index] ?? []) + (openMessages[index] ?? [])).flatMap {
        [$0.path(catalog), $0.text, String(decoding: $0.mail?.bytes ?? [], as: UTF8.self)]
      }
    default: []
    }
  }

  /// Itself, what it names, what names it in a list, what is related to it, and notices that change the hours of its places.
  private func dependencies(ofEntry index: EntryIndex) -> Set<EntryIndex> {
    let entry = catalog.entries[index]
    var found: Set<EntryIndex> = [index]
    for fact in entry.facts {
      guard let fact else { continue }
      found.formUnion(fact.targets)
      if case .address = fact { found.formUnion(catalog.noticesClosing(index)) }
      if case .hours(let hours) = fact {
        for place in hours.compactMap(\.place) { found.formUnion(catalog.noticesClosing(place)) }
      }
    }
    for list in catalog.types[entry.type].lists {
      for whole in catalog.wholes(of: index, by: list.within) {
        let members = catalog.backlinks(to: whole, list)
        found.insert(whole)
        found.formUnion(members)
        if let field = list.grouped { for member in members { found.formUnion(catalog.references(field, of: catalog.entries[member])) } }
      }
    }
    found.formUnion(catalog.related(to: index, limit: Alternates.relatedLimit))
    return found
  }
}

extension Entry {
  /// The entries that its line in a list names.
  fileprivate func cardTargets(_ catalog: Catalog) -> [EntryIndex] {
    let type = catalog.types[self.type]
    return type.card.flatMap { name in type.fact(name).flatMap { facts[$0]?.targets } ?? [] }
  }
}
