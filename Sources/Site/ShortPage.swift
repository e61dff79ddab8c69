import Catalog
import HTML

/// The page behind a short address, `p/k7x3mr/`: the languages in which an entry can be read, each with its title. It sends nobody on by
/// itself, because an address on paper does not know who reads it; only where there is one language it does.
struct ShortPage {
  let site: Site
  let index: EntryIndex
  let alternates: Alternates

  private var catalog: Catalog { site.catalog }
  private var entry: Entry { catalog.entries[index] }

  /// Below `output/site/`.
  var path: String { entry.shortAddress.path + "index.html" }

  var bytes: [UInt8] {
    let source = catalog.locales[catalog.source]
    let page = Page(content: .entry(index), locale: catalog.source)
    let reader = Reader(catalog: catalog, locale: source, root: "../../", phrases: site.fragments.phrases[source.index])
    let languages = catalog.locales.filter { catalog.isTranslated(entry, in: $0.index) }
    let name = catalog.title(of: entry, in: catalog.source).map { reader.plain($0, of: entry) } ?? entry.id.name
    return HTMLWriter.document(language: source.tag, rightToLeft: source.isRightToLeft) { html in
      html(.head) { html in
        html.append(site.fragments.chrome(of: source.index, root: reader.root).head)
        html(.title, "\(name) – \(reader.plain(.siteName))")
        if languages.count == 1 { html.refresh(to: address(in: languages[0], reader)) }
        if let canonical = URLReference.web(Address(catalog: catalog).absolute(page)) {
          html(.link, [.relation(.canonical), .href(canonical)])
        }
        html.append(alternates.links)
      }
      html(.body) { html in
        html(.main, [.id("content")]) { html in
          if catalog.site.isTrial { html(.p, [.class("trial"), .role(.note)]) { reader.say(.trialPage, &$0) } }
          html(.h1) { reader.title(index, &$0) }
          html(.ul, [.class("language-choice")]) { html in
            for language in languages { choice(language, reader, &html) }
          }
          if catalog.isSensitive(entry) { LeaveLink(reader: reader).script(&html) }
        }
      }
    }
  }

  private func choice(_ language: Locale, _ reader: Reader, _ html: inout HTMLWriter) {
    let own = Reader(catalog: catalog, locale: language, root: reader.root, phrases: site.fragments.phrases[language.index])
    html(.li, [.language(tag: language.tag, rightToLeft: language.isRightToLeft)]) { html in
      html(.a, [.href(.path(address(in: language, reader))), .hrefLanguage(language.tag)], language.name)
      html(.p) { own.title(index, &$0) }
      if catalog.isSensitive(entry) { LeaveLink(reader: own).link(&html) }
    }
  }

  private func address(in language: Locale, _ reader: Reader) -> String { "\(reader.root)\(language.tag)/\(entry.id).html" }
}

/// The page at an address that an entry had before its folder got another name: it sends readers on, without a script.
struct RedirectPage {
  let site: Site
  let index: EntryIndex
  let locale: LocaleIndex
  /// The former name.
  let name: String

  private var catalog: Catalog { site.catalog }
  private var entry: Entry { catalog.entries[index] }

  /// Below `output/site/`.
  var path: String { "\(catalog.locales[locale].tag)/\(entry.id.type)/\(name).html" }

  var bytes: [UInt8] {
    let language = catalog.locales[locale]
    let reader = Reader(catalog: catalog, locale: language, root: "../../", phrases: site.fragments.phrases[locale])
    let target = Page(content: .entry(index), locale: locale)
    return HTMLWriter.document(language: language.tag, rightToLeft: language.isRightToLeft) { html in
      html(.head) { html in
        html.append(site.fragments.chrome(of: locale, root: reader.root).head)
        html(.title, reader.plain(.pageMoved))
        html.refresh(to: entry.id.name + ".html")
        if let canonical = URLReference.web(Address(catalog: catalog).absolute(target)) {
          html(.link, [.relation(.canonical), .href(canonical)])
        }
      }
      html(.body) { html in
        html(.main, [.id("content")]) { html in
          if catalog.site.isTrial { html(.p, [.class("trial"), .role(.note)]) { reader.say(.trialPage, &$0) } }
          html(.h1) { reader.say(.pageMoved, &$0) }
          html(.p) { reader.link(index, &$0) }
        }
      }
    }
  }
}

extension HTMLWriter {
  /// Sends the reader on at once (HTML standard, section 4.2.5.3); `path` is one that the tool made.
  fileprivate mutating func refresh(to path: String) {
    self(.meta, [.httpEquivalent(.refresh), .content("0; url=\(URLReference.path(path).text)")])
  }
}
