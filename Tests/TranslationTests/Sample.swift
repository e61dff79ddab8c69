import Catalog
import Diagnostics
import Translation

/// A publication in memory with one type and one entry, `notes/one`; tests set the files of the entry.
struct Sample {
  var files = [
    "site/site.yaml": "address: \"https://a.example\"\nsource: fi\nlocales: [fi, en, so, ar]\n",
    "locales/fi.yaml": "name: suomi\ninterface: {home: Etusivu}\n", "locales/en.yaml": "name: English\n",
    "locales/so.yaml": "name: Soomaali\n",
    "locales/ar.yaml": "name: العربية\n", "content/notes/_type.yaml": type, "content/notes/one/facts.yaml": facts,
    "content/notes/one/fi.yaml": source,
  ]

  static let type = """
    roles: {title: name}
    facts:
      level: {kind: choice, of: [ordinary, urgent], sourced: false}
      phones: {kind: phones, texts: {note: line}, sourced: false}
      links: {kind: links, sourced: false}
    texts:
      name: {kind: line, need: required}
      summary: line
      body: prose
      search_words: {kind: words, own: true}
      remark: {kind: line, staff: true}

    """

  static let facts = "phones: {main: 05 234 4171}\nlinks: {home: \"https://a.fi/\", form: \"https://a.fi/f\"}\n"
  static let source = """
    name: |
      Kela
    summary: |
      Soita {phones.main}, jos tarvitset apua.
    body: |
      Ensimmäinen kappale.

      - yksi **tärkeä**
      - [kaksi](links.home)
    phones:
      main:
        note: |
          Sano kielesi nimi.
    search_words: |
      raha
    remark: |
      Vain meille

    """

  /// Texts of the same units in another language.
  static func translation(_ prefix: String) -> String {
    """
    name: |
      \(prefix) Kela
    summary: |
      \(prefix) {phones.main}
    body: |
      \(prefix) body

      - \(prefix)
      - [\(prefix)](links.home)
    phones:
      main:
        note: |
          \(prefix) note

    """
  }

  init() {}

  /// The sample with a language file, confirmed with a review.
  init(_ tag: String, _ review: Review, from: String? = nil) {
    self[tag] = Self.translation(tag) + (from.map { "translation:\n  from: \($0)\n" } ?? "")
    confirm(tag, review)
  }

  /// The file of `notes/one` in a language, or its `facts`.
  subscript(name: String) -> String? {
    get { files["content/notes/one/\(name).yaml"] }
    set { files["content/notes/one/\(name).yaml"] = newValue }
  }

  var catalog: Catalog? { CatalogDecoder.decode(SourceFiles(files), threads: 1).catalog }

  /// Writes the `translation:` block of a language, and returns how many units it confirmed.
  @discardableResult
  mutating func confirm(
    _ tag: String, _ review: Review? = nil, fields: [String] = [], by: String? = nil, reason: String? = nil, today: String = "2026-11-21"
  ) -> Int? {
    guard let catalog, let locale = catalog.locales.first(where: { $0.tag == tag }), let date = CalendarDate(iso: today),
      let entry = catalog.entries.first, let text = self[tag]
    else { return nil }
    let act = Confirmation(
      entry: entry, locale: locale, catalog: catalog, units: Set(entry.translatedUnits(fields)), review: review, by: by,
      reason: reason.flatMap { TranslationRecord.Reason(on: date, text: $0) }, today: date)
    var report = Report()
    guard let result = act.edit(Array(text.utf8), file: "content/notes/one/\(tag).yaml", report: &report) else { return nil }
    self[tag] = String(decoding: result.bytes, as: UTF8.self)
    return result.count
  }

  /// The states of the units of `notes/one` in a language by key; those that need nothing are left out.
  func states(_ tag: String) -> [String: TranslationState] {
    guard let catalog, let locale = catalog.locales.firstIndex(where: { $0.tag == tag }),
      let index = catalog.entries.firstIndex(where: { $0.id.name == "one" })
    else { return [:] }
    let pairs = zip(catalog.entries[index].units.map(\.key), Coverage(catalog, threads: 1).states(of: index, in: locale))
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first }).filter { $0.value != .notNeeded }
  }
}

/// The keys of the units of `notes/one` that are translated.
let keys = ["name", "summary", "body", "phones.main.note"]

func all(_ state: TranslationState) -> [String: TranslationState] { Dictionary(uniqueKeysWithValues: keys.map { ($0, state) }) }

/// Numbers that look random and are the same on every run (SplitMix64).
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
