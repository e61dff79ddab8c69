import Catalog
import HTML
import Prose

/// The root of the site: each language says in its own words what this is. No redirect: the reader chooses.
struct LanguagePage {
  let site: Site
  let frame: PageFrame

  var bytes: [UInt8] {
    let catalog = site.catalog
    let reader = frame.reader
    return frame.document(title: reader.plain(.siteName), description: reader.plain(.siteLead)) { html in
      html(.h1) { reader.say(.chooseLanguage, &$0) }
      html(.nav, [.class("languages choice"), .ariaLabel(reader.plain(.languagesLabel))]) { html in
        html(.ul) { html in
          for locale in catalog.locales {
            let own = Reader(catalog: catalog, locale: locale, root: "", phrases: site.fragments.phrases[locale.index])
            let mark = HTMLAttribute.language(tag: locale.tag, rightToLeft: locale.isRightToLeft)
            html(.li, [mark]) { html in
              html(.a, [.href(.path("\(locale.tag)/index.html")), .hrefLanguage(locale.tag), mark], locale.name)
              html(.p) { own.say(.siteLead, &$0) }
            }
          }
        }
      }
    }
  }
}
