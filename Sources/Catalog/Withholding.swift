import Diagnostics

extension Catalog {
  /// The catalog without what errors speak of, for `build --keep-going`: a broken entry is left out with everything that refers to it, a
  /// broken translation gives way to the honest fallback.
  public func withholding(_ report: Report) -> Catalog {
    var broken: Set<EntryIndex> = []
    var brokenTexts: [(EntryIndex, LocaleIndex)] = []
    for diagnostic in report.diagnostics where diagnostic.severity == .error {
      guard let subject = diagnostic.subject ?? diagnostic.span.flatMap({ Diagnostic.Subject(file: $0.file) }),
        let entry = entries.firstIndex(where: { $0.id.description == subject.entry })
      else { continue }
      if let tag = subject.locale, let locale = locales.firstIndex(where: { $0.tag == tag }), locale != source {
        brokenTexts.append((entry, locale))
      } else {
        broken.insert(entry)
      }
    }
    // An entry without a title in the source language cannot be shown at all.
    for (index, entry) in entries.enumerated() where !isTranslated(entry, in: source) { broken.insert(index) }
    var copy = self
    for (entry, locale) in brokenTexts { copy.entries[entry].texts[locale] = nil }
    return copy.removing(broken)
  }

  /// The catalog without some entries; every position that refers to an entry is moved or, where it is gone, taken out.
  private func removing(_ gone: Set<EntryIndex>) -> Catalog {
    guard !gone.isEmpty else { return self }
    var copy = self
    let kept = entries.indices.filter { !gone.contains($0) }
    let moved = Dictionary(zip(kept, kept.indices), uniquingKeysWith: { first, _ in first })
    copy.entries = kept.map { index in
      var entry = entries[index]
      entry.facts = entry.facts.map { $0.flatMap { $0.moving(moved) } }
      return entry
    }
    let names = KnownNames(entries: copy.entries.map(\.id), types: links.names.types, channelKinds: links.names.channelKinds)
    copy.links = Links(entries: copy.entries, types: types, names: names)
    copy.site = site.moving(moved)
    return copy
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
