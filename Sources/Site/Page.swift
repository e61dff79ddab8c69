import Catalog

/// One page of the site: what it is about, in which language, and where it lies.
public struct Page: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    /// The choice of a language at the root.
    case languages
    case home
    /// All entries of a type.
    case index(type: Int)
    case entry(EntryIndex)
    /// All messages that can be shared.
    case shares
    /// The messages of one entry.
    case share(EntryIndex)
    /// The choice of what a client takes along.
    case plan
    /// The poster of one entry.
    case poster(EntryIndex)
    /// The search; from 1 on a part of its alphabetical list, of which other languages have no counterpart.
    case search(part: Int)
    /// Where one can go in the evening and at weekends.
    case openLate
    /// Services in the language of the page.
    case ownLanguage
    /// The steps of an entry as a list to tick off on paper.
    case checklist(EntryIndex)
    /// All entries of a type as one document.
    case document(type: Int)
  }

  public let content: Content
  public let locale: LocaleIndex
}

/// A file of the publication: a path below `output/` and its bytes.
public struct OutputFile: Sendable {
  public let path: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Where pages lie: no folder for each page, the same name in every language, so that links between pages are relative and short.
struct Address {
  let catalog: Catalog

  /// The path of a page below `output/site/`.
  func path(of page: Page) -> String {
    let tag = catalog.locales[page.locale].tag
    return switch page.content {
    case .languages: "index.html"
    case .home: "\(tag)/index.html"
    case .index(let type): "\(tag)/\(catalog.types[type].name)/index.html"
    case .entry(let index): "\(tag)/\(catalog.entries[index].id).html"
    case .shares: "\(tag)/share/index.html"
    case .share(let index): "\(tag)/share/\(catalog.entries[index].id).html"
    case .plan: "\(tag)/plan/index.html"
    case .poster(let index): "\(tag)/posters/\(catalog.entries[index].id).html"
    case .search(part: 0): "\(tag)/search/index.html"
    case .search(let part): "\(tag)/search/\(part).html"
    case .openLate: "\(tag)/lists/open-late.html"
    case .ownLanguage: "\(tag)/lists/own-language.html"
    case .checklist(let index): "\(tag)/checklists/\(catalog.entries[index].id.name).html"
    case .document(let type): "\(tag)/documents/\(catalog.types[type].name).html"
    }
  }

  /// The way from a page back to the root of the site.
  func root(of page: Page) -> String {
    switch page.content {
    case .languages: ""
    case .home: "../"
    case .index, .entry, .search, .shares, .plan, .openLate, .ownLanguage, .checklist, .document: "../../"
    case .share, .poster: "../../../"
    }
  }

  /// The absolute address of a page.
  func absolute(_ page: Page) -> String { "\(catalog.site.address)/\(path(of: page))" }
}
