import Catalog
import Prose
import Search

/// What search knows of the entries of a publication in one language: their numbers, their names, and the texts that they are found by.
struct SearchedEntries {
  /// An entry by the name that readers see.
  struct Name: Sendable {
    let entry: EntryIndex
    let title: String
    /// The language that the title really is in.
    let language: LocaleIndex
    /// The name in the source language, where the title is another.
    let sourceName: String?
  }

  let site: Site
  let locale: Locale
  /// By number of the page in the index.
  let names: [Name]
  private var catalog: Catalog { site.catalog }

  /// Types whose pages come first among equals, because they are what people need to go on.
  private static let first = ["services", "guides", "pathways", "topics", "places"]

  init(site: Site, locale: Locale) {
    let catalog = site.catalog
    self.site = site
    self.locale = locale
    func rank(_ index: EntryIndex) -> Int { Self.first.firstIndex(of: catalog.types[catalog.entries[index].type].name) ?? Self.first.count }
    let listed = catalog.entries.indices.filter { catalog.types[catalog.entries[$0].type].hasPages && site.isCurrent($0) }
    let reader = Reader(catalog: catalog, locale: locale, root: "", phrases: nil)
    names = listed.sorted { (rank($0), $0) < (rank($1), $1) }.map { index in
      let entry = catalog.entries[index]
      guard let title = catalog.title(of: entry, in: locale.index) else {
        return Name(entry: index, title: entry.id.name, language: locale.index, sourceName: nil)
      }
      let text = reader.plain(title, of: entry)
      let original = title.locale == catalog.source ? nil : catalog.title(of: entry, in: catalog.source).map { reader.plain($0, of: entry) }
      return Name(entry: index, title: text, language: title.locale, sourceName: original == text ? nil : original)
    }
  }

  /// Search words of an entry, one a line, in the language itself: nobody's fallback.
  func words(of index: EntryIndex) -> [String] {
    let entry = catalog.entries[index]
    guard let texts = entry.texts[locale.index] else { return [] }
    return entry.units.indices.flatMap { unit in entry.units[unit].field.kind == .words ? texts.texts[unit]?.prose.wordLines ?? [] : [] }
  }

  /// The documents to bring, as ids of the glossary.
  func terms(of index: EntryIndex) -> [String] { catalog.entries[index].facts.flatMap { $0?.terms ?? [] } }

  /// Telephone numbers as they are written.
  func numbers(of index: EntryIndex) -> [String] { catalog.entries[index].facts.flatMap { $0?.phones ?? [] }.map(\.number) }

  /// The index of all words.
  func index() -> SearchIndex {
    var index = SearchIndex(language: locale.tag)
    let glossary = GlossarySynonyms(catalog, locale.index)
    glossary.know(&index)
    for name in names {
      let entry = catalog.entries[name.entry]
      let texts = entry.texts[locale.index]
      let roles = catalog.types[entry.type].roles
      index.beginPage()
      index.add(name.title, .title)
      let phones = entry.facts.flatMap { $0?.phones ?? [] }
      // A number names who answers it.
      for phone in phones { for number in phone.dialledForms { index.add(number, .title) } }
      let synonyms = words(of: name.entry)
      for synonym in synonyms { index.add(synonym, .synonym) }
      for wording in glossary.wordings(of: terms(of: name.entry), and: [name.title] + synonyms) { index.add(wording, .synonym) }
      func add(_ rank: SearchRank, where isRank: (Unit) -> Bool) {
        guard let texts else { return }
        for (unit, definition) in entry.units.enumerated() where !definition.field.isForStaff && isRank(definition) {
          texts.texts[unit]?.prose.walk { event in if case .text(let run) = event { index.add(run, rank) } }
        }
      }
      // Titles of sections and other lines are summaries of what stands below them.
      add(.summary) { $0.key != roles.title && ($0.key == roles.lead || $0.field.kind == .line) }
      add(.body) { $0.key != roles.lead && $0.field.kind == .prose }
      for phone in phones { index.add(phone.withoutAreaCode, .body) }
    }
    return index
  }
}

extension Phone {
  /// The digits as they are dialled: in Finland, and from abroad where the number can be.
  fileprivate var dialledForms: [String] {
    let digits = uri.filter(\.isASCIIDigit)
    guard uri.utf8.contains(UInt8(ascii: "+")) else { return [digits] }
    return digits.hasPrefix("358") ? ["0" + digits.dropFirst(3), digits] : [digits]
  }

  /// The digits behind the first group of a number written in several: `2344171` of `05 234 4171`. Otherwise empty.
  fileprivate var withoutAreaCode: String {
    let groups = number.split { !$0.isASCIIDigit }
    return groups.count > 2 ? groups.dropFirst().joined() : ""
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension Fact {
  /// The telephones that the fact names, those inside parts included.
  fileprivate var phones: [Phone] {
    switch self {
    case .phones(let phones): phones
    case .parts(let parts): parts.flatMap { $0.facts.flatMap { $0?.phones ?? [] } }
    default: []
    }
  }

  /// Ids of the glossary that the fact names, those inside parts included.
  fileprivate var terms: [String] {
    switch self {
    case .terms(let ids): ids
    case .parts(let parts): parts.flatMap { $0.facts.flatMap { $0?.terms ?? [] } }
    default: []
    }
  }
}

extension Site {
  /// Appends what the search of a language shows of entries whose own files of that language do not say it: names, order, terms, phones. With
  /// the stamps of those files it tells whether the search would be the same again.
  public func appendSearched(in locale: LocaleIndex, to output: inout [UInt8]) {
    let entries = SearchedEntries(site: self, locale: catalog.locales[locale])
    for name in entries.names {
      for word in [catalog.entries[name.entry].id.description, name.title, catalog.locales[name.language].tag, name.sourceName ?? ""]
        + entries.terms(of: name.entry) + entries.numbers(of: name.entry)
      {
        output.append(contentsOf: word.utf8)
        output.append(0)
      }
      output.append(0)
    }
  }
}
