import Catalog
import Site
import XML

/// The sitemap of the site (sitemaps.org protocol 0.9) with the alternates of each page in other languages.
///
/// Only tags that search engines accept stand in it; pages in other languages and plain Finnish are found by the links between pages.
public struct Sitemap: Sendable {
  private let site: Site

  public init(_ site: Site) { self.site = site }

  /// One file, or several with an index beside them: a file may list 50,000 addresses.
  public var files: [OutputFile] {
    var rows: [(address: String, alternates: [(tag: String, address: String)])] = []
    for group in site.groups {
      guard let addresses = site.alternates(of: group)?.addresses else { continue }
      let versions = zip(site.catalog.locales, addresses).compactMap { locale, address in
        address.map { (locale: locale, address: $0) }
      }
      let alternates = versions.filter(\.locale.traits.isAlternateForSearchEngines).map { (tag: $0.locale.tag, address: $0.address) }
      for version in versions { rows.append((version.address, alternates)) }
    }
    let chunks = stride(from: 0, to: rows.count, by: 50_000).map { Array(rows[$0..<min($0 + 50_000, rows.count)]) }
    if chunks.count <= 1 { return [OutputFile(path: "site/sitemap.xml", bytes: Self.urlset(rows))] }
    let parts = chunks.enumerated().map { OutputFile(path: "site/sitemap-\($0 + 1).xml", bytes: Self.urlset($1)) }
    let index = XMLWriter.document("sitemapindex", namespace: Self.namespace) { xml in
      for number in parts.indices {
        xml("sitemap") { xml in xml("loc", "\(site.catalog.site.address)/sitemap-\(number + 1).xml") }
      }
    }
    return parts + [OutputFile(path: "site/sitemap.xml", bytes: index)]
  }

  private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

  private static func urlset(_ rows: [(address: String, alternates: [(tag: String, address: String)])]) -> [UInt8] {
    XMLWriter.document("urlset", namespace: namespace, declaring: [.xhtml]) { xml in
      for row in rows {
        xml("url") { xml in
          xml("loc", row.address)
          guard row.alternates.count > 1 else { return }
          for alternate in row.alternates {
            xml(XMLNamespace.xhtml["link"], ["rel": "alternate", "hreflang": alternate.tag, "href": alternate.address])
          }
        }
      }
    }
  }
}
