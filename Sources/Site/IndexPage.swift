import Catalog
import HTML
import Prose

/// All entries of a type in one language.
struct IndexPage {
  let site: Site
  let frame: PageFrame
  let type: Int

  private var catalog: Catalog { site.catalog }
  private var reader: Reader { frame.reader }

  var bytes: [UInt8] {
    let name = catalog.types[type].name
    return frame.document(title: reader.plain(label: "types.\(name).many"), description: nil, crumbs: []) { html in
      html(.h1) { reader.label("types.\(name).many", &$0) }
      let entries = site.inDemand(catalog.entries(of: name).filter(site.isCurrent))
      TranslationNotice.ofList(site, reader, entries, &html)
      Cards(site: site, reader: reader).write(entries, &html)
    }
  }
}
