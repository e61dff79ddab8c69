import Catalog

/// One message for one channel, in one language or in all of the channel's, ready to paste.
public struct Bulletin: Sendable {
  public let entry: EntryIndex
  /// Nil for the plain text in a language that no channel of the entry has (`BulletinComposer.open`): it is on the share page only.
  public let channel: EntryIndex?
  public let kind: ChannelKind
  /// Whose readers it is for, in the order of the channel; several only in a stacked post.
  public let locales: [LocaleIndex]
  /// Those of them who are told in their own language that the message is in the plain form of the source language.
  public let standIns: [LocaleIndex]
  /// Those of them who are only told, in ready words, that the first message was wrong: the correction is not in their language yet.
  public let awaited: [LocaleIndex]
  /// Whether one post holds all languages of the channel.
  public let isStacked: Bool
  public let text: String
  /// The same text by language, for whoever shows it: put together it is `text`.
  public let parts: [Part]
  /// The same message for a mail program; nil in channels without a subject.
  public let mail: MailFile?
  public let length: MessageLength

  /// A stretch of a post in one language.
  public struct Part: Sendable {
    /// Nil for signs between the names of languages.
    public let locale: LocaleIndex?
    /// Whether it is lines of its own, and not a name in the line that lists the languages.
    public let isSection: Bool
    public internal(set) var text: String
  }

  /// Where its text lies below `output/`.
  public func path(_ catalog: Catalog) -> String { stem(catalog) + ".txt" }

  /// All its files, with paths below `output/`.
  public func files(_ catalog: Catalog) -> [(path: String, bytes: [UInt8])] { files(named: stem(catalog)) }

  private func stem(_ catalog: Catalog) -> String {
    "bulletins/\(place(catalog))/\(catalog.entries[entry].id).\(variant(catalog))"
  }

  /// The id of its channel, or where it has none its kind.
  public func place(_ catalog: Catalog) -> String { channel.map { catalog.entries[$0].id.name } ?? kind.name }

  /// The text, and where there is one the file for a mail program, under a name without an extension.
  public func files(named stem: String) -> [(path: String, bytes: [UInt8])] {
    [(stem + ".txt", Array(text.utf8))] + (mail.map { [(stem + ".eml", $0.bytes)] } ?? [])
  }

  /// The tag of its language, or `stacked`.
  public func variant(_ catalog: Catalog) -> String { isStacked ? "stacked" : locales.map { catalog.locales[$0].tag }.joined() }
}
