import Catalog
import Diagnostics
import Parallel
import Prose
import Translation

/// Makes the messages of a publication: for each notice and event that is current, each channel that takes it, each language of the channel.
public struct BulletinComposer: Sendable {
  let catalog: Catalog
  private let coverage: Coverage
  private let today: CalendarDate

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
      let bulletins = channels(of: entries[position]).flatMap { channel in
        languages(of: channel).compactMap { bulletin(entries[position], channel, $0, report: &report) }
      }
      return (bulletins, report)
    }
    var report = Report()
    for (_, found) in made { report.add(contentsOf: found) }
    return (made.flatMap(\.0), report)
  }

  /// One message, or nil with the reason: a missing or outdated language, a fact that is not there, or more than the channel takes.
  public func bulletin(_ index: EntryIndex, _ channel: EntryIndex, _ locale: LocaleIndex, report: inout Report) -> Bulletin? {
    let entry = catalog.entries[index]
    guard let kind = kind(of: channel) else { return nil }
    let texts = missingTexts(entry, kind, locale)
    guard texts.isEmpty else {
      report.add(missing(entry, channel, locale, lacking: texts))
      return nil
    }
    guard !coverage.states(of: index, in: locale).contains(.outdated) else {
      report.add(outdated(entry, channel, locale))
      return nil
    }
    let writer = compose(entry, kind, locale)
    for path in writer.gaps { report.add(gap(entry, path)) }
    // A language without its file has been told as an error of its own.
    let hasWords = catalog.interface.entry.texts[locale] != nil
    if !writer.lacking.isEmpty, hasWords { report.add(missing(entry, channel, locale, lacking: writer.lacking)) }
    guard writer.gaps.isEmpty, writer.lacking.isEmpty else { return nil }
    let text = writer.finished()
    let length = MessageLength(of: text, in: kind)
    guard length.excess == 0 else {
      report.add(tooLong(entry, channel, kind, locale, length, longest: longestText(entry, kind, locale)))
      return nil
    }
    // In a language whose every letter is outside the alphabet there is nothing to mend.
    if let costly = length.costly, catalog.locales[locale].traits.script == "Latn" {
      report.add(self.costly(entry, channel, locale, costly))
    }
    return Bulletin(entry: index, channel: channel, locale: locale, text: text, length: length)
  }

  /// The channels that an entry names, as far as they take its type.
  public func channels(of index: EntryIndex) -> [EntryIndex] {
    let entry = catalog.entries[index]
    return catalog.references("channels", of: entry).filter { channel in
      guard let position = catalog.types[catalog.entries[channel].type].fact("entries"),
        case .choices(let taken)? = catalog.entries[channel].facts[position],
        case .choices(let words) = catalog.types[catalog.entries[channel].type].facts[position].kind
      else { return false }
      return taken.contains { words[$0] == entry.id.type }
    }
  }

  /// The languages that a channel takes, as far as the publication has them.
  public func languages(of channel: EntryIndex) -> [LocaleIndex] {
    guard case .languages(let tags)? = catalog.fact("languages", of: catalog.entries[channel]) else { return [] }
    return tags.compactMap { tag in catalog.locales.firstIndex { $0.tag == tag } }
  }

  private func kind(of channel: EntryIndex) -> ChannelKind? {
    guard case .channelKind(let name)? = catalog.fact("kind", of: catalog.entries[channel]) else { return nil }
    return catalog.channelKinds[name]
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

  /// The fields of a message, most important first, as far as the kind has room for them.
  private func fields(of entry: Entry, _ kind: ChannelKind) -> [String] {
    catalog.types[entry.type].message.filter { kind.fields?.contains($0) ?? true }
  }

  /// The texts of the message that the source has and the language has not, as `file: key`: half a message is none.
  private func missingTexts(_ entry: Entry, _ kind: ChannelKind, _ locale: LocaleIndex) -> [String] {
    let type = catalog.types[entry.type]
    var names = fields(of: entry, kind)
    if !names.contains(type.roles.title) { names.insert(type.roles.title, at: 0) }
    return names.compactMap { name in
      guard let unit = entry.unit(name), entry.texts[catalog.source]?.texts[unit] != nil, entry.texts[locale]?.texts[unit] == nil
      else { return nil }
      return "content/\(entry.id)/\(catalog.locales[locale].tag).yaml: \(name)"
    }
  }

  /// The text that takes most room in the message.
  private func longestText(_ entry: Entry, _ kind: ChannelKind, _ locale: LocaleIndex) -> Int? {
    let units = fields(of: entry, kind).compactMap(entry.unit)
    func length(_ unit: Int) -> Int { entry.texts[locale]?.texts[unit]?.prose.characterCount ?? 0 }
    return units.max { length($0) < length($1) }
  }

  /// The fields in their order, then where to check, until when it holds and who sends it.
  private func compose(_ entry: Entry, _ kind: ChannelKind, _ locale: LocaleIndex) -> MessageWriter {
    var writer = MessageWriter(catalog: catalog, locale: catalog.locales[locale], kind: kind, today: today)
    if catalog.site.isTrial { writer.say(.trialBulletin) }
    for name in fields(of: entry, kind) { writer.field(name, of: entry) }
    writer.paragraph()
    for ending in kind.ends {
      writer.endLine()
      end(ending, entry, &writer)
    }
    return writer
  }

  private func end(_ ending: ChannelKind.Ending, _ entry: Entry, _ writer: inout MessageWriter) {
    switch ending {
    case .address:
      writer.say(.checkAt) { _, writer in writer.address("\(catalog.site.address)/\(writer.locale.tag)/\(entry.id).html") }
    case .validUntil:
      guard case .period(let show)? = catalog.fact("show", of: entry) else { return }
      writer.say(.validUntil) { _, writer in writer.day(show.until) }
    case .sender:
      guard let sender = catalog.reference("sender", of: entry) ?? catalog.reference("organization", of: entry) else { return }
      writer.say(.senderIs) { _, writer in writer.name(of: catalog.entries[sender]) }
    }
  }
}
