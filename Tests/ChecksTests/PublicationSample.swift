import Catalog
import Checks
import Diagnostics

/// A sound publication of pages with next steps, places with hours and notices, in memory; a test changes some of its files.
struct PublicationSample {
  var files: [String: String] = [
    "site/site.yaml": "address: \"https://a.example\"\nsecurity: {contact: \"https://a.fi/\"}\nsource: fi\nlocales: [fi]\n",
    "locales/fi.yaml": "name: suomi\n",
    "content/pages/_type.yaml": """
    roles: {title: name, next: next_step}
    facts:
      next_step: {kind: reference, to: [pages, news]}
      themes: {kind: references, to: themes}
      places: {kind: references, to: places}
      modes: {kind: choices, of: [visit, phone], sourced: false, promises: {phone: phones, visit: [places, links]}}
      phones: {kind: phones, sourced: false}
      emails: {kind: emails, sourced: false}
      links: {kind: links, sourced: false}
      hours: {kind: hours, per: [places], sourced: false}
      values: {kind: values, sourced: false}
    texts: {name: {kind: line, need: required}, body: prose}
    page: [body, next_step]

    """,
    "content/themes/_type.yaml":
      "roles: {title: name}\ntexts: {name: {kind: line, need: required}}\ncovered_by: pages\nlists: [{of: pages, by: themes}]\n",
    "content/places/_type.yaml": "roles: {title: name}\ntexts: {name: {kind: line, need: required}}\nlists: [{of: pages, by: places}]\n",
    "content/news/_type.yaml": """
    roles: {title: name, reopens: reopens}
    facts:
      show: {kind: period, need: required}
      closes: {kind: closures}
      reopens: {kind: date, sourced: false}
      withdraws: {kind: reference, to: news}
    texts: {name: {kind: line, need: required}}
    page: [show]

    """,
    "content/places/harbour/facts.yaml": "{}\n", "content/places/harbour/fi.yaml": "name: Satama\n",
    "content/themes/money/facts.yaml": "{}\n", "content/themes/money/fi.yaml": "name: Raha\n",
  ]
  var today = "2026-12-01"

  init() {
    set("pages/a", "next_step: pages/b\nthemes: money\nplaces: harbour\nhours: {harbour: {mon-fri: 9-15, holidays: closed}}\n")
    set("pages/b", "next_step: pages/c\n")
    set("pages/c", "next_step: pages/a\n")
  }

  /// The same with other facts of an entry.
  init(_ entry: String, _ facts: String) {
    self.init()
    set(entry, facts)
  }

  mutating func set(_ entry: String, _ facts: String) {
    files["content/\(entry)/facts.yaml"] = facts
    files["content/\(entry)/fi.yaml"] = files["content/\(entry)/fi.yaml"] ?? "name: Sivu\n"
  }

  /// Everything that the checks say, sorted; what reading says comes first, so that a test sees a mistake of its own.
  var diagnostics: [Diagnostic] {
    let texts = files
    let tree = SourceFiles(paths: texts.keys.sorted()) { path, _ in texts[path].map { Array($0.utf8) } }
    let (catalog, report) = CatalogDecoder.decode(tree)
    guard let catalog, let date = CalendarDate(iso: today) else { return report.diagnostics }
    let found = Checklist.run(catalog, Occasion(today: date, isLive: false), threads: 1) { path in texts[path].map { Array($0.utf8) } }
    let known = Set(Checklist.all.flatMap { $0.codes }.map(\.name))
    return report.diagnostics.filter { $0.severity == .error && $0.code.name != "missing-word" || known.contains($0.code.name) }
      + found.report.sorted
  }

  var codes: [String] { diagnostics.map(\.code.name) }

  func messages(of code: String) -> [String] { diagnostics.filter { $0.code.name == code }.map(\.message.en) }

  func severities(of code: String) -> [String] { diagnostics.filter { $0.code.name == code }.map(\.severity.rawValue) }
}
