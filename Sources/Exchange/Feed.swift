import Catalog
import Site
import XML

/// The news of one language as an Atom feed (RFC 4287): notices that hold, and events that are not over.
///
/// The id of an entry is its short address with the language behind it, so it survives a rename. Days come from the data; a feed with
/// nothing in it was updated when anything was.
struct Feed {
  let site: Site
  let locale: Locale
  /// The last day on which any fact of the publication was seen.
  let latest: CalendarDate?

  private var catalog: Catalog { site.catalog }

  /// Below the address of the site.
  static func path(_ locale: Locale) -> String { "\(locale.tag)/feed.atom" }

  /// The types that are news.
  static let types = ["notices", "events"]

  static func collections(_ site: Site) -> [MachineFiles.Collection] {
    let news = types.flatMap(site.catalog.entries(of:))
    let seen = site.seen(from: news)
    let latest = Self.latest(site)
    return site.catalog.locales.map { locale in
      let path = "site/" + path(locale)
      return MachineFiles.Collection(
        name: path, paths: [path], outline: [latest?.iso ?? ""], whole: news, seen: seen,
        make: { [Feed(site: site, locale: locale, latest: latest).bytes] })
    }
  }

  private static func latest(_ site: Site) -> CalendarDate? { site.catalog.entries.lazy.flatMap { $0.sources.map(\.seen) }.max() }

  var bytes: [UInt8] {
    let entries = news
    let address = "\(catalog.site.address)/\(Self.path(locale))"
    let kinds = Self.types.compactMap { catalog.label("types.\($0).many", in: locale.index)?.prose.plainText }
    return XMLWriter.document(
      "feed", namespace: "http://www.w3.org/2005/Atom", [XMLNamespace.xml["lang"]: locale.tag], indented: true
    ) { xml in
      xml("id", address)
      xml("title", "\(catalog.plain(.siteName, in: locale.index)): \(kinds.joined(separator: locale.comma))")
      xml("subtitle", site.trialNotice(in: locale) ?? catalog.plain(.siteLead, in: locale.index))
      xml("updated", Self.instant(entries.first?.updated ?? latest))
      xml("link", ["rel": "self", "type": "application/atom+xml", "href": address])
      xml("link", link("alternate", "text/html", "\(catalog.site.address)/\(locale.tag)/index.html"))
      xml("author") { xml in
        let publisher = catalog.site.publisher.map { EntryWords(site: site, index: $0, locale: locale).title.text }
        xml("name", publisher ?? catalog.plain(.siteName, in: locale.index))
      }
      xml("generator", "Kaikille")
      for entry in entries { write(entry, &xml) }
    }
  }

  /// What is current, the latest first.
  private var news: [EntryWords] {
    Self.types.flatMap(catalog.entries(of:)).filter { catalog.isCurrent($0, on: site.today) }
      .map { EntryWords(site: site, index: $0, locale: locale) }
      .sorted { ($1.updated ?? .earliest, $0.entry.id) < ($0.updated ?? .earliest, $1.entry.id) }
  }

  private func write(_ words: EntryWords, _ xml: inout XMLWriter) {
    let entry = words.entry
    xml("entry") { xml in
      xml("id", "\(catalog.shortAddress(of: entry))#\(locale.tag)")
      write("title", words.title, &xml)
      xml("updated", Self.instant(words.updated))
      for case .period(let show)? in entry.facts { xml("published", Self.instant(show.from)) }
      xml("link", link("alternate", "text/html", site.address(of: words.index, in: locale.index)))
      for file in EventCalendar.files(of: words.index, site) where file.path.hasPrefix("site/\(locale.tag)/") {
        xml("link", link("related", "text/calendar", "\(catalog.site.address)/\(file.path.dropFirst(5))"))
      }
      for file in Alert.files(of: words.index, site) {
        xml("link", ["rel": "related", "type": "application/cap+xml", "href": "\(catalog.site.address)/\(file.path.dropFirst(5))"])
      }
      let kind = catalog.label("types.\(entry.id.type).one", in: locale.index)?.prose.plainText
      xml("category", ["term": entry.id.type, "label": kind ?? entry.id.type])
      if let lead = words.lead { write("summary", lead, &xml) }
      content(words, &xml)
    }
  }

  /// When and where an event is, and the long texts of a notice, all in the language of the title.
  private func content(_ shown: EntryWords, _ xml: inout XMLWriter) {
    let language = shown.title.language
    guard let locale = catalog.locales.first(where: { $0.tag == language }) else { return }
    let words = EntryWords(site: site, index: shown.index, locale: locale)
    var paragraphs: [String] = []
    for case .schedule(let schedule)? in words.entry.facts {
      if let next = schedule.next(onOrAfter: site.today) { paragraphs.append(words.time(next)) }
      if let place = words.place { paragraphs.append(place) }
    }
    paragraphs += words.body.filter { $0.language == language }.map(\.text)
    if !paragraphs.isEmpty { write("content", (paragraphs.joined(separator: "\n\n"), language), &xml) }
  }

  private func write(_ name: XMLName, _ words: EntryWords.Words, _ xml: inout XMLWriter) {
    if words.language == locale.tag {
      xml(name, ["type": "text"], words.text)
    } else {
      xml(name, ["type": "text", XMLNamespace.xml["lang"]: words.language], words.text)
    }
  }

  private func link(_ relation: String, _ type: String, _ address: String) -> XMLWriter.Attributes {
    ["rel": relation, "type": type, "hreflang": locale.tag, "href": address]
  }

  /// The beginning of a day.
  private static func instant(_ date: CalendarDate?) -> String { (date ?? .earliest).instant(at: .midnight) }
}

extension CalendarDate {
  /// Stands where the data knows no day.
  static let earliest = CalendarDate(dayNumber: 0)
}
