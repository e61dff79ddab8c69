import Prose

/// Whom the notices reached that an entry corrects, withdraws or updates, and those before them: by their records, or without a record wherever
/// they were meant to go. Made by `Catalog.earlierPosts`; messages tell from it where the first must be named.
public struct EarlierPosts: Sendable {
  /// The notices, the nearest first.
  public let notices: [EntryIndex]
  /// Channels and languages in the order in which they were found; no languages mean all of the channel.
  private let posts: [(channel: EntryIndex, languages: [LocaleIndex])]

  fileprivate init(_ notices: [EntryIndex], _ posts: [(channel: EntryIndex, languages: [LocaleIndex])]) {
    self.notices = notices
    self.posts = posts
  }

  /// The channels, each as often as it was posted in.
  var channels: [EntryIndex] { posts.map(\.channel) }

  /// Whether one of the notices went into a channel in any language.
  public func reached(_ channel: EntryIndex) -> Bool { posts.contains { $0.channel == channel } }

  /// Whether one of the notices went into a channel in a language.
  public func reached(_ locale: LocaleIndex, in channel: EntryIndex) -> Bool {
    posts.contains { $0.channel == channel && ($0.languages.isEmpty || $0.languages.contains(locale)) }
  }
}

extension Catalog {
  /// Where the notices went that an entry follows; nothing for an entry that follows none.
  public func earlierPosts(of index: EntryIndex) -> EarlierPosts {
    var chain = [index]
    var posts: [(channel: EntryIndex, languages: [LocaleIndex])] = []
    var place = 0
    while place < chain.count {
      for (earlier, _) in predecessors(of: entries[chain[place]]) where !chain.contains(earlier) {
        chain.append(earlier)
        let entry = entries[earlier]
        posts +=
          entry.posts.isEmpty
          ? references("channels", of: entry).map { ($0, []) } : entry.posts.map { ($0.channel, $0.languages) }
      }
      place += 1
    }
    return EarlierPosts(Array(chain.dropFirst()), posts)
  }

  /// The channels of an entry, as far as they take its type: its own, and those that the notices before it went into. A correction goes also into
  /// those that the first was meant for and has not gone into yet, so that nobody posts the first there.
  public func channels(of index: EntryIndex) -> [EntryIndex] {
    let entry = entries[index]
    let earlier = earlierPosts(of: index)
    var found = references("channels", of: entry) + earlier.channels
    if reference(Succession.corrects.rawValue, of: entry) != nil {
      found += earlier.notices.flatMap { references("channels", of: entries[$0]) }
    }
    var channels: [EntryIndex] = []
    for channel in found where !channels.contains(channel) && types(takenBy: channel).contains(entry.id.type) { channels.append(channel) }
    return channels
  }

  /// The notice that an entry withdraws.
  public func withdrawn(by entry: Entry) -> Entry? { reference(Succession.withdraws.rawValue, of: entry).map { entries[$0] } }

  /// Whether an entry says something else in a field than another of its type, in the source language. What a withdrawal has only copied does
  /// not hold any more and is not said again.
  public func differs(_ field: String, in entry: Entry, from other: Entry) -> Bool {
    if let position = types[entry.type].fact(field) {
      guard other.facts.indices.contains(position) else { return true }
      return "\(entry.facts[position], default: "")" != "\(other.facts[position], default: "")"
    }
    let (own, first) = (sourceText(field, of: entry), sourceText(field, of: other))
    guard let own, let first else { return own != nil || first != nil }
    return !own.hasSameBytes(as: first)
  }

  /// Whether a text of an entry only repeats that of the notice which the entry withdraws.
  public func repeatsWithdrawn(_ field: String, of entry: Entry) -> Bool {
    guard let withdrawn = withdrawn(by: entry) else { return false }
    return !differs(field, in: entry, from: withdrawn)
  }

  private func sourceText(_ field: String, of entry: Entry) -> Prose? {
    entry.unit(field).flatMap { entry.text($0, in: source)?.prose }
  }
}
