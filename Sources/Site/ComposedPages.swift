import Catalog
import HTML

extension Site {
  /// The pages of which the publication has something to show.
  static func composed(_ catalog: Catalog) -> [Page.Content] {
    var contents: [Page.Content] = []
    if catalog.entries.indices.contains(where: { OpenLatePage.lists($0, catalog) }) { contents.append(.openLate) }
    if catalog.entries.indices.contains(where: { OwnLanguagePage.lists($0, catalog) }) { contents.append(.ownLanguage) }
    for index in catalog.entries(of: ChecklistPage.type) where ChecklistPage.steps(of: catalog.entries[index], catalog) != nil {
      contents.append(.checklist(index))
    }
    for (type, schema) in catalog.types.enumerated() where schema.document != nil && schema.hasPages {
      contents.append(.document(type: type))
    }
    return contents
  }

  /// Whether the page of an entry has the trust box: those of the services that the entry about the publisher names.
  func trusts(_ index: EntryIndex) -> Bool {
    catalog.site.about.map { catalog.references("services", of: catalog.entries[$0]).contains(index) } ?? false
  }
}

extension Page.Content {
  /// What a list that answers a question of its own says of itself.
  var listWords: (title: Word, lead: Word?)? {
    switch self {
    case .openLate: (.openLateTitle, .openLateLead)
    case .ownLanguage: (.ownLanguageTitle, nil)
    default: nil
    }
  }
}

extension Reader {
  /// The address of a page in the reader's language.
  func reference(to content: Page.Content) -> URLReference {
    if case .entry(let index) = content { return reference(to: index) }
    return .path(root + Address(catalog: catalog).path(of: Page(content: content, locale: locale.index)))
  }

  /// A link to a page by its title.
  func link(to content: Page.Content, _ html: inout HTMLWriter) {
    html(.a, [.href(reference(to: content))]) { title(of: content, &$0) }
  }

  /// The title of such a page.
  func title(of content: Page.Content, _ html: inout HTMLWriter) {
    switch content {
    case .entry(let index): title(index, &html)
    case .openLate, .ownLanguage: if let words = content.listWords { say(words.title, &html) }
    case .checklist: say(.checklist, &html)
    case .document: say(.documentTitle, &html)
    default: break
    }
  }
}

/// Who we are, that asking is free and that we keep it to ourselves: the title and lead of the entry that `site.yaml` names under `about`.
struct TrustBox {
  let reader: Reader

  func write(_ html: inout HTMLWriter) {
    guard let index = reader.catalog.site.about else { return }
    let entry = reader.catalog.entries[index]
    html(.section, [.class("trust")]) { html in
      html(.h2) { reader.link(index, &$0) }
      if let lead = reader.catalog.lead(of: entry, in: reader.locale.index) {
        html(.p, [reader.mark(lead.locale)]) { reader.inline(lead, of: entry, &$0) }
      }
    }
  }
}

/// The way out of a page that it would harm somebody to be seen reading: a link, and where scripts run one that leaves no step behind, as do
/// the links to the same page in other languages.
struct LeaveLink {
  let reader: Reader

  private var address: URLReference? { reader.catalog.site.leave.flatMap(URLReference.web) }

  func write(_ html: inout HTMLWriter) {
    link(&html)
    script(&html)
  }

  /// The link alone.
  func link(_ html: inout HTMLWriter) {
    guard let address else { return }
    html(.p, [.class("leave")]) { html in
      html(.a, [.href(address), .relation(.noReferrer)]) { reader.say(.leavePage, &$0) }
    }
  }

  /// The script of all such links of a page.
  func script(_ html: inout HTMLWriter) {
    if address != nil { html.script(.path(reader.root + "leave.js")) }
  }
}
