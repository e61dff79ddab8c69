import Catalog
import Exchange
import Parallel
import Site
import XML

/// Looks at all pages of a publication: each by itself, and then together.
struct SiteAudit: Sendable {
  private let publication: Publication
  private var pages: [String: PageFacts] = [:]
  /// What lies beside the pages.
  private var others: Set<String> = [
    "style.css", "plan.css", "poster.css", "share.js", "search.js", "plan.js", "leave.js", "share/messages.zip",
  ]
  private(set) var findings: [Finding] = []

  var count: Int { pages.count }

  /// What the pages must know of each other.
  private struct PageFacts: Sendable {
    let page: Page
    let names: Set<String>
    let links: [String]
    /// `hreflang` to address.
    let alternates: [String: String]
    let canonical: String?
    /// Whether it is about something that is over or not yet told, and not for search engines.
    let isOver: Bool
  }

  private var catalog: Catalog { publication.catalog }

  init(_ publication: Publication) {
    self.publication = publication
    let texts = KnownTexts(publication.catalog)
    let groups = publication.site.groups
    let looked = Parallel.map(count: groups.count) { index in
      let files = publication.site.render(groups[index])
      let pages = zip(groups[index], files.filter { $0.path.hasSuffix(".html") }).map { page, file in
        Self.look(page, String(file.path.dropFirst(5)), file.bytes, publication, texts, groups[index].map(\.locale))
      }
      return (pages: pages, others: files.filter { !$0.path.hasSuffix(".html") }.map { String($0.path.dropFirst(5)) })
    }
    let searched = Parallel.map(count: publication.catalog.locales.count) { locale in
      publication.site.searchPages(in: locale).map { page, file in
        Self.look(page, String(file.path.dropFirst(5)), file.bytes, publication, texts, [locale])
      }
    }
    for (path, facts, found) in looked.flatMap(\.pages) + searched.joined() {
      pages[path] = facts
      findings += found
    }
    others.formUnion(looked.flatMap(\.others))
    let machines = MachineFiles(publication.site)
    others.formUnion((groups.flatMap(machines.paths) + machines.collections.flatMap(\.paths)).map { String($0.dropFirst(5)) })
    for (path, facts) in pages.sorted(by: { $0.key < $1.key }) { together(path, facts) }
  }

  private static func look(
    _ page: Page, _ path: String, _ bytes: [UInt8], _ publication: Publication, _ texts: KnownTexts, _ versions: [LocaleIndex]
  ) -> (String, PageFacts, [Finding]) {
    let locale = publication.catalog.locales[page.locale]
    var audit = PageAudit(path: path, bytes: bytes, locale: (locale.tag, locale.isRightToLeft), texts: texts)
    audit.run()
    let elements = audit.root.map { Array($0.subtree) } ?? []
    let links = elements.filter { $0.name == "link" }
    var alternates: [String: String] = [:]
    for link in links where link["rel"] == "alternate" && link["hreflang"] != nil { alternates[link["hreflang"] ?? ""] = link["href"] }
    let isOver = if case .entry(let index) = page.content { !publication.site.isCurrent(index) } else { false }
    PageContract(page: page, path: path, elements: elements, isOver: isOver, catalog: publication.catalog, versions: versions).check(&audit)
    let facts = PageFacts(
      page: page, names: audit.names, links: audit.links, alternates: alternates,
      canonical: links.first { $0["rel"] == "canonical" }?["href"], isOver: isOver)
    return (path, facts, audit.findings)
  }

  private mutating func together(_ path: String, _ facts: PageFacts) {
    func add(_ rule: Rule, _ words: String) { findings.append(Finding(rule: rule, page: path, words: words)) }
    for link in facts.links {
      guard !["https:", "http:", "tel:", "mailto:", "sms:"].contains(where: link.hasPrefix) else { continue }
      let halves = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let target = halves[0].isEmpty ? path : Self.resolve(String(halves[0]), from: path)
      guard let there = pages[target] else {
        if !others.contains(target) { add(.links, "\(link) leads to no page") }
        continue
      }
      if halves.count > 1, !there.names.contains(String(halves[1])) { add(.links, "\(link): no such place on the page") }
    }
    let own = "\(catalog.site.address)/\(path)"
    let tag = catalog.locales[facts.page.locale].tag
    let isFallback =
      if case .entry(let index) = facts.page.content { !catalog.isTranslated(catalog.entries[index], in: facts.page.locale) } else { false }
    let isSearch = if case .search = facts.page.content { true } else { false }
    if facts.canonical != (isFallback || isSearch ? nil : own) { add(.canonical, facts.canonical ?? "none") }
    if facts.page.content == .languages || isSearch { return }
    if facts.page.isForVolunteers || facts.isOver {
      if !facts.alternates.isEmpty { add(.alternates, "a page that is not for search engines names others") }
      return
    }
    if facts.alternates[tag] != (isFallback ? nil : own) { add(.alternates, "\(tag): \(facts.alternates[tag] ?? "none")") }
    if facts.alternates["x-default"] != "\(catalog.site.address)/index.html" { add(.alternates, "no x-default") }
    for (other, address) in facts.alternates where other != "x-default" {
      let target = String(address.dropFirst(catalog.site.address.utf8.count + 1))
      if pages[target]?.alternates != facts.alternates { add(.alternates, "\(address) does not name the same pages") }
    }
  }

  /// `../../fi/x.html` from `en/services/y.html` is `fi/x.html`.
  static func resolve(_ link: String, from path: String) -> String {
    var steps = path.split(separator: "/").dropLast().map(String.init)
    for step in link.split(separator: "/") {
      if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(String(step)) }
    }
    return steps.joined(separator: "/")
  }
}
