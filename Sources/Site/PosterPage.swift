import Catalog
import HTML

/// The page of a poster in one language: the sheet as it is printed, and above it, on the screen only, the way back and the other languages.
struct PosterPage {
  let site: Site
  let page: Page
  let index: EntryIndex
  /// In which languages there are posters.
  let posters: [LocaleIndex]
  let sheet: HTMLFragment

  /// The way back to the root of the site.
  static let root = "../../../"

  private var catalog: Catalog { site.catalog }
  private var entry: Entry { catalog.entries[index] }
  private var locale: Locale { catalog.locales[page.locale] }

  var bytes: [UInt8] {
    let reader = Reader(catalog: catalog, locale: locale, root: Self.root, isOwnPage: false, phrases: site.fragments.phrases[page.locale])
    let title = catalog.title(of: entry, in: page.locale).map { reader.plain($0, of: entry) } ?? entry.id.name
    return HTMLWriter.document(language: locale.tag, rightToLeft: locale.isRightToLeft, capacity: 12_288) { html in
      html(.head) { html in
        html(.meta, [.charset])
        html(.meta, [.httpEquivalent(.contentSecurityPolicy), .content(ContentSecurity.page)])
        html(.meta, [.name("viewport"), .content("width=device-width, initial-scale=1")])
        html(.meta, [.name("robots"), .content("noindex")])
        html(.link, [.relation(.stylesheet), .href(.path(Self.root + "poster.css"))])
        html(.title, "\(title) – \(reader.plain(.siteName))")
        if let canonical = URLReference.web(Address(catalog: catalog).absolute(page)) {
          html(.link, [.relation(.canonical), .href(canonical)])
        }
      }
      html(.body) { html in
        html(.header) { html in
          if catalog.isSensitive(entry) { LeaveLink(reader: reader).write(&html) }
          html.append(site.fragments.chrome(of: page.locale, root: Self.root).emergency)
          html(.p) { reader.link(index, &$0) }
          languages(reader, &html)
          html(.p) { reader.say(.posterHint, &$0) }
        }
        html(.main) { $0.append(sheet) }
      }
    }
  }

  /// The poster in its other languages.
  private func languages(_ reader: Reader, _ html: inout HTMLWriter) {
    let address = Address(catalog: catalog)
    html(.nav, [.class("languages"), .ariaLabel(reader.plain(.languagesLabel))]) { html in
      html(.ul) { html in
        for other in posters.map({ catalog.locales[$0] }) {
          let path = Self.root + address.path(of: Page(content: page.content, locale: other.index))
          html(.li) { html in
            html(
              .a,
              [
                .href(.path(path)), .hrefLanguage(other.tag),
                .language(tag: other.tag, rightToLeft: other.isRightToLeft, inside: locale.isRightToLeft),
                .when(other.index == page.locale, .current(.page)),
              ], other.name)
          }
        }
      }
    }
  }
}
