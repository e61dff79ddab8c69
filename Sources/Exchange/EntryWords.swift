import Catalog
import Prose
import Site

/// What feeds, calendars and alerts say of an entry in one language, as plain text. In right-to-left languages numbers and Latin names are
/// isolated, because programs show these texts to people as they are.
struct EntryWords {
  let site: Site
  let index: EntryIndex
  let locale: Locale

  var catalog: Catalog { site.catalog }
  var entry: Entry { catalog.entries[index] }
  private var type: EntryType { catalog.types[entry.type] }

  /// Words with the tag of the language that they are really in.
  typealias Words = (text: String, language: String)

  var title: Words {
    guard let title = catalog.title(of: entry, in: locale.index) else { return (entry.id.name, locale.tag) }
    let (text, language) = words(title)
    return (catalog.numbered(text, in: title.locale, index), language)
  }

  var lead: Words? { catalog.lead(of: entry, in: locale.index).map(words) }

  /// A text by the key of its unit; none where a withdrawal has only copied it.
  func text(_ key: String) -> Words? {
    catalog.repeatsWithdrawn(key, of: entry) ? nil : catalog.text(key, of: entry, in: locale.index).map(words)
  }

  /// The long texts of a message about the entry.
  var body: [Words] {
    type.messageFields.compactMap { name in
      guard let unit = type.text(name), type.texts[unit].kind == .prose else { return nil }
      return text(name)
    }
  }

  /// Where an event is: the name of the place and its address.
  var place: String? {
    guard let place = catalog.reference("place", of: entry) else { return nil }
    let name = EntryWords(site: site, index: place, locale: locale).title.text
    guard case .address(let address)? = catalog.fact("address", of: catalog.entries[place]) else { return name }
    return name + locale.comma + isolated(address.line)
  }

  /// One time of an event: the weekday, the day, from when until when.
  func time(_ occurrence: Schedule.Occurrence) -> String {
    let weekday = catalog.label("weekdays_on.\(occurrence.date.weekday.rawValue)", in: locale.index)?.prose.plainText
    let times = catalog.plain(.timeRange, in: locale.index, isolates: true) { name in
      (name == "from" ? occurrence.time.from : occurrence.time.until).numeric
    }
    return (weekday.map { $0 + " " } ?? "") + isolated(occurrence.date.numeric) + locale.comma + times
  }

  /// The day on which the words last changed, as far as the data tells: when the facts were last seen, the translation was made, or the
  /// notice was first shown. Never the day of the build.
  var updated: CalendarDate? {
    var days = entry.sources.map(\.seen)
    for case .period(let period)? in entry.facts { days.append(period.from) }
    if let day = entry.texts[locale.index]?.translation.on { days.append(day) }
    return days.max()
  }

  private func words(_ text: LocalizedText) -> Words {
    (catalog.plain(text, of: entry, isolates: true), catalog.locales[text.locale].tag)
  }

  private func isolated(_ text: String) -> String { locale.isRightToLeft ? "\u{2066}\(text)\u{2069}" : text }
}

extension Site {
  /// The sentence that every file for people says first while the publication is a trial; nil otherwise.
  func trialNotice(in locale: Locale) -> String? { catalog.site.isTrial ? catalog.plain(.trialPage, in: locale.index) : nil }

  /// Facts and lines of these entries, and of those that theirs speak of.
  func seen(from entries: [EntryIndex]) -> [EntryIndex] {
    var found = Set(entries)
    for index in entries {
      for case let fact? in catalog.entries[index].facts { found.formUnion(fact.targets) }
      found.formUnion(catalog.successors(of: index))
    }
    // Lines may quote lines of others, and those facts of yet others.
    for _ in 0..<2 {
      for index in found { found.formUnion(catalog.mentions(of: index)) }
    }
    if let publisher = catalog.site.publisher { found.insert(publisher) }
    return found.sorted()
  }
}
