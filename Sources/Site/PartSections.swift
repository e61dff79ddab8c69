import Catalog
import HTML
import Prose

/// The sections of a guide and the steps of a pathway: each has an address of its own, and steps are numbered.
struct PartSections {
  let site: Site
  let reader: Reader
  let entry: Entry

  private var catalog: Catalog { site.catalog }

  func write(_ parts: [Part], _ field: FactField, _ fields: [FactField], _ html: inout HTMLWriter) {
    let isOrdered = field.name == "steps"
    if parts.count > 2 { contents(parts, field, isOrdered, &html) }
    for (number, part) in parts.enumerated() {
      html(.section, [.id(part.id), .class(isOrdered ? "step" : "part")]) { html in
        html(.h2) { html in
          if isOrdered {
            reader.say(.stepNumber, &html) { _, html in html.text(String(number + 1)) }
            html.text(": ")
          }
          title(part, field, &html)
        }
        if let body = text(part, field, "body") {
          html(.div, [.class("prose"), reader.mark(body.locale)]) { reader.prose(body, of: entry, &$0) }
        }
        facts(part, field, fields, &html)
      }
    }
  }

  private func text(_ part: Part, _ field: FactField, _ name: String) -> LocalizedText? {
    catalog.text("\(field.name).\(part.id).\(name)", of: entry, in: reader.locale.index)
  }

  private func title(_ part: Part, _ field: FactField, _ html: inout HTMLWriter) {
    guard let title = text(part, field, "title") else { return }
    if title.locale == reader.locale.index {
      reader.inline(title, of: entry, &html)
    } else {
      html(.span, [reader.mark(title.locale)]) { reader.inline(title, of: entry, &$0) }
    }
  }

  private func contents(_ parts: [Part], _ field: FactField, _ isOrdered: Bool, _ html: inout HTMLWriter) {
    html(.nav, [.class("contents"), .labelledBy("contents")]) { html in
      html(.h2, [.id("contents")]) { reader.say(.contents, &$0) }
      html(isOrdered ? .ol : .ul) { html in
        for part in parts {
          html(.li) { html in html(.a, [.href(.fragment(part.id))]) { title(part, field, &$0) } }
        }
      }
    }
  }

  /// Who does the step, when, where, with what, and what comes of it.
  private func facts(_ part: Part, _ field: FactField, _ fields: [FactField], _ html: inout HTMLWriter) {
    let stated = zip(fields, part.facts).compactMap { field, fact in fact.map { (field: field, fact: $0) } }
    // Whatever else the schema gives a part to say: the result of a step.
    let others = field.texts.map(\.name).filter { $0 != "title" && $0 != "body" }.compactMap { name in
      text(part, field, name).map { (name: name, text: $0) }
    }
    guard !stated.isEmpty || !others.isEmpty else { return }
    let sections = FactSections(site: site, reader: reader, entry: entry)
    html(.dl) { html in
      for (field, fact) in stated {
        html(.dt) { reader.label("fields.\(field.name)", &$0) }
        html(.dd) { sections.value(fact, field, &$0) }
      }
      for other in others {
        html(.dt) { reader.label("fields.\(other.name)", &$0) }
        html(.dd, [reader.mark(other.text.locale)]) { reader.prose(other.text, of: entry, &$0) }
      }
    }
  }
}
