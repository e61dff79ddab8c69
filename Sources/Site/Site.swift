import Bulletins
import Catalog
import Diagnostics
import HTML
import Prose
import Translation

/// The website: which pages there are, and the bytes of each. Made once per build; `render` may be called from any thread. A class, as `Entry`
/// is.
public final class Site: Sendable {
  public let catalog: Catalog
  public let coverage: Coverage
  public let today: CalendarDate
  let fragments: Fragments
  /// Notices that every page shows.
  let emergencies: [EntryIndex]
  /// What can be shared, by entry.
  let messages: [EntryIndex: [Bulletin]]
  /// Of the same entries the plain text in languages that none of their channels has.
  let openMessages: [EntryIndex: [Bulletin]]
  let glossary: SiteGlossary
  /// The pages that are composed of facts of many entries or arrange one for paper.
  let composed: [Page.Content]

  /// - Parameter bulletins: the messages that the share pages offer.
  public init(_ catalog: Catalog, _ coverage: Coverage, _ bulletins: [Bulletin] = [], today: CalendarDate) {
    self.catalog = catalog
    self.coverage = coverage
    self.today = today
    let banner = EmergencyBanner(catalog, coverage, today: today)
    fragments = Fragments(catalog, banner, today: today)
    emergencies = banner.notices
    glossary = SiteGlossary(catalog, today: today)
    composed = Self.composed(catalog)
    messages = Dictionary(grouping: bulletins, by: \.entry)
    let composer = BulletinComposer(catalog, coverage, today: today)
    openMessages = Dictionary(uniqueKeysWithValues: messages.map { ($0.key, composer.open($0.key, besides: $0.value)) })
  }

  /// Groups of pages that share work: those of one entry in all languages are one group. Every page is in exactly one.
  public var groups: [[Page]] {
    var groups: [[Page]] = [[Page(content: .languages, locale: catalog.source)]]
    let locales = catalog.locales.indices
    groups.append(locales.map { Page(content: .home, locale: $0) })
    for (type, schema) in catalog.types.enumerated() where schema.hasPages && !catalog.entries(of: schema.name).isEmpty {
      groups.append(locales.map { Page(content: .index(type: type), locale: $0) })
    }
    for (index, entry) in catalog.entries.enumerated() where catalog.types[entry.type].hasPages {
      groups.append(locales.map { Page(content: .entry(index), locale: $0) })
    }
    groups += composed.map { content in locales.map { Page(content: content, locale: $0) } }
    groups.append(locales.map { Page(content: .shares, locale: $0) })
    for index in messages.keys.sorted() { groups.append(locales.map { Page(content: .share(index), locale: $0) }) }
    if catalog.hasPlan { groups.append(locales.map { Page(content: .plan, locale: $0) }) }
    for index in catalog.entries.indices {
      let posters = posterLocales(of: index)
      if !posters.isEmpty { groups.append(posters.map { Page(content: .poster(index), locale: $0) }) }
    }
    return groups
  }

  /// A name for a group, without blanks, that no other has.
  public func name(of group: [Page]) -> String {
    switch group.first?.content {
    case .home: "home"
    case .index(let type): "index:\(catalog.types[type].name)"
    case .entry(let index): catalog.entries[index].id.description
    case .shares: "share"
    case .share(let index): "share:\(catalog.entries[index].id)"
    case .plan: "plan"
    case .poster(let index): "poster:\(catalog.entries[index].id)"
    case .search: "search"
    case .openLate: "open-late"
    case .ownLanguage: "own-language"
    case .checklist(let index): "checklist:\(catalog.entries[index].id)"
    case .document(let type): "document:\(catalog.types[type].name)"
    case .languages, nil: "languages"
    }
  }

  /// The absolute address of the page of an entry in a language.
  public func address(of index: EntryIndex, in locale: LocaleIndex) -> String {
    Address(catalog: catalog).absolute(Page(content: .entry(index), locale: locale))
  }

  /// Files that go with a page: its messages, each as a file of its own.
  private func files(besides page: Page) -> [OutputFile] {
    guard case .share(let index) = page.content else { return [] }
    let folder = "site/\(catalog.locales[page.locale].tag)/share/\(catalog.entries[index].id)/"
    return sharedMessages(of: index, in: page.locale).flatMap { message in
      message.bulletin.files(named: folder + message.name).map { OutputFile(path: $0.path, bytes: $0.bytes) }
    }
  }

  /// The messages of an entry that readers of a language can share: those of its channels, or the plain text where none has the language.
  func sharedMessages(of index: EntryIndex, in locale: LocaleIndex) -> [SharedMessage] {
    SharedMessage.all(of: (messages[index] ?? []) + (openMessages[index] ?? []), in: locale, catalog)
  }

  /// All messages in all languages, for the archive that is used without a connection; paths below `share/`.
  public var sharedFiles: [OutputFile] {
    messages.keys.sorted().flatMap { index in
      catalog.locales.indices.flatMap { files(besides: Page(content: .share(index), locale: $0)) }
    }
  }

  /// The paths of a group below `output/`.
  public func paths(of group: [Page]) -> [String] {
    group.map { "site/" + Address(catalog: catalog).path(of: $0) } + ways(to: group).map { "site/" + $0 }
      + group.flatMap { files(besides: $0).map(\.path) } + (entry(of: group).map(planPaths) ?? [])
  }

  /// The pages of a group in their order, each with its path below `output/`, and after them those that only lead to them. What there is no
  /// room for on posters is told.
  public func render(_ group: [Page], report: inout Report) -> [OutputFile] {
    guard let first = group.first else { return [] }
    if case .poster(let index) = first.content { return renderPosters(group, of: index, &report) }
    let alternates = Alternates(of: first, self)
    let pages = group.map { page in
      OutputFile(path: "site/" + Address(catalog: catalog).path(of: page), bytes: render(page, alternates))
    }
    return pages + renderWays(to: first, alternates) + group.flatMap(files) + (entry(of: group).map(planFiles) ?? [])
  }

  private func renderPosters(_ group: [Page], of index: EntryIndex, _ report: inout Report) -> [OutputFile] {
    let posters = Posters(of: index, self)
    tellShortened(posters, of: index, &report)
    let code = code(of: index)
    let sheets = posters.all.map { (locales: $0.locales, markup: $0.markup(code)) }
    return group.compactMap { page in
      guard let sheet = sheets.first(where: { $0.locales.contains(page.locale) }) else { return nil }
      return OutputFile(
        path: "site/" + Address(catalog: catalog).path(of: page),
        bytes: PosterPage(site: self, page: page, index: index, posters: posters.locales, sheet: sheet.markup).bytes)
    }
  }

  private func entry(of group: [Page]) -> EntryIndex? {
    if case .entry(let index)? = group.first?.content { index } else { nil }
  }

  /// The paths of the pages that lead to a group, below `output/site/`: its short address and former ones, the page for those that lead nowhere.
  private func ways(to group: [Page]) -> [String] {
    switch group.first?.content {
    case .entry(let index): [catalog.entries[index].shortAddress.path + "index.html"] + redirects(to: index).map(\.path)
    case .languages: [NotFoundPage.path]
    default: []
    }
  }

  private func renderWays(to page: Page, _ alternates: Alternates) -> [OutputFile] {
    switch page.content {
    case .entry(let index):
      let short = ShortPage(site: self, index: index, alternates: alternates)
      let redirects = redirects(to: index).map { OutputFile(path: "site/" + $0.path, bytes: $0.bytes) }
      return [OutputFile(path: "site/" + short.path, bytes: short.bytes)] + redirects
    case .languages: return [OutputFile(path: "site/" + NotFoundPage.path, bytes: NotFoundPage(site: self).bytes)]
    default: return []
    }
  }

  private func redirects(to index: EntryIndex) -> [RedirectPage] {
    catalog.entries[index].addresses.formerly.flatMap { name in
      catalog.locales.indices.map { RedirectPage(site: self, index: index, locale: $0, name: name) }
    }
  }

  private func render(_ page: Page, _ alternates: Alternates) -> [UInt8] {
    let frame = PageFrame(site: self, page: page, alternates: alternates)
    switch page.content {
    case .languages: return LanguagePage(site: self, frame: frame).bytes
    case .home: return HomePage(site: self, frame: frame).bytes
    case .index(let type): return IndexPage(site: self, frame: frame, type: type).bytes
    case .entry(let index): return EntryPage(site: self, frame: frame, index: index).bytes
    case .shares: return SharesPage(site: self, frame: frame).bytes
    case .share(let index): return SharePage(site: self, frame: frame, index: index).bytes
    case .plan: return PlanPage(site: self, frame: frame).bytes
    case .openLate: return OpenLatePage(site: self, frame: frame).bytes
    case .ownLanguage: return OwnLanguagePage(site: self, frame: frame).bytes
    case .checklist(let index): return ChecklistPage(site: self, frame: frame, index: index).bytes
    case .document(let type): return DocumentPage(site: self, frame: frame, type: type).bytes
    // Rendered by `search`, all of a language at once, and by `renderPosters`.
    case .search, .poster: return []
    }
  }
}

/// What the versions of one page in all languages share: their addresses for `hreflang` and the sitemap, which therefore cannot disagree,
/// and the related entries.
struct Alternates: Sendable {
  /// The `link` elements of the head, equal on all pages of the group.
  let links: HTMLFragment
  let related: [EntryIndex]
  /// What their linked data has alike.
  let linked: LinkedHours

  /// Most related entries that a page lists.
  static let relatedLimit = 5

  init(of page: Page, _ site: Site) {
    let catalog = site.catalog
    let addresses = site.addresses(of: page)
    if case .entry(let index) = page.content { related = catalog.related(to: index, limit: Self.relatedLimit) } else { related = [] }
    linked = LinkedHours(page, site)
    let fallback = site.languageChoice
    links = HTMLFragment { html in
      for (locale, url) in zip(catalog.locales, addresses) {
        guard let url, let reference = URLReference.web(url) else { continue }
        html(.link, [.relation(.alternate), .hrefLanguage(locale.tag), .href(reference)])
      }
      if page.content == .languages || addresses.contains(where: { $0 != nil }), let reference = URLReference.web(fallback) {
        html(.link, [.relation(.alternate), .hrefLanguage("x-default"), .href(reference)])
      }
    }
  }
}

extension Site {
  /// The absolute address of the page for readers of other languages (`x-default`).
  public var languageChoice: String { Address(catalog: catalog).absolute(Page(content: .languages, locale: catalog.source)) }

  /// The absolute addresses of the versions of a group, by locale index; nil where the page is only an honest fallback.
  public func addresses(of group: [Page]) -> [String?] { group.first.map(addresses) ?? [] }

  /// By locale index, whether the group has a page of its own in the language and not only a fallback.
  public func isTranslated(_ group: [Page]) -> [Bool] {
    group.first.map { page in catalog.locales.map { isTranslated(page, in: $0.index) } } ?? []
  }

  private func isTranslated(_ page: Page, in locale: LocaleIndex) -> Bool {
    switch page.content {
    // The search is not for search engines.
    case .languages, .search: false
    case .home, .index, .openLate, .ownLanguage: true
    // For volunteers and advisers, and not to be found by search engines.
    case .shares, .share, .plan, .poster: false
    // The same as the pages of the entries, arranged for paper.
    case .checklist, .document: false
    // What is over keeps its page for those who have its address, and is found by nobody else.
    case .entry(let index): isCurrent(index) && catalog.isTranslated(catalog.entries[index], in: locale)
    }
  }

  fileprivate func addresses(of page: Page) -> [String?] {
    let address = Address(catalog: catalog)
    return catalog.locales.map { locale in
      isTranslated(page, in: locale.index) ? address.absolute(Page(content: page.content, locale: locale.index)) : nil
    }
  }
}
