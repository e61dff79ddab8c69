import Catalog
import Site
import XML

/// The sitemap of the site (sitemaps.org protocol 0.9) with the alternates of each page in other languages.
///
/// Only tags that search engines accept stand in it (docs/machines.md), and a page in another language or in plain Finnish names no alternates,
/// since none could name it; it is found by the links between pages. `x-default` is the choice of languages, as on the pages. A trial has no sitemap: its pages
/// ask not to be found.
struct Sitemap: Sendable {
  private let site: Site

  /// The groups that one file lists; a file may hold 50,000 addresses, and a group has one for each language.
  private let chunks: [ArraySlice<[Page]>]

  init(_ site: Site) {
    self.site = site
    let groups = site.catalog.site.isTrial ? [] : site.groups
    chunks = stride(from: 0, to: groups.count, by: Self.groupsPerFile).map { groups[$0..<min($0 + Self.groupsPerFile, groups.count)] }
  }

  private static let groupsPerFile = 400

  /// One file, or several and an index.
  var collections: [MachineFiles.Collection] {
    let count = chunks.count > 1 ? chunks.count + 1 : chunks.count
    return (0..<count).map { number in
      MachineFiles.Collection(name: path(number), paths: [path(number)], outline: outline(number), make: { [file(number)] })
    }
  }

  /// The path of one of the files.
  private func path(_ number: Int) -> String {
    chunks.count > 1 && number < chunks.count ? "site/sitemap-\(number + 1).xml" : "site/sitemap.xml"
  }

  /// Which pages one of the files lists, without their addresses: if that is the same as in another run, so is the file.
  private func outline(_ number: Int) -> [String] {
    guard number < chunks.count else { return [String(chunks.count)] }
    return chunks[number].map { group in
      site.name(of: group) + " " + String(site.isTranslated(group).map { $0 ? "1" : "0" as Character })
    }
  }

  /// One of the files.
  private func file(_ number: Int) -> [UInt8] {
    if number < chunks.count { return urlset(chunks[number]) }
    return XMLWriter.document("sitemapindex", namespace: Self.namespace) { xml in
      for part in chunks.indices {
        xml("sitemap") { xml in xml("loc", "\(site.catalog.site.address)/sitemap-\(part + 1).xml") }
      }
    }
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
            guard alternates.count > 1, version.locale.traits.isAlternateForSearchEngines else { return }
            for alternate in alternates {
              xml(XMLNamespace.xhtml["link"], ["rel": "alternate", "hreflang": alternate.locale.tag, "href": alternate.address])
            }
            xml(XMLNamespace.xhtml["link"], ["rel": "alternate", "hreflang": "x-default", "href": site.languageChoice])
          }
        }
      }
    }
  }
}
