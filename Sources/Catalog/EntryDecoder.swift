import Diagnostics
import Prose
import YAML

/// Everything that must be known before a single entry can be read.
struct Schema: Sendable {
  let types: [EntryType]
  let names: KnownNames
  /// Tags in the order of the site; the index is the `LocaleIndex`.
  let locales: [String]
  let source: LocaleIndex
  let termIDs: Set<String>

  func locale(_ tag: String) -> LocaleIndex? { locales.firstIndex(of: tag) }
}

/// Reads the folder of one entry. Made once per entry, on any thread.
struct EntryDecoder {
  let schema: Schema
  let id: EntryID
  let typeIndex: Int
  /// False where only the facts are wanted.
  var readsTexts = true
  /// For a template: takes out of its facts what must be filled in.
  var template: TemplateReader?
  var report = Report()

  private var type: EntryType { schema.types[typeIndex] }

  init(schema: Schema, id: EntryID, typeIndex: Int) {
    self.schema = schema
    self.id = id
    self.typeIndex = typeIndex
  }

  /// The entry with everything that could be read; what could not is nil and in the report.
  mutating func decode(files: [String], from tree: SourceFiles) -> Entry {
    let load = tree.load
    let folder = "content/\(id.type)/\(id.name)/"
    var facts: [Fact?] = Array(repeating: nil, count: type.facts.count)
    var sources: [Source] = []
    var addresses = EntryAddresses.ordinary
    var ignores: [Ignore] = []
    var places: [FactPlace?] = []
    var isBroken = true
    if var node = read(folder + "facts.yaml", in: files, load: load)?.node {
      let isWhole = !report.hasErrors
      if template != nil { node = template?.filled(node) ?? node }
      report.add(contentsOf: template?.report ?? Report())
      var decoder = FactDecoder(schema: schema, type: type, name: id.name, file: node.span.file, isWhole: isWhole)
      decoder.decode(node)
      facts = decoder.facts
      sources = decoder.sources
      addresses = decoder.addresses
      ignores = decoder.ignores
      places = decoder.places
      isBroken = !isWhole || (node.pairs == nil && !node.isEmpty) || lacksFacts(facts)
      report.add(contentsOf: decoder.report)
    }
    let hasSoundFacts = !report.hasErrors
    let units = units(of: facts)
    let positions = Dictionary(zip(units.map(\.key), units.indices), uniquingKeysWith: { first, _ in first })
    let texts = schema.locales.enumerated().map { locale, tag -> LocaleTexts? in
      let path = folder + tag + ".yaml"
      guard readsTexts, locale == schema.source || files.contains(path) else { return nil }
      if let packed = packed(path, units: units.count, in: tree) { return packed }
      let before = report.diagnostics.count
      guard let file = read(path, in: files, load: load) else { return nil }
      let isWhole = !report.hasErrors(since: before)
      var decoder = TextDecoder(
        entry: id, units: units, positions: positions, hasSoundFacts: hasSoundFacts, tag: tag, schema: schema, bytes: file.bytes,
        facts: facts)
      var texts = decoder.decode(file.node, type: type)
      report.add(contentsOf: decoder.report)
      // The packed form has no room for what is to be ignored; few files have any.
      texts.isClean = report.diagnostics.count == before && texts.ignores.isEmpty
      if !isWhole { texts.faultyUnits = Array(units.indices) }
      return texts
    }
    let posts = posts(folder + SentPost.file, in: files, load: load)
    let faulty = Set(report.diagnostics.lazy.filter { $0.severity == .error }.compactMap { $0.span?.file })
    let entry = Entry(
      id: id, type: typeIndex, facts: facts, sources: sources, addresses: addresses, ignores: ignores, units: units, texts: texts,
      posts: posts,
      faultyFiles: faulty, isBroken: isBroken, places: places)
    checkFiles(files, folder: folder)
    checkSourceTexts(entry)
    return entry
  }

  /// Whether a required fact is missing without which an entry belongs nowhere, holds at no time or says nothing.
  private func lacksFacts(_ facts: [Fact?]) -> Bool {
    zip(type.facts, facts).contains { field, fact in fact == nil && field.need == .required && field.kind.isIndispensable }
  }

  /// What an earlier run packed of a language file.
  private func packed(_ path: String, units count: Int, in tree: SourceFiles) -> LocaleTexts? {
    var texts: LocaleTexts?
    tree.lendPacked(path) { bytes in
      var reader = PackedReader(bytes)
      texts = LocaleTexts(packed: &reader, file: path)
    }
    return texts?.texts.count == count ? texts : nil
  }

  private mutating func read(_ path: String, in files: [String], load: (String, inout Report) -> [UInt8]?) -> (node: Node, bytes: [UInt8])?
  {
    guard files.contains(path) else {
      report.add(
        Diagnostic(
          CatalogCodes.missingFile, at: Span(file: path),
          Wording(fi: "Tiedosto `\(path)` puuttuu. Tee se.", en: "The file `\(path)` is missing. Make it.")))
      return nil
    }
    guard let bytes = load(path, &report), let node = YAMLReader.read(bytes, file: path, report: &report) else { return nil }
    return (node, bytes)
  }

  /// Where the entry has been posted; few have the file.
  private mutating func posts(_ path: String, in files: [String], load: (String, inout Report) -> [UInt8]?) -> [SentPost] {
    guard files.contains(path), let node = read(path, in: files, load: load)?.node else { return [] }
    var decoder = SentPostDecoder(schema: schema)
    defer { report.add(contentsOf: decoder.report) }
    return decoder.decode(node)
  }

  /// The texts of the schema, then the texts about each of several things in the order of the facts.
  private func units(of facts: [Fact?]) -> [Unit] {
    var units = type.units
    for (field, fact) in zip(type.facts, facts) where !field.texts.isEmpty {
      guard let fact else { continue }
      for id in fact.partIDs {
        units += field.texts.map { Unit(key: "\(field.name).\(id).\($0.name)", field: $0) }
      }
    }
    return units
  }

  private mutating func checkFiles(_ files: [String], folder: String) {
    for path in files {
      let name = path.dropFirst(folder.utf8.count)
      guard name != "facts.yaml", name != SentPost.file else { continue }
      let span = Span(file: path)
      if name.hasSuffix(".yaml"), !name.contains("/") {
        let tag = String(name.dropLast(5))
        if schema.locale(tag) != nil { continue }
        report.add(LocaleTraits.of(tag) == nil ? .unknownLocale(tag, at: span) : .languageNotPublished(tag, at: span))
      } else {
        report.add(.unexpectedFile(path))
      }
    }
  }

  /// A text is missing only if its file could be read: one mistake is told once.
  private mutating func checkSourceTexts(_ entry: Entry) {
    guard let source = entry.texts[schema.source], !entry.faultyFiles.contains(source.file) else { return }
    for (unit, text) in zip(entry.units, source.texts) where unit.field.need == .required && text == nil {
      report.add(
        Diagnostic(
          CatalogCodes.missingText, at: Span(file: source.file),
          Wording(
            fi: "Teksti `\(unit.key)` puuttuu. Kirjoita se: `\(unit.key): |` ja teksti seuraavalle riville.",
            en: "The text `\(unit.key)` is missing. Write it: `\(unit.key): |` and the text on the next line."),
          subject: Diagnostic.Subject(entry: id.description, unit: unit.key)))
    }
  }
}

extension Fact {
  /// The ids of the several things that a fact holds, in their order; each may have texts of its own.
  public var partIDs: [String] {
    switch self {
    case .phones(let phones): phones.map(\.id)
    case .links(let links): links.map(\.id)
    case .emails(let emails): emails.map(\.id)
    case .hours(let hours): hours.map(\.id)
    case .prices(let prices): prices.map(\.id)
    case .parts(let parts): parts.map(\.id)
    default: []
    }
  }
}

extension Diagnostic {
  static func unexpectedFile(_ path: String) -> Diagnostic {
    Diagnostic(
      CatalogCodes.unexpectedFile, at: Span(file: path),
      Wording(
        fi: "Tiedosto `\(path)` ei kuulu tähän kansioon. Siirrä tai poista se.",
        en: "The file `\(path)` does not belong in this folder. Move or remove it."))
  }
}
