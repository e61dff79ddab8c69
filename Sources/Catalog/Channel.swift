/// A place where bulletins are pasted, read from the facts of an entry of `content/channels/`. What a publication's channels do not say is
/// as in a `Channel` with nothing but a kind: a post for each language, missing ones skipped, nothing sensitive, nothing public.
public struct Channel: Sendable {
  /// What happens to a language that the message is not in, or does not fit in.
  public enum WhenMissing: String, CaseIterable, Sendable {
    /// The others are posted without it.
    case skip
    /// No language is posted before all of them can be.
    case hold
    /// The message in the plain form of the source language, after a sentence in the reader's own.
    case plain
  }

  /// The hours in which nobody is to be disturbed; they may go on over midnight.
  public struct QuietHours: Hashable, Sendable {
    public let from: TimeOfDay
    public let until: TimeOfDay
  }

  /// Nil for a channel that no entry describes (`Catalog.openChannel`).
  public let index: EntryIndex?
  public let kind: ChannelKind
  /// In the order in which they are posted.
  public let languages: [LocaleIndex]
  /// Whether one post holds all languages.
  public let isStacked: Bool
  public let whenMissing: WhenMissing
  public let takesSensitive: Bool
  /// Whose message it is where the entry names no sender.
  public let sender: EntryIndex?
  public let quietHours: QuietHours?
}

extension Catalog {
  /// The channel at a position; nil where the entry is none, or its kind could not be read.
  public func channel(_ index: EntryIndex) -> Channel? {
    let entry = entries[index]
    guard case .channelKind(let name)? = fact("kind", of: entry), let kind = channelKinds[name] else { return nil }
    var languages: [LocaleIndex] = []
    if case .languages(let tags)? = fact("languages", of: entry) {
      languages = tags.compactMap { tag in locales.firstIndex { $0.tag == tag } }
    }
    return Channel(
      index: index, kind: kind, languages: languages, isStacked: choice("post", of: entry) == "stacked",
      whenMissing: choice("when_missing", of: entry).flatMap(Channel.WhenMissing.init) ?? .skip,
      takesSensitive: choice("sensitive", of: entry) == "allow", sender: reference("sender", of: entry), quietHours: quietHours(of: entry))
  }

  /// What stands for a channel in languages that no channel of an entry has: plain text for whoever has a group of their own, one post for each
  /// language. It takes nothing sensitive, since nobody knows who sees it. Nil where the publication has no kind of channel `plain`.
  public func openChannel(in languages: [LocaleIndex]) -> Channel? {
    guard let kind = channelKinds["plain"] else { return nil }
    return Channel(
      index: nil, kind: kind, languages: languages, isStacked: false, whenMissing: .skip, takesSensitive: false, sender: nil,
      quietHours: nil)
  }

  /// The types of which a channel takes entries without being asked.
  public func types(takenBy channel: EntryIndex) -> [String] { choices("entries", of: entries[channel]) }

  /// Whether an entry is about where the readers of a channel live: their areas meet, or one of them names none. What names places only is about the
  /// areas of those.
  public func concerns(_ entry: Entry, readersOf channel: Entry) -> Bool {
    let named = references("areas", of: entry)
    let own = named.isEmpty ? references("places", of: entry).compactMap { reference("area", of: entries[$0]) } : named
    let its = references("areas", of: channel)
    if own.isEmpty || its.isEmpty { return true }
    return own.contains { own in its.contains { isArea(own, within: $0) || isArea($0, within: own) } }
  }

  /// Whether it would harm somebody to be seen reading about it: the entry says so itself, or one of its topics does and the entry does not
  /// say otherwise.
  public func isSensitive(_ entry: Entry) -> Bool {
    if let own = choice("sensitive", of: entry) { return own == "yes" }
    return references("topics", of: entry).contains { choice("sensitive", of: entries[$0]) == "yes" }
  }

  /// When a message of an entry is not to be sent into a channel: what is urgent for life or health waits for no morning.
  public func quietHours(of entry: Entry, in channel: EntryIndex) -> Channel.QuietHours? {
    level(of: entry) == .emergency ? nil : self.channel(channel)?.quietHours
  }

  /// The name of a public channel: in the language if there is one in it, otherwise in the source. Nil for private channels.
  public func publicName(of channel: EntryIndex, in locale: LocaleIndex) -> LocalizedText? {
    let entry = entries[channel]
    guard !isPrivate(entry), let unit = entry.unit(types[entry.type].roles.title) else { return nil }
    for locale in [locale, source] {
      if let text = entry.text(unit, in: locale) { return LocalizedText(prose: text.prose, locale: locale) }
    }
    return nil
  }

  /// Whether nothing of the entry may be shown on a page: a channel that does not say that it is public.
  func isPrivate(_ entry: Entry) -> Bool {
    entry.type >= 0 && types[entry.type].isChannel && choice("public", of: entry) != "yes"
  }

  /// When nothing is to be posted; nil where nothing is said, or not two times.
  public func quietHours(of entry: Entry) -> Channel.QuietHours? {
    guard case .values(let values)? = fact("quiet_hours", of: entry) else { return nil }
    func time(_ id: String) -> TimeOfDay? {
      if case .time(let time)? = values.first(where: { $0.id == id })?.value { time } else { nil }
    }
    guard let from = time("from"), let until = time("until"), from != until else { return nil }
    return Channel.QuietHours(from: from, until: until)
  }
}
