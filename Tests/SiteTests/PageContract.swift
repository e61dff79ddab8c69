import Catalog
import Site
import XML

extension Page {
  /// Whether it is for those who share messages, hang up posters or advise, and not for search engines.
  var isForVolunteers: Bool {
    switch content {
    case .shares, .share, .plan, .poster, .checklist, .document: true
    default: false
    }
  }
}

/// What a page of this site promises beyond what is good on every site: the switch of languages, the breadcrumb, honest fallbacks.
struct PageContract {
  let page: Page
  let path: String
  let elements: [XMLElement]
  /// Whether it is about something that is over or not yet told.
  let isOver: Bool
  let catalog: Catalog
  /// The languages that the page is in.
  let versions: [LocaleIndex]

  private var locale: Locale { catalog.locales[page.locale] }
  private var entry: Entry? { if case .entry(let index) = page.content { catalog.entries[index] } else { nil } }
  private var isSearch: Bool { if case .search = page.content { true } else { false } }
  private var isFallback: Bool { entry.map { !catalog.isTranslated($0, in: page.locale) } ?? false }

  func check(_ audit: inout PageAudit) {
    languageSwitch(&audit)
    breadcrumb(&audit)
    trial(&audit)
    fallback(&audit)
  }

  private func all(_ name: String, class word: String) -> [XMLElement] {
    elements.filter { $0.name == name && ($0["class"] ?? "").split(separator: " ").contains(Substring(word)) }
  }

  private func links(in element: XMLElement?) -> [XMLElement] { element?.subtree.filter { $0.name == "a" } ?? [] }

  private func target(_ link: XMLElement) -> String { SiteAudit.resolve(link["href"] ?? "", from: path) }

  /// The same page in every language, in the same order, each by its own name.
  private func languageSwitch(_ audit: inout PageAudit) {
    let found = links(in: all("nav", class: "languages").first)
    // Parts of the alphabetical list have no counterpart in other languages.
    let rest =
      switch page.content {
      case .languages: "index.html"
      case .search: "search/index.html"
      default: path.drop { $0 != "/" }.dropFirst().description
      }
    // A poster in a language that the text is not in would be none; every other page is in all.
    let isPoster = if case .poster = page.content { true } else { false }
    let locales = isPoster ? versions.map { catalog.locales[$0] } : catalog.locales
    if found.map(target) != locales.map({ "\($0.tag)/\(rest)" }) { audit.add(.languageSwitch, "\(found.map(target))") }
    if found.map(\.text) != locales.map(\.name) { audit.add(.languageSwitch, "\(found.map(\.text))") }
    let here = found.filter { $0["aria-current"] == "page" }.map { $0["lang"] ?? "" }
    let isPart = if case .search(let part) = page.content { part > 0 } else { false }
    if here != (page.content == .languages || isPart ? [] : [locale.tag]) { audit.add(.languageSwitch, "current: \(here)") }
    for link in found where link["lang"] == nil || link["hreflang"] != link["lang"] {
      audit.add(.languageSwitch, "“\(link.text)” is not marked")
    }
  }

  /// From the home page of the language over the list of the type.
  private func breadcrumb(_ audit: inout PageAudit) {
    guard let entry else { return }
    let found = links(in: all("nav", class: "breadcrumb").first).map(target)
    let wanted = ["\(locale.tag)/index.html", "\(locale.tag)/\(entry.id.type)/index.html"]
    if found != wanted { audit.add(.breadcrumb, "\(found)") }
  }

  /// A trial says so on every page, and neither it nor a fallback, what is over or a list of the search is for search engines.
  private func trial(_ audit: inout PageAudit) {
    let isIndexed = !elements.contains { $0.name == "meta" && $0["name"] == "robots" && ($0["content"] ?? "").contains("noindex") }
    if isIndexed == (catalog.site.isTrial || isFallback || isOver || isSearch || page.isForVolunteers) {
      audit.add(.trial, isIndexed ? "is indexed" : "is not indexed")
    }
    if (all("p", class: "trial").count == 1) != catalog.site.isTrial { audit.add(.trial, "the note on the trial") }
  }

  /// A page that is not in the reader's language says so and lists those that there are; no other page does.
  private func fallback(_ audit: inout PageAudit) {
    let notes = all("div", class: "missing")
    guard isFallback, let entry else {
      if !notes.isEmpty { audit.add(.fallback, "says that it is missing") }
      return
    }
    let tags = catalog.locales.filter { catalog.isTranslated(entry, in: $0.index) }.map(\.tag)
    let found = links(in: notes.first)
    if found.map(target) != tags.map({ "\($0)/\(entry.id).html" }) { audit.add(.fallback, "lists \(found.map(target))") }
    if found.map({ $0["lang"] }) != tags { audit.add(.fallback, "the names of the languages are not marked") }
    let title = elements.first { $0.name == "h1" }
    if title?["lang"].map({ $0 == locale.tag }) ?? true { audit.add(.fallback, "the title does not say in which language it is") }
  }
}
