import Catalog
import Diagnostics
import Parallel
import Prose
import Translation

/// Makes the messages of a publication: for each notice and event that is current, each channel that takes it, each language of the channel.
public struct BulletinComposer: Sendable {
  private let catalog: Catalog
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

  /// One message, or nil with the reason: a missing or outdated language, or more than the channel takes.
  public func bulletin(_ index: EntryIndex, _ channel: EntryIndex, _ locale: LocaleIndex, report: inout Report) -> Bulletin? {
    let entry = catalog.entries[index]
    guard let kind = kind(of: channel) else { return nil }
    guard catalog.isTranslated(entry, in: locale), isComplete(entry, kind, locale) else {
      report.add(missing(entry, channel, locale))
      return nil
    }
    guard !coverage.states(of: index, in: locale).contains(.outdated) else {
      report.add(outdated(entry, channel, locale))
      return nil
    }
    let text = compose(entry, channel, kind, locale)
    let length = MessageLength(of: text, in: kind)
    guard length.excess == 0 else {
      report.add(tooLong(entry, channel, kind, locale, length))
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

  /// Whether the language has every text of the message that the source has: half a message is none.
  private func isComplete(_ entry: Entry, _ kind: ChannelKind, _ locale: LocaleIndex) -> Bool {
    fields(of: entry, kind).compactMap(entry.unit).allSatisfy { unit in
      entry.texts[catalog.source]?.texts[unit] == nil || entry.texts[locale]?.texts[unit] != nil
    }
  }

  /// The fields in their order, then where to check, until when it holds and who sends it.
  private func compose(_ entry: Entry, _ channel: EntryIndex, _ kind: ChannelKind, _ locale: LocaleIndex) -> String {
    var writer = MessageWriter(catalog: catalog, locale: catalog.locales[locale], kind: kind)
    if catalog.site.isTrial { writer.say(.trialBulletin) }
    let fields = fields(of: entry, kind)
    for name in fields { writer.field(name, of: entry, today: today) }
    writer.paragraph()
    for ending in kind.ends {
      writer.endLine()
      end(ending, entry, &writer)
    }
    return writer.finished()
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
      writer.say(.senderIs) { _, writer in
        catalog.title(of: catalog.entries[sender], in: writer.locale.index)?.prose.walk {
          if case .text(let run) = $0 { writer.words(run) }
        }
      }
    }
  }
}

extension MessageWriter {
  /// Ends the line if one is open.
  mutating func endLine() {
    if let last = bytes.last, last != 0x0A { line() }
  }
}

extension BulletinComposer {
  private func name(_ channel: EntryIndex) -> String { catalog.entries[channel].id.name }

  private func subject(_ entry: Entry, _ locale: LocaleIndex) -> Diagnostic.Subject {
    Diagnostic.Subject(entry: entry.id.description, locale: catalog.locales[locale].tag)
  }

  private func span(_ entry: Entry, _ locale: LocaleIndex) -> Span {
    Span(file: entry.texts[locale]?.file ?? "content/\(entry.id)/\(catalog.locales[locale].tag).yaml")
  }

  private func missing(_ entry: Entry, _ channel: EntryIndex, _ locale: LocaleIndex) -> Diagnostic {
    let tag = catalog.locales[locale].tag
    return Diagnostic(
      BulletinCodes.missingLanguage, at: span(entry, locale),
      Wording(
        fi: "Kanava \(name(channel)) odottaa kieltä \(tag), mutta sisältöä \(entry.id) ei ole kokonaan sillä kielellä. Viestiä ei tehty.",
        en: "The channel \(name(channel)) expects \(tag), but \(entry.id) is not wholly in that language. No message was made."),
      subject: subject(entry, locale))
  }

  private func outdated(_ entry: Entry, _ channel: EntryIndex, _ locale: LocaleIndex) -> Diagnostic {
    Diagnostic(
      BulletinCodes.outdated, at: span(entry, locale),
      Wording(
        fi: "Käännös \(catalog.locales[locale].tag) on vanhentunut, joten kanavalle \(name(channel)) ei tehty viestiä.",
        en: "The translation into \(catalog.locales[locale].tag) is outdated, so no message was made for the channel \(name(channel))."),
      subject: subject(entry, locale))
  }

  private func tooLong(_ entry: Entry, _ channel: EntryIndex, _ kind: ChannelKind, _ locale: LocaleIndex, _ length: MessageLength)
    -> Diagnostic
  {
    let (fi, en) =
      kind.counts == .sms
      ? (
        "\(length.parts) tekstiviestiä, \(length.excess) liikaa: enintään \(kind.parts ?? 0)",
        "\(length.parts) text messages, \(length.excess) too many: at most \(kind.parts ?? 0)"
      )
      : (
        "\(length.units), \(length.excess) liikaa: enintään \(kind.limit ?? 0)",
        "\(length.units), \(length.excess) too many: at most \(kind.limit ?? 0)"
      )
    return Diagnostic(
      BulletinCodes.tooLong, at: span(entry, locale),
      Wording(
        fi: "Viesti kanavalle \(name(channel)) on liian pitkä (\(fi)). Lyhennä tekstiä `short`.",
        en: "The message for the channel \(name(channel)) is too long (\(en)). Shorten the text `short`."),
      subject: subject(entry, locale))
  }

  private func costly(_ entry: Entry, _ channel: EntryIndex, _ locale: LocaleIndex, _ character: Character) -> Diagnostic {
    Diagnostic(
      BulletinCodes.costlyCharacter, at: span(entry, locale),
      Wording(
        fi: "Merkki ”\(character)” yli kaksinkertaistaa tekstiviestin hinnan kanavalla \(name(channel)). Vaihda se, jos voit.",
        en: "The character “\(character)” more than doubles the price of the text message for \(name(channel)). Replace it if you can."),
      subject: subject(entry, locale))
  }
}
