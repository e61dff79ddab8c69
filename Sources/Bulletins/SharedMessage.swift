import Catalog

/// A message as the share page shows it: one kind of channel, one text, for whoever may paste it. Channels whose messages are the same share
/// one; only those that are public are named.
public struct SharedMessage: Sendable {
  public let bulletin: Bulletin
  public let kind: ChannelKind
  /// Its number among the messages of its kind in its language, from 1.
  public let number: Int
  /// Whether its kind has several in its language.
  public internal(set) var isNumbered = false
  /// Public channels in which exactly this text is posted.
  public internal(set) var channels: [EntryIndex]

  /// Unlike any other's on the page: `whatsapp`, `whatsapp-2`.
  public var name: String { number == 1 ? kind.name : "\(kind.name)-\(number)" }

  /// How many lines with words on them a reader sees before "see more"; nil where nothing is folded.
  public var visibleLines: Int? {
    guard let fold = kind.fold, bulletin.length.units > fold else { return nil }
    return bulletin.text.prefix(fold).split(separator: "\n").count
  }

  /// The messages that readers of a language can share, kinds in byte order.
  public static func all(of bulletins: [Bulletin], in locale: LocaleIndex, _ catalog: Catalog) -> [SharedMessage] {
    var messages: [SharedMessage] = []
    for bulletin in bulletins where bulletin.locales.contains(locale) {
      guard let kind = catalog.channel(bulletin.channel)?.kind else { continue }
      let named = catalog.choice("public", of: catalog.entries[bulletin.channel]) == "yes" ? [bulletin.channel] : []
      let others = messages.indices.filter { messages[$0].kind.name == kind.name }
      if let same = others.first(where: { messages[$0].bulletin.text == bulletin.text }) {
        messages[same].channels += named
        continue
      }
      for other in others { messages[other].isNumbered = true }
      messages.append(
        SharedMessage(bulletin: bulletin, kind: kind, number: others.count + 1, isNumbered: !others.isEmpty, channels: named))
    }
    return messages.enumerated().sorted { ($0.element.kind.name, $0.offset) < ($1.element.kind.name, $1.offset) }.map(\.element)
  }
}
