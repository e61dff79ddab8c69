import Catalog
import HTML
import Prose

/// Where the facts of a page come from, how old that is and when they were seen: shown on every page, so that readers and staff can check. What
/// no source is sure of has not been checked, whenever somebody looked.
struct SourceList {
  let reader: Reader
  let entry: Entry
  let today: CalendarDate

  func write(_ html: inout HTMLWriter) {
    guard !entry.sources.isEmpty else { return }
    html(.div, [.class("sources")]) { html in
      if let day = entry.lastChecked(on: today) {
        html(.p) { html in reader.say(.checkedOn, &html) { _, html in reader.day(day, &html) } }
      }
      doubt(&html)
      html(.details) { html in
        html(.summary) { reader.say(.sourcesTitle, &$0) }
        html(.ul) { html in
          for source in entry.sources { html(.li) { write(source, &$0) } }
        }
      }
    }
  }

  /// A doubt that stands beside no fact of the page, with the sections or steps that it is about where the source names them.
  private func doubt(_ html: inout HTMLWriter) {
    let type = reader.catalog.types[entry.type]
    let doubtful = entry.sources.filter { $0.isDoubtful(on: today) }
    let facts = zip(type.facts, entry.facts).filter { field, fact in fact?.isSaid == true && entry.isDoubtful(field, on: today) }
    let isTold = facts.contains { field, _ in !field.kind.standsInTexts }
    guard !doubtful.isEmpty, !isTold || facts.contains(where: { field, _ in field.kind.standsInTexts }) else { return }
    let titles = doubtful.flatMap(\.covers).compactMap { reader.catalog.text("\($0).title", of: entry, in: reader.locale.index) }
    html(.p, [.class("unknown")]) { html in
      reader.say(.doubtful, &html)
      guard !titles.isEmpty, !doubtful.contains(where: \.covers.isEmpty) else { return }
      reader.bracketed(&html) { html in
        reader.separated(titles, &html) { title, html in
          html(.span, [reader.mark(title.locale)]) { reader.inline(title, of: entry, &$0) }
        }
      }
    }
  }

  private func write(_ source: Source, _ html: inout HTMLWriter) {
    origin(of: source, &html)
    if let year = source.year {
      html.text(reader.locale.comma)
      reader.say(.sourceYear, &html) { _, html in html.text(String(year)) }
    }
    guard source.isDoubtful(on: today) else { return }
    html.text(" – ")
    reader.say(.doubtful, &html)
  }

  private func origin(of source: Source, _ html: inout HTMLWriter) {
    if let url = source.url, let address = URLReference.web(url) {
      html(.a, [.href(address)]) { reader.isolated(url, &$0) }
      html.text(reader.locale.comma)
      reader.day(source.seen, &html)
    } else if let role = source.role {
      reader.say(.sourceAsked, &html) { name, html in
        if name == "date" { reader.day(source.seen, &html) } else { reader.label("choices.role.\(role)", &html) }
      }
    }
  }
}

extension FieldKind {
  /// Whether nothing of the page stands for such a fact alone, where a doubt could be told.
  fileprivate var standsInTexts: Bool {
    switch self {
    case .parts, .values: true
    default: false
    }
  }
}
