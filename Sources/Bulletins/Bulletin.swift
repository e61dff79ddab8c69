import Catalog

/// One message for one channel, in one language or in all of the channel's, ready to paste.
public struct Bulletin: Sendable {
  public let entry: EntryIndex
  public let channel: EntryIndex
  /// Whose readers it is for, in the order of the channel; several only in a stacked post.
  public let locales: [LocaleIndex]
  /// Those of them who are told in their own language that the message is in the plain form of the source language.
  public let standIns: [LocaleIndex]
  /// Whether one post holds all languages of the channel.
  public let isStacked: Bool
  public let text: String
  /// The subject of an e-mail: the title, on one line; nil in channels that have none.
  public let subject: String?
  public let length: MessageLength

  /// Below `output/`.
  public func path(_ catalog: Catalog) -> String {
    "bulletins/\(catalog.entries[channel].id.name)/\(catalog.entries[entry].id).\(variant(catalog)).txt"
  }

  /// The tag of its language, or `stacked`.
  public func variant(_ catalog: Catalog) -> String { isStacked ? "stacked" : locales.map { catalog.locales[$0].tag }.joined() }
}
