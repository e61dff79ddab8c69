import Diagnostics
import YAML

/// Reads `facts.yaml`: each value by the kind that the schema gives its field. A value with an error in it is left out: of several things
/// and of a list only the faulty one.
struct FactDecoder {
  let schema: Schema
  let type: EntryType
  /// Of the entry.
  let name: String
  let file: String
  /// Whether the YAML of the file could be read to its end, so that a fact which is not there is really missing.
  let isWhole: Bool
  var facts: [Fact?]
  var sources: [Source] = []
  private(set) var addresses = EntryAddresses.ordinary
  var ignores: [Ignore] = []
  /// By position in `EntryType.facts`.
  private(set) var places: [FactPlace?]
  var report = Report()

  init(schema: Schema, type: EntryType, name: String, file: String, isWhole: Bool) {
    self.schema = schema
    self.type = type
    self.name = name
    self.file = file
    self.isWhole = isWhole
    facts = Array(repeating: nil, count: type.facts.count)
    places = Array(repeating: nil, count: type.facts.count)
  }

  mutating func decode(_ node: Node) {
    guard let pairs = node.pairs ?? (node.isEmpty ? [] : nil) else {
      report.add(.mappingExpected(at: node.span, known: type.facts.map(\.name)))
      return
    }
    facts = decode(
      pairs, as: type.facts, except: ["sources", "ignore"] + (type.hasPages ? EntryAddresses.keys : []), at: node.span)
    if type.hasPages {
      var decoder = AddressDecoder(name: name)
      addresses = decoder.decode(pairs)
      report.add(contentsOf: decoder.report)
    }
    for pair in pairs { if let position = type.fact(pair.key) { places[position] = FactPlace(pair.keySpan) } }
    var sourceDecoder = SourceDecoder(type: type)
    if let node = pairs.first(where: { $0.key == "ignore" })?.value {
      var ignoreDecoder = IgnoreDecoder(known: type.facts.map(\.name) + ["sources"])
      ignores = ignoreDecoder.decode(node)
      report.add(contentsOf: ignoreDecoder.report)
    }
    sources = sourceDecoder.decode(pairs.first { $0.key == "sources" }?.value)
    if isWhole {
      for (position, ids) in sourceDecoder.uncovered(by: sources, in: pairs) { facts[position] = facts[position]?.without(ids) }
    }
    report.add(contentsOf: sourceDecoder.report)
  }

  /// The values of `fields` in `pairs`, by position in `fields`. Hours come last because they name places, phones and links.
  private mutating func decode(_ pairs: [Node.Pair], as fields: [FactField], except: [String], at span: Span) -> [Fact?] {
    var values: [Fact?] = Array(repeating: nil, count: fields.count)
    var delayed: [(Int, Node.Pair)] = []
    for pair in pairs where !except.contains(pair.key) {
      guard let position = fields.firstIndex(where: { $0.name == pair.key }) else {
        report.add(.unknownField(pair, known: fields.map(\.name) + except))
        continue
      }
      if case .hours = fields[position].kind {
        delayed.append((position, pair))
      } else {
        values[position] = fact(pair.value, fields[position])
      }
    }
    for (position, pair) in delayed {
      values[position] = hours(pair.value, fields[position], beside: values, of: fields)
    }
    for (position, field) in fields.enumerated() where isWhole && field.need == .required && values[position] == nil {
      let pair = pairs.first { $0.key == field.name }
      if let pair, !pair.value.saysNothing { continue }
      report.add(.missingFact(field, mayBeUnknown: field.mayBeUnknown(in: type), at: pair?.keySpan ?? span))
    }
    return values
  }

  private mutating func fact(_ node: Node, _ field: FactField) -> Fact? {
    if node.saysNothing { return nil }
    if let said = node.nothing { return accepted(said, field, at: node.span) }
    switch field.kind {
    case .reference(let types): return schema.names.reference(node, to: types, report: &report).map(Fact.reference)
    case .references(let types): return references(node, to: types, field).map(Fact.references)
    case .choice(let words): return choice(node, of: words).map(Fact.choice)
    case .choices(let words): return list(node, field, { $0.choice($1, of: words) }).map(Fact.choices)
    case .languages: return list(node, field, { $0.language($1) }).map { once($0, node, field) }.map(Fact.languages)
    case .phones: return things(node, field) { Phone.decode($0.value, id: $0.key, report: &$1) }.map(Fact.phones)
    case .emails: return things(node, field) { EmailAddress.decode($0.value, id: $0.key, report: &$1) }.map(Fact.emails)
    case .links: return things(node, field) { WebLink.decode($0.value, id: $0.key, report: &$1) }.map(Fact.links)
    case .prices: return things(node, field) { Price.decode($0.value, id: $0.key, report: &$1) }.map(Fact.prices)
    case .values:
      let values = things(node, field) { NamedValue.decode($0.value, id: $0.key, report: &$1) }
      if let values { NamedValue.checkOrder(of: values, in: node, report: &report) }
      return values.map(Fact.values)
    case .closures: return closures(node, field).map(Fact.closures)
    case .address: return sound { PostalAddress.decode(node, report: &$0) }.map(Fact.address)
    case .date: return sound { CalendarDate.decode(node, report: &$0) }.map(Fact.date)
    case .period: return sound { Period.decode(node, report: &$0) }.map(Fact.period)
    case .schedule: return sound { Schedule.decode(node, report: &$0) }.map(Fact.schedule)
    case .terms: return list(node, field, { $0.term($1) }).map(Fact.terms)
    case .parts(let fields): return parts(node, fields).map(Fact.parts)
    case .code: return code(node, field)
    case .number: return number(node).map(Fact.number)
    case .channelKind: return channelKind(node).map(Fact.channelKind)
    case .hours: return nil
    }
  }

  /// What `read` makes of a value, unless it finds an error in it whose repair is not certain.
  private mutating func sound<Value>(_ read: (inout Report) -> Value?) -> Value? {
    let before = report.diagnostics.count
    let value = read(&report)
    return report.diagnostics[before...].contains { $0.severity == .error && $0.fix == nil } ? nil : value
  }

  /// `none` or `unknown`, where the field may be so.
  private mutating func accepted(_ said: Fact, _ field: FactField, at span: Span) -> Fact? {
    guard let refusal = field.refusal(of: said, in: type, at: span) else { return said }
    report.add(refusal)
    return nil
  }

  /// What the elements of a list are read as; nil where nothing is left.
  private mutating func list<Value>(_ node: Node, _ field: FactField, _ read: (inout Self, Node) -> Value?) -> [Value]? {
    var values: [Value] = []
    for element in elements(node, field) { if let value = read(&self, element) { values.append(value) } }
    return values.isEmpty ? nil : values
  }

  /// The tags, each once; a repeated one would be posted twice.
  private mutating func once(_ tags: [String], _ node: Node, _ field: FactField) -> [String] {
    var kept: [String] = []
    for tag in tags {
      guard kept.contains(tag) else {
        kept.append(tag)
        continue
      }
      report.add(
        .wrongKind(
          field.name, at: node.elements?.last { $0.scalar?.text.trimmed == tag }?.span ?? node.span,
          expected: Wording(fi: "kieli `\(tag)` on kahdesti, poista toinen", en: "the language `\(tag)` stands there twice, remove one")))
    }
    return kept
  }

  private mutating func elements(_ node: Node, _ field: FactField) -> [Node] {
    if let elements = node.elements { return elements }
    if node.scalar != nil { return [node] }
    report.add(
      .wrongKind(
        field.name, at: node.span,
        expected: Wording(
          fi: "kirjoita luettelo, esimerkiksi `\(field.name): [yksi, toinen]`", en: "write a list, for example `\(field.name): [one, two]`")
      ))
    return []
  }

  /// The values of a mapping by id, each id checked; nil where nothing is left.
  private mutating func things<Value>(_ node: Node, _ field: FactField, _ decode: (Node.Pair, inout Report) -> Value?) -> [Value]? {
    guard let pairs = node.pairs else {
      report.add(
        .wrongKind(
          field.name, at: node.span,
          expected: Wording(
            fi: "anna kullekin tunnus, esimerkiksi `main: …` sisennettynä omalle rivilleen",
            en: "give each an id, for example `main: …` indented on its own line")))
      return nil
    }
    let values = pairs.compactMap { pair -> Value? in
      guard pair.key.isIdentifier || pair.key.isSnakeCase else {
        report.add(.badName(pair.key, at: pair.keySpan))
        return nil
      }
      if pair.value.nothing != nil {
        report.add(
          .wrongKind(
            "\(field.name).\(pair.key)", at: pair.value.span,
            expected: Wording(
              fi: "jos tietoa ei tiedetä, poista rivi ja kirjoita `\(field.name): unknown`",
              en: "if it is not known, remove the line and write `\(field.name): unknown`")))
        return nil
      }
      return sound { decode(pair, &$0) }
    }
    return values.isEmpty ? nil : values
  }

  /// Closures by place; each place must exist, or readers would stand before a closed door.
  private mutating func closures(_ node: Node, _ field: FactField) -> [Closure]? {
    let names = schema.names
    return things(node, field) { pair, report in
      guard names.reference(pair.key, at: pair.keySpan, to: ["places"], report: &report) != nil else { return nil }
      return Closure.decode(pair.value, place: pair.key, report: &report)
    }
  }

  private mutating func references(_ node: Node, to types: [String], _ field: FactField) -> [EntryIndex]? {
    var seen: [EntryIndex] = []
    for element in elements(node, field) {
      if let index = schema.names.reference(element, to: types, report: &report), !seen.contains(index) { seen.append(index) }
    }
    return seen.isEmpty ? nil : seen
  }

  private mutating func choice(_ node: Node, of words: [String]) -> Int? {
    guard let text = node.scalar?.text.trimmed else {
      report.add(.unknownChoice("…", at: node.span, of: words))
      return nil
    }
    if let position = words.firstIndex(of: text) { return position }
    report.add(.unknownChoice(text, at: node.span, of: words))
    return nil
  }

  private mutating func language(_ node: Node) -> String? {
    guard let tag = node.scalar?.text.trimmed, LocaleTraits.of(tag) != nil else {
      report.add(.unknownLocale(node.scalar?.text ?? "…", at: node.span))
      return nil
    }
    if type.isChannel, schema.locale(tag) == nil {
      report.add(.languageNotPublished(tag, at: node.span))
      return nil
    }
    return tag
  }

  private mutating func term(_ node: Node) -> String? {
    guard let id = node.scalar?.text.trimmed, schema.termIDs.contains(id) else {
      let text = node.scalar?.text ?? "…"
      let nearest = Suggestion.nearest(to: text, in: schema.termIDs.sorted())
      let file = "content/glossary/\(schema.locales[schema.source]).yaml"
      report.add(
        Diagnostic(
          CatalogCodes.unknownTerm, at: node.span,
          Wording(
            fi: "Termiä `\(text)` ei ole sanastossa. "
              + (nearest.map { "Tarkoititko `\($0)`?" } ?? "Lisää se tiedostoon \(file)."),
            en: "The term `\(text)` is not in the glossary. "
              + (nearest.map { "Did you mean `\($0)`?" } ?? "Add it to \(file)."))))
      return nil
    }
    return id
  }

  private mutating func parts(_ node: Node, _ fields: [FactField]) -> [Part]? {
    guard let pairs = node.pairs else {
      report.add(.mappingExpected(at: node.span, known: fields.map(\.name)))
      return nil
    }
    let parts = pairs.compactMap { pair -> Part? in
      guard pair.key.isIdentifier else {
        report.add(.badName(pair.key, at: pair.keySpan))
        return nil
      }
      guard let inner = pair.value.pairs ?? (pair.value.isEmpty ? [] : nil) else {
        report.add(.mappingExpected(at: pair.value.span, known: fields.map(\.name)))
        return nil
      }
      return Part(id: pair.key, facts: decode(inner, as: fields, except: [], at: pair.keySpan))
    }
    return parts.isEmpty ? nil : parts
  }

  private mutating func code(_ node: Node, _ field: FactField) -> Fact? {
    if let text = node.scalar?.text.trimmed, !text.utf8.contains(where: { $0 <= 0x20 }) { return .code(text) }
    report.add(
      .wrongKind(field.name, at: node.span, expected: Wording(fi: "kirjoita tunnus ilman välejä", en: "write a code without blanks")))
    return nil
  }

  private mutating func number(_ node: Node) -> Int? {
    let text = node.scalar?.text.trimmed ?? "…"
    if let number = Int(text), text.utf8.allSatisfy({ (48...57).contains($0) }) { return number }
    report.add(.numberExpected(text, at: node.span))
    return nil
  }

  private mutating func channelKind(_ node: Node) -> String? {
    let text = node.scalar?.text.trimmed ?? "…"
    if schema.names.channelKinds.contains(text) { return text }
    report.add(.unknownChannelKind(text, at: node.span, of: schema.names.channelKinds))
    return nil
  }

  /// Opening hours of each place, phone or link of the entry; an id that is none of these is an error.
  private mutating func hours(_ node: Node, _ field: FactField, beside values: [Fact?], of fields: [FactField]) -> Fact? {
    if node.saysNothing { return nil }
    if let said = node.nothing { return accepted(said, field, at: node.span) }
    guard case .hours(let owners) = field.kind else { return nil }
    var places: [String: EntryIndex] = [:]
    var ids: [String] = []
    for (position, owner) in fields.enumerated() where owners.contains(owner.name) {
      if case .references(let entries)? = values[position] {
        for entry in entries {
          places[schema.names.entries[entry].name] = entry
          ids.append(schema.names.entries[entry].name)
        }
      } else if let fact = values[position] {
        ids += fact.partIDs
      }
    }
    let pairs = node.pairs ?? []
    if node.pairs == nil { report.add(.mappingExpected(at: node.span, known: ids)) }
    let hours = pairs.compactMap { pair -> PlacedHours? in
      guard ids.contains(pair.key) else {
        report.add(.unknownField(pair, known: ids))
        return nil
      }
      switch pair.value.nothing {
      case .unknown: return PlacedHours(id: pair.key, place: places[pair.key], hours: nil, isUnknown: true)
      case .some: return PlacedHours(id: pair.key, place: places[pair.key], hours: nil, isUnknown: false)
      case nil: break
      }
      return sound { OpeningHours.decode(pair.value, report: &$0) }.map {
        PlacedHours(id: pair.key, place: places[pair.key], hours: $0, isUnknown: false)
      }
    }
    return hours.isEmpty ? nil : .hours(hours)
  }
}

extension String {
  /// Whether the text is lower-case words joined by underscores, as ids inside a fact may be.
  var isSnakeCase: Bool {
    guard let first = utf8.first, (97...122).contains(first) else { return false }
    return utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "_") }
  }
}
