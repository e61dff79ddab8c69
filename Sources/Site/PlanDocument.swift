import Catalog
import HTML

/// The sheet of some services and guides as one file that needs no other: to be printed, sent or kept by the client. It shows what the page
/// shows when the same boxes are ticked.
public struct PlanDocument {
  private let site: Site
  private let entries: [EntryIndex]
  private let reader: Reader
  private let style: String

  /// - Parameters:
  ///   - entries: in the order of the sheet.
  ///   - locale: the client's language.
  ///   - style: the style sheets of the site, as one.
  public init(_ site: Site, _ entries: [EntryIndex], locale: LocaleIndex, style: String) {
    self.site = site
    self.entries = entries
    self.style = style
    reader = Reader(
      catalog: site.catalog, locale: site.catalog.locales[locale], root: PlanPage.root, isOnPaper: true,
      phrases: site.fragments.phrases[locale])
  }

  /// A page of HTML.
  public var bytes: [UInt8] {
    let locale = reader.locale
    return HTMLWriter.document(language: locale.tag, rightToLeft: locale.isRightToLeft) { html in
      html(.head) { html in
        html(.meta, [.charset])
        html(.meta, [.name("viewport"), .content("width=device-width, initial-scale=1")])
        html(.meta, [.name("robots"), .content("noindex")])
        html(.title, "\(reader.plain(.planTitle)) – \(reader.plain(.siteName))")
        html.style(style)
      }
      html(.body) { html in
        html(.header, [.class("site")]) { html in
          if site.catalog.site.isTrial { html(.p, [.class("trial"), .role(.note)]) { reader.say(.trialPage, &$0) } }
          html(.p, [.class("site-name")]) { html in
            let home = URLReference.web(Address(catalog: site.catalog).absolute(Page(content: .home, locale: locale.index)))
            html(.a, [home.map { .href($0) } ?? .absent]) { reader.say(.siteName, &$0) }
          }
        }
        html(.main) { html in
          // As on the page, whose styles it has.
          html(.div, [.class("plan-page")]) { html in
            html(.h1) { reader.say(.planTitle, &$0) }
            html(.p, [.class("printed")]) { html in
              reader.say(.checkAt, &html) { _, html in reader.isolated(address, &html) }
            }
            TranslationNotice.ofList(site, reader, entries, &html)
            html(.section, [.class("plan-sheet"), .ariaLabel(reader.plain(.planTitle))]) { html in
              PlanTable(site: site, reader: reader).write(&html) { html in
                for index in entries { PlanRow(site: site, index: index, locale: locale.index, code: site.code(of: index)).write(&html) }
              }
            }
          }
        }
      }
    }
  }

  /// The page on which the same boxes are ticked.
  private var address: String {
    let page = Address(catalog: site.catalog).absolute(Page(content: .plan, locale: reader.locale.index))
    return page + "#" + entries.map { site.catalog.entries[$0].id.description }.joined(separator: ",")
  }
}
