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
      html(.details) { html in
        html(.summary) { reader.say(.sourcesTitle, &$0) }
        html(.ul) { html in
          for source in entry.sources { html(.li) { write(source, &$0) } }
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
