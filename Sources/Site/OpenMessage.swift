import Bulletins
import Catalog
import HTML
import Translation

/// What the share pages say of an entry in a language in which no channel has its message: that the plain text can still be copied, that the
/// translation is outdated, or that there is none.
struct OpenMessage {
  let site: Site
  let reader: Reader
  let index: EntryIndex
  /// What there is to share in the language of the reader.
  let messages: [SharedMessage]

  private var catalog: Catalog { site.catalog }

  /// - Parameter sayOutdated: says that the translation is outdated, where the page has not said it already.
  func write(_ html: inout HTMLWriter, sayOutdated: (inout HTMLWriter) -> Void = { _ in }) {
    guard messages.allSatisfy(\.channels.isEmpty) else { return }
    let states = site.coverage.states(of: index, in: reader.locale.index)
    if messages.isEmpty, states.contains(.outdated) { return sayOutdated(&html) }
    let isThere = !messages.isEmpty || catalog.isTranslated(catalog.entries[index], in: reader.locale.index) && !states.contains(.missing)
    html(.p, [.when(messages.isEmpty, .class("missing"))]) { html in
      reader.say(isThere ? .shareNoChannel : .shareNotHere, &html) { _, html in html.text(reader.locale.name) }
      guard !messages.isEmpty else { return }
      html.text(" ")
      reader.say(.shareOwnGroup, &html)
    }
  }
}
