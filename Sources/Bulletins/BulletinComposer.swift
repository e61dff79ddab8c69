import Catalog
import Diagnostics
import Parallel
import Prose
import Translation

/// Makes the messages of a publication: for each notice and event that is current, each channel that takes it, each language of the channel.
public struct BulletinComposer: Sendable {
  let catalog: Catalog
  let coverage: Coverage
  let today: CalendarDate

  public init(_ catalog: Catalog, _ coverage: Coverage, today: CalendarDate) {
    self.catalog = catalog
    self.coverage = coverage
    self.today = today
  }

  /// All messages in the order of entries, channels and languages, with what kept others from being made.
  public func all(threads: Int = Parallel.processors) -> (bulletins: [Bulletin], report: Report) {
    let entries = catalog.entries.indices.filter(isCurrent)
    let made = Parallel.map(count: entries.count, threads: threads) { position in
      var report = Report()
      let bulletins = catalog.channels(of: entries[position]).flatMap { self.bulletins(of: entries[position], in: $0, report: &report) }
      return (bulletins, report)
    }
    var report = Report()
    for (_, found) in made { report.add(contentsOf: found) }
    return (made.flatMap(\.0), report)
  }

  /// The messages of an entry for a channel, whether the channel takes its type or not, with the reasons why others were not made: a sensitive
  /// matter, a missing or outdated language, a fact that is not there, or more than the channel takes.
  ///
  /// - Parameter only: the one language asked for; nil means all of the channel. A stacked post is made whole if the language is in it.
  public func bulletins(of index: EntryIndex, in channel: EntryIndex, only: LocaleIndex? = nil, report: inout Report) -> [Bulletin] {
    guard let channel = catalog.channel(channel) else { return [] }
    return bulletins(of: index, in: channel, only: only, report: &report)
  }

  /// The plain text of an entry in each language in which none of its messages is, for volunteers who have a group of their own. What kept it
  /// from being made is not told: no channel asks for it.
  ///
  /// - Parameter messages: those that were made for its channels.
  public func open(_ index: EntryIndex, besides messages: [Bulletin]) -> [Bulletin] {
    let languages = catalog.locales.indices.filter { locale in !messages.contains { $0.locales.contains(locale) } }
    var ignored = Report()
    guard !languages.isEmpty, let channel = catalog.openChannel(in: languages) else { return [] }
    return bulletins(of: index, in: channel, report: &ignored)
  }

  /// The same for a channel that has been read already.
  public func bulletins(
    of index: EntryIndex, in channel: Channel, only: LocaleIndex? = nil, report: inout Report
  ) -> [Bulletin] {
    let entry = catalog.entries[index]
    if !channel.takesSensitive, catalog.isSensitive(entry) {
      report.add(sensitive(entry, channel))
      return []
    }
    let places = MessagePlaces(of: entry, in: channel.kind, catalog)
    guard !places.isEmpty || catalog.withdrawn(by: entry) != nil else {
      report.add(nothingToSay(entry, channel))
      return []
    }
    var posts = Posts(index, channel, places, composer: self, only: only)
    let bulletins = posts.bulletins()
    report.add(contentsOf: posts.report)
    return bulletins
  }

  private func isCurrent(_ index: EntryIndex) -> Bool {
    let isDated = catalog.entries[index].facts.contains { fact in
      switch fact {
      case .period, .schedule: true
      default: false
      }
    }
    return isDated && catalog.isCurrent(index, on: today)
  }
}
