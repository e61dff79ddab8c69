import Catalog
import HTML

/// What a server shows for an address that leads nowhere, in all languages. The address may be of any depth, so that every link begins at the
/// root of the host.
struct NotFoundPage {
  let site: Site

  static let path = "404.html"

  private var catalog: Catalog { site.catalog }

  var bytes: [UInt8] {
    let source = catalog.locales[catalog.source]
    let reader = self.reader(source)
    return HTMLWriter.document(language: source.tag, rightToLeft: source.isRightToLeft) { html in
      html(.head) { html in
        html(.meta, [.charset])
        html(.meta, [.httpEquivalent(.contentSecurityPolicy), .content(ContentSecurity.page)])
        html(.meta, [.name("viewport"), .content("width=device-width, initial-scale=1")])
        html(.meta, [.name("robots"), .content("noindex")])
        html(.link, [.relation(.stylesheet), .href(.path(reader.root + "style.css"))])
        html(.title, "\(reader.plain(.notFoundTitle)) – \(reader.plain(.siteName))")
      }
      html(.body) { html in
        EmergencyBanner(catalog, site.coverage, today: site.today).writeAll(reader, &html)
        html(.main, [.id("content")]) { html in
          if catalog.site.isTrial { html(.p, [.class("trial"), .role(.note)]) { reader.say(.trialPage, &$0) } }
          html(.h1) { reader.say(.notFoundTitle, &$0) }
          way(home: source, &html)
          for language in catalog.locales where language.index != source.index {
            html(.section, [.language(tag: language.tag, rightToLeft: language.isRightToLeft)]) { html in
              html(.h2) { self.reader(language).say(.notFoundTitle, &$0) }
              way(home: language, &html)
            }
          }
        }
      }
    }
  }

  private func way(home language: Locale, _ html: inout HTMLWriter) {
    let reader = reader(language)
    html(.p) { reader.say(.notFoundLead, &$0) }
    html(.p) { html in
      html(.a, [.href(.path("\(reader.root)\(language.tag)/index.html")), .hrefLanguage(language.tag)]) { reader.say(.home, &$0) }
    }
  }

  private func reader(_ language: Locale) -> Reader {
    Reader(catalog: catalog, locale: language, root: catalog.site.folder, phrases: site.fragments.phrases[language.index])
  }
}

extension SiteSettings {
  /// The folder of the site on its host, with a slash at both ends: `/`, or `/kaikille/`.
  public var folder: String {
    let host = address.utf8.drop { $0 != UInt8(ascii: "/") }.dropFirst(2)
    return String(decoding: host.drop { $0 != UInt8(ascii: "/") }, as: UTF8.self) + "/"
  }

  /// The name of the host, without a port.
  public var host: String {
    let host = address.utf8.drop { $0 != UInt8(ascii: "/") }.dropFirst(2)
    return String(decoding: host.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ":") }, as: UTF8.self)
  }
}
