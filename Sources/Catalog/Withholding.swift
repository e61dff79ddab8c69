import Diagnostics

extension Catalog {
  /// The catalog without what errors speak of, for `build --keep-going`: a broken entry is left out with every reference to it and every
  /// text that would have a gap without it, a broken translation gives way to the honest fallback.
  public func withholding(_ report: Report) -> Catalog {
    var broken: Set<EntryIndex> = []
    var brokenTexts: [(EntryIndex, LocaleIndex)] = []
    for diagnostic in report.diagnostics where diagnostic.severity == .error {
      guard let subject = diagnostic.subject ?? diagnostic.span.flatMap({ Diagnostic.Subject(file: $0.file) }),
        let entry = entries.firstIndex(where: { $0.id.description == subject.entry })
      else { continue }
      if let tag = subject.locale, tag != locales[source].tag {
        // A file in a language that nothing reads breaks nothing.
        if let locale = locales.firstIndex(where: { $0.tag == tag }) { brokenTexts.append((entry, locale)) }
      } else {
        broken.insert(entry)
      }
    }
    // An entry without a title in the source language cannot be shown at all.
    for (index, entry) in entries.enumerated() where !isTranslated(entry, in: source) { broken.insert(index) }
    var found = broken
    while !found.isEmpty {
      let gone = Set(found.map { entries[$0].id })
      found = []
      for (index, entry) in entries.enumerated() where !broken.contains(index) {
        for (locale, texts) in entry.texts.enumerated() where texts?.needs(gone, shared: site.shared) == true {
          if locale == source { found.insert(index) } else { brokenTexts.append((index, locale)) }
        }
      }
      broken.formUnion(found)
    }
    return removing(broken, texts: brokenTexts)
  }

  /// The catalog without some entries and texts; every position that refers to an entry is moved or, where it is gone, taken out.
  private func removing(_ gone: Set<EntryIndex>, texts brokenTexts: [(EntryIndex, LocaleIndex)]) -> Catalog {
    let kept = entries.indices.filter { !gone.contains($0) }
    let moved = Dictionary(zip(kept, kept.indices), uniquingKeysWith: { first, _ in first })
    let entries = kept.map { index in
      let entry = self.entries[index]
      var texts = entry.texts
      for (broken, locale) in brokenTexts where broken == index { texts[locale] = nil }
      return Entry(
        id: entry.id, type: entry.type, facts: entry.facts.map { $0.flatMap { $0.moving(moved) } }, sources: entry.sources,
        units: entry.units, texts: texts)
    }
    let names = KnownNames(entries: entries.map(\.id), types: links.names.types, channelKinds: links.names.channelKinds)
    return Catalog(
      site: site.moving(moved), locales: locales, source: source, types: types, entries: entries, interface: interface, glossary: glossary,
      channelKinds: channelKinds, links: Links(entries: entries, types: types, names: names))
  }
}

extension LocaleTexts {
  /// Whether a placeholder stands for a fact or text of one of the entries: without it the sentence would have a gap.
  fileprivate func needs(_ gone: Set<EntryID>, shared: [String: String]) -> Bool {
    texts.contains { text in
      text?.prose.references.contains { reference in
        guard reference.use != .link else { return false }
        let path = shared[reference.path] ?? reference.path
        guard let slash = path.firstIndex(of: "/") else { return false }
        let name = path[path.index(after: slash)...].prefix { $0 != "." }
        return gone.contains(EntryID(type: String(path[..<slash]), name: String(name)))
      } ?? false
    }
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
      address: address, isTrial: isTrial, publisher: publisher.flatMap { moved[$0] }, source: source, locales: locales, shared: shared,
      policy: policy, span: span)
  }
}

extension Diagnostic.Subject {
  /// What a file below `content/` is about: its entry, and its language unless it holds the facts.
  public init?(file: String) {
    let parts = file.split(separator: "/")
    guard parts.count == 4, parts[0] == "content" else { return nil }
    let name = parts[3].hasSuffix(".yaml") ? String(parts[3].dropLast(5)) : ""
    self.init(entry: "\(parts[1])/\(parts[2])", locale: name == "facts" || name.isEmpty ? nil : name)
  }
}
