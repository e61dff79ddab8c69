import Catalog
import HTML
import Prose

/// What surrounds the content of every page: the head, the language switch that stays on the page, navigation, breadcrumb, help and footer.
struct PageFrame {
  let site: Site
  let page: Page
  let alternates: Alternates
  let reader: Reader
  private let catalog: Catalog
  var locale: Locale { reader.locale }

  init(site: Site, page: Page, alternates: Alternates) {
    self.site = site
    self.page = page
    self.alternates = alternates
    catalog = site.catalog
    reader = Reader(
      catalog: catalog, locale: catalog.locales[page.locale], root: Address(catalog: catalog).root(of: page),
      phrases: site.fragments.phrases[page.locale])
  }

  /// A step of the breadcrumb: where it leads, and its words.
  typealias Crumb = (address: URLReference, write: (inout HTMLWriter) -> Void)

  /// A whole page.
  ///
  /// - Parameters:
  ///   - title: plain words for the title bar; the name of the site is added.
  ///   - description: for search engines; nil if there is none.
  ///   - isFallback: whether the content is in another language, so that search engines must not take it for the reader's.
  ///   - isHidden: whether search engines are to leave the page out.
  ///   - styles: style sheets besides that of all pages.
  ///   - crumbs: the steps between the home page and this one.
  ///   - look: a class of the style sheet for the content as a whole.
  func document(
    title: String, description: String?, isFallback: Bool = false, isHidden: Bool = false, crumbs: [Crumb] = [], styles: [String] = [],
    look: String? = nil,
    _ content: (inout HTMLWriter) -> Void
  ) -> [UInt8] {
    let chrome = site.fragments.chrome(of: page.locale, root: reader.root)
    return HTMLWriter.document(language: locale.tag, rightToLeft: locale.isRightToLeft) { html in
      html(.head) { html in
        html.append(chrome.head)
        for style in styles { html(.link, [.relation(.stylesheet), .href(.path(reader.root + style))]) }
        let siteName = reader.plain(.siteName)
        html(.title, title == siteName || title.isEmpty ? siteName : "\(title) – \(siteName)")
        if let description { html(.meta, [.name("description"), .content(description)]) }
        if (isFallback || isHidden) && !catalog.site.isTrial { html(.meta, [.name("robots"), .content("noindex")]) }
        if !isFallback, let canonical = URLReference.web(Address(catalog: catalog).absolute(page)) {
          html(.link, [.relation(.canonical), .href(canonical)])
        }
        html.append(alternates.links)
        if !isFallback && !isHidden { HeadMetadata(frame: self, title: title, description: description).write(&html) }
      }
      html(.body) { html in
        html(.a, [.class("skip"), .href(.fragment("content"))]) { reader.say(.skipToContent, &$0) }
        html(.header, [.class("site")]) { html in
          if catalog.site.isTrial {
            html(.p, [.class("trial"), .role(.note)]) { reader.say(.trialPage, &$0) }
          }
          html.append(chrome.name)
          // On the page where a language is chosen the choice is the content.
          if page.content != .languages { languageSwitch(&html) }
        }
        html.append(chrome.emergency)
        // The page where a language is chosen is in no language yet.
        if page.content != .languages { html.append(chrome.navigation) }
        if !crumbs.isEmpty { breadcrumb(crumbs, &html) }
        html(.main, [.id("content"), .tabIndex(-1), look.map(HTMLAttribute.class) ?? .absent]) { html in
          content(&html)
          printedAddress(&html)
        }
        html.append(chrome.help)
        html.append(chrome.footer)
      }
    }
  }

  /// Where the page can be looked up again: on paper only.
  private func printedAddress(_ html: inout HTMLWriter) {
    html(.p, [.class("printed")]) { html in
      reader.say(.checkAt, &html) { _, html in reader.isolated(Address(catalog: catalog).absolute(page), &html) }
    }
  }

  /// Every language by its own name, in the same order everywhere, leading to this very page.
  private func languageSwitch(_ html: inout HTMLWriter) {
    let address = Address(catalog: catalog)
    let target = page.content.inOtherLanguages
    html(.nav, [.class("languages"), .ariaLabel(reader.plain(.languagesLabel))]) { html in
      html(.ul) { html in
        for other in catalog.locales {
          let path = reader.root + address.path(of: Page(content: target, locale: other.index))
          let isHere = other.index == page.locale && page.content == target
          html(.li) { html in
            html(
              .a,
              [
                .href(.path(path)), .hrefLanguage(other.tag),
                .language(tag: other.tag, rightToLeft: other.isRightToLeft, inside: locale.isRightToLeft),
                .when(isHere, .current(.page)),
              ], other.name)
          }
        }
      }
    }
  }

  private func breadcrumb(_ crumbs: [Crumb], _ html: inout HTMLWriter) {
    html(.nav, [.class("breadcrumb"), .ariaLabel(reader.plain(.breadcrumb))]) { html in
      html(.ol) { html in
        html(.li) { html in
          html(.a, [.href(.path("\(reader.home)index.html"))]) { reader.say(.home, &$0) }
        }
        for crumb in crumbs {
          html(.li) { html in html(.a, [.href(crumb.address)]) { crumb.write(&$0) } }
        }
      }
    }
  }
}

extension Page.Content {
  /// What the language switch leads to: this very page, or the nearest that every language has.
  fileprivate var inOtherLanguages: Page.Content {
    switch self {
    case .languages: .home
    case .search: .search(part: 0)
    default: self
    }
  }
}
