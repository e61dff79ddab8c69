import Diagnostics
import Prose

/// What a placeholder stands for.
public enum Resolved: Sendable {
  case phone(Phone)
  case email(EmailAddress)
  case link(WebLink)
  case address(PostalAddress)
  case date(CalendarDate)
  case price(Price)
  case value(NamedValue)
  /// A line of another entry, which may hold facts of its own. Prose cannot be quoted: it has paragraphs.
  case text(LocalizedText, of: Entry)
  /// The fact is `unknown`: the page says so.
  case unknown
}

/// Where a link in prose leads.
public enum LinkTarget: Sendable {
  case entry(EntryIndex, section: String?)
  case section(String)
  case web(WebLink)
}

extension Catalog {
  /// The fact or text that the path of a placeholder names, seen from an entry and in a language; nil where there is none.
  public func resolve(_ path: String, from entry: Entry, in locale: LocaleIndex) -> Resolved? {
    resolve(steps(site.shared[path] ?? path), from: entry, in: locale)
  }

  /// The target of a link in prose: `services/kela`, `guides/money#tax`, `#tax`, `links.form`, `services/kela.links.home`.
  public func linkTarget(_ target: String, from entry: Entry) -> LinkTarget? {
    let halves = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let section = halves.count > 1 ? String(halves[1]) : nil
    if halves[0].isEmpty, let section { return hasSection(section, entry) ? .section(section) : nil }
    let path = steps(String(halves[0]))
    let owner: Entry
    if let id = path.entry {
      guard let index = position(of: id) else { return nil }
      if path.names.isEmpty {
        guard types[entries[index].type].hasPages else { return nil }
        if let section, !hasSection(section, entries[index]) { return nil }
        return .entry(index, section: section)
      }
      owner = entries[index]
    } else {
      owner = entry
    }
    guard path.names.count == 2, !isPrivate(owner), case .links(let links)? = fact(path.names[0], of: owner) else { return nil }
    return links.first { $0.id == path.names[1] }.map(LinkTarget.web)
  }

  /// A path taken apart: `services/kela.phones.main` is an entry and two names.
  func steps(_ path: String) -> (entry: EntryID?, names: [String]) {
    func names(_ path: Substring) -> [String] { path.split(at: UInt8(ascii: ".")).filter { !$0.isEmpty }.map(String.init) }
    guard let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) else { return (nil, names(path[...])) }
    let rest = names(path[path.utf8.index(after: slash)...])
    guard let name = rest.first else { return (nil, []) }
    return (EntryID(type: String(path[..<slash]), name: name), Array(rest.dropFirst()))
  }

  private func hasSection(_ id: String, _ entry: Entry) -> Bool {
    entry.facts.contains { fact in
      if case .parts(let parts)? = fact { parts.contains { $0.id == id } } else { false }
    }
  }

  private func resolve(_ path: (entry: EntryID?, names: [String]), from entry: Entry, in locale: LocaleIndex) -> Resolved? {
    switch named(path, from: entry) {
    case nil: nil
    case .fact(.unknown): .unknown
    case .fact(let fact): path.names.count == 1 ? single(fact) : element(path.names[1], of: fact)
    case .line(let unit, let owner):
      // A line that quotes a line is none to be quoted: two that quote one another would never end.
      text(unit, of: owner, in: locale).flatMap { quotesLine($0.prose, of: owner) ? nil : .text($0, of: owner) }
    }
  }

  /// What a path names, before its value is asked for.
  private enum Named {
    case fact(Fact)
    case line(Int, of: Entry)
  }

  private func named(_ path: (entry: EntryID?, names: [String]), from entry: Entry) -> Named? {
    var owner = entry
    if let id = path.entry {
      guard let named = position(of: id).map({ entries[$0] }) ?? withheld[id] else { return nil }
      owner = named
    }
    guard let name = path.names.first, !isPrivate(owner) else { return nil }
    if path.names.count == 2, let line = line(path.names[1], ofWhat: name, in: owner) { return line }
    // `sections.tax.title` is a text about a fact, not a fact.
    if path.names.count < 3, let fact = fact(name, of: owner) { return .fact(fact) }
    guard let unit = owner.unit(path.names.joined(separator: ".")), !owner.units[unit].field.isForStaff,
      owner.units[unit].field.kind == .line
    else { return nil }
    return .line(unit, of: owner)
  }

  /// `{areas.where}`: a line of the one entry that a reference names, so that a sentence stays as it is whatever that is.
  private func line(_ text: String, ofWhat field: String, in owner: Entry) -> Named? {
    let target: Entry
    switch fact(field, of: owner) {
    case .reference(let index): target = entries[index]
    case .references(let indexes) where indexes.count == 1: target = entries[indexes[0]]
    default: return nil
    }
    guard !isPrivate(target), let unit = target.unit(text), target.units[unit].field.kind == .line, !target.units[unit].field.isForStaff
    else { return nil }
    return .line(unit, of: target)
  }

  /// Whether the path of a placeholder names a line, even one that cannot be quoted.
  func namesLine(_ path: String, from entry: Entry) -> Bool {
    if case .line? = named(steps(site.shared[path] ?? path), from: entry) { true } else { false }
  }

  private func quotesLine(_ prose: Prose, of entry: Entry) -> Bool {
    prose.hasReferences && prose.references.contains { $0.use != .link && namesLine($0.path, from: entry) }
  }

  private func single(_ fact: Fact) -> Resolved? {
    switch fact {
    case .address(let address): .address(address)
    case .date(let date): .date(date)
    default: nil
    }
  }

  private func element(_ id: String, of fact: Fact) -> Resolved? {
    switch fact {
    case .phones(let phones): phones.first { $0.id == id }.map(Resolved.phone)
    case .emails(let emails): emails.first { $0.id == id }.map(Resolved.email)
    case .links(let links): links.first { $0.id == id }.map(Resolved.link)
    case .prices(let prices): prices.first { $0.id == id }.map(Resolved.price)
    case .values(let values): values.first { $0.id == id }.map(Resolved.value)
    case .period(let period): id == "from" ? .date(period.from) : id == "until" ? .date(period.until) : nil
    default: nil
    }
  }
}
