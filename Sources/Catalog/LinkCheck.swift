import Diagnostics
import Prose

/// Holds every placeholder and link in every text against the catalog, and finds entries that no page leads to.
struct LinkCheck {
  let catalog: Catalog
  /// Whether the facts of all entries are those of the run that packed the packed texts.
  let hasKnownFacts: Bool

  /// Diagnostics of one entry's texts; called from several threads.
  func check(_ entry: Entry) -> Report {
    var report = Report()
    // What the texts of an earlier run named is still there, as long as the facts and the texts that they name are.
    let isKnown = hasKnownFacts && isPacked(entry) && entry.mentions.allSatisfy { isPacked(catalog.entries[$0]) }
    if isKnown { return report }
    for (locale, texts) in entry.texts.enumerated() {
      guard let texts else { continue }
      for (unit, text) in texts.texts.enumerated() {
        guard let text else { continue }
        let before = report.diagnostics.count
        for reference in text.prose.references { check(reference, of: text, in: texts.file, locale, entry, &report) }
        report.attribute(
          since: before,
          to: Diagnostic.Subject(entry: entry.id.description, locale: catalog.locales[locale].tag, unit: entry.units[unit].key))
      }
    }
    return report
  }

  private func isPacked(_ entry: Entry) -> Bool { entry.texts.allSatisfy { $0?.isPacked ?? true } }

  private func check(_ reference: Reference, of text: Text, in file: String, _ locale: LocaleIndex, _ entry: Entry, _ report: inout Report)
  {
    let span = text.origin(in: file).span(at: reference.position)
    let path = reference.path
    if reference.use == .link {
      if catalog.linkTarget(path, from: entry) == nil, hasSoundFacts(path, entry) {
        report.add(
          Diagnostic(
            CatalogCodes.danglingReference, at: span,
            Wording(
              fi: "Linkki `\(path)` ei vie mihinkään. " + hint(path, fi: true),
              en: "The link `\(path)` leads nowhere. " + hint(path, fi: false))))
      }
    } else if catalog.resolve(path, from: entry, in: locale) == nil, hasSoundFacts(path, entry) {
      report.add(
        Diagnostic(
          CatalogCodes.danglingPlaceholder, at: span,
          Wording(
            fi: "Aaltosulkeiden `{\(path)}` tietoa ei ole. " + hint(path, from: entry, fi: true),
            en: "There is no fact for `{\(path)}`. " + hint(path, from: entry, fi: false))))
    }
  }

  /// Whether the facts of the entry that a path names could be read; if not, that has been said where they stand.
  private func hasSoundFacts(_ path: String, _ entry: Entry) -> Bool {
    let path = catalog.site.shared[path] ?? path
    guard let slash = path.firstIndex(of: "/") else { return entry.hasSoundFacts }
    let name = path[path.index(after: slash)...].prefix { $0 != "." && $0 != "#" }
    let owner = catalog.position(of: EntryID(type: String(path[..<slash]), name: String(name)))
    return owner.map { catalog.entries[$0].hasSoundFacts } ?? true
  }

  /// What to do about a placeholder that names nothing, or a text that cannot stand within another.
  private func hint(_ path: String, from entry: Entry, fi: Bool) -> String {
    guard catalog.namesLine(path, from: entry) else { return hint(path, fi: fi) }
    return fi
      ? "Se on teksti, jossa itsessään on teksti aaltosulkeissa. Kirjoita sanat tähän."
      : "It is a text that itself has a text in braces. Write the words here."
  }

  /// "Did you mean": the nearest entry, or what the entry itself offers.
  private func hint(_ path: String, fi: Bool) -> String {
    if let slash = path.firstIndex(of: "/") {
      let name = path[path.index(after: slash)...].prefix { $0 != "." && $0 != "#" }
      let id = EntryID(type: String(path[..<slash]), name: String(name))
      if catalog.position(of: id) == nil, let nearest = catalog.links.names.nearest(to: id) {
        return fi ? "Tarkoititko `\(nearest)`?" : "Did you mean `\(nearest)`?"
      }
    }
    return fi ? "Tarkista nimi tiedostosta facts.yaml." : "Check the name against facts.yaml."
  }

  /// Diagnostics of the names that `site.yaml` shares with every text.
  func shared() -> Report {
    var report = Report()
    guard let publisher = catalog.entries.first else { return report }
    for (name, path) in catalog.site.shared.sorted(by: { $0.key < $1.key })
    where catalog.resolve(path, from: publisher, in: catalog.source) == nil && hasSoundFacts(path, publisher) {
      report.add(
        Diagnostic(
          CatalogCodes.danglingPlaceholder, at: catalog.site.span(of: "shared.\(name)"),
          Wording(
            fi: "Yhteisen nimen `\(name)` polku `\(path)` ei vie mihinkään. " + hint(path, fi: true),
            en: "The path `\(path)` of the shared name `\(name)` leads nowhere. " + hint(path, fi: false))))
    }
    return report
  }

  /// Entries with a page that only the list of all entries of their type leads to, although others could refer to them.
  func unreachable() -> Report {
    var report = Report()
    // A reference that could not be read may be the one that leads there.
    guard catalog.entries.allSatisfy(\.hasSoundFacts) else { return report }
    let site = catalog.site
    var queue = catalog.entries.indices.filter { Self.listedAtHome.contains(catalog.entries[$0].id.type) }
    // These stand below every page.
    queue += [site.publisher, site.about, site.accessibility].compactMap(\.self) + site.helpNow
    var reached = Array(repeating: false, count: catalog.entries.count)
    for index in queue { reached[index] = true }
    while let index = queue.popLast() {
      for next in neighbours(of: index) where !reached[next] {
        reached[next] = true
        queue.append(next)
      }
    }
    let named = catalog.types.map { type in type.hasPages && catalog.types.contains { $0.mayLead(to: type.name) } }
    for (index, entry) in catalog.entries.enumerated() where !reached[index] && named[entry.type] {
      report.add(
        Diagnostic(
          CatalogCodes.unreachableEntry, at: Span(file: entry.factsFile),
          Wording(
            fi:
              "Vain tyypin \(entry.id.type) luettelosivu vie sisältöön `\(entry.id)`. Lisää sille aihe tai viittaa siihen toisesta sisällöstä.",
            en: "Only the list of all \(entry.id.type) leads to `\(entry.id)`. Give it a topic or refer to it from another entry.")))
    }
    return report
  }

  /// Types that the front page lists in full.
  private static let listedAtHome: Set<String> = ["topics", "audiences", "pathways", "notices", "events"]

  private func neighbours(of index: EntryIndex) -> [EntryIndex] {
    let entry = catalog.entries[index]
    let type = catalog.types[entry.type]
    // What only puts a list in order leads nowhere.
    var next = zip(type.facts, entry.facts).flatMap { field, fact in
      type.lists.contains { $0.first == field.name } ? [] : fact?.targets ?? []
    }
    for list in type.lists {
      for whole in catalog.wholes(of: index, by: list.within) { next += catalog.backlinks(to: whole, list) }
    }
    for text in entry.texts[catalog.source]?.texts ?? [] {
      for reference in text?.prose.references ?? [] where reference.use == .link {
        if case .entry(let target, _)? = catalog.linkTarget(reference.path, from: entry) { next.append(target) }
      }
    }
    return next
  }
}

extension EntryType {
  /// Whether pages of the type may lead to entries of another: they list them, or refer to them.
  fileprivate func mayLead(to other: String) -> Bool {
    lists.contains { $0.type == other } || mayRefer(to: other)
  }
}
