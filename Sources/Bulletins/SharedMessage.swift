import Catalog

/// A message as the share page shows it: one kind of channel, one text, for whoever may paste it. Channels whose messages are the same share
/// one; only those that are public are named.
public struct SharedMessage: Sendable {
  public let bulletin: Bulletin
  /// Its number among the messages of its kind in its language, from 1.
  public let number: Int
  /// What tells it from the other messages of its kind in its language; nil where there are none.
  public internal(set) var distinction: Distinction?
  /// All channels in which exactly this text is posted; none where no channel has its language. Only those that are public may be named.
  public internal(set) var channels: [EntryIndex]

  /// Where the channels of messages of one kind differ: said instead of their names, which may be private.
  public struct Distinction: Sendable {
    /// Where the readers live.
    public fileprivate(set) var areas: [EntryIndex] = []
    public fileprivate(set) var audiences: [EntryIndex] = []
    /// The languages of a stacked post.
    public fileprivate(set) var languages: [LocaleIndex] = []
    /// Where all that is the same.
    public fileprivate(set) var number: Int?
  }

  public var kind: ChannelKind { bulletin.kind }

  /// Unlike any other's on the page: `whatsapp`, `whatsapp-2`.
  public var name: String { number == 1 ? kind.name : "\(kind.name)-\(number)" }

  /// How many whole lines with words on them a reader sees before "see more"; nil where nothing is folded, or not even the first line is whole.
  public var visibleLines: Int? {
    guard let fold = kind.fold, bulletin.length.units > fold else { return nil }
    let text = bulletin.text
    let lines = text.split(separator: "\n").prefix { MessageLength(of: String(text[..<$0.endIndex]), in: kind).units <= fold }
    return lines.isEmpty ? nil : lines.count
  }

  /// The public channels in which it is posted.
  public func named(_ catalog: Catalog) -> [EntryIndex] {
    channels.filter { catalog.choice("public", of: catalog.entries[$0]) == "yes" && catalog.publicName(of: $0, in: catalog.source) != nil }
  }

  /// The messages that readers of a language can share, kinds in byte order.
  public static func all(of bulletins: [Bulletin], in locale: LocaleIndex, _ catalog: Catalog) -> [SharedMessage] {
    var messages: [SharedMessage] = []
    for bulletin in bulletins where bulletin.locales.contains(locale) {
      let own = bulletin.channel.map { [$0] } ?? []
      let others = messages.indices.filter { messages[$0].kind.name == bulletin.kind.name }
      if let same = others.first(where: { messages[$0].bulletin.text == bulletin.text }) {
        messages[same].channels += own
        continue
      }
      messages.append(SharedMessage(bulletin: bulletin, number: others.count + 1, channels: own))
    }
    for kind in Set(messages.map(\.kind.name)) {
      distinguish(messages.indices.filter { messages[$0].kind.name == kind }, &messages, catalog)
    }
    return messages.enumerated().sorted { ($0.element.kind.name, $0.offset) < ($1.element.kind.name, $1.offset) }.map(\.element)
  }

  /// Says of messages of one kind in what they differ, and numbers those that are alike in all that may be said.
  private static func distinguish(_ group: [Int], _ messages: inout [SharedMessage], _ catalog: Catalog) {
    guard group.count > 1 else { return }
    var found = group.map { position -> Distinction in
      let message = messages[position]
      func named(_ fact: String) -> [EntryIndex] {
        Set(message.channels.flatMap { catalog.references(fact, of: catalog.entries[$0]) }).sorted()
      }
      return Distinction(
        areas: named("areas"), audiences: named("audiences"), languages: message.bulletin.isStacked ? message.bulletin.locales : [])
    }
    if Set(found.map(\.areas)).count == 1 { for index in found.indices { found[index].areas = [] } }
    if Set(found.map(\.audiences)).count == 1 { for index in found.indices { found[index].audiences = [] } }
    if Set(found.map(\.languages)).count == 1 { for index in found.indices { found[index].languages = [] } }
    for (index, position) in group.enumerated() {
      let own = found[index]
      let twins = found.indices.filter {
        found[$0].areas == own.areas && found[$0].audiences == own.audiences && found[$0].languages == own.languages
      }
      messages[position].distinction = own
      if twins.count > 1 { messages[position].distinction?.number = (twins.firstIndex(of: index) ?? 0) + 1 }
    }
  }
}
