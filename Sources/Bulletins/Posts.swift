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
    /// The languages whose readers it is for.
    var locales: [LocaleIndex] { standIns.contains(body) ? standIns : standIns + [body] }
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
  private(set) var report = Report()

  var catalog: Catalog { composer.catalog }
  var entry: Entry { catalog.entries[index] }

  init(_ index: EntryIndex, _ channel: Channel, _ places: MessagePlaces, composer: BulletinComposer, only: LocaleIndex?) {
    self.composer = composer
    self.index = index
    self.channel = channel
    self.places = places
    self.only = only
  }

  /// All of them, in the order of the channel's languages.
  mutating func bulletins() -> [Bulletin] {
    let asksForOne = !channel.isStacked && channel.whenMissing != .hold
    let languages = asksForOne ? only.map { [$0] } ?? channel.languages : channel.languages
    var obstacles: [LocaleIndex: Obstacle] = [:]
    for locale in languages { obstacles[locale] = obstacle(locale) }
    let plain = channel.whenMissing == .plain ? plainLocale(besides: obstacles) : nil
    for locale in languages {
      guard let obstacle = obstacles[locale] else { continue }
      let isReplaced = plain != nil && canSayStandIn(in: locale)
      for diagnostic in composer.diagnostics(of: obstacle, entry, channel, locale, isReplaced: isReplaced) { report.add(diagnostic) }
      if isReplaced { report.add(composer.plainInstead(entry, channel, locale)) }
    }
    if channel.whenMissing == .hold, !obstacles.isEmpty { return held() }
    let sections = languages.compactMap { locale -> Section? in
      guard obstacles[locale] != nil else { return Section(body: locale) }
      guard let plain, plain != locale, canSayStandIn(in: locale) else { return nil }
      return Section(body: plain, standIns: [locale])
    }
    let made = channel.isStacked ? stacked(sections) : separate(sections, plain: plain)
    if channel.whenMissing == .hold, made.count < (channel.isStacked ? 1 : sections.count) { return held() }
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
      if let bulletin = bulletin([section], for: locales) { return bulletin }
      guard let plain, section.standIns.isEmpty, section.body != plain, canSayStandIn(in: section.body) else { return nil }
      report.add(composer.plainInstead(entry, channel, section.body))
      return bulletin([Section(body: plain, standIns: [section.body])], for: [section.body])
    }
  }

  /// One post of all sections; two in the same language become one.
  private mutating func stacked(_ sections: [Section]) -> [Bulletin] {
    var joined: [Section] = []
    for section in sections {
      if let position = joined.firstIndex(where: { $0.body == section.body }) {
        joined[position].standIns += section.standIns
      } else {
        joined.append(section)
      }
    }
    return bulletin(joined, for: sections.map { $0.standIns.first ?? $0.body }).map { [$0] } ?? []
  }

  /// The message with as many fields as there is room for; nil where it is too long.
  private mutating func bulletin(_ sections: [Section], for locales: [LocaleIndex]) -> Bulletin? {
    guard !sections.isEmpty else { return nil }
    let composer = composer
    let draft = MessageDraft(composer: composer, entry: entry, channel: channel, sections: sections)
    let fields = places.fitted { draft.length(of: $0).excess == 0 }
    let parts = draft.parts(fields)
    let text = parts.map(\.text).joined()
    let length = MessageLength(of: text, in: channel.kind)
    let longest = draft.longest(fields)
    guard length.excess == 0 else {
      report.add(composer.tooLong(entry, channel, longest, length, field: draft.longestText(fields, longest)))
      return nil
    }
    let unreadable = draft.doubts(fields).filter(\.isFatal)
    guard unreadable.isEmpty else {
      for doubt in unreadable { report.add(composer.doubt(doubt, entry, channel, longest)) }
      return nil
    }
    let omitted = zip(places.all, fields).compactMap { place, field in field == place.fields.first ? nil : place.fields.first }
    if !omitted.isEmpty { report.add(composer.shortened(entry, channel, longest, omitted)) }
    for diagnostic in draft.remarks(fields, length, places) { report.add(diagnostic) }
    return Bulletin(
      entry: index, channel: channel.index, locales: locales, standIns: sections.flatMap(\.standIns), isStacked: channel.isStacked,
      text: text, parts: parts, mail: channel.kind.hasSubject ? draft.mail(fields) : nil, length: length)
  }

  // MARK: What keeps a language from being posted

  /// Why the message cannot be made in a language; nil where it can.
  private func obstacle(_ locale: LocaleIndex) -> Obstacle? {
    let texts = missingTexts(locale)
    guard texts.isEmpty else { return Obstacle(lacking: texts) }
    guard !composer.coverage.states(of: index, in: locale).contains(.outdated) else { return Obstacle(isOutdated: true) }
    let writer = MessageDraft(composer: composer, entry: entry, channel: channel, sections: []).writer(places.fields, in: locale)
    if writer.gaps.isEmpty && writer.lacking.isEmpty { return nil }
    // A language without its file has been told as an error of its own.
    return Obstacle(lacking: catalog.interface.entry.texts[locale] == nil ? [] : writer.lacking, gaps: writer.gaps)
  }

  /// The texts of the message that the source has and the language has not, as `file: key`: half a message is none.
  private func missingTexts(_ locale: LocaleIndex) -> [String] {
    var names = places.fields
    if !names.contains(places.title) { names.insert(places.title, at: 0) }
    return names.compactMap { name in
      guard let unit = entry.unit(name), entry.texts[catalog.source]?.texts[unit] != nil, entry.texts[locale]?.texts[unit] == nil
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
