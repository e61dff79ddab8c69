import Prose

/// Reads of all entries only those that the messages of one are made from, so that an urgent message does not wait for the whole publication.
///
/// Whole are read: the entry, the channels, what site-wide names stand for, what the facts of the entry name, and what the texts quote of
/// others, which may quote facts in turn. Of notices the facts are read, because they change opening hours and follow each other. All other
/// entries are there by their ids alone.
struct PartialReading {
  /// How much of an entry is read.
  enum Depth: Sendable { case nothing, facts, whole }

  let entries: [EntryID]
  let types: [EntryType]
  let site: SiteSettings
  let names: KnownNames

  /// The entries, each read as far as it is needed.
  ///
  /// - Parameters:
  ///   - id: the entry whose messages are asked for.
  ///   - read: reads some entries, given by position, to a depth.
  func read(_ id: EntryID, _ read: ([EntryIndex], Depth) -> [Entry]) -> [Entry] {
    var found = read(Array(entries.indices), .nothing)
    var whole: Set<EntryIndex> = []
    func take(_ indexes: some Sequence<EntryIndex>, _ depth: Depth) {
      let wanted = indexes.filter { !whole.contains($0) }
      for (index, entry) in zip(wanted, read(wanted, depth)) { found[index] = entry }
      if depth == .whole { whole.formUnion(wanted) }
    }
    take(entries.indices.filter { types[found[$0].type].hasNotices }, .facts)
    guard let start = names.position(of: id) else { return found }
    let shared = site.shared.values.sorted().compactMap { names.position(of: EntryID(String($0.prefix { $0 != "." }))) }
    take(Set([start] + entries.indices.filter { types[found[$0].type].isChannel } + shared).sorted(), .whole)
    var next = Set(found[start].facts.flatMap { $0?.targets ?? [] })
    for index in entries.indices where types[found[index].type].isChannel {
      next.formUnion(found[index].facts.flatMap { $0?.targets ?? [] })
    }
    for case .hours(let hours)? in found[start].facts { next.formUnion(hours.compactMap(\.place)) }
    next.formUnion(closing(next, found))
    next.formUnion(found[start].mentions)
    take(next.sorted(), .whole)
    // Titles, leads and lines may quote facts and lines of yet others, and those facts again.
    for _ in 0..<2 { take(Set(whole.flatMap { quoted(by: found[$0]) }).sorted(), .whole) }
    return found
  }

  /// The notices that change the hours of some places.
  private func closing(_ places: Set<EntryIndex>, _ found: [Entry]) -> [EntryIndex] {
    found.indices.filter { index in
      found[index].facts.contains { fact in
        guard case .closures(let closures)? = fact else { return false }
        return closures.contains { closure in names.position(of: EntryID(type: "places", name: closure.place)).map(places.contains) ?? false
        }
      }
    }
  }

  /// The entries of which the title, the lead or a line of another says something: all that a message shows of others.
  private func quoted(by entry: Entry) -> [EntryIndex] {
    let roles = types[entry.type].roles
    let units = entry.units.indices.filter { unit in
      entry.units[unit].field.kind == .line || entry.units[unit].key == roles.title || entry.units[unit].key == roles.lead
    }
    return entry.texts.flatMap { texts -> [EntryIndex] in
      guard let texts, !texts.mentions.isEmpty else { return [] }
      return units.flatMap { unit -> [EntryIndex] in
        guard let prose = texts.texts[unit]?.prose, prose.hasReferences else { return [] }
        return prose.references.compactMap { reference in reference.entry.flatMap { names.position(of: EntryID(String($0))) } }
      }
    }
  }
}

extension EntryType {
  /// Whether entries of the type say what is closed, or follow each other.
  fileprivate var hasNotices: Bool {
    facts.contains { field in
      if case .closures = field.kind { return true }
      return field.succession != nil
    }
  }
}
