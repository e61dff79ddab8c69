import Catalog
import HTML
import Prose

/// The front page of a language: what is urgent, what people ask about in the order of real demand, situations, paths, what happens.
struct HomePage {
  let site: Site
  let frame: PageFrame

  /// The types of which the page shows entries.
  static let types = ["notices", "topics", "audiences", "pathways", "events", "guides"]

  private var catalog: Catalog { site.catalog }
  private var reader: Reader { frame.reader }

  var bytes: [UInt8] {
    let name = reader.plain(.siteName)
    let (notices, topics) = (notices, topics)
    return frame.document(title: name, description: reader.plain(.siteLead)) { html in
      html(.h1) { reader.say(.siteName, &$0) }
      html(.p, [.class("lead")]) { reader.say(.siteLead, &$0) }
      TranslationNotice.ofList(site, reader, notices + topics, &html)
      section(.noticesTitle, notices, &html)
      section(.topicsTitle, topics, &html)
      section(.audiencesTitle, catalog.entries(of: "audiences"), &html)
      section(.pathwaysTitle, catalog.entries(of: "pathways"), &html)
      section(.eventsTitle, catalog.entries(of: "events").filter(site.isCurrent), &html)
      section(.guidesTitle, Array(catalog.entries(of: "guides").prefix(12)), &html)
      more(&html)
    }
  }

  private func section(_ title: Word, _ entries: [EntryIndex], _ html: inout HTMLWriter) {
    guard !entries.isEmpty else { return }
    html(.section, [.class("list")]) { html in
      html(.h2) { reader.say(title, &$0) }
      reader.cards(entries, &html)
    }
  }

  /// Notices in their period, the gravest first.
  private var notices: [EntryIndex] {
    func rank(_ index: EntryIndex) -> Int {
      catalog.level(of: catalog.entries[index]).flatMap(Level.allCases.firstIndex) ?? Level.allCases.count
    }
    return catalog.entries(of: "notices").filter(site.isCurrent).sorted { (rank($0), $0) < (rank($1), $1) }
  }

  /// Topics by how often people asked about them.
  private var topics: [EntryIndex] {
    func visits(_ index: EntryIndex) -> Int {
      if case .number(let visits)? = catalog.fact("visits", of: catalog.entries[index]) { visits } else { 0 }
    }
    return catalog.entries(of: "topics").sorted { (-visits($0), $0) < (-visits($1), $1) }
  }

  private func more(_ html: inout HTMLWriter) {
    html(.section) { html in
      html(.h2) { reader.say(.moreTitle, &$0) }
      html(.ul) { html in
        for type in catalog.types where type.hasPages {
          html(.li) { html in
            html(.a, [.href(.path("\(reader.root)\(reader.locale.tag)/\(type.name)/index.html"))]) {
              reader.label("types.\(type.name).many", &$0)
            }
            html.text(" (")
            reader.say(.pageCount, count: catalog.entries(of: type.name).count, &html)
            html.text(")")
          }
        }
      }
    }
  }
}
