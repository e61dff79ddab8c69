import Catalog
import HTML

/// Markup that many pages share, rendered once: the head's fixed part and the frame of each language, and the card of each entry.
struct Fragments: Sendable {
  /// Everything of one language that depends on the depth of the page only.
  struct Chrome: Sendable {
    let head: HTMLFragment
    /// What every page shows in an emergency; empty otherwise.
    let emergency: HTMLFragment
    let name: HTMLFragment
    let navigation: HTMLFragment
    let help: HTMLFragment
    let footer: HTMLFragment
  }

  /// By locale.
  let phrases: [Phrases]
  /// By locale, then by depth: 0 for the root, 1 for a home page, 3 for the messages of an entry, 2 for all others.
  private let chrome: [[Chrome]]

  init(_ catalog: Catalog, _ banner: EmergencyBanner, today: CalendarDate) {
    let phrases = catalog.locales.map { Phrases(catalog, $0) }
    self.phrases = phrases
    chrome = catalog.locales.map { locale in
      ["", "../", "../../", "../../../"].map { root in
        Self.chrome(Reader(catalog: catalog, locale: locale, root: root, phrases: phrases[locale.index]), banner, today)
      }
    }
  }

  func chrome(of locale: LocaleIndex, root: String) -> Chrome { chrome[locale][root.utf8.count / 3] }

  private static func chrome(_ reader: Reader, _ banner: EmergencyBanner, _ today: CalendarDate) -> Chrome {
    Chrome(
      head: HTMLFragment { html in
        html(.meta, [.charset])
        html(.meta, [.httpEquivalent(.contentSecurityPolicy), .content(ContentSecurity.page)])
        html(.meta, [.name("viewport"), .content("width=device-width, initial-scale=1")])
        html(.link, [.relation(.stylesheet), .href(.path(reader.root + "style.css"))])
        html(.link, [.relation(.search), .href(.path("\(reader.root)\(reader.locale.tag)/search/index.html"))])
        if reader.catalog.site.isTrial { html(.meta, [.name("robots"), .content("noindex")]) }
        HeadMetadata.shared(reader, &html)
      },
      // At the root every language is meant.
      emergency: HTMLFragment(capacity: 0) { reader.root.isEmpty ? banner.writeAll(reader, &$0) : banner.write(reader, &$0) },
      name: HTMLFragment { name(reader, &$0) }, navigation: HTMLFragment { navigation(reader, &$0) },
      help: HTMLFragment { HelpNow(reader: reader, today: today, isWhole: reader.root.utf8.count < 6).write(&$0) },
      footer: HTMLFragment { footer(reader, &$0) })
  }

  /// The types that the main navigation names; the front page leads to all.
  static let navigation = ["topics", "services", "guides", "places"]

  private static func name(_ reader: Reader, _ html: inout HTMLWriter) {
    html(.p, [.class("site-name")]) { html in
      html(.a, [.href(.path("\(reader.home)index.html"))]) { reader.say(.siteName, &$0) }
    }
  }

  private static func navigation(_ reader: Reader, _ html: inout HTMLWriter) {
    html(.nav, [.class("main"), .ariaLabel(reader.plain(.mainNavigation))]) { html in
      html(.ul) { html in
        for type in navigation where reader.catalog.types.contains(where: { $0.name == type && $0.hasPages }) {
          html(.li) { reader.link(toListOf: type, &$0) }
        }
        html(.li) { reader.searchLink(&$0) }
        if !reader.catalog.site.helpNow.isEmpty {
          html(.li, [.class("help-link")]) { html in
            html(.a, [.href(.fragment(HelpNow.anchor))]) { reader.say(.helpNowTitle, &$0) }
          }
        }
      }
    }
  }

  private static func footer(_ reader: Reader, _ html: inout HTMLWriter) {
    html(.footer, [.class("site")]) { html in
      if let publisher = reader.catalog.site.publisher {
        html(.p) { html in reader.say(.publishedBy, &html) { _, html in reader.link(publisher, &html) } }
      }
      for index in [reader.catalog.site.about, reader.catalog.site.accessibility].compactMap(\.self) {
        html(.p) { reader.link(index, &$0) }
      }
      html(.p) { html in
        html(.a, [.href(.path(reader.root + "index.html"))]) { reader.say(.chooseLanguage, &$0) }
      }
      html(.p) { html in
        html(.a, [.href(.path("\(reader.root)\(reader.locale.tag)/share/index.html"))]) { reader.say(.shareTitle, &$0) }
      }
      if reader.catalog.hasPlan {
        html(.p) { html in
          html(.a, [.href(.path("\(reader.root)\(reader.locale.tag)/plan/index.html"))]) { reader.say(.planTitle, &$0) }
        }
      }
    }
  }
}

extension Reader {
  /// A link to all entries of a type.
  func link(toListOf type: String, _ html: inout HTMLWriter) {
    html(.a, [.href(.path("\(home)\(type)/index.html"))]) { label("types.\(type).many", &$0) }
  }
}
