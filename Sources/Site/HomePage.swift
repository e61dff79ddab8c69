import Catalog
import HTML
import Prose

/// The front page of a language: what is urgent, what people ask about in the order of real demand, situations, paths, what happens.
struct HomePage {
  let site: Site
  let frame: PageFrame

  /// The types of which the page shows entries.
  static let types = ["notices", "topics", "audiences", "pathways", "events"]

  /// How many of what passes the page shows; a link leads to the others.
  private static let most = 4

  private var catalog: Catalog { site.catalog }
  private var reader: Reader { frame.reader }
  private var cards: Cards { Cards(site: site, reader: reader) }

  var bytes: [UInt8] {
    let (urgent, notices) = notices
    let topics = site.inDemand(catalog.entries(of: "topics"))
    let events = catalog.entries(of: "events").filter(site.isCurrent)
    return frame.document(title: reader.plain(.siteName), description: reader.plain(.siteLead)) { html in
      html(.h1) { reader.say(.siteLead, &$0) }
      search(&html)
      TranslationNotice.ofList(site, reader, urgent + notices + topics, &html)
      if let first = urgent.first, let level = catalog.choice("level", of: catalog.entries[first]) {
        html(.section, [.class("urgent")]) { html in
          html(.h2) { reader.label(Interface.choiceKey(field: "level", word: level), &$0) }
          cards.write(urgent, &html)
        }
      }
      section(.topicsTitle, "topics", topics.count, &html) { cards.write(topics, &$0) }
      let audiences = site.inDemand(catalog.entries(of: "audiences"))
      section(.audiencesTitle, "audiences", audiences.count, &html) { cards.names(audiences, &$0) }
      let pathways = site.inDemand(catalog.entries(of: "pathways"))
      section(.pathwaysTitle, "pathways", pathways.count, &html) { cards.names(pathways, &$0) }
      section(.noticesTitle, "notices", notices.count, &html) { html in
        cards.write(Array(notices.prefix(Self.most)), &html)
        more("notices", notices.count, &html)
      }
      section(.eventsTitle, "events", events.count, &html) { html in
        cards.write(Array(events.prefix(Self.most)), &html)
        more("events", events.count, &html)
      }
      TrustBox(reader: reader).write(&html)
      everything(&html)
    }
  }

  /// Leads to the page of the search with the words in its address, because this page has no script.
  private func search(_ html: inout HTMLWriter) {
    html(.form, [.class("search"), .role(.search), .action(.path("search/index.html"))]) { html in
      html(.label, [.for("ask")]) { reader.say(.searchLabel, &$0) }
      html(.input, [.id("ask"), .inputType(.search), .name(SearchPage.asked), .direction(.automatic), .autocomplete("off")])
      html(.button, [.buttonType(.submit)]) { reader.say(.search, &$0) }
    }
  }

  private func section(
    _ title: Word, _ name: String, _ count: Int, _ html: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void
  ) {
    guard count > 0 else { return }
    html(.section, [.class("list \(name)")]) { html in
      html(.h2) { reader.say(title, &$0) }
      content(&html)
    }
  }

  private func everything(_ html: inout HTMLWriter) {
    html(.section, [.class("list everything")]) { html in
      html(.h2) { reader.say(.moreTitle, &$0) }
      html(.ul, [.class("names")]) { html in
        for content in [Page.Content.openLate, .ownLanguage] where site.composed.contains(content) {
          html(.li) { reader.link(to: content, &$0) }
        }
        for type in catalog.types where type.hasPages && !catalog.entries(of: type.name).isEmpty {
          html(.li) { reader.link(toListOf: type.name, &$0) }
        }
      }
    }
  }

  private func more(_ type: String, _ count: Int, _ html: inout HTMLWriter) {
    guard count > Self.most else { return }
    html(.p, [.class("all")]) { html in
      reader.link(toListOf: type, &html)
      reader.bracketed(&html) { reader.say(.pageCount, count: count, &$0) }
    }
  }

  /// Notices in their period, the gravest first: those that cannot wait, and the others.
  private var notices: (urgent: [EntryIndex], others: [EntryIndex]) {
    func rank(_ index: EntryIndex) -> Int {
      catalog.level(of: catalog.entries[index]).flatMap(Level.allCases.firstIndex) ?? Level.allCases.count
    }
    let all = catalog.entries(of: "notices").filter(site.isCurrent).sorted { (rank($0), $0) < (rank($1), $1) }
    return (all.filter { rank($0) < 2 }, all.filter { rank($0) >= 2 })
  }
}

extension Site {
  /// Entries in the order of lists of a whole type: those that `site.yaml` puts first, then by how often people asked about them, the most
  /// wanted first; those of which no visits were counted stay in their order.
  func inDemand(_ entries: [EntryIndex]) -> [EntryIndex] {
    func visits(_ index: EntryIndex) -> Int {
      if case .number(let visits)? = catalog.fact("visits", of: catalog.entries[index]) { visits } else { 0 }
    }
    let first = catalog.site.first
    let demand = entries.enumerated().map { (number: $0, entry: $1, place: first.firstIndex(of: $1) ?? first.count, visits: visits($1)) }
    return demand.sorted { ($0.place, -$0.visits, $0.number) < ($1.place, -$1.visits, $1.number) }.map(\.entry)
  }
}
