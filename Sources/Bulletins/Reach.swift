import Catalog

/// Whom the messages of one entry miss: languages that no message is in, and groups that no channel is for. Made for the share page, so that
/// volunteers know whom to look for in other ways.
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
  public let audiences: [EntryIndex]

  /// - Parameter bulletins: the messages that were made of one entry.
  public init(of bulletins: [Bulletin], _ catalog: Catalog) {
    let reached = Set(
      bulletins.flatMap { Set($0.locales).subtracting($0.standIns).subtracting($0.awaited) }.map { catalog.locales[$0].tag })
    let readers = catalog.site.statistics?.readers ?? [:]
    let tags = catalog.locales.map(\.tag) + readers.keys.filter { tag in !catalog.locales.contains { $0.tag == tag } }.sorted()
    let missed = tags.filter { !reached.contains($0) }.map { MissedLanguage(tag: $0, visits: readers[$0]) }
    languages = missed.enumerated().sorted { ($1.element.visits ?? 0, $0.offset) < ($0.element.visits ?? 0, $1.offset) }.map(\.element)
    let channels = Set(bulletins.map(\.channel)).map { catalog.entries[$0] }
    let named = channels.map { catalog.references("audiences", of: $0) }
    // A channel that names no group is for everybody.
    audiences = named.contains([]) ? [] : catalog.entries(of: "audiences").filter { audience in !named.contains { $0.contains(audience) } }
  }
}
