import Catalog

/// How a message names the notice that it corrects or withdraws. A message that is too long with one way tries the next; none leaves
/// out that it is a correction, since readers would take it for another message beside the first.
enum Naming: CaseIterable, Sendable {
  case headline
  /// By its short address, which takes less room.
  case address
  /// "An earlier notice".
  case words
  /// "Correction." A withdrawal says what it is as above, since it may say nothing else.
  case word

  /// The ways that a kind of channel has, the best first: who listens cannot hear an address.
  static func ways(in kind: ChannelKind) -> [Naming] { kind.address == .siteName ? [.headline, .words, .word] : allCases }
}

extension MessageWriter {
  /// A line for each notice that an entry corrects or withdraws.
  mutating func earlier(than entry: Entry, _ naming: Naming) {
    for (earlier, kind) in catalog.predecessors(of: entry) where kind != .updates {
      let earlier = catalog.entries[earlier]
      let isWithdrawn = kind == .withdraws
      paragraph()
      switch naming {
      case .headline: say(isWithdrawn ? .withdraws : .corrects) { _, writer in writer.headline(of: earlier) }
      case .address:
        say(isWithdrawn ? .withdraws : .corrects) { _, writer in writer.address(writer.catalog.writtenShortAddress(of: earlier)) }
      case .words: say(isWithdrawn ? .withdrawsEarlier : .correctsEarlier)
      case .word: say(isWithdrawn ? .withdrawsEarlier : .correction)
      }
      endLine()
    }
  }

  /// The title of a notice; where it is not in the language of the message, that in Finnish, marked as such.
  private mutating func headline(of entry: Entry) {
    let source = catalog.locales[catalog.source].tag
    let isForeign = !catalog.isTranslated(entry, in: locale.index) && source == "fi" && !locale.tag.hasPrefix(source)
    if isForeign { say(.finnishName) { _, writer in writer.name(of: entry) } } else { name(of: entry) }
  }
}
