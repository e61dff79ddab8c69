import Catalog
import HTML

/// All entries of a type as one document with a version and a day, for paper and for the council's papers.
struct DocumentPage {
  let site: Site
  let frame: PageFrame
  let type: Int

  private var catalog: Catalog { site.catalog }
  private var reader: Reader { frame.reader }

  var bytes: [UInt8] {
    let schema = catalog.types[type]
    let crumb: PageFrame.Crumb = (.path("\(reader.home)\(schema.name)/index.html"), { reader.label("types.\(schema.name).many", &$0) })
    let entries = catalog.entries(of: schema.name).filter(site.isCurrent)
    let title = "\(reader.plain(label: "types.\(schema.name).many")): \(reader.plain(.documentTitle))"
    return frame.document(title: title, description: nil, isHidden: true, crumbs: [crumb], look: "sheet") { html in
      html(.h1) { reader.label("types.\(schema.name).many", &$0) }
      if let document = schema.document {
        html(.p, [.class("lead")]) { html in
          reader.say(.documentVersion, &html) { name, html in
            if name == "date" { reader.day(document.on, &html) } else { html.text(String(document.version)) }
          }
        }
        TranslationNotice.ofList(site, reader, entries, &html)
        PrintSheet(site, reader).hint(&html)
        for index in entries { section(index, document.fields, &html) }
      }
    }
  }

  private func section(_ index: EntryIndex, _ fields: [String], _ html: inout HTMLWriter) {
    let entry = catalog.entries[index]
    let schema = catalog.types[type]
    html(.section, [.id(entry.id.name)]) { html in
      html(.h2) { reader.link(index, &$0) }
      if PrintSheet(site, reader).other != nil { html(.p) { reader.original(index, &$0) } }
      for name in fields {
        let text = catalog.text(name, of: entry, in: reader.locale.index)
        let fact = schema.fact(name).flatMap { entry.facts[$0] }
        guard text != nil || fact != nil else { continue }
        if let fact, let position = schema.fact(name), schema.facts[position].kind.isShort {
          html(.p, [.class("facts")]) { html in
            reader.label("fields.\(name)", &html)
            html.text(": ")
            FactSections(site: site, reader: reader, entry: entry).value(fact, schema.facts[position], &html)
          }
          continue
        }
        html(.h3) { reader.label("fields.\(schema.label(of: name))", &$0) }
        if let text { html(.div, [.class("prose"), reader.mark(text.locale)]) { reader.prose(text, of: entry, &$0) } }
        if let fact, let position = schema.fact(name) {
          html(.p) { FactSections(site: site, reader: reader, entry: entry).value(fact, schema.facts[position], &$0) }
        }
      }
    }
  }
}

extension FieldKind {
  /// Whether the fact stands on one line with its name.
  fileprivate var isShort: Bool {
    switch self {
    case .choice, .code, .number, .date: true
    default: false
    }
  }
}
