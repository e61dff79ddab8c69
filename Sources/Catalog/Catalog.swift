import Diagnostics
import Prose

/// The whole publication, typed and linked by id. Made by `CatalogDecoder`, read by every later stage, never changed.
public final class Catalog: Sendable {
  public let site: SiteSettings
  public let locales: [Locale]
  /// Index of the language that all others are translated from.
  public let source: LocaleIndex
  public let types: [EntryType]
  /// By type and then by name.
  public let entries: [Entry]
  public let interface: Interface
  public let glossary: Glossary
  public let channelKinds: [String: ChannelKind]
  /// What refers to what; made by `Links`.
  public let links: Links
  /// The notices that update others, numbered.
  public let situations: Situations
  /// What `kaikille new` fills in. Read and checked like entries, never published or counted; none of them can be referred to.
  public let templates: [Template]
  /// Entries that `--keep-going` leaves out; placeholders still find what is sound in them.
  let withheld: [EntryID: Entry]

  init(
    site: SiteSettings, locales: [Locale], source: LocaleIndex, types: [EntryType], entries: [Entry], interface: Interface,
    glossary: Glossary,
    channelKinds: [String: ChannelKind], links: Links, templates: [Template] = [], withheld: [EntryID: Entry] = [:]
  ) {
    self.site = site
    self.locales = locales
    self.source = source
    self.types = types
    self.entries = entries
    self.interface = interface
    self.glossary = glossary
    self.channelKinds = channelKinds
    self.links = links
    situations = Situations(entries: entries, types: types)
    self.templates = templates
    self.withheld = withheld
  }

  /// Positions of the entries of a type, in order.
  public func entries(of type: String) -> [EntryIndex] {
    guard let range = links.ranges[type] else { return [] }
    return Array(range)
  }

  /// Everything that is translated: the entries, the words of the interface, the templates.
  public var translatedEntries: [Entry] { entries + [interface.entry] + templates.map(\.entry) }

  public func position(of id: EntryID) -> EntryIndex? { links.names.position(of: id) }

  public func type(of entry: Entry) -> EntryType { types[entry.type] }

  /// The fact of an entry by field name; nil where the type has no such field or nothing is said.
  public func fact(_ name: String, of entry: Entry) -> Fact? {
    types[entry.type].fact(name).flatMap { entry.facts[$0] }
  }

  /// The entry that a reference field names.
  public func reference(_ name: String, of entry: Entry) -> EntryIndex? {
    if case .reference(let index)? = fact(name, of: entry) { index } else { nil }
  }

  /// The entries that a references field names.
  public func references(_ name: String, of entry: Entry) -> [EntryIndex] {
    if case .references(let indexes)? = fact(name, of: entry) { indexes } else { [] }
  }

  /// The word of a choice field.
  public func choice(_ name: String, of entry: Entry) -> String? {
    guard let position = types[entry.type].fact(name), case .choice(let index)? = entry.facts[position],
      case .choice(let words) = types[entry.type].facts[position].kind
    else { return nil }
    return words[index]
  }

  /// The words of a field of choices.
  public func choices(_ name: String, of entry: Entry) -> [String] {
    guard let position = types[entry.type].fact(name), case .choices(let indexes)? = entry.facts[position],
      case .choices(let words) = types[entry.type].facts[position].kind
    else { return [] }
    return indexes.map { words[$0] }
  }

  /// A text of an entry in a language, or in the best fallback, with the language that it really is in.
  public func text(_ unit: Int, of entry: Entry, in locale: LocaleIndex) -> LocalizedText? {
    let field = entry.units[unit].field
    // What the source no longer says is not said in any language; texts for staff are never published, nor is a channel that is not public.
    guard !field.isForStaff, field.isOwn || entry.hasText(unit, in: source), !isPrivate(entry) else { return nil }
    if let text = entry.text(unit, in: locale) { return LocalizedText(prose: text.prose, locale: locale) }
    for other in locales[locale].fallback {
      if let text = entry.text(unit, in: other) { return LocalizedText(prose: text.prose, locale: other) }
    }
    return nil
  }

  /// The same by the key of the unit.
  public func text(_ key: String, of entry: Entry, in locale: LocaleIndex) -> LocalizedText? {
    entry.unit(key).flatMap { text($0, of: entry, in: locale) }
  }

  /// The title of an entry; every entry that is published has one in the source language.
  public func title(of entry: Entry, in locale: LocaleIndex) -> LocalizedText? {
    let type = types[entry.type]
    // A title that a withdrawal has copied stands for the notice, which may be in more languages by now.
    if let withdrawn = withdrawn(by: entry), withdrawn.id != entry.id, repeatsWithdrawn(type.roles.title, of: entry) {
      return type.text(type.roles.title).flatMap { text($0, of: withdrawn, in: locale) }
    }
    return type.text(type.roles.title).flatMap { text($0, of: entry, in: locale) }
  }

  /// The one-sentence lead of an entry; none where a withdrawal has only copied it from what it withdraws.
  public func lead(of entry: Entry, in locale: LocaleIndex) -> LocalizedText? {
    let type = types[entry.type]
    if let lead = type.roles.lead, repeatsWithdrawn(lead, of: entry) { return nil }
    return type.roles.lead.flatMap(type.text).flatMap { text($0, of: entry, in: locale) }
  }

  /// Whether the entry has a page of its own in the language: a title that is not a fallback.
  public func isTranslated(_ entry: Entry, in locale: LocaleIndex) -> Bool {
    let type = types[entry.type]
    return type.text(type.roles.title).map { entry.hasText($0, in: locale) } ?? false
  }

  /// A word of the interface.
  public func word(_ word: Word, in locale: LocaleIndex) -> LocalizedText? {
    interface.position(word).flatMap { text($0, of: interface.entry, in: locale) }
  }

  /// The form of a counting word for a number.
  public func word(_ word: Word, count: Int, in locale: LocaleIndex) -> LocalizedText? {
    for candidate in [locale] + locales[locale].fallback {
      guard let forms = interface.plurals[candidate][word] else { continue }
      if let prose = forms[locales[candidate].traits.plural.category(of: count)] ?? forms[.other] {
        return LocalizedText(prose: prose, locale: candidate)
      }
    }
    return nil
  }

  /// A label such as `fields.hours` or `weekdays.mon`.
  public func label(_ key: String, in locale: LocaleIndex) -> LocalizedText? {
    interface.position(key).flatMap { text($0, of: interface.entry, in: locale) }
  }
}
