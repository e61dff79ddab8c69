import Catalog
import Diagnostics
import Prose
import Translation

/// The posts of one entry in one channel: which languages can be posted, what the channel's rule does about the others, and as many fields as
/// there is room for.
struct Posts {
  /// A part of a post in one language; before it, in their own languages, those who cannot read it in theirs are told so.
  struct Section {
    let body: LocaleIndex
    var standIns: [LocaleIndex] = []
    /// Whether it names the notice that it corrects or withdraws.
    var isNamed = false
    /// Whether it only says that the first was wrong: the correction cannot be made in this language yet.
    var isAwaited = false
    /// Whether it says what the entry says, and not only ready words.
    var isWhole = true
    /// The languages whose readers it is for.
    var locales: [LocaleIndex] { standIns.contains(body) ? standIns : standIns + [body] }
  }

  /// What readers of a language get where the message cannot be made in it.
  enum Instead {
    case nothing
    /// The plain form of the source.
    case plain
    /// That the first notice was wrong.
    case readyWords
  }

  /// What keeps a language from being posted.
  struct Obstacle {
    /// Texts and words that are not in the language, as `file: key`.
    var lacking: [String] = []
    var isOutdated = false
    /// Paths of placeholders that stand for nothing.
    var gaps: [String] = []
  }

  let composer: BulletinComposer
  let index: EntryIndex
  let channel: Channel
  let places: MessagePlaces
  let only: LocaleIndex?
  /// Where what the entry corrects or withdraws has gone; nil where it does neither.
  let earlier: EarlierPosts?
  private let isWithdrawal: Bool
  private(set) var report = Report()

  var catalog: Catalog { composer.catalog }
  var entry: Entry { catalog.entries[index] }

  init(_ index: EntryIndex, _ channel: Channel, _ places: MessagePlaces, composer: BulletinComposer, only: LocaleIndex?) {
    self.composer = composer
    self.index = index
    self.channel = channel
    self.places = places
    self.only = only
    let entry = composer.catalog.entries[index]
    isWithdrawal = composer.catalog.withdrawn(by: entry) != nil
    let follows = composer.catalog.predecessors(of: entry).contains { $0.kind != .updates }
    earlier = follows ? composer.catalog.earlierPosts(of: index) : nil
  }

  /// All of them, in the order of the channel's languages.
  mutating func bulletins() -> [Bulletin] {
    let asksForOne = !channel.isStacked && channel.whenMissing != .hold
    let languages = (asksForOne ? only.map { [$0] } ?? channel.languages : channel.languages).filter(isReached)
    var obstacles: [LocaleIndex: Obstacle] = [:]
    for locale in languages { obstacles[locale] = obstacle(locale) }
    let ready = languages.compactMap { locale in obstacles[locale] == nil ? nil : readyWords(locale) }
    let plain = channel.whenMissing == .plain ? plainLocale(besides: obstacles) : nil
    for locale in languages {
      guard let obstacle = obstacles[locale] else { continue }
      let isReady = ready.contains { $0.body == locale }
      let isReplaced = !isReady && plain != nil && canSayStandIn(in: locale)
      // A withdrawal is whole without the texts that are missing.
      if isReady && isWithdrawal { continue }
      let instead: Instead = isReady ? .readyWords : isReplaced ? .plain : .nothing
      for diagnostic in composer.diagnostics(of: obstacle, entry, channel, locale, instead) { report.add(diagnostic) }
      if isReplaced { report.add(composer.plainInstead(entry, channel, locale)) }
    }
    if channel.whenMissing == .hold, obstacles.count > ready.count { return held() }
    let sections = languages.compactMap { locale -> Section? in
      guard obstacles[locale] != nil else { return Section(body: locale, isNamed: isNamed(locale)) }
      if let section = ready.first(where: { $0.body == locale }) { return section }
      guard let plain, plain != locale, canSayStandIn(in: locale) else { return nil }
      return Section(body: plain, standIns: [locale], isNamed: isNamed(locale))
    }
    let made = channel.isStacked ? stacked(sections) : separate(sections, plain: plain)
    if channel.whenMissing == .hold, made.count < (channel.isStacked ? 1 : sections.count) { return sections.isEmpty ? [] : held() }
    return only.map { only in made.filter { $0.locales.contains(only) } } ?? made
  }

  private mutating func held() -> [Bulletin] {
    report.add(composer.held(entry, channel))
    return []
  }

  /// One post for each section; where one is too long, the plain form of the source may still do.
  private mutating func separate(_ sections: [Section], plain: LocaleIndex?) -> [Bulletin] {
    sections.compactMap { section in
      let locales = section.standIns.isEmpty ? [section.body] : section.standIns
      let hasPlain = plain != nil && section.standIns.isEmpty && section.body != plain && canSayStandIn(in: section.body)
      let draft = fitted([section])
      if draft.excess == 0 { return bulletin(draft, for: locales) }
      report.add(tooLong(draft, isStopped: channel.whenMissing == .hold || channel.whenMissing == .plain && !hasPlain))
      guard let plain, hasPlain else { return nil }
      let other = fitted([Section(body: plain, standIns: [section.body], isNamed: section.isNamed)])
      guard other.excess == 0 else {
        report.add(tooLong(other, isStopped: true))
        return nil
      }
      report.add(composer.plainInstead(entry, channel, section.body))
      return bulletin(other, for: [section.body])
    }
  }

  /// One post of all sections; two in the same language become one. Where they do not fit, the last are left out, unless the channel waits for
  /// all.
  private mutating func stacked(_ sections: [Section]) -> [Bulletin] {
    var joined: [Section] = []
    for section in sections {
      if let position = joined.firstIndex(where: { $0.body == section.body }) {
        joined[position].standIns += section.standIns
        joined[position].isNamed = joined[position].isNamed || section.isNamed
      } else {
        joined.append(section)
      }
    }
    var left: [LocaleIndex] = []
    while !joined.isEmpty {
      let draft = fitted(joined)
      if draft.excess == 0 {
        let locales = sections.map { $0.standIns.first ?? $0.body }.filter { !left.contains($0) }
        return bulletin(draft, for: locales).map { [$0] } ?? []
      }
      guard channel.whenMissing != .hold, joined.count > 1, let last = joined.popLast() else {
        report.add(tooLong(draft, isStopped: channel.whenMissing != .skip))
        return []
      }
      left += last.locales
      for locale in last.locales { report.add(composer.leftOut(entry, channel, locale)) }
    }
    return []
  }

  /// A message with as many fields as there is room for, and with the best name for the first notice with which it fits.
  private struct Fitted {
    let draft: MessageDraft
    let fields: [String?]
    let excess: Int
  }

  private func fitted(_ sections: [Section]) -> Fitted {
    let ways = sections.contains(where: \.isNamed) ? Naming.ways(in: channel.kind) : [.headline]
    func fitted(_ naming: Naming) -> Fitted {
      let draft = MessageDraft(composer: composer, entry: entry, channel: channel, sections: sections, naming: naming)
      let fields = places.fitted { draft.length(of: $0).excess == 0 }
      return Fitted(draft: draft, fields: fields, excess: draft.length(of: fields).excess)
    }
    var best = fitted(ways[0])
    for naming in ways.dropFirst() where best.excess > 0 { best = fitted(naming) }
    return best
  }

  /// - Parameter isStopped: whether the site waits for it; a notice of level `emergency` waits for no message.
  private func tooLong(_ fitted: Fitted, isStopped: Bool) -> Diagnostic {
    let longest = fitted.draft.longest(fitted.fields)
    return composer.tooLong(
      entry, channel, longest, fitted.draft.length(of: fitted.fields), texts: fitted.draft.longestTexts(fitted.fields, longest),
      isStopped: isStopped && catalog.level(of: entry) != .emergency)
  }

  /// The message; nil where readers would see it in another order.
  private mutating func bulletin(_ fitted: Fitted, for locales: [LocaleIndex]) -> Bulletin? {
    let (draft, fields) = (fitted.draft, fitted.fields)
    let parts = draft.parts(fields)
    let text = parts.map(\.text).joined()
    let length = MessageLength(of: text, in: channel.kind)
    let unreadable = draft.doubts(fields).filter(\.isFatal)
    guard unreadable.isEmpty else {
      for doubt in unreadable { report.add(composer.doubt(doubt, entry, channel, draft.longest(fields))) }
      return nil
    }
    let omitted = zip(places.all, fields).compactMap { place, field in field == place.fields.first ? nil : place.fields.first }
    if !omitted.isEmpty { report.add(composer.shortened(entry, channel, draft.longest(fields), omitted)) }
    for diagnostic in draft.remarks(fields, length, places) { report.add(diagnostic) }
    return Bulletin(
      entry: index, channel: channel.index, kind: channel.kind, locales: locales, standIns: draft.sections.flatMap(\.standIns),
      awaited: draft.sections.filter(\.isAwaited).map(\.body), isStacked: channel.isStacked, text: text,
      parts: parts, mail: channel.kind.hasSubject ? draft.mail(fields) : nil, length: length)
  }

  // MARK: What follows another notice

  /// A withdrawal goes only where the first went; a channel that the withdrawal names itself is its editor's choice.
  private func isReached(_ locale: LocaleIndex) -> Bool {
    guard isWithdrawal, let earlier, let channel = channel.index, earlier.reached(channel) else { return true }
    return earlier.reached(locale, in: channel)
  }

  /// Whoever has not got the first gets a correction as an ordinary message. Where nobody knows who has got it, it is named.
  private func isNamed(_ locale: LocaleIndex) -> Bool {
    isWithdrawal || earlier.map { earlier in channel.index.map { earlier.reached(locale, in: $0) } ?? true } ?? false
  }

  /// What can be said where the entry cannot be said in a language: that it withdraws or corrects the first, if that one went there.
  private func readyWords(_ locale: LocaleIndex) -> Section? {
    guard earlier != nil, isNamed(locale) else { return nil }
    // Without its text in the language the first has hardly been posted in it.
    let wasThere = catalog.predecessors(of: entry).contains { catalog.isTranslated(catalog.entries[$0.notice], in: locale) }
    guard isWithdrawal || wasThere else { return nil }
    let section = Section(body: locale, isNamed: true, isAwaited: !isWithdrawal, isWhole: false)
    let writer = MessageDraft(composer: composer, entry: entry, channel: channel, sections: []).writer([], of: section)
    return writer.gaps.isEmpty && writer.lacking.isEmpty ? section : nil
  }

  // MARK: What keeps a language from being posted

  /// Why the message cannot be made in a language; nil where it can.
  private func obstacle(_ locale: LocaleIndex) -> Obstacle? {
    let texts = missingTexts(locale)
    guard texts.isEmpty else { return Obstacle(lacking: texts) }
    guard !isOutdated(locale) else { return Obstacle(isOutdated: true) }
    let section = Section(body: locale, isNamed: isNamed(locale))
    let writer = MessageDraft(composer: composer, entry: entry, channel: channel, sections: []).writer(places.fields, of: section)
    if writer.gaps.isEmpty && writer.lacking.isEmpty { return nil }
    // A language without its file has been told as an error of its own.
    return Obstacle(lacking: catalog.interface.entry.texts[locale] == nil ? [] : writer.lacking, gaps: writer.gaps)
  }

  /// Of a withdrawal only the texts that it says count.
  private func isOutdated(_ locale: LocaleIndex) -> Bool {
    let states = composer.coverage.states(of: index, in: locale)
    guard isWithdrawal else { return states.contains(.outdated) }
    return places.fields.contains { entry.unit($0).map { states[$0] == .outdated } ?? false }
  }

  /// The texts of the message that the source has and the language has not, as `file: key`: half a message is none.
  private func missingTexts(_ locale: LocaleIndex) -> [String] {
    var names = places.fields
    if !isWithdrawal, !names.contains(places.title) { names.insert(places.title, at: 0) }
    return names.compactMap { name in
      guard let unit = entry.unit(name), entry.hasText(unit, in: catalog.source), !entry.hasText(unit, in: locale)
      else { return nil }
      return "content/\(entry.id)/\(catalog.locales[locale].tag).yaml: \(name)"
    }
  }

  /// The plain form of the source language, where the message can be made in it.
  private func plainLocale(besides obstacles: [LocaleIndex: Obstacle]) -> LocaleIndex? {
    let tag = catalog.locales[catalog.source].tag + "-simple"
    guard let plain = catalog.locales.firstIndex(where: { $0.tag == tag }), obstacles[plain] == nil, obstacle(plain) == nil else {
      return nil
    }
    return plain
  }

  private func canSayStandIn(in locale: LocaleIndex) -> Bool { catalog.word(.plainInstead, in: locale)?.locale == locale }
}
