import Diagnostics

extension Catalog {
  /// The catalog without what is faulty in it, for `build --keep-going`. The rule, from small to large:
  ///
  /// - A fact with an error in it, or without a source, is as if absent (the decoders leave it out); of several things only the faulty one.
  /// - A text with an error in it, or with a placeholder that leads nowhere, is as if absent: another language takes its place. So is one in
  ///   which a check found an error (`wrong`). A link that leads nowhere is words.
  /// - A language file that YAML cannot read is as if absent.
  /// - An entry is left out with every reference to it where `facts.yaml` or the title in the source language is missing or cannot be read,
  ///   or a required fact without which it belongs nowhere, holds at no time or is empty (`FieldKind.isIndispensable`). What is sound in it
  ///   still stands in the sentences of others.
  /// - An entry about a person whose consent does not hold today is left out, and nothing of it stands anywhere. A public channel without
  ///   consent is as if private.
  /// - Of two entries that claim one short address or former name the first has it.
  /// - A type with an error in its `_type.yaml` is left out with its entries.
  ///
  /// What is missing, outdated or unreviewed, `unknown` or expired is no fault. Nil where a sentence of the interface is faulty in the source
  /// language: it stands on every page, and nothing can take its place.
  ///
  /// - Parameters:
  ///   - wrong: texts in which checks found errors, by entry, language and unit.
  ///   - today: the day on which consents must hold.
  public func withholdingFaults(_ wrong: [Diagnostic.Subject] = [], on today: CalendarDate) -> Catalog? {
    if let words = interface.entry.texts[source], !words.faultyUnits.isEmpty { return nil }
    let wrong = Dictionary(grouping: wrong, by: \.entry)
    var catalog = replacing(
      withoutAddressClashes.map { entry in
        if lacksConsent(entry, on: today) { return entry.emptied }
        let sound = entry.without(wrong[entry.id.description] ?? [], locales)
        return sound.with(facts: publicFacts(of: sound, on: today), texts: sound.texts.map { $0?.withoutFaulty })
      })
    // A text that goes may have stood in others.
    while let filled = catalog.withoutGaps { catalog = catalog.replacing(filled) }
    return catalog.leavingOut(
      Set(catalog.entries.indices.filter { catalog.entries[$0].isBroken || !isTranslated(catalog.entries[$0], in: source) }))
  }

  /// The facts of an entry, without `public` where it is a channel to which those who keep it do not agree: it is as if private.
  private func publicFacts(of entry: Entry, on today: CalendarDate) -> [Fact?] {
    let type = types[entry.type]
    guard type.isChannel, let position = type.fact("public"), fact("consent", of: entry)?.isConsent(on: today) != true else {
      return entry.facts
    }
    var facts = entry.facts
    facts[position] = nil
    return facts
  }

  /// The catalog with other entries in the same positions.
  private func replacing(_ entries: [Entry]) -> Catalog {
    Catalog(
      site: site, locales: locales, source: source, types: types, entries: entries, interface: interface, glossary: glossary,
      channelKinds: channelKinds, links: links)
  }

  /// The entries without the texts that would have a gap; nil where there are none.
  private var withoutGaps: [Entry]? {
    var hasGaps = false
    let filled = entries.map { entry in
      var texts = entry.texts
      var isWhole = true
      for (locale, file) in entry.texts.enumerated() {
        for (unit, text) in (file?.texts ?? []).enumerated() where text.map({ hasGap($0, entry, locale) }) == true {
          texts[locale]?.texts[unit] = nil
          isWhole = false
        }
      }
      if isWhole { return entry }
      hasGaps = true
      return entry.with(facts: entry.facts, texts: texts)
    }
    return hasGaps ? filled : nil
  }

  private func hasGap(_ text: Text, _ entry: Entry, _ locale: LocaleIndex) -> Bool {
    text.prose.hasReferences
      && text.prose.references.contains { $0.use != .link && resolve($0.path, from: entry, in: locale) == nil }
  }

  /// The catalog without some entries; every position that refers to an entry is moved or, where it is gone, taken out.
  private func leavingOut(_ gone: Set<EntryIndex>) -> Catalog {
    let kept = entries.indices.filter { !gone.contains($0) }
    let moved = Dictionary(zip(kept, kept.indices), uniquingKeysWith: { first, _ in first })
    let all = entries.map { entry in
      entry.with(facts: entry.facts.map { $0.flatMap { $0.moving(moved) } }, texts: entry.texts.map { $0?.moving(moved) })
    }
    let entries = kept.map { all[$0] }
    let names = KnownNames(entries: entries.map(\.id), types: links.names.types, channelKinds: links.names.channelKinds)
    return Catalog(
      site: site.moving(moved), locales: locales, source: source, types: types, entries: entries, interface: interface.withoutFaulty,
      glossary: glossary, channelKinds: channelKinds, links: Links(entries: entries, types: types, names: names),
      withheld: Dictionary(gone.map { (all[$0].id, all[$0]) }, uniquingKeysWith: { first, _ in first }))
  }
}

extension Entry {
  /// The entry with nothing that others could quote.
  fileprivate var emptied: Entry { with(facts: facts.map { _ in nil }, texts: texts.map { _ in nil }) }

  /// The entry without some texts.
  fileprivate func without(_ wrong: [Diagnostic.Subject], _ locales: [Locale]) -> Entry {
    if wrong.isEmpty { return self }
    var texts = texts
    for subject in wrong {
      guard let locale = locales.firstIndex(where: { $0.tag == subject.locale }), let unit = subject.unit.flatMap(unit) else { continue }
      texts[locale]?.texts[unit] = nil
    }
    return with(facts: facts, texts: texts)
  }
}

extension LocaleTexts {
  fileprivate var withoutFaulty: LocaleTexts {
    var sound = self
    for unit in faultyUnits { sound.texts[unit] = nil }
    return sound
  }

  fileprivate func moving(_ moved: [EntryIndex: EntryIndex]) -> LocaleTexts {
    var texts = self
    texts.mentions = mentions.compactMap { moved[$0] }
    return texts
  }
}

extension Interface {
  /// The words without faulty sentences, so that another language takes their place.
  fileprivate var withoutFaulty: Interface {
    var plurals = plurals
    for (locale, texts) in entry.texts.enumerated() {
      for unit in texts?.faultyUnits ?? [] {
        for word in Word.allCases where word.isPlural && position(word) == unit { plurals[locale][word] = nil }
      }
    }
    return Interface(entry: entry.with(facts: [], texts: entry.texts.map { $0?.withoutFaulty }), plurals: plurals)
  }
}

extension Fact {
  /// The fact with its references moved; nil where nothing is left to refer to.
  fileprivate func moving(_ moved: [EntryIndex: EntryIndex]) -> Fact? {
    switch self {
    case .reference(let index): moved[index].map(Fact.reference)
    case .references(let indexes): .references(indexes.compactMap { moved[$0] })
    case .hours(let hours):
      .hours(
        hours.compactMap { placed in
          guard let place = placed.place else { return placed }
          return moved[place].map { PlacedHours(id: placed.id, place: $0, hours: placed.hours, isUnknown: placed.isUnknown) }
        })
    case .parts(let parts): .parts(parts.map { part in Part(id: part.id, facts: part.facts.map { $0.flatMap { $0.moving(moved) } }) })
    default: self
    }
  }
}

extension SiteSettings {
  fileprivate func moving(_ moved: [EntryIndex: EntryIndex]) -> SiteSettings {
    SiteSettings(
      address: address, isTrial: isTrial, publisher: publisher.flatMap { moved[$0] }, helpNow: helpNow.compactMap { moved[$0] },
      first: first.compactMap { moved[$0] },
      about: about.flatMap { moved[$0] }, accessibility: accessibility.flatMap { moved[$0] }, leave: leave, source: source,
      locales: locales,
      shared: shared, policy: policy, checks: checks, emergency: emergency, statistics: statistics, rates: rates,
      security: security, license: license, spans: spans)
  }
}

extension Diagnostic.Subject {
  /// What a file below `content/` is about: its entry, and its language unless it holds the facts.
  public init?(file: String) {
    let parts = file.split(separator: "/")
    let isTemplate = parts.count == 5 && parts[2] == Template.folder
    guard parts.count == 4 || isTemplate, parts[0] == "content", let last = parts.last else { return nil }
    let name = last.hasSuffix(".yaml") ? String(last.dropLast(5)) : ""
    self.init(entry: parts[1..<(parts.count - 1)].joined(separator: "/"), locale: name == "facts" || name.isEmpty ? nil : name)
  }
}
