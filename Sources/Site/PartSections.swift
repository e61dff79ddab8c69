import Catalog
import HTML
import Prose

/// The sections of a guide and the steps of a pathway: each has an address of its own; steps are numbered, and printed they are a checklist.
struct PartSections {
  let site: Site
  let reader: Reader
  let entry: Entry

  private var catalog: Catalog { site.catalog }

  func write(_ parts: [Part], _ field: FactField, _ fields: [FactField], _ html: inout HTMLWriter) {
    let isOrdered = field.name == "steps"
    if parts.count > 2 { contents(parts, field, isOrdered, &html) }
    var notes = TermNotes(site.glossary, reader)
    for (number, part) in parts.enumerated() {
      html(.section, [.id(part.id), .class(isOrdered ? "step" : "part")]) { html in
        html(.h2) { html in
          if isOrdered {
            html(.span, [.class("number")]) { html in reader.say(.stepNumber, &html) { _, html in html.text(String(number + 1)) } }
            html.text(" ")
          }
          title(part, field, &html)
        }
        // Who does it and when is asked before how.
        facts(part, fields, &html) { $0.isOneWord }
        if let body = text(part, field, "body") {
          html(.div, [.class("prose"), reader.mark(body.locale)]) { html in
            if body.locale == reader.locale.index {
              notes.begin(source: isOfSource ? nil : catalog.text("\(field.name).\(part.id).body", of: entry, in: catalog.source))
              reader.prose(body, of: entry, &html) { notes.write($0, isLink: $1, &$2) }
            } else {
              reader.prose(body, of: entry, &html)
            }
          }
        }
        facts(part, fields, &html) { !$0.isOneWord }
        results(part, field, &html)
        notes.explain(&html)
      }
    }
    unknown(parts, fields, &html)
  }

  /// What nobody has confirmed yet of any of them, told once for all.
  private func unknown(_ parts: [Part], _ fields: [FactField], _ html: inout HTMLWriter) {
    let open = fields.indices.filter { field in parts.contains { if case .unknown? = $0.facts[field] { true } else { false } } }
    FactSections(site: site, reader: reader, entry: entry).remark(.notConfirmed, on: open.map { fields[$0] }, &html)
  }

  /// Whether the page is in the source language or a simpler form of it.
  private var isOfSource: Bool { reader.locale.tag.prefix { $0 != "-" } == catalog.locales[catalog.source].tag }

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

  /// Who does the step, when, at what price; where and with what.
  private func facts(_ part: Part, _ fields: [FactField], _ html: inout HTMLWriter, where isWanted: (FieldKind) -> Bool) {
    let stated = part.known(fields).filter { isWanted($0.field.kind) }
    guard !stated.isEmpty else { return }
    let sections = FactSections(site: site, reader: reader, entry: entry)
    html(.dl) { html in
      for (field, fact) in stated {
        html(.dt) { reader.label("fields.\(field.name)", &$0) }
        html(.dd) { html in
          // Things to bring are ticked off one by one.
          if case .terms(let ids) = fact { sections.terms(ids, &html) } else { sections.value(fact, field, &html) }
        }
      }
    }
  }

  /// Whatever else the schema gives a part to say: the result of a step.
  private func results(_ part: Part, _ field: FactField, _ html: inout HTMLWriter) {
    let others = field.furtherTexts.compactMap { name in text(part, field, name).map { (name: name, text: $0) } }
    guard !others.isEmpty else { return }
    html(.dl, [.class("result")]) { html in
      for other in others {
        html(.dt) { reader.label("fields.\(other.name)", &$0) }
        html(.dd, [reader.mark(other.text.locale)]) { reader.prose(other.text, of: entry, &$0) }
      }
    }
  }
}

extension Part {
  /// What it says of some fields, without what nobody has confirmed.
  func known(_ fields: [FactField]) -> [(field: FactField, fact: Fact)] {
    zip(fields, facts).compactMap { field, fact in
      if case .unknown? = fact { return nil }
      return fact.map { (field, $0) }
    }
  }
}

extension FieldKind {
  /// Whether a fact of the kind is said in a word.
  var isOneWord: Bool { if case .choice = self { true } else { false } }
}
