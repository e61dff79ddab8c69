import Catalog
import Diagnostics
import Prose

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
  ///
  /// - Parameter isWrapped: whether long lines are broken where the kind of channel asks for it.
  func text(_ fields: [String?], isWrapped: Bool = true) -> String {
    let parts = sections.flatMap { section in
      before(section) + [writer(fields.compactMap { $0 }, of: section).finished(isWrapped: isWrapped)]
    }
    return (contents + parts).joined(separator: "\n")
  }

  /// In a stacked post the names of its languages, so that readers see before the fold that theirs is below.
  private var contents: [String] {
    guard channel.isStacked else { return [] }
    return [sections.flatMap(\.locales).map { catalog.locales[$0].name }.joined(separator: " · ") + "\n"]
  }

  /// The names of its languages in a stacked post, and the sentences to those who cannot read it in theirs.
  private func before(_ section: Posts.Section) -> [String] {
    let names = section.locales.map { catalog.locales[$0].name }.joined(separator: " · ")
    let heading = channel.isStacked ? [names + "\n"] : []
    return heading
      + section.standIns.map { locale in
        var writer = writer(in: locale)
        writer.say(.plainInstead)
        return writer.finished()
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
      writer.end(ending, entry, sender)
    }
    if kind.hasTags {
      writer.endLine()
      writer.tags(of: catalog.entries[channel.index])
    }
    return writer
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
    return (contents + before(first) + [writer.finished()]).joined(separator: "\n")
  }

  /// The post as an e-mail, its title as the subject.
  func mail(_ fields: [String?]) -> MailFile? {
    guard let first = sections.first else { return nil }
    let locale = catalog.locales[first.body]
    let sender = sender.map { catalog.entries[$0] }
    var mailbox: String?
    if let sender, case .emails(let emails)? = catalog.fact("emails", of: sender) { mailbox = emails.first?.address }
    return MailFile(
      sender: (line(first.body) { writer in if let sender { writer.name(of: sender) } }, mailbox),
      subject: line(first.body) { writer in
        // Who gets an alarm and its withdrawal must tell them apart before opening them.
        if first.isNamed { writer.earlier(than: entry, .headline) } else { writer.name(of: entry) }
      }, day: catalog.firstDay(of: entry) ?? composer.today, language: locale.tag,
      paragraphs: text(fields, isWrapped: false))
  }

  /// What `write` writes, on one line.
  private func line(_ locale: LocaleIndex, _ write: (inout MessageWriter) -> Void) -> String {
    var writer = writer(in: locale)
    write(&writer)
    return writer.finished(isWrapped: false).split(separator: "\n").joined(separator: " ")
  }

  /// Whose message it is: the entry's own sender, that of the channel, or who provides what it is about.
  private var sender: EntryIndex? {
    catalog.reference("sender", of: entry) ?? channel.sender ?? catalog.reference("organization", of: entry)
  }

  // MARK: What is to be said about it

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
      let prose = entry.texts[locale]?.texts[unit]?.prose
      return (unit, (kind.counts == .words ? prose?.wordCount : prose?.characterCount) ?? 0)
    }
    return lengths.enumerated().sorted { ($1.element.length, $0.offset) < ($0.element.length, $1.offset) }.map(\.element)
  }

  /// What a reader or the sender would mind in a message that fits.
  func remarks(_ fields: [String?], _ length: MessageLength, _ places: MessagePlaces) -> [Diagnostic] {
    var remarks: [Diagnostic] = []
    for section in sections {
      let locale = catalog.locales[section.body]
      // In a language whose every letter is outside the alphabet there is nothing to mend.
      if let costly = length.costly, locale.traits.script == "Latn" {
        remarks.append(composer.costly(entry, channel, section.body, costly))
      }
      if kind.counts == .sms, locale.isRightToLeft {
        let text = writer(fields.compactMap { $0 }, of: section).finished()
        remarks += MessageOrder.doubts(in: text).map { composer.doubt($0, entry, channel, section.body) }
      }
    }
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
  fileprivate mutating func end(_ ending: ChannelKind.Ending, _ entry: Entry, _ sender: EntryIndex?) {
    switch ending {
    case .address:
      say(.checkAt) { _, writer in
        let page = "\(writer.catalog.site.address)/\(writer.locale.tag)/\(entry.id).html"
        writer.address(writer.kind.isAddressShort ? writer.catalog.shortAddress(of: entry) : page)
      }
    case .validUntil: validity(of: entry)
    case .sender:
      guard let sender else { return }
      say(.senderIs) { _, writer in writer.name(of: writer.catalog.entries[sender]) }
    }
  }

  /// The last day of a notice or event; of what has none, when it was checked.
  private mutating func validity(of entry: Entry) {
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
    guard let newest = entry.sources.map(\.seen).max() else { return }
    say(.checkedOn) { _, writer in writer.day(newest) }
  }

  /// The tags of a channel in the language of the message; another language's never stand in for them.
  fileprivate mutating func tags(of channel: Entry) {
    guard let unit = channel.unit("tags"), let text = channel.texts[locale.index]?.texts[unit] else { return }
    for (position, tag) in text.prose.plainText.split(separator: " ").enumerated() {
      if position > 0 { self.text(" ") }
      isolated("#\(tag)")
    }
    endLine()
  }
}
