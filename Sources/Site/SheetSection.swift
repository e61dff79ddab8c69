import Catalog
import HTML
import Prose

/// The rows of a sheet: a card for the desk, a form with numbered answers, a slip, the questions of an evening. Which of these it is says the
/// choice `purpose` of its type.
struct SheetSection {
  let site: Site
  let reader: Reader
  let entry: Entry

  private var catalog: Catalog { site.catalog }
  private var sheet: PrintSheet { PrintSheet(site, reader) }
  private var purpose: String? { catalog.choice("purpose", of: entry) }

  /// Whether an entry is the card that asks for an interpreter.
  static func isCard(_ entry: Entry, _ catalog: Catalog) -> Bool {
    catalog.types[entry.type].roles.sheet != nil && catalog.choice("purpose", of: entry) == "card"
  }

  func write(_ parts: [Part], _ field: FactField, _ html: inout HTMLWriter) {
    sheet.hint(&html)
    outline(&html)
    if Self.isCard(entry, catalog) { return cards(parts, field, &html) }
    if purpose == "talk" { html(.h2) { reader.say(.questionsTitle, &$0) } }
    html(.ol, [.class("rows")]) { html in
      for part in parts {
        html(.li, [.id(part.id)]) { html in
          sheet.pair(&html) { reader, html in row(part, field, reader, &html) }
          if purpose != "talk", part.facts.allSatisfy({ $0 == nil }) { sheet.lines(3, &html) }
        }
      }
    }
  }

  // MARK: Rows

  /// A question with its answers: their numbers are those of the schema, so that they are the same in every language.
  private func row(_ part: Part, _ field: FactField, _ reader: Reader, _ html: inout HTMLWriter) {
    html(.p, [.class("question")]) { text(part, field, "title", reader, &$0) }
    if let body = catalog.text("\(field.name).\(part.id).body", of: entry, in: reader.locale.index) {
      html(.div, [.class("prose"), reader.mark(body.locale)]) { reader.prose(body, of: entry, &$0) }
    }
    guard case .parts(let fields) = field.kind else { return }
    for (inner, fact) in zip(fields, part.facts) {
      switch (inner.kind, fact) {
      case (.choices(let words), .choices(let chosen)?):
        html(.ul, [.class("ticks")]) { html in
          for number in chosen {
            html(.li) { html in
              if purpose == "form" { html.text("\(number + 1) ") }
              reader.label(Interface.choiceKey(field: inner.name, word: words[number]), &html)
            }
          }
        }
      case (_, .references(let entries)?):
        html(.ul, [.class("ticks")]) { html in
          for entry in entries { html(.li) { reader.title(entry, &$0) } }
        }
      default: break
      }
    }
  }

  private func text(_ part: Part, _ field: FactField, _ name: String, _ reader: Reader, _ html: inout HTMLWriter) {
    guard let text = catalog.text("\(field.name).\(part.id).\(name)", of: entry, in: reader.locale.index) else { return }
    html(.span, [reader.mark(text.locale)]) { reader.inline(text, of: entry, &$0) }
  }

  /// The course of an evening: the sections of the guide that it is about.
  private func outline(_ html: inout HTMLWriter) {
    guard let guide = catalog.reference("outline", of: entry) else { return }
    let about = catalog.entries[guide]
    html(.section, [.id("outline")]) { html in
      html(.h2) { reader.label("fields.outline", &$0) }
      html(.p) { reader.link(guide, &$0) }
      html(.ol, [.class("rows")]) { html in
        for (field, fact) in zip(catalog.types[about.type].facts, about.facts) {
          guard case .parts(let parts)? = fact else { continue }
          for part in parts {
            html(.li) { html in
              sheet.pair(&html) { reader, html in
                guard let title = catalog.text("\(field.name).\(part.id).title", of: about, in: reader.locale.index) else { return }
                html(.span, [reader.mark(title.locale)]) { reader.inline(title, of: about, &$0) }
              }
            }
          }
        }
      }
    }
  }

  // MARK: Cards

  /// One large card with the sentences that one needs at a desk, and small ones for a wallet. Staff get the sentence of every language.
  private func cards(_ parts: [Part], _ field: FactField, _ html: inout HTMLWriter) {
    if sheet.other == nil {
      html(.ul, [.class("rows")]) { html in
        for locale in catalog.locales where !OwnLanguagePage.spoken(locale).contains(catalog.locales[catalog.source].tag) {
          let speaker = Reader(
            catalog: catalog, locale: locale, root: reader.root, isOwnPage: false, phrases: site.fragments.phrases[locale.index])
          html(.li) { html in
            html(.div, [.class("pair")]) { html in
              html(.div) { need(reader, of: locale, &$0) }
              html(.div, [reader.mark(locale.index)]) { need(speaker, of: locale, &$0) }
            }
          }
        }
      }
      return rows(parts, field, &html)
    }
    html(.div, [.class("card")]) { html in
      both(&html)
      rows(parts, field, &html)
    }
    for _ in 0..<2 { html(.div, [.class("card wallet")]) { both(&$0) } }
  }

  private func rows(_ parts: [Part], _ field: FactField, _ html: inout HTMLWriter) {
    html(.ol, [.class("rows")]) { html in
      for part in parts { html(.li) { html in sheet.pair(&html) { text(part, field, "title", $0, &$1) } } }
    }
  }

  /// For the one at the desk first, because it is shown to them.
  private func both(_ html: inout HTMLWriter) {
    if let other = sheet.other {
      html(.p, [.class("need"), reader.mark(other.locale.index)]) { need(other, of: reader.locale, &$0) }
    }
    html(.p) { need(reader, of: reader.locale, &$0) }
  }

  /// "I need an interpreter. My language is Somali."
  private func need(_ reader: Reader, of speaker: Locale, _ html: inout HTMLWriter) {
    reader.say(.interpreterNeeded, &html) { _, html in
      html(.strong) { reader.label(OwnLanguagePage.label(speaker, catalog), &$0) }
    }
  }
}
