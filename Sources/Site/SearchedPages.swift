import Catalog
import Prose
import Search

/// What search knows of the pages of a publication in one language: their numbers, their names, and the texts that they are found by. They are
/// the pages of entries, and the lists that answer a question of their own.
struct SearchedPages {
  /// A page by the name that readers see.
  struct Name: Sendable {
    let page: Page.Content
    let title: String
    /// The language that the title really is in.
    let language: LocaleIndex
    /// The name in the source language, where the title is another.
    let sourceName: String?

    /// The entry whose page it is.
    var entry: EntryIndex? { if case .entry(let index) = page { index } else { nil } }
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
    func name(_ page: Page.Content, of entry: Entry, _ title: (LocaleIndex) -> LocalizedText?) -> Name {
      guard let own = title(locale.index) else { return Name(page: page, title: entry.id.name, language: locale.index, sourceName: nil) }
      let text = reader.plain(own, of: entry)
      let original = own.locale == catalog.source ? nil : title(catalog.source).map { reader.plain($0, of: entry) }
      return Name(page: page, title: text, language: own.locale, sourceName: original == text ? nil : original)
    }
    names =
      listed.sorted { (rank($0), $0) < (rank($1), $1) }.map { index in
        let entry = catalog.entries[index]
        return name(.entry(index), of: entry) { catalog.title(of: entry, in: $0) }
      }
      + site.composed.compactMap { page in
        page.listWords.map { words in name(page, of: catalog.interface.entry) { catalog.word(words.title, in: $0) } }
      }
  }

  /// Where a page lies below the folder of its language, without the ending.
  func path(of name: Name) -> String {
    let path = Address(catalog: catalog).path(of: Page(content: name.page, locale: locale.index))
    return String(path.dropFirst(locale.tag.count + 1).dropLast(".html".count))
  }

  /// Search words of an entry, one a line, in the language itself: nobody's fallback.
  func words(of index: EntryIndex) -> [String] {
    let entry = catalog.entries[index]
    guard let texts = entry.texts[locale.index] else { return [] }
    return entry.units.indices.flatMap { unit in entry.units[unit].field.kind == .words ? texts.texts[unit]?.prose.wordLines ?? [] : [] }
  }

  /// What a list says of itself in the language, not in another.
  func lead(of name: Name) -> String? {
    let lead = name.page.listWords?.lead.flatMap { catalog.word($0, in: locale.index) }
    return lead.flatMap { $0.locale == locale.index ? $0.prose.plainText : nil }
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
      index.beginPage()
      index.add(name.title, .title)
      guard let number = name.entry else {
        if let lead = lead(of: name) { index.add(lead, .summary) }
        continue
      }
      let entry = catalog.entries[number]
      let texts = entry.texts[locale.index]
      let roles = catalog.types[entry.type].roles
      let phones = entry.facts.flatMap { $0?.phones ?? [] }
      // A number names who answers it.
      for phone in phones { for number in phone.dialledForms { index.add(number, .title) } }
      let synonyms = words(of: number)
      for synonym in synonyms { index.add(synonym, .synonym) }
      for wording in glossary.wordings(of: terms(of: number), and: [name.title] + synonyms) { index.add(wording, .synonym) }
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
    let pages = SearchedPages(site: self, locale: catalog.locales[locale])
    for name in pages.names {
      let found = name.entry.map { pages.terms(of: $0) + pages.numbers(of: $0) } ?? [pages.lead(of: name) ?? ""]
      for word in [pages.path(of: name), name.title, catalog.locales[name.language].tag, name.sourceName ?? ""] + found {
        output.append(contentsOf: word.utf8)
        output.append(0)
      }
      output.append(0)
    }
  }
}
