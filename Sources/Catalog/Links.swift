import Diagnostics

/// What refers to what, computed once for all pages: posting lists by target, instead of a search for every page.
public struct Links: Sendable {
  /// A reference seen from its target: "entry 12 names me in field 3 of its type".
  struct Incoming: Sendable {
    let type: Int
    let field: Int
    let entry: EntryIndex
  }

  /// A change of opening hours that a notice announces.
  public struct PlaceClosure: Sendable {
    public let closure: Closure
    public let notice: EntryIndex
  }

  let names: KnownNames
  /// Positions of the entries of each type in `Catalog.entries`.
  let ranges: [String: Range<Int>]
  /// By target.
  let incoming: [[Incoming]]
  /// By place.
  let closures: [EntryIndex: [PlaceClosure]]

  init(entries: [Entry], types: [EntryType], names: KnownNames) {
    self.names = names
    var ranges: [String: Range<Int>] = [:]
    for (index, entry) in entries.enumerated() {
      ranges[entry.id.type] = (ranges[entry.id.type]?.lowerBound ?? index)..<(index + 1)
    }
    var incoming: [[Incoming]] = Array(repeating: [], count: entries.count)
    var closures: [EntryIndex: [PlaceClosure]] = [:]
    for (index, entry) in entries.enumerated() {
      for (field, fact) in entry.facts.enumerated() {
        guard let fact else { continue }
        for target in fact.targets { incoming[target].append(Incoming(type: entry.type, field: field, entry: index)) }
        if case .closures(let announced) = fact {
          for closure in announced {
            if let place = names.position(of: EntryID(type: "places", name: closure.place)) {
              closures[place, default: []].append(PlaceClosure(closure: closure, notice: index))
            }
          }
        }
      }
    }
    self.ranges = ranges
    self.incoming = incoming
    self.closures = closures
  }
}

extension Fact {
  /// The entries that the fact refers to, those inside parts included.
  public var targets: [EntryIndex] {
    switch self {
    case .reference(let index): [index]
    case .references(let indexes): indexes
    case .parts(let parts): parts.flatMap { $0.facts.flatMap { $0?.targets ?? [] } }
    default: []
    }
  }
}

extension Catalog {
  /// The entries of a type that name `target` in a field, in their own order.
  public func backlinks(to target: EntryIndex, _ list: EntryType.Backlinks) -> [EntryIndex] {
    guard let type = types.firstIndex(where: { $0.name == list.type }), let field = types[type].fact(list.field) else { return [] }
    return links.incoming[target].compactMap { $0.type == type && $0.field == field ? $0.entry : nil }
  }

  /// What notices say about the opening hours of a place.
  public func closures(of place: EntryIndex) -> [Links.PlaceClosure] { links.closures[place] ?? [] }

  /// Up to `limit` entries of the same kind of page that share most topics, computed from posting lists.
  public func related(to index: EntryIndex, limit: Int) -> [EntryIndex] {
    let entry = entries[index]
    guard let topics = types[entry.type].fact("topics"), case .references(let own)? = entry.facts[topics] else { return [] }
    var shared: [EntryIndex: Int] = [:]
    for topic in own {
      for reference in links.incoming[topic] where reference.entry != index && types[reference.type].facts[reference.field].name == "topics"
      {
        if types[reference.type].hasPages && types[reference.type].name != "notices" && types[reference.type].name != "events" {
          shared[reference.entry, default: 0] += 1
        }
      }
    }
    // More shared topics first; then entries near in the order of the catalog, so that the list does not always begin with A.
    let ranked = shared.sorted { left, right in
      if left.value != right.value { return left.value > right.value }
      let distances = (distance(left.key, index), distance(right.key, index))
      return distances.0 == distances.1 ? left.key < right.key : distances.0 < distances.1
    }
    return ranked.prefix(limit).map(\.key)
  }

  private func distance(_ left: EntryIndex, _ right: EntryIndex) -> Int {
    let size = entries.count
    return ((left - right) % size + size) % size
  }
}
