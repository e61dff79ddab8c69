import Catalog
import Diagnostics
import Translation

@testable import Reports

/// A small publication in memory: notices, notes and topics in Finnish, with English and Somali to be translated into.
struct Sample {
  static let today = CalendarDate(year: 2026, month: 12, day: 1) ?? CalendarDate(dayNumber: 0)

  var files = [
    "site/site.yaml": site, "locales/fi.yaml": "name: suomi\ninterface: {home: Etusivu}\n", "locales/en.yaml": "name: English\n",
    "locales/so.yaml": "name: Soomaali\n", "content/topics/_type.yaml": topics, "content/notes/_type.yaml": notes,
    "content/notices/_type.yaml": notices, "content/audiences/_type.yaml": "roles: {title: name}\ntexts: {name: line}\n",
    "content/audiences/workers/facts.yaml": "{}\n", "content/audiences/workers/fi.yaml": "name: Työssä\n",
  ]

  static let site = """
    address: "https://a.example"
    source: fi
    locales: [fi, en, so]
    statistics: {from: 2025-01-01, until: 2025-12-31, visits: 100, readers: {so: 25}, role: adviser, seen: 2026-01-15}
    rates: {translation: {default: 0.10 EUR, so: 0.2050 EUR}}

    """
  static let topics = """
    roles: {title: name}
    facts:
      visits: {kind: number, sourced: false}
      harm: {kind: choice, of: [life, high, ordinary], sourced: false}
    texts: {name: line}

    """
  static let notes = """
    roles: {title: name, lead: summary}
    facts:
      topics: {kind: references, to: topics}
      audiences: {kind: references, to: audiences}
      phones: {kind: phones, sourced: false}
      zip: {kind: code}
    texts: {name: line, summary: line, body: prose}
    page: [body]

    """
  static let notices = """
    roles: {title: name}
    facts:
      level: {kind: choice, of: [ordinary, urgent, emergency], sourced: false}
      show: {kind: period}
      topics: {kind: references, to: topics}
    texts: {name: line}
    page: [name]

    """

  /// Adds an entry with its facts and its Finnish texts.
  mutating func add(_ entry: String, _ facts: String = "{}", _ texts: String = "name: Yksi kaksi\n") {
    files["content/\(entry)/facts.yaml"] = facts + "\n"
    files["content/\(entry)/fi.yaml"] = texts
  }

  /// Writes a translation of an entry and confirms it.
  mutating func translate(_ entry: String, _ tag: String, _ review: Review = .reviewed, by: String? = nil, _ texts: String = "name: x\n") {
    let path = "content/\(entry)/\(tag).yaml"
    files[path] = texts
    guard let catalog, let found = catalog.entries.first(where: { $0.id.description == entry }),
      let locale = catalog.locales.first(where: { $0.tag == tag })
    else { return }
    let act = Confirmation(
      entry: found, locale: locale, catalog: catalog, units: Set(found.translatedUnits()), review: review, by: by, today: Self.today)
    var report = Report()
    if let made = act.edit(Array(texts.utf8), file: path, report: &report) { files[path] = String(decoding: made.bytes, as: UTF8.self) }
  }

  var catalog: Catalog? { CatalogDecoder.decode(SourceFiles(files), threads: 1).catalog }

  /// The work list without what the interface and the audience lack.
  func list(_ locale: String? = nil, today: CalendarDate = today) -> WorkList? {
    catalog.map { WorkList($0, Coverage($0, threads: 1), today: today, threads: 1) }?.filter {
      $0.entry != .interface && $0.entry.type != "audiences" && (locale == nil || $0.locale == locale)
    }
  }

  /// `kind entry` of each gap in a language, in order.
  func lines(_ locale: String = "so", today: CalendarDate = today) -> [String] {
    list(locale, today: today)?.gaps.map { "\($0.kind.name) \($0.entry)" } ?? ["no catalog"]
  }
}
