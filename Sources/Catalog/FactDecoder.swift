import Diagnostics
import YAML

/// Reads `facts.yaml`: each value by the kind that the schema gives its field.
struct FactDecoder {
  let schema: Schema
  let type: EntryType
  let file: String
  /// Whether the YAML of the file could be read to its end, so that a fact which is not there is really missing.
  let isWhole: Bool
  var facts: [Fact?]
  var sources: [Source] = []
  var report = Report()

  init(schema: Schema, type: EntryType, file: String, isWhole: Bool) {
    self.schema = schema
    self.type = type
    self.file = file
    self.isWhole = isWhole
    facts = Array(repeating: nil, count: type.facts.count)
  }

  mutating func decode(_ node: Node) {
    guard let pairs = node.pairs ?? (node.isEmpty ? [] : nil) else {
      report.add(.mappingExpected(at: node.span, known: type.facts.map(\.name)))
      return
    }
    facts = decode(pairs, as: type.facts, except: ["sources"], at: node.span)
    var sourceDecoder = SourceDecoder(type: type)
    sources = sourceDecoder.decode(pairs.first { $0.key == "sources" }?.value)
    if isWhole { sourceDecoder.check(sources, against: pairs) }
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
      if let pair = pairs.first(where: { $0.key == field.name }), !pair.value.isEmpty { continue }
      report.add(
        Diagnostic(
          CatalogCodes.missingField, at: pairs.first { $0.key == field.name }?.keySpan ?? span,
          Wording(
            fi: "Pakollinen tieto `\(field.name)` puuttuu. Kirjoita se, tai `unknown`, jos se on vielä kysyttävä.",
            en: "The required fact `\(field.name)` is missing. Write it, or `unknown` if it must still be asked.")))
    }
    return values
  }

  private mutating func fact(_ node: Node, _ field: FactField) -> Fact? {
    if let said = nothing(node) {
      if case .none = said, field.name == "contact_modes" {
        report.add(
          Diagnostic(
            CatalogCodes.noContactMode, at: node.span,
            Wording(
              fi: "Palveluun ei pääse mitenkään. Kirjoita ainakin yksi asiointitapa, esimerkiksi `contact_modes: [visit, phone]`.",
              en: "Nobody can reach the service. Write at least one mode, for example `contact_modes: [visit, phone]`.")))
      }
      return said
    }
    if node.isEmpty { return nil }
    switch field.kind {
    case .reference(let types): return schema.names.reference(node, to: types, report: &report).map(Fact.reference)
    case .references(let types): return references(node, to: types, field)
    case .choice(let words): return choice(node, of: words).map(Fact.choice)
    case .choices(let words): return .choices(list(node, field).compactMap { choice($0, of: words) })
    case .languages: return .languages(list(node, field).compactMap { language($0) })
    case .phones: return .phones(things(node, field) { Phone.decode($0.value, id: $0.key, report: &$1) })
    case .emails: return .emails(things(node, field) { EmailAddress.decode($0.value, id: $0.key, report: &$1) })
    case .links: return .links(things(node, field) { WebLink.decode($0.value, id: $0.key, report: &$1) })
    case .prices: return .prices(things(node, field) { Price.decode($0.value, id: $0.key, report: &$1) })
    case .values: return .values(things(node, field) { NamedValue.decode($0.value, id: $0.key, report: &$1) })
    case .closures: return .closures(closures(node, field))
    case .address: return PostalAddress.decode(node, report: &report).map(Fact.address)
    case .date: return CalendarDate.decode(node, report: &report).map(Fact.date)
    case .period: return Period.decode(node, report: &report).map(Fact.period)
    case .schedule: return Schedule.decode(node, report: &report).map(Fact.schedule)
    case .terms: return .terms(list(node, field).compactMap { term($0) })
    case .parts(let fields): return parts(node, field, fields)
    case .code: return code(node, field)
    case .number: return number(node).map(Fact.number)
    case .channelKind: return channelKind(node).map(Fact.channelKind)
    case .hours: return nil
    }
  }

  /// `none` and `unknown`, which any fact may be.
  private func nothing(_ node: Node) -> Fact? {
    switch node.scalar?.text.trimmed {
    case "none": Fact.none
    case "unknown": .unknown
    default: nil
    }
  }

  private mutating func list(_ node: Node, _ field: FactField) -> [Node] {
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

  /// The values of a mapping by id, each id checked.
  private mutating func things<Value>(_ node: Node, _ field: FactField, _ decode: (Node.Pair, inout Report) -> Value?) -> [Value] {
    guard let pairs = node.pairs else {
      report.add(
        .wrongKind(
          field.name, at: node.span,
          expected: Wording(
            fi: "anna kullekin tunnus, esimerkiksi `main: …` sisennettynä omalle rivilleen",
            en: "give each an id, for example `main: …` indented on its own line")))
      return []
    }
    return pairs.compactMap { pair in
      guard pair.key.isIdentifier || pair.key.isSnakeCase else {
        report.add(.badName(pair.key, at: pair.keySpan))
        return nil
      }
      if nothing(pair.value) != nil {
        report.add(
          .wrongKind(
            "\(field.name).\(pair.key)", at: pair.value.span,
            expected: Wording(
              fi: "jos tietoa ei tiedetä, poista rivi ja kirjoita `\(field.name): unknown`",
              en: "if it is not known, remove the line and write `\(field.name): unknown`")))
        return nil
      }
      return decode(pair, &report)
    }
  }

  /// Closures by place; each place must exist, or readers would stand before a closed door.
  private mutating func closures(_ node: Node, _ field: FactField) -> [Closure] {
    let names = schema.names
    return things(node, field) { pair, report in
      guard names.reference(pair.key, at: pair.keySpan, to: ["places"], report: &report) != nil else { return nil }
      return Closure.decode(pair.value, place: pair.key, report: &report)
    }
  }

  private mutating func references(_ node: Node, to types: [String], _ field: FactField) -> Fact {
    var seen: [EntryIndex] = []
    for element in list(node, field) {
      if let index = schema.names.reference(element, to: types, report: &report), !seen.contains(index) { seen.append(index) }
    }
    return .references(seen)
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
    return tag
  }

  private mutating func term(_ node: Node) -> String? {
    guard let id = node.scalar?.text.trimmed, schema.termIDs.contains(id) else {
      let text = node.scalar?.text ?? "…"
      let nearest = Suggestion.nearest(to: text, in: schema.termIDs.sorted())
      report.add(
        Diagnostic(
          CatalogCodes.unknownTerm, at: node.span,
          Wording(
            fi: "Termiä `\(text)` ei ole sanastossa. "
              + (nearest.map { "Tarkoititko `\($0)`?" } ?? "Lisää se tiedostoon content/glossary/fi.yaml."),
            en: "The term `\(text)` is not in the glossary. "
              + (nearest.map { "Did you mean `\($0)`?" } ?? "Add it to content/glossary/fi.yaml."))))
      return nil
    }
    return id
  }

  private mutating func parts(_ node: Node, _ field: FactField, _ fields: [FactField]) -> Fact {
    guard let pairs = node.pairs else {
      report.add(.mappingExpected(at: node.span, known: fields.map(\.name)))
      return .parts([])
    }
    return .parts(
      pairs.compactMap { pair in
        guard pair.key.isIdentifier else {
          report.add(.badName(pair.key, at: pair.keySpan))
          return nil
        }
        guard let inner = pair.value.pairs ?? (pair.value.isEmpty ? [] : nil) else {
          report.add(.mappingExpected(at: pair.value.span, known: fields.map(\.name)))
          return nil
        }
        return Part(id: pair.key, facts: decode(inner, as: fields, except: [], at: pair.keySpan))
      })
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
    report.add(.unknownChoice(text, at: node.span, of: schema.names.channelKinds))
    return nil
  }

  /// Opening hours of each place, phone or link of the entry; an id that is none of these is an error.
  private mutating func hours(_ node: Node, _ field: FactField, beside values: [Fact?], of fields: [FactField]) -> Fact? {
    if let said = nothing(node) { return said }
    if node.isEmpty { return nil }
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
    return .hours(
      pairs.compactMap { pair in
        guard ids.contains(pair.key) else {
          report.add(.unknownField(pair, known: ids))
          return nil
        }
        switch nothing(pair.value) {
        case .unknown: return PlacedHours(id: pair.key, place: places[pair.key], hours: nil, isUnknown: true)
        case .some: return PlacedHours(id: pair.key, place: places[pair.key], hours: nil, isUnknown: false)
        case nil: break
        }
        return OpeningHours.decode(pair.value, report: &report).map {
          PlacedHours(id: pair.key, place: places[pair.key], hours: $0, isUnknown: false)
        }
      })
  }
}

extension String {
  /// Whether the text is lower-case words joined by underscores, as ids inside a fact may be.
  var isSnakeCase: Bool {
    guard let first = utf8.first, (97...122).contains(first) else { return false }
    return utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "_") }
  }
}
