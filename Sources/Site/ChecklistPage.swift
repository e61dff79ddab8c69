import Catalog
import HTML
import Prose

/// The steps of a pathway on two sheets of paper: a box, what to do, who, when, with what, where and by which phone, and what comes of it; the
/// source language beside it.
struct ChecklistPage {
  let site: Site
  let frame: PageFrame
  let index: EntryIndex

  /// The type whose entries have steps.
  static let type = "pathways"

  private var catalog: Catalog { site.catalog }
  private var entry: Entry { catalog.entries[index] }
  private var reader: Reader { frame.reader }

  /// The field and the facts of the steps of an entry.
  static func steps(of entry: Entry, _ catalog: Catalog) -> (field: FactField, parts: [Part])? {
    let type = catalog.types[entry.type]
    guard let position = type.fact("steps"), case .parts(let parts)? = entry.facts[position] else { return nil }
    return (type.facts[position], parts)
  }

  var bytes: [UInt8] {
    let title = catalog.title(of: entry, in: reader.locale.index)
    let words = [reader.plain(.checklist), title.map { reader.plain($0, of: entry) } ?? entry.id.name].joined(separator: ": ")
    let type = catalog.types[entry.type].name
    let crumbs: [PageFrame.Crumb] = [
      (.path("\(reader.home)\(type)/index.html"), { reader.label("types.\(type).many", &$0) }),
      (reader.reference(to: index), { reader.title(index, &$0) }),
    ]
    return frame.document(title: words, description: nil, isHidden: true, crumbs: crumbs, look: "sheet") { html in
      html(.h1) { reader.title(index, &$0) }
      let sheet = PrintSheet(site, reader)
      if let other = sheet.other { html(.p, [.class("original-name"), reader.mark(other.locale.index)]) { other.title(index, &$0) } }
      TranslationNotice.ofList(site, reader, [index], &html)
      sheet.hint(&html)
      guard let (field, parts) = Self.steps(of: entry, catalog), case .parts(let fields) = field.kind else { return }
      html(.ol, [.class("rows boxes")]) { html in
        for part in parts {
          html(.li, [.id(part.id)]) { html in sheet.pair(&html) { step(part, field, fields, $0, &$1) } }
        }
      }
      sheet.pair(&html) { reader, html in
        html(.p) { html in
          reader.say(.readMore, &html)
          html.text(": ")
          reader.isolated(site.writtenAddress(of: index), &html)
        }
      }
    }
  }

  private func step(_ part: Part, _ field: FactField, _ fields: [FactField], _ reader: Reader, _ html: inout HTMLWriter) {
    if let title = catalog.text("\(field.name).\(part.id).title", of: entry, in: reader.locale.index) {
      html(.p, [.class("question"), reader.mark(title.locale)]) { reader.inline(title, of: entry, &$0) }
    }
    let stated = part.known(fields)
    // Who, when and at what price are a word each.
    let (words, others) = (stated.filter { $0.field.kind.isOneWord }, stated.filter { !$0.field.kind.isOneWord })
    if !words.isEmpty {
      html(.p) { html in
        for (number, stated) in words.enumerated() {
          if number > 0 { html.text(" · ") }
          named(stated.fact, stated.field, reader, &html)
        }
      }
    }
    for stated in others {
      switch stated.fact {
      case .reference, .references:
        html(.p) { name(of: stated.field.name, reader, &$0) }
        PaperFields(site: site, reader: reader, index: index, isCompact: true).lines(stated.fact, stated.field, &html)
      default: html(.p) { named(stated.fact, stated.field, reader, &$0) }
      }
    }
    for further in field.furtherTexts {
      guard let result = catalog.text("\(field.name).\(part.id).\(further)", of: entry, in: reader.locale.index) else { continue }
      html(.p) { html in
        name(of: further, reader, &html)
        html(.span, [reader.mark(result.locale)]) { reader.inline(result, of: entry, &$0) }
      }
    }
  }

  private func named(_ fact: Fact, _ field: FactField, _ reader: Reader, _ html: inout HTMLWriter) {
    name(of: field.name, reader, &html)
    FactSections(site: site, reader: reader, entry: entry).value(fact, field, &html)
  }

  private func name(of field: String, _ reader: Reader, _ html: inout HTMLWriter) {
    html(.span, [.class("note")]) { reader.label("fields.\(field)", &$0) }
    html.text(": ")
  }
}
