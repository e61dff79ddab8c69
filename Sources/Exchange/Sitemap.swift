import Catalog
import Site
import XML

/// The sitemap of the site (sitemaps.org protocol 0.9) with the alternates of each page in other languages.
///
/// Only tags that search engines accept stand in it; pages in other languages and plain Finnish are found by the links between pages.
public struct Sitemap: Sendable {
  private let site: Site

  /// The groups that one file lists; a file may hold 50,000 addresses, and a group has one for each language.
  private let chunks: [ArraySlice<[Page]>]

  public init(_ site: Site) {
    self.site = site
    let groups = site.groups
    chunks = stride(from: 0, to: groups.count, by: Self.groupsPerFile).map { groups[$0..<min($0 + Self.groupsPerFile, groups.count)] }
  }

  private static let groupsPerFile = 400

  /// How many files there are: one, or several and an index. `file` may be called for each on a thread of its own.
  public var count: Int { chunks.count == 1 ? 1 : chunks.count + 1 }

  /// The path of one of the files.
  public func path(_ number: Int) -> String {
    chunks.count > 1 && number < chunks.count ? "site/sitemap-\(number + 1).xml" : "site/sitemap.xml"
  }

  /// Which pages one of the files lists, without their addresses: if that is the same as in another run, so is the file.
  public func outline(_ number: Int) -> [String] {
    guard number < chunks.count else { return [String(chunks.count)] }
    return chunks[number].map { group in
      site.name(of: group) + " " + String(site.isTranslated(group).map { $0 ? "1" : "0" as Character })
    }
  }

  /// One of the files.
  public func file(_ number: Int) -> OutputFile {
    if chunks.count == 1 { return OutputFile(path: path(number), bytes: urlset(chunks[0])) }
    if number < chunks.count { return OutputFile(path: path(number), bytes: urlset(chunks[number])) }
    let index = XMLWriter.document("sitemapindex", namespace: Self.namespace) { xml in
      for part in chunks.indices {
        xml("sitemap") { xml in xml("loc", "\(site.catalog.site.address)/sitemap-\(part + 1).xml") }
      }
    }
    return OutputFile(path: path(number), bytes: index)
  }

  private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

  private func urlset(_ groups: ArraySlice<[Page]>) -> [UInt8] {
    XMLWriter.document("urlset", namespace: Self.namespace, declaring: [.xhtml]) { xml in
      for group in groups {
        let versions = zip(site.catalog.locales, site.addresses(of: group)).compactMap { locale, address in
          address.map { (locale: locale, address: $0) }
        }
        let alternates = versions.filter(\.locale.traits.isAlternateForSearchEngines)
        for version in versions {
          xml("url") { xml in
            xml("loc", version.address)
            guard alternates.count > 1 else { return }
            for alternate in alternates {
              xml(XMLNamespace.xhtml["link"], ["rel": "alternate", "hreflang": alternate.locale.tag, "href": alternate.address])
            }
          }
        }
      }
    }
  }
}
