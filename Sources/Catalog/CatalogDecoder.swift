import Diagnostics
import Parallel
import Prose
import YAML

/// Turns the source files into a `Catalog`. A fault never stops it: the broken part is left out and the rest is read.
public struct CatalogDecoder {
  private let files: SourceFiles
  private let threads: Int
  /// The only entry whose messages are asked for; nil where everything is read.
  private let only: EntryID?
  /// Types with an error in their schema: their entries are known, but not read.
  private var brokenTypes: Set<String> = []
  private var report = Report()

  private init(_ files: SourceFiles, only: EntryID?, threads: Int) {
    self.files = files
    self.only = only
    self.threads = threads
  }

  /// The catalog and everything that was found wrong. Nil where the settings of the site are missing, or a schema has an error.
  ///
  /// - Parameters:
  ///   - keepsGoing: where a schema has an error, go on without the entries of its type (`build --keep-going`).
  ///   - only: read no more than the messages of this entry are made from (`PartialReading`); the other entries are empty.
  public static func decode(
    _ files: SourceFiles, keepsGoing: Bool = false, only: EntryID? = nil, threads: Int = Parallel.processors
  ) -> (catalog: Catalog?, report: Report) {
    var decoder = CatalogDecoder(files, only: only, threads: threads)
    let catalog = decoder.decode(keepsGoing: keepsGoing)
    return (catalog, decoder.report)
  }

  private mutating func decode(keepsGoing: Bool) -> Catalog? {
    let layout = Layout(files.paths)
    for path in layout.strangers { report.add(.unexpectedFile(path)) }
    for (name, path) in layout.badNames { report.add(.badName(name, at: Span(file: path))) }
    for (type, path) in layout.unknownTypes { report.add(.unknownType(type, at: Span(file: path), known: layout.types)) }
    let types = self.types(layout)
    // Against half a schema sound entries would look wrong: what is wrong with the schema is told first, and alone.
    if !brokenTypes.isEmpty && !keepsGoing { return nil }
    let names = KnownNames(
      entries: layout.folders.map(\.id).filter { id in types.contains { $0.name == id.type } }, types: types.map(\.name),
      channelKinds: layout.channelKinds.map(\.name))
    guard let site = site(names, graded: types.filter { !$0.words(ofChoice: "level").isEmpty }) else { return nil }
    guard let source = site.locales.firstIndex(of: site.source) else { return nil }
    let glossary = glossary(layout, site)
    let schema = Schema(types: types, names: names, locales: site.locales, source: source, termIDs: Set(glossary.terms[source].keys))
    let kinds = channelKinds(layout, types)
    let (locales, interface) = self.locales(schema, Array(kinds.values))
    let entries = self.entries(layout, schema, site)
    let catalog = Catalog(
      site: site, locales: locales, source: source, types: types, entries: entries, interface: interface, glossary: glossary,
      channelKinds: kinds, links: Links(entries: entries, types: types, names: names),
      templates: only == nil ? templates(layout, schema) : [])
    check(catalog)
    return catalog
  }

  /// The root node of a file, or nil with a diagnostic.
  private mutating func read(_ path: String) -> (node: Node, bytes: [UInt8])? {
    guard let bytes = files.load(path, &report), let node = YAMLReader.read(bytes, file: path, report: &report) else { return nil }
    return (node, bytes)
  }

  /// All types; one with an error in its schema, or that others name and that has none, is there without fields and pages.
  private mutating func types(_ layout: Layout) -> [EntryType] {
    var read: [(type: EntryType, node: Node)] = []
    for name in layout.types {
      let before = report.diagnostics.count
      if !name.isIdentifier { report.add(.badName(name, at: Span(file: "content/\(name)/_type.yaml"))) }
      if let node = self.read("content/\(name)/_type.yaml")?.node {
        var decoder = EntryTypeDecoder(name: name)
        if let type = decoder.decode(node) { read.append((type, node)) }
        report.add(contentsOf: decoder.report)
      }
      if report.hasErrors(since: before) { brokenTypes.insert(name) }
    }
    let named = read.reduce(into: Set<String>()) { $0.formUnion($1.type.namedTypes) }
    let lacking = layout.unknownTypes.map(\.type).filter(named.contains)
    brokenTypes.formUnion(lacking)
    for (type, node) in read {
      var check = EntryTypeCheck(types: read.map(\.type), names: layout.types + lacking)
      check.check(type, node)
      if check.report.hasErrors { brokenTypes.insert(type.name) }
      report.add(contentsOf: check.report)
    }
    return (layout.types + lacking).map { name in
      let sound = brokenTypes.contains(name) ? nil : read.first { $0.type.name == name }?.type
      return sound ?? EntryType(unreadable: name)
    }
  }

  /// - Parameter graded: the types whose entries have levels.
  private mutating func site(_ names: KnownNames, graded: [EntryType]) -> SiteSettings? {
    guard files.paths.contains("site/site.yaml") else {
      report.add(
        Diagnostic(
          CatalogCodes.missingFile, at: Span(file: "site/site.yaml"),
          Wording(
            fi: "Tiedosto site/site.yaml puuttuu. Aja komento julkaisun juurikansiossa tai anna se: `--root KANSIO`.",
            en: "The file site/site.yaml is missing. Run the command in the root folder of the publication, or name it: `--root FOLDER`.")))
      return nil
    }
    guard let node = read("site/site.yaml")?.node else { return nil }
    var decoder = SiteSettingsDecoder()
    let site = decoder.decode(
      node, names: names, levels: graded.flatMap { $0.words(ofChoice: "level") },
      graded: graded.flatMap { $0.facts.map(\.name) + $0.texts.map(\.name) })
    report.add(contentsOf: decoder.report)
    return site
  }

  private mutating func glossary(_ layout: Layout, _ site: SiteSettings) -> Glossary {
    for (tag, path) in layout.glossaries where !site.locales.contains(tag) {
      let span = Span(file: path)
      report.add(LocaleTraits.of(tag) == nil ? .unknownLocale(tag, at: span) : .languageNotPublished(tag, at: span))
    }
    var terms: [[String: Term]] = []
    for tag in site.locales {
      guard let path = layout.glossaries.first(where: { $0.tag == tag })?.path, let node = read(path)?.node else {
        terms.append([:])
        continue
      }
      var decoder = GlossaryDecoder()
      terms.append(decoder.decode(node))
      report.add(contentsOf: decoder.report)
    }
    return Glossary(ids: Set(terms.flatMap(\.keys)).sorted(), terms: terms)
  }

  private mutating func channelKinds(_ layout: Layout, _ types: [EntryType]) -> [String: ChannelKind] {
    var kinds: [String: ChannelKind] = [:]
    let fields = Set(types.flatMap { $0.facts.map(\.name) + $0.texts.map(\.name) })
    for (name, path) in layout.channelKinds {
      guard let node = read(path)?.node else { continue }
      var decoder = ChannelKindDecoder(name: name, entryFields: fields)
      kinds[name] = decoder.decode(node)
      report.add(contentsOf: decoder.report)
    }
    return kinds
  }

  private mutating func locales(_ schema: Schema, _ kinds: [ChannelKind]) -> ([Locale], Interface) {
    var isWhole: [Bool] = []
    let localeFiles = schema.locales.map { tag in
      let before = report.diagnostics.count
      let file = files.paths.contains("locales/\(tag).yaml") ? read("locales/\(tag).yaml") : nil
      isWhole.append(!report.hasErrors(since: before))
      return file
    }
    let languages = localeFiles[schema.source].map { LocaleDecoder.languages($0.node) } ?? []
    let units = Interface.keys(types: schema.types, languages: languages, kinds: kinds).map { key in
      Unit(key: key, field: TextField(name: key, kind: .line, limit: nil, need: .required, isOwn: false, isForStaff: false))
    }
    let positions = Dictionary(zip(units.map(\.key), units.indices), uniquingKeysWith: { first, _ in first })
    var locales: [Locale] = []
    var plurals: [[Word: [PluralRule.Category: Prose]]] = []
    var texts: [LocaleTexts?] = []
    for (index, tag) in schema.locales.enumerated() {
      guard let traits = LocaleTraits.of(tag) else { continue }
      guard let file = localeFiles[index] else {
        if !files.paths.contains("locales/\(tag).yaml") {
          report.add(
            Diagnostic(
              CatalogCodes.missingFile, at: Span(file: "locales/\(tag).yaml"),
              Wording(
                fi:
                  "Kielen `\(tag)` tiedosto locales/\(tag).yaml puuttuu. Tee se kopioimalla locales/\(schema.locales[schema.source]).yaml ja kääntämällä tekstit.",
                en:
                  "The language `\(tag)` lacks its file locales/\(tag).yaml. Make it: copy locales/\(schema.locales[schema.source]).yaml and translate the texts."
              )))
        }
        locales.append(
          Locale(
            index: index, traits: traits, name: tag, fallback: [schema.source].filter { $0 != index }, decimalSeparator: ",",
            amountPattern: .empty))
        plurals.append([:])
        texts.append(nil)
        continue
      }
      var decoder = LocaleDecoder(schema: schema, tag: tag, units: units, positions: positions, bytes: file.bytes)
      var decoded = decoder.decode(file.node)
      if !isWhole[index] { decoded.faultyUnits = Array(units.indices) }
      texts.append(decoded)
      if let other = locales.first(where: { $0.name == decoder.name }) { report.add(sameName(other, tag, decoder)) }
      var fallback = decoder.fallback
      if index != schema.source && !fallback.contains(schema.source) { fallback.append(schema.source) }
      locales.append(
        Locale(
          index: index, traits: traits, name: decoder.name, fallback: fallback, decimalSeparator: decoder.decimalSeparator,
          amountPattern: decoder.amountPattern ?? .empty))
      plurals.append(decoder.plurals)
      report.add(contentsOf: decoder.report)
    }
    let entry = Entry(id: .interface, type: -1, facts: [], sources: [], units: units, texts: texts)
    checkWords(entry, schema)
    return (locales, Interface(entry: entry, plurals: plurals))
  }

  private func sameName(_ other: Locale, _ tag: String, _ decoder: LocaleDecoder) -> Diagnostic {
    Diagnostic(
      CatalogCodes.sameLanguageName, at: decoder.nameSpan,
      Wording(
        fi: "Kielillä `\(other.tag)` ja `\(tag)` on sama nimi, ”\(other.name)”. Kirjoita, millä nimellä kieltä puhuvat sitä kutsuvat.",
        en: "The languages `\(other.tag)` and `\(tag)` have the same name, “\(other.name)”. Write what its speakers call the language."))
  }

  /// Every word must stand in the source; in other languages the coverage policy judges.
  private mutating func checkWords(_ entry: Entry, _ schema: Schema) {
    guard let source = entry.texts[schema.source] else { return }
    for (unit, text) in zip(entry.units, source.texts) where text == nil {
      report.add(
        Diagnostic(
          CatalogCodes.missingWord, at: Span(file: source.file),
          Wording(
            fi: "Sana `\(unit.key)` puuttuu. Lisää se tiedostoon \(source.file).",
            en: "The word `\(unit.key)` is missing. Add it to \(source.file).")))
    }
  }

  private mutating func entries(_ layout: Layout, _ schema: Schema, _ site: SiteSettings) -> [Entry] {
    let folders = layout.folders.filter { folder in schema.types.contains { $0.name == folder.id.type } }
    var found: [Report] = Array(repeating: Report(), count: folders.count)
    defer { for report in found { self.report.add(contentsOf: report) } }
    func read(_ indexes: [EntryIndex], _ depth: PartialReading.Depth) -> [Entry] {
      let read = entries(indexes.map { folders[$0] }, depth, schema)
      // What is read again is told once.
      for (index, (_, report)) in zip(indexes, read) { found[index] = report }
      return read.map(\.0)
    }
    guard let only else { return read(Array(folders.indices), .whole) }
    return PartialReading(entries: folders.map(\.id), types: schema.types, site: site, names: schema.names).read(only, read)
  }

  /// Some entries, each read to a depth.
  private func entries(_ folders: [Layout.Folder], _ depth: PartialReading.Depth, _ schema: Schema) -> [(Entry, Report)] {
    let positions = Dictionary(zip(schema.types.map(\.name), schema.types.indices), uniquingKeysWith: { first, _ in first })
    let (sources, brokenTypes, locales) = (files, brokenTypes, schema.locales.count)
    return Parallel.map(count: folders.count, threads: depth == .nothing ? 1 : threads) { index -> (Entry, Report) in
      let folder = folders[index]
      let type = positions[folder.id.type] ?? 0
      if brokenTypes.contains(folder.id.type) { return (Entry(unreadable: folder.id, type: type, locales: locales), Report()) }
      if depth == .nothing {
        return (Entry(unread: folder.id, type: type, in: schema.types[type], locales: locales), Report())
      }
      var decoder = EntryDecoder(schema: schema, id: folder.id, typeIndex: type)
      decoder.readsTexts = depth == .whole
      let entry = decoder.decode(files: folder.files, from: sources)
      return (entry, decoder.report)
    }
  }

  /// Those of sound types; what is wrong with the schema is told first.
  private mutating func templates(_ layout: Layout, _ schema: Schema) -> [Template] {
    layout.templates.compactMap { folder in
      guard let type = schema.types.firstIndex(where: { $0.name == folder.id.type }), !brokenTypes.contains(folder.id.type) else {
        return nil
      }
      var decoder = EntryDecoder(schema: schema, id: folder.id, typeIndex: type)
      decoder.template = TemplateReader()
      let entry = decoder.decode(files: folder.files, from: files)
      report.add(contentsOf: decoder.report)
      return Template(entry: entry, needs: decoder.template?.needs ?? [])
    }
  }

  private mutating func check(_ catalog: Catalog) {
    let check = LinkCheck(catalog: catalog, hasKnownFacts: files.hasKnownFacts)
    if let only {
      // What others say beside what is quoted of them may name entries that were not read.
      if let index = catalog.position(of: only) { report.add(contentsOf: check.check(catalog.entries[index])) }
      return report.add(contentsOf: check.shared())
    }
    for found in Parallel.map(count: catalog.entries.count, threads: threads, { check.check(catalog.entries[$0]) }) {
      report.add(contentsOf: found)
    }
    for template in catalog.templates { report.add(contentsOf: check.check(template.entry)) }
    report.add(contentsOf: AddressCheck(catalog: catalog).run())
    report.add(contentsOf: check.shared())
    report.add(contentsOf: check.unnamedLanguages(in: files))
    report.add(contentsOf: check.refusingChannels(in: files))
    report.add(contentsOf: check.unreachable())
  }
}
