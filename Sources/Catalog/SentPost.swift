import Diagnostics

/// A message that somebody has posted, a line of `content/<type>/<id>/_sent.yaml`. Written by `kaikille sent`; the report tells from it what is
/// still to be posted, and a correction follows the first message. It names channels and days, and never a person.
public struct SentPost: Hashable, Sendable {
  public let channel: EntryIndex
  public let on: CalendarDate
  /// In which languages; empty means all that the channel has.
  public let languages: [LocaleIndex]
  /// Whether it said only that the first notice was wrong, and the correction itself was still to come.
  public let isAwaited: Bool
  /// Where the line stands.
  public let span: Span

  /// Below the folder of the entry.
  public static let file = "_sent.yaml"

  /// The line as it stands in the file.
  public static func line(channel: String, on day: CalendarDate, languages: [String], isAwaited: Bool) -> String {
    let tags = languages.isEmpty ? "" : ", languages: [\(languages.joined(separator: ", "))]"
    return "- {channel: \(channel), on: \(day.iso)\(tags)\(isAwaited ? ", awaited: true" : "")}\n"
  }
}

/// A message that is to be posted today or soon.
public struct PendingPost: Sendable {
  public let entry: EntryIndex
  public let channel: EntryIndex
  /// Those of the channel in which nobody has posted it.
  public let languages: [LocaleIndex]
  /// The last day on which it says something true; nil where none is known.
  public let lastDay: CalendarDate?
}

extension Catalog {
  /// What notices and events of today have not been posted yet: emergencies first, then what is urgent, and of each those that end first.
  public func pendingPosts(on today: CalendarDate) -> [PendingPost] {
    let found = entries.indices.flatMap { index -> [PendingPost] in
      guard isCurrent(index, on: today) else { return [] }
      return channels(of: index).compactMap { channel in
        if isSensitive(entries[index]), self.channel(channel)?.takesSensitive == false { return nil }
        let posts = entries[index].posts.filter { $0.channel == channel }
        guard !posts.contains(where: \.languages.isEmpty) else { return nil }
        let languages = (self.channel(channel)?.languages ?? []).filter { locale in
          // That a correction would come has been said until there is one to be posted.
          let isDone = posts.contains { $0.languages.contains(locale) && !($0.isAwaited && isTranslated(entries[index], in: locale)) }
          return !isDone && isToBePosted(index, in: locale, channel)
        }
        return languages.isEmpty
          ? nil : PendingPost(entry: index, channel: channel, languages: languages, lastDay: lastDay(of: entries[index]))
      }
    }
    func rank(_ post: PendingPost) -> Int { min(level(of: entries[post.entry]).flatMap(Level.allCases.firstIndex) ?? 2, 2) }
    return found.enumerated().sorted { left, right in
      let (one, other) = (rank(left.element), rank(right.element))
      guard one == other else { return one < other }
      guard let first = left.element.lastDay else { return right.element.lastDay == nil && left.offset < right.offset }
      guard let second = right.element.lastDay else { return true }
      return (first, left.offset) < (second, right.offset)
    }.map(\.element)
  }

  /// Whether there is something to say in a language of a channel: a withdrawal is said in ready words wherever the first went, and so is that a
  /// correction is still to come.
  private func isToBePosted(_ index: EntryIndex, in locale: LocaleIndex, _ channel: EntryIndex) -> Bool {
    let entry = entries[index]
    let corrected = predecessors(of: entry).filter { $0.kind != .updates }
    guard !corrected.isEmpty else { return isTranslated(entry, in: locale) }
    let earlier = earlierPosts(of: index)
    if withdrawn(by: entry) != nil { return !earlier.reached(channel) || earlier.reached(locale, in: channel) }
    return isTranslated(entry, in: locale)
      || earlier.reached(locale, in: channel) && corrected.contains { isTranslated(entries[$0.notice], in: locale) }
  }

  /// The last day of a notice's period or of an event; nil for what has neither.
  public func lastDay(of entry: Entry) -> CalendarDate? {
    for fact in entry.facts {
      if case .period(let period)? = fact { return period.until }
      if case .schedule(let schedule)? = fact { return schedule.last?.date }
    }
    return nil
  }
}
