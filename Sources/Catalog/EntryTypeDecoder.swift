import Diagnostics
import YAML

/// Reads `content/<type>/_type.yaml`.
struct EntryTypeDecoder {
  let name: String
  var report = Report()

  init(name: String) { self.name = name }

  /// The type, or nil where the file has no usable roles or fields.
  mutating func decode(_ node: Node) -> EntryType? {
    guard
      let fields = FieldReader(
        node,
        known: [
          "roles", "facts", "texts", "key_facts", "card", "about", "page", "lists", "message", "foremost", "poster",
          "plan", "covered_by", "document",
        ], report: &report)
    else { return nil }
    let facts = pairs(fields["facts"]).compactMap { fact($0, inPart: false) }
    let texts = fields["texts"].map { self.texts($0) } ?? []
    guard let roles = roles(fields["roles"], texts: texts, at: node.span) else { return nil }
    return EntryType(
      name: name, facts: facts, texts: texts, roles: roles, keyFacts: fields.texts("key_facts", report: &report).map(\.text),
      card: fields.texts("card", report: &report).map(\.text), about: fields.texts("about", report: &report).map(\.text),
      page: fields.texts("page", report: &report).map(\.text), lists: lists(fields["lists"]),
      message: places("message", fields),
      foremost: fields["foremost"].map { $0.texts("foremost", report: &report).map(\.text) },
      poster: places("poster", fields), plan: fields.texts("plan", report: &report).map(\.text),
      coveredBy: fields.texts("covered_by", report: &report).map(\.text), document: document(fields["document"]))
  }

  /// The pairs of a mapping; none, with a diagnostic, where the node is something else.
  private mutating func pairs(_ node: Node?) -> [Node.Pair] {
    guard let node, !node.isEmpty else { return [] }
    if let pairs = node.pairs { return pairs }
    report.add(.mappingExpected(at: node.span, known: []))
    return []
  }

  private mutating func roles(_ node: Node?, texts: [TextField], at span: Span) -> EntryType.Roles? {
    guard let node, let fields = FieldReader(node, known: Self.roles, report: &report),
      let title = fields.text("title", report: &report), texts.contains(where: { $0.name == title })
    else {
      report.add(
        .badSchema(
          at: node?.span ?? span, fi: "Kerro, mikä teksti on otsikko: `roles: {title: name}`.",
          en: "Say which text is the title: `roles: {title: name}`."))
      return nil
    }
    return EntryType.Roles(
      title: title, lead: fields.text("lead", report: &report), next: fields.text("next", report: &report),
      consent: fields.text("consent", report: &report), reopens: fields.text("reopens", report: &report),
      sheet: fields.text("sheet", report: &report), yearly: fields.text("yearly", report: &report))
  }

  private static let roles = ["title", "lead", "hours", "next", "consent", "reopens", "sheet", "yearly"]

  private mutating func fact(_ pair: Node.Pair, inPart: Bool) -> FactField? {
    let known = ["kind", "need", "to", "of", "per", "texts", "sourced", "facts", "promises"]
    guard let fields = FieldReader(pair.value, known: known, report: &report) else { return nil }
    guard let word = fields.text("kind", report: &report), let kind = kind(word, fields, at: pair.value.span, inPart: inPart) else {
      report.add(
        .badSchema(
          at: pair.keySpan,
          fi: "Kentän `\(pair.key)` lajia ei tunneta. Kirjoita `kind:` ja jokin näistä: \(FieldKind.words.joined(separator: ", ")).",
          en: "The kind of `\(pair.key)` is not known. Write `kind:` and one of: \(FieldKind.words.joined(separator: ", "))."))
      return nil
    }
    return FactField(
      name: pair.key, kind: kind, need: fields.word("need", as: Need.self, report: &report) ?? .optional,
      isSourced: fields.flag("sourced", report: &report) ?? (kind.isSourcedByDefault && !inPart),
      texts: fields["texts"].map { self.texts($0) } ?? [],
      promises: pairs(fields["promises"]).map { pair in
        FactField.Promise(word: pair.key, fields: pair.value.texts(pair.key, report: &report).map(\.text))
      })
  }

  private mutating func kind(_ word: String, _ fields: FieldReader, at span: Span, inPart: Bool) -> FieldKind? {
    let targets = fields.texts("to", report: &report).map(\.text)
    let words = fields.texts("of", report: &report).map(\.text)
    switch word {
    case "reference": return .reference(to: targets)
    case "references": return .references(to: targets)
    case "choice": return .choice(words)
    case "choices": return .choices(words)
    case "languages": return .languages
    case "phones": return .phones
    case "emails": return .emails
    case "links": return .links
    case "address": return .address
    case "hours": return .hours(per: fields.texts("per", report: &report).map(\.text))
    case "prices": return .prices
    case "values": return .values
    case "terms": return .terms
    case "date": return .date
    case "period": return .period
    case "closures": return .closures
    case "schedule": return .schedule
    case "parts" where !inPart: return .parts(pairs(fields["facts"]).compactMap { fact($0, inPart: true) })
    case "code": return .code
    case "number": return .number
    case "kind_of_channel": return .channelKind
    default: return nil
    }
  }

  private mutating func texts(_ node: Node) -> [TextField] {
    pairs(node).compactMap { pair in
      // `note: line` is short for `note: {kind: line}`.
      if let short = pair.value.scalar, let kind = TextField.Kind(rawValue: short.text) {
        return TextField(name: pair.key, kind: kind, limit: nil, need: .optional, isOwn: false, isForStaff: false)
      }
      guard let fields = FieldReader(pair.value, known: ["kind", "max", "need", "own", "staff", "label"], report: &report),
        let kind = fields.word("kind", as: TextField.Kind.self, report: &report)
      else {
        report.add(
          .badSchema(
            at: pair.keySpan, fi: "Kerro tekstin `\(pair.key)` laji: line, prose tai words.",
            en: "Say what kind of text `\(pair.key)` is: line, prose or words."))
        return nil
      }
      return TextField(
        name: pair.key, kind: kind, limit: fields.number("max", report: &report),
        need: fields.word("need", as: Need.self, report: &report) ?? .optional, isOwn: fields.flag("own", report: &report) ?? false,
        isForStaff: fields.flag("staff", report: &report) ?? false, label: fields.text("label", report: &report))
    }
  }

  /// Each place is a field, or a list of fields of which the first that will do is taken.
  private mutating func places(_ key: String, _ fields: FieldReader) -> [[String]] {
    guard let node = fields[key], !node.isEmpty else { return [] }
    return (node.elements ?? [node]).map { $0.texts(key, report: &report).map(\.text) }.filter { !$0.isEmpty }
  }

  /// `{fields: [description], version: 2, on: 2026-11-22}`.
  private mutating func document(_ node: Node?) -> EntryType.Document? {
    guard let node, !node.isEmpty, let fields = FieldReader(node, known: ["fields", "version", "on"], report: &report) else { return nil }
    let names = fields.texts("fields", report: &report).map(\.text)
    guard !names.isEmpty, let version = fields.number("version", report: &report), let day = fields.text("on", report: &report),
      let on = CalendarDate(iso: day)
    else {
      report.add(
        .badSchema(
          at: node.span, fi: "Kerro asiakirjan kentät, versio ja päivä: `{fields: [description], version: 1, on: 2026-11-22}`.",
          en: "Name the fields, version and day of the document: `{fields: [description], version: 1, on: 2026-11-22}`."))
      return nil
    }
    return EntryType.Document(fields: names, version: version, on: on)
  }

  private mutating func lists(_ node: Node?) -> [EntryType.Backlinks] {
    guard let node, !node.isEmpty else { return [] }
    return (node.elements ?? [node]).compactMap { element in
      guard let fields = FieldReader(element, known: ["of", "by", "grouped", "first", "within"], report: &report) else { return nil }
      guard let type = fields.text("of", report: &report), let field = fields.text("by", report: &report) else {
        report.add(
          .badSchema(
            at: element.span, fi: "Kerro, minkä tyypin luettelo ja minkä kentän mukaan: `{of: services, by: topics}`.",
            en: "Say which type is listed, and by which of its fields: `{of: services, by: topics}`."))
        return nil
      }
      return EntryType.Backlinks(
        type: type, field: field, grouped: fields.text("grouped", report: &report), first: fields.text("first", report: &report),
        within: fields.text("within", report: &report))
    }
  }
}
