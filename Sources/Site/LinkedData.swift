import Catalog
import Diagnostics

/// The linked data of a page (JSON-LD 1.1 with the vocabulary of schema.org): the page, the way to it, and the thing that it is about.
///
/// What a thing is follows from its facts: with a schedule an Event, with an address a Place, with opening hours a GovernmentService; the
/// entries that a publisher can be are GovernmentOrganizations. A thing is named by its short address, so it is one in all languages.
struct LinkedData {
  let frame: PageFrame
  let address: String
  let title: String
  let description: String?

  private var site: Site { frame.site }
  private var catalog: Catalog { site.catalog }
  private var reader: Reader { frame.reader }
  private var tag: String { frame.locale.tag }

  var bytes: [UInt8] {
    var json = JSONWriter(capacity: 2048)
    json.object { json in
      json.member("@context", "https://schema.org")
      json.key("@graph")
      json.array { json in
        page(&json)
        breadcrumb(&json)
        if case .entry(let index) = frame.page.content {
          let things = LinkedThings(site: site, reader: reader, facts: frame.alternates.linked)
          things.write(index, title: title, description: description, address: address, &json)
        }
      }
    }
    return json.bytes
  }

  /// What the page is about.
  private var thing: Entry? {
    guard case .entry(let index) = frame.page.content else { return nil }
    let entry = catalog.entries[index]
    return LinkedThings.kind(of: entry, catalog) == nil ? nil : entry
  }

  private func page(_ json: inout JSONWriter) {
    json.object { json in
      json.member("@type", "WebPage")
      json.member("@id", address)
      json.member("url", address)
      json.member("name", title)
      // Of a page about a thing the thing says it.
      if thing == nil { json.member("description", description) }
      json.member("inLanguage", tag)
      json.key("isPartOf")
      json.object { json in
        json.member("@type", "WebSite")
        json.member("@id", catalog.site.address + "/")
        json.member("url", catalog.site.address + "/")
        json.member("name", reader.plain(.siteName))
      }
      if let publisher = catalog.site.publisher {
        json.key("publisher")
        LinkedThings(site: site, reader: reader, facts: frame.alternates.linked).organization(publisher, &json)
      }
      guard case .entry(let index) = frame.page.content else { return }
      let entry = catalog.entries[index]
      for case .period(let period)? in entry.facts {
        json.member("datePublished", period.from.iso)
        json.member("expires", period.until.iso)
        break
      }
      if let thing {
        json.key("mainEntity")
        json.object { $0.member("@id", catalog.shortAddress(of: thing)) }
      }
    }
  }

  /// The steps that the page shows above its title, and the page itself.
  private func breadcrumb(_ json: inout JSONWriter) {
    let address = Address(catalog: catalog)
    var steps = [(address: address.absolute(Page(content: .home, locale: frame.page.locale)), name: reader.plain(.home))]
    switch frame.page.content {
    case .languages, .home, .search, .shares, .share, .plan, .poster: return
    case .index, .openLate, .ownLanguage, .checklist, .document: break
    case .entry(let index):
      let type = catalog.entries[index].type
      steps.append(
        (
          address.absolute(Page(content: .index(type: type), locale: frame.page.locale)),
          reader.plain(label: "types.\(catalog.types[type].name).many")
        ))
    }
    steps.append((self.address, title))
    json.object { json in
      json.member("@type", "BreadcrumbList")
      json.key("itemListElement")
      json.array { json in
        for (number, step) in steps.enumerated() {
          json.object { json in
            json.member("@type", "ListItem")
            json.key("position")
            json.number(number + 1)
            json.member("name", step.name)
            json.member("item", step.address)
          }
        }
      }
    }
  }
}
