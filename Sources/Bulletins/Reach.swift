import Catalog

/// Whom the messages of one entry miss: languages that no message is in, places that no channel is for, and groups that none is for in
/// particular. Made for the share page, so that volunteers know whom to look for in other ways.
public struct Reach: Sendable {
  /// A language without a message.
  public struct MissedLanguage: Hashable, Sendable {
    /// BCP 47 tag; it may be one that is not published at all.
    public let tag: String
    /// Visits of its readers in the period of the statistics; nil where they were not counted.
    public let visits: Int?
  }

  /// Those of most readers first, then in the order of the site.
  public let languages: [MissedLanguage]
  /// Of the places that the entry is about, down to single municipalities, those where no channel has readers. A channel without `areas` has
  /// them everywhere.
  public let areas: [EntryIndex]
  /// The groups that the entry is for, or all where it names none or everyone, which no channel names. A channel without `audiences` is for nobody in
  /// particular: some of a group may read it, and nobody sees to it that they do.
  public let audiences: [EntryIndex]

  /// - Parameters:
  ///   - bulletins: the messages that were made of the entry.
  ///   - index: the entry.
  public init(of bulletins: [Bulletin], about index: EntryIndex, _ catalog: Catalog) {
    let reached = Set(
      bulletins.flatMap { Set($0.locales).subtracting($0.standIns).subtracting($0.awaited) }.map { catalog.locales[$0].tag })
    let readers = catalog.site.statistics?.readers ?? [:]
    let tags = catalog.locales.map(\.tag) + readers.keys.filter { tag in !catalog.locales.contains { $0.tag == tag } }.sorted()
    let missed = tags.filter { !reached.contains($0) }.map { MissedLanguage(tag: $0, visits: readers[$0]) }
    languages = missed.enumerated().sorted { ($1.element.visits ?? 0, $0.offset) < ($0.element.visits ?? 0, $1.offset) }.map(\.element)
    let channels = Set(bulletins.compactMap(\.channel)).map { catalog.entries[$0] }
    areas = Self.areas(without: channels, about: catalog.entries[index], catalog)
    let named = Set(channels.flatMap { catalog.references("audiences", of: $0) })
    let groups = catalog.entries(of: "audiences").filter { !Self.isEveryone($0, catalog) }
    let meant = catalog.references("audiences", of: catalog.entries[index])
    let isForAll = meant.isEmpty || meant.contains { Self.isEveryone($0, catalog) }
    audiences = (isForAll ? groups : meant).filter { !named.contains($0) }
  }

  /// Whether an audience is no group but all of them.
  private static func isEveryone(_ audience: EntryIndex, _ catalog: Catalog) -> Bool {
    catalog.choice("extent", of: catalog.entries[audience]) == "everyone"
  }

  private static func areas(without channels: [Entry], about entry: Entry, _ catalog: Catalog) -> [EntryIndex] {
    let meant = catalog.references("areas", of: entry)
    let served = channels.map { catalog.references("areas", of: $0) }
    guard !meant.isEmpty, !served.contains([]) else { return [] }
    let all = Array(catalog.entries(of: "areas"))
    let wholes = Set(all.compactMap { catalog.reference("part_of", of: catalog.entries[$0]) })
    return all.filter { area in
      !wholes.contains(area) && meant.contains { catalog.isArea(area, within: $0) }
        && !served.joined().contains { catalog.isArea(area, within: $0) }
    }
  }
}
