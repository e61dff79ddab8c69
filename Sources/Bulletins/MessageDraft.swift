import Catalog
import Diagnostics
import Prose
import Translation

/// A post with its fields still open: what it is with some of them, and how long.
struct MessageDraft {
  let composer: BulletinComposer
  let entry: Entry
  let channel: Channel
  let sections: [Posts.Section]
  /// How what is corrected or withdrawn is named.
  var naming = Naming.headline

  private var catalog: Catalog { composer.catalog }
  private var kind: ChannelKind { channel.kind }

  func length(of fields: [String?]) -> MessageLength { MessageLength(of: text(fields), in: kind) }

  /// The finished post.
  func text(_ fields: [String?]) -> String { parts(fields).map(\.text).joined() }

  /// The finished post by language.
  func parts(_ fields: [String?]) -> [Bulletin.Part] {
    Self.separated(
      [contents]
        + sections.flatMap { section in
          before(section) + [[part(section.body, writer(fields.compactMap { $0 }, of: section).finished())]]
        })
  }

  /// Blocks with an empty line between them; each ends its last line itself.
  private static func separated(_ blocks: [[Bulletin.Part]]) -> [Bulletin.Part] {
    var parts: [Bulletin.Part] = []
    for block in blocks where !block.isEmpty {
      if !parts.isEmpty { parts[parts.count - 1].text += "\n" }
      parts += block
    }
    return parts
  }

  private func part(_ locale: LocaleIndex, _ text: String) -> Bulletin.Part { Bulletin.Part(locale: locale, isSection: true, text: text) }

  /// In a stacked post the names of its languages, so that readers see before the fold that theirs is below.
  private var contents: [Bulletin.Part] { channel.isStacked ? names(sections.flatMap(\.locales)) : [] }

  /// A line with the names of languages, each in itself.
  private func names(_ locales: [LocaleIndex]) -> [Bulletin.Part] {
    locales.enumerated().flatMap { position, locale -> [Bulletin.Part] in
      let isLast = position + 1 == locales.count
      return [
        Bulletin.Part(locale: locale, isSection: false, text: catalog.locales[locale].name),
        Bulletin.Part(locale: nil, isSection: false, text: isLast ? "\n" : kind.counts == .sms ? " / " : " · "),
      ]
    }
  }

  /// The names of its languages in a stacked post, and the sentences to those who cannot read it in theirs.
  private func before(_ section: Posts.Section) -> [[Bulletin.Part]] {
    let heading = channel.isStacked ? [names(section.locales)] : []
    return heading
      + section.standIns.map { locale in
        var writer = writer(in: locale)
        writer.say(.plainInstead)
        return [part(locale, writer.finished())]
      }
  }

  private func writer(in locale: LocaleIndex) -> MessageWriter {
    MessageWriter(catalog: catalog, locale: catalog.locales[locale], kind: kind, today: composer.today)
  }

  /// The fields in their order, then where to check, until when it holds, who sends it, and the tags of the channel.
  func writer(_ fields: [String], of section: Posts.Section) -> MessageWriter {
    var writer = writer(in: section.body)
    if catalog.site.isTrial { writer.say(.trialBulletin) }
    beginning(of: section, &writer)
    if section.isWhole { self.fields(fields, &writer) }
    writer.paragraph()
    for ending in kind.ends {
      writer.endLine()
      writer.end(ending, entry, sender, doubtful: section.isWhole && tellsDoubtful(fields))
    }
    if section.isWhole, let note = note(on: fields, in: section.body) {
      writer.endLine()
      writer.say(note)
      writer.endLine()
    }
    if kind.hasTags, let index = channel.index {
      writer.endLine()
      writer.tags(of: catalog.entries[index])
    }
    return writer
  }

  /// Whether a fact among the fields is to be checked before anybody relies on it.
  private func tellsDoubtful(_ fields: [String]) -> Bool {
    let type = catalog.types[entry.type]
    return fields.contains { name in
      type.fact(name).map { entry.facts[$0]?.isSaid == true && entry.isDoubtful(type.facts[$0], on: composer.today) } ?? false
    }
  }

  /// That a machine made the translation, or that nobody has checked it, which is shorter and so is all that a text message says.
  private func note(on fields: [String], in locale: LocaleIndex) -> Word? {
    guard locale != catalog.source, let index = catalog.position(of: entry.id) else { return nil }
    let states = composer.coverage.states(of: index, in: locale)
    switch Coverage.weakest(fields.compactMap { entry.unit($0).map { states[$0] } }) {
    case .machine: return kind.counts == .sms ? .uncheckedMessage : .machineMessage
    case .draft, .unconfirmed: return .uncheckedMessage
    default: return nil
    }
  }

  /// Who has read the first message must see at once that this one is about it, and that it was wrong.
  private func beginning(of section: Posts.Section, _ writer: inout MessageWriter) {
    if section.isNamed { writer.earlier(than: entry, naming) }
    if section.isAwaited {
      writer.paragraph()
      writer.say(.correctionAwaited)
      writer.endLine()
    }
  }

  /// A situation update begins with its number.
  private func fields(_ names: [String], _ writer: inout MessageWriter) {
    let number = catalog.position(of: entry.id).flatMap(catalog.situations.number)
    for (position, name) in names.enumerated() { writer.field(name, of: entry, update: position == 0 ? number : nil) }
  }

  /// What stands before the fold if anything does: the first section as far as the fields that matter most.
  private func head(_ fields: [String]) -> String {
    guard let first = sections.first else { return "" }
    var writer = writer(in: first.body)
    beginning(of: first, &writer)
    if first.isWhole { self.fields(fields, &writer) }
    return Self.separated([contents] + before(first) + [[part(first.body, writer.finished())]]).map(\.text).joined()
  }

  /// The post as an e-mail, its title as the subject.
  func mail(_ fields: [String?]) -> MailFile? {
    guard let first = sections.first else { return nil }
    let sender = sender.map { catalog.entries[$0] }
    var mailbox = MailFile.nobody(at: catalog.site.address, isTrial: catalog.site.isTrial)
    if let sender, case .emails(let emails)? = catalog.fact("emails", of: sender), let own = emails.first?.address { mailbox = own }
    var tags: [String] = []
    for locale in sections.flatMap({ $0.standIns + [$0.body] }) where !tags.contains(catalog.locales[locale].tag) {
      tags.append(catalog.locales[locale].tag)
    }
    return MailFile(
      sender: (line(first.body) { writer in if let sender { writer.name(of: sender) } }, mailbox),
      subject: line(first.body) { writer in
        // Who gets an alarm and its withdrawal must tell them apart before opening them.
        if first.isNamed { writer.earlier(than: entry, .headline) } else { writer.name(of: entry) }
      }, day: catalog.firstDay(of: entry) ?? composer.today, languages: tags, width: kind.line ?? MailFile.usualWidth,
      paragraphs: text(fields))
  }

  /// What `write` writes, on one line.
  private func line(_ locale: LocaleIndex, _ write: (inout MessageWriter) -> Void) -> String {
    var writer = writer(in: locale)
    write(&writer)
    return writer.finished().split(separator: "\n").joined(separator: " ")
  }

  /// Whose message it is: the entry's own sender, that of the channel, or who provides what it is about.
  private var sender: EntryIndex? {
    catalog.reference("sender", of: entry) ?? channel.sender ?? catalog.reference("organization", of: entry)
      ?? (channel.index == nil ? catalog.site.publisher : nil)
  }

  // MARK: What is to be said about it

  /// What may be shown in another order, in all sections.
  func doubts(_ fields: [String?]) -> [MessageOrder.Doubt] { sections.flatMap { doubts(fields, $0) } }

  private func doubts(_ fields: [String?], _ section: Posts.Section) -> [MessageOrder.Doubt] {
    guard kind.counts == .sms, catalog.locales[section.body].isRightToLeft else { return [] }
    return MessageOrder.doubts(in: writer(fields.compactMap { $0 }, of: section).finished())
  }

  /// The language whose section is longest.
  func longest(_ fields: [String?]) -> LocaleIndex {
    let names = fields.compactMap { $0 }
    func length(_ section: Posts.Section) -> Int { writer(names, of: section).bytes.count }
    return (sections.count == 1 ? sections[0] : sections.max { length($0) < length($1) })?.body ?? catalog.source
  }

  /// The texts of the message with what each takes of its room, the longest first.
  func longestTexts(_ fields: [String?], _ locale: LocaleIndex) -> [(unit: Int, length: Int)] {
    let units = fields.compactMap { $0.flatMap(entry.unit) }
    let lengths = units.map { unit -> (unit: Int, length: Int) in
      let prose = entry.text(unit, in: locale)?.prose
      return (unit, (kind.counts == .words ? prose?.wordCount : prose?.characterCount) ?? 0)
    }
    return lengths.enumerated().sorted { ($1.element.length, $0.offset) < ($0.element.length, $1.offset) }.map(\.element)
  }

  /// What a reader or the sender would mind in a message that fits.
  func remarks(_ fields: [String?], _ length: MessageLength, _ places: MessagePlaces) -> [Diagnostic] {
    var remarks: [Diagnostic] = []
    if length.costly != nil, let (character, locale) = CostlyCharacter.find(in: parts(fields), catalog) {
      remarks.append(composer.costly(entry, channel, locale, character))
    }
    for section in sections { remarks += doubts(fields, section).map { composer.doubt($0, entry, channel, section.body) } }
    if let fold = kind.fold, let first = sections.first {
      let isForemost = catalog.types[entry.type].foremost != nil
      let names = isForemost ? zip(places.all, fields).compactMap { $0.isForemost ? $1 : nil } : [places.title]
      let surplus = MessageLength(of: head(names), in: kind).units - fold
      if surplus > 0 { remarks.append(composer.behindFold(entry, channel, first.body, surplus, names)) }
    }
    return remarks
  }
}

extension MessageWriter {
  /// Where to check the message, until when it holds, or who sends it.
  ///
  /// - Parameter doubtful: whether the message tells a fact that is to be checked first.
  fileprivate mutating func end(_ ending: ChannelKind.Ending, _ entry: Entry, _ sender: EntryIndex?, doubtful: Bool) {
    switch ending {
    case .address:
      say(.checkAt) { _, writer in
        let page = "\(writer.catalog.site.address)/\(writer.locale.tag)/\(entry.id).html"
        writer.address(writer.kind.isAddressShort ? writer.catalog.writtenShortAddress(of: entry) : page)
      }
    case .validUntil:
      validity(of: entry, doubtful: doubtful)
      guard doubtful else { return }
      endLine()
      say(.doubtful)
    case .sender:
      guard let sender else { return }
      say(.senderIs) { _, writer in writer.name(of: writer.catalog.entries[sender]) }
    }
  }

  /// The last day of a notice or event; of what has none, when it was checked.
  private mutating func validity(of entry: Entry, doubtful: Bool) {
    let facts = zip(catalog.types[entry.type].facts, entry.facts)
    for (field, fact) in facts {
      switch fact {
      case .period(let show)? where field.name == "show":
        return say(.validUntil) { _, writer in writer.day(show.until) }
      case .schedule(let schedule)?:
        guard let last = schedule.last else { return }
        return say(.validUntil) { _, writer in writer.day(last.date) }
      default: break
      }
    }
    guard !doubtful, let day = entry.lastChecked(on: today) else { return }
    say(.checkedOn) { _, writer in writer.day(day) }
  }

  /// The tags of a channel in the language of the message; another language's never stand in for them.
  fileprivate mutating func tags(of channel: Entry) {
    guard let unit = channel.unit("tags"), let text = channel.text(unit, in: locale.index) else { return }
    for (position, tag) in text.prose.plainText.split(separator: " ").enumerated() {
      if position > 0 { self.text(" ") }
      isolated("#\(tag)")
    }
    endLine()
  }
}
