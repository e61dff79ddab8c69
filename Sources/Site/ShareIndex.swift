import Bulletins
import Catalog
import HTML

/// The way into the archive of messages: one page without scripts or styles, by language and notice, with what each message is for, its length,
/// the state of its translation and its files.
struct ShareIndex {
  let site: Site

  private var catalog: Catalog { site.catalog }

  /// The page; its links are the paths of `sharedFiles` below the folder that it lies in.
  var bytes: [UInt8] {
    let source = catalog.locales[catalog.source]
    let first = reader(source.index)
    let languages = catalog.locales.filter { !entries(in: $0.index).isEmpty }
    return HTMLWriter.document(language: source.tag, rightToLeft: source.isRightToLeft) { html in
      html(.head) { html in
        html(.meta, [.charset])
        html(.meta, [.name("viewport"), .content("width=device-width, initial-scale=1")])
        html(.meta, [.name("robots"), .content("noindex")])
        html(.title, "\(first.plain(.shareTitle)) – \(first.plain(.siteName))")
      }
      html(.body) { html in
        html(.main) { html in
          html(.h1) { first.say(.shareTitle, &$0) }
          if catalog.site.isTrial { html(.p) { first.say(.trialPage, &$0) } }
          html(.p) { first.say(.shareLead, &$0) }
          html(.nav, [.ariaLabel(first.plain(.contents))]) { html in
            html(.ul) { html in
              for locale in languages {
                let isRightToLeft = locale.isRightToLeft
                html(.li) { html in
                  html(.a, [.href(.fragment(locale.tag)), .language(tag: locale.tag, rightToLeft: isRightToLeft)], locale.name)
                }
              }
            }
          }
          for locale in languages { section(locale, &html) }
        }
      }
    }
  }

  private func reader(_ locale: LocaleIndex) -> Reader {
    Reader(catalog: catalog, locale: catalog.locales[locale], root: "", isOnPaper: false, phrases: site.fragments.phrases[locale])
  }

  private func entries(in locale: LocaleIndex) -> [EntryIndex] {
    site.messages.keys.sorted().filter { !site.sharedMessages(of: $0, in: locale).isEmpty }
  }

  private func section(_ locale: Locale, _ html: inout HTMLWriter) {
    let reader = reader(locale.index)
    html(.section, [.language(tag: locale.tag, rightToLeft: locale.isRightToLeft), .labelledBy(locale.tag)]) { html in
      html(.h2, [.id(locale.tag)], locale.name)
      if locale.index != catalog.source { html(.p) { reader.say(.shareLead, &$0) } }
      for index in entries(in: locale.index) {
        html(.h3) { reader.messageTitle(index, &$0) }
        if catalog.isTranslated(catalog.entries[index], in: locale.index) {
          TranslationNotice(site: site, reader: reader, index: index).sentence(&html)
        }
        html(.ul) { html in
          for message in site.sharedMessages(of: index, in: locale.index) { html(.li) { line(message, index, reader, &$0) } }
        }
      }
    }
  }

  private func line(_ message: SharedMessage, _ index: EntryIndex, _ reader: Reader, _ html: inout HTMLWriter) {
    let stem = "\(reader.locale.tag)/\(catalog.entries[index].id)/\(message.name)"
    reader.kind(of: message, &html)
    html.text(" · ")
    reader.length(of: message, &html)
    html.text(" · ")
    html(.a, [.href(.path(stem + ".txt"))]) { reader.say(.textFile, &$0) }
    guard message.bulletin.mail != nil else { return }
    html.text(" · ")
    html(.a, [.href(.path(stem + ".eml"))]) { reader.say(.mailFile, &$0) }
  }
}

extension Site {
  /// The page that leads into the archive of messages.
  public var shareIndex: [UInt8] { ShareIndex(site: self).bytes }
}
