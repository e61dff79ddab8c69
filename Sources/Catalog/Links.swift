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
  /// By topic: the lasting pages that it lists, in order. Notices and events pass, so nothing is related to them.
  let topicMembers: [EntryIndex: [EntryIndex]]
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
    var topicMembers: [EntryIndex: [EntryIndex]] = [:]
    for (index, entry) in entries.enumerated() where !["notices", "events"].contains(entry.id.type) {
      guard let field = types[entry.type].fact("topics"), case .references(let topics)? = entry.facts[field] else { continue }
      for topic in topics { topicMembers[topic, default: []].append(index) }
    }
    self.topicMembers = topicMembers
    self.closures = closures
  }
}

extension Fact {
  /// The entries that the fact itself refers to.
  var named: [EntryIndex] {
    switch self {
    case .reference(let index): [index]
    case .references(let indexes): indexes
    default: []
    }
  }

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
  /// The entries of a type that name `target` in a field: those that it puts first in their list, then the others in their own order.
  public func backlinks(to target: EntryIndex, _ list: EntryType.Backlinks) -> [EntryIndex] {
    guard let type = types.firstIndex(where: { $0.name == list.type }), let field = types[type].fact(list.field) else { return [] }
    let all = links.incoming[target].compactMap { $0.type == type && $0.field == field ? $0.entry : nil }
    let first = list.first.map { references($0, of: entries[target]).filter(all.contains) } ?? []
    return first.isEmpty ? all : first + all.filter { !first.contains($0) }
  }

  /// The entries behind the names that the site shares with every text.
  public var sharedEntries: [EntryIndex] { site.shared.values.compactMap { steps($0).entry.flatMap(position) } }

  /// The entries that the texts of an entry name in any language.
  public func mentions(of index: EntryIndex) -> [EntryIndex] { entries[index].mentions }

  /// What notices say about the opening hours of a place; what was withdrawn or corrected by then is not said any more.
  public func closures(of place: EntryIndex, on today: CalendarDate) -> [Links.PlaceClosure] {
    (links.closures[place] ?? []).filter { successor(of: $0.notice, on: today) == nil }
  }

  /// Up to `limit` entries that share most topics with this one, nearest first in the order of the catalog.
  ///
  /// The lists of its topics are sorted, so they are walked together, once around the catalog: no table of counts, and an end as soon as
  /// nothing better can follow.
  public func related(to index: EntryIndex, limit: Int) -> [EntryIndex] {
    let entry = entries[index]
    guard limit > 0, let topics = types[entry.type].fact("topics"), case .references(let own)? = entry.facts[topics] else { return [] }
    var walks = own.map { Links.TopicWalk(links.topicMembers[$0] ?? [], after: index) }
    let size = entries.count
    var best: [(entry: EntryIndex, count: Int)] = []
    while true {
      var nearest = index
      var least = size
      for walk in walks {
        guard let member = walk.member, case let distance = (member - index + size) % size, distance < least else { continue }
        (nearest, least) = (member, distance)
      }
      guard nearest != index else { break }
      var count = 0
      for place in walks.indices where walks[place].member == nearest {
        walks[place].advance()
        count += 1
      }
      if best.count == limit, let last = best.last, last.count >= count { continue }
      best.insert((nearest, count), at: best.firstIndex { $0.count < count } ?? best.count)
      if best.count > limit { best.removeLast() }
      if best.count == limit, best.last?.count == own.count { break }
    }
    return best.map(\.entry)
  }
}

extension Links {
  /// A way through the entries of a topic: from those that follow an entry to the last, then from the first up to it.
  fileprivate struct TopicWalk {
    private let members: [EntryIndex]
    private var place = 0
    private var left: Int

    init(_ members: [EntryIndex], after index: EntryIndex) {
      self.members = members
      var high = members.count
      while place < high {
        let middle = (place + high) / 2
        if members[middle] <= index { place = middle + 1 } else { high = middle }
      }
      left = members.count - (place > 0 && members[place - 1] == index ? 1 : 0)
      if place == members.count { place = 0 }
    }

    /// The entry that the way has come to; nil at its end.
    var member: EntryIndex? { left > 0 ? members[place] : nil }

    mutating func advance() {
      left -= 1
      place = place + 1 == members.count ? 0 : place + 1
    }
  }
}
