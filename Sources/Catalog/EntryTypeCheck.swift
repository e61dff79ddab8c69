import Diagnostics
import YAML

/// Holds one `_type.yaml` against itself and the other types: every name in it must lead somewhere, or a part of every page is silently lost.
struct EntryTypeCheck {
  /// Types that could be read.
  let types: [EntryType]
  /// All types, those that could not be read too.
  let names: [String]
  var report = Report()

  init(types: [EntryType], names: [String]) {
    self.types = types
    self.names = names
  }

  mutating func check(_ type: EntryType, _ node: Node) {
    // Also those whose kind is not known: that has been said.
    let facts = node["facts"]?.pairs ?? []
    let texts = node["texts"]?.pairs ?? []
    checkFieldNames(facts, texts)
    let fields = (facts + texts).map(\.key)
    checkList("page", node, of: fields + ["key_facts"])
    checkList("key_facts", node, of: fields)
    checkList("card", node, of: facts.map(\.key))
    checkList("about", node, of: facts.map(\.key))
    checkList("message", node, of: fields)
    checkList("poster", node, of: fields)
    checkList("plan", node, of: fields)
    if let document = node["document"] { checkList("fields", document, of: fields) }
    checkList("foremost", node, of: type.messageFields)
    checkRoles(node["roles"], type)
    if type.isChannel, type.hasPages, let span = node["page"]?.span ?? node["lists"]?.span {
      report.add(
        .badSchema(
          at: span, fi: "Kanavilla ei ole sivuja: ryhmän nimi ja osoite eivät kuulu julkisille sivuille. Poista `page:` ja `lists:`.",
          en: "Channels have no pages: the name and address of a group do not belong on public ones. Remove `page:` and `lists:`."))
    }
    for pair in facts {
      checkFact(pair.value, in: type)
      for inner in pair.value["facts"]?.pairs ?? [] { checkFact(inner.value, in: type) }
    }
    for list in node["lists"]?.elements ?? [] { checkBacklinks(list, to: type) }
    for (name, span) in elements(node["covered_by"]) { checkCovering(name, at: span, type) }
  }

  private mutating func checkFieldNames(_ facts: [Node.Pair], _ texts: [Node.Pair]) {
    for pair in facts + texts {
      if !pair.key.isSnakeCase {
        report.add(
          .badSchema(
            at: pair.keySpan, fi: "Kentän nimessä `\(pair.key)` saa olla vain pieniä kirjaimia a–z, numeroita ja alaviivoja.",
            en: "The name of the field `\(pair.key)` may hold lower-case a-z, digits and underscores only."))
      } else if (["sources", "translation", "ignore", "key_facts"] + EntryAddresses.keys).contains(pair.key) {
        report.add(
          .badSchema(
            at: pair.keySpan, fi: "Nimi `\(pair.key)` on varattu. Anna kentälle toinen nimi.",
            en: "The name `\(pair.key)` is taken. Give the field another one."))
      }
    }
    for pair in texts where facts.contains(where: { $0.key == pair.key }) {
      report.add(
        .badSchema(
          at: pair.keySpan, fi: "Tieto ja teksti eivät voi olla samannimisiä: `\(pair.key)`. Anna toiselle toinen nimi.",
          en: "A fact and a text cannot both be called `\(pair.key)`. Give one of them another name."))
    }
  }

  /// Every name in a list is one of the fields, and none stands there twice.
  private mutating func checkList(_ key: String, _ node: Node, of known: [String]) {
    var seen: Set<String> = []
    for (text, span) in elements(node[key]) {
      if !known.contains(text) {
        report.add(.unknownChoice(text, at: span, of: known))
      } else if !seen.insert(text).inserted {
        report.add(
          .badSchema(
            at: span, fi: "Kenttä `\(text)` on kohdassa `\(key)` kahdesti. Poista toinen.",
            en: "The field `\(text)` stands in `\(key)` twice. Remove one."))
      }
    }
  }

  private mutating func checkRoles(_ node: Node?, _ type: EntryType) {
    let references = type.facts.filter { if case .reference = $0.kind { true } else { false } }
    let hours = type.facts.filter { if case .hours = $0.kind { true } else { false } }
    let days = type.facts.filter { if case .date = $0.kind { true } else { false } }
    let periods = type.facts.filter { if case .period = $0.kind { true } else { false } }
    let parts = type.facts.filter { if case .parts = $0.kind { true } else { false } }
    let roles = [
      ("lead", type.texts.map(\.name)), ("next", references.map(\.name)), ("hours", hours.map(\.name)),
      ("consent", (periods + days).map(\.name)), ("reopens", days.map(\.name)), ("sheet", parts.map(\.name)), ("yearly", days.map(\.name)),
    ]
    for (role, known) in roles {
      for (text, span) in elements(node?[role]) where !known.contains(text) { report.add(.unknownRole(role, text, at: span, of: known)) }
    }
  }

  private mutating func checkFact(_ node: Node, in type: EntryType) {
    let kind = node["kind"]?.scalar?.text.trimmed
    if let promises = node["promises"], kind != "choice", kind != "choices" {
      report.add(
        .badSchema(
          at: promises.span, fi: "Vain valinnan (choice, choices) sanat lupaavat jotakin. Poista `promises:`.",
          en: "Only the words of a choice (choice, choices) promise anything. Remove `promises:`."))
    }
    for (text, span) in elements(node["to"]) where !names.contains(text) { report.add(.noSuchType(text, at: span, of: names)) }
    let owners = type.facts.filter(\.kind.mayHaveHours).map(\.name)
    switch kind {
    case "hours":
      for (text, span) in elements(node["per"]) where !owners.contains(text) { report.add(.unknownRole("per", text, at: span, of: owners)) }
    case "choice", "choices":
      checkPromises(node, in: type)
      if elements(node["of"]).isEmpty {
        report.add(
          .badSchema(
            at: node.span, fi: "Luettele sanat, joista valitaan: `of: [free, charged]`.",
            en: "List the words to choose from: `of: [free, charged]`."))
      }
    default: break
    }
  }

  /// Every word that promises something is one of the choice, and its fields are facts of the type.
  private mutating func checkPromises(_ node: Node, in type: EntryType) {
    let words = elements(node["of"]).map(\.text)
    for pair in node["promises"]?.pairs ?? [] {
      if !words.contains(pair.key) { report.add(.unknownChoice(pair.key, at: pair.keySpan, of: words)) }
      for (field, span) in elements(pair.value) where type.fact(field) == nil {
        report.add(.unknownChoice(field, at: span, of: type.facts.map(\.name)))
      }
    }
  }

  /// A type that covers another exists and has a field that may refer to it.
  private mutating func checkCovering(_ name: String, at span: Span, _ type: EntryType) {
    guard names.contains(name) else {
      report.add(.noSuchType(name, at: span, of: names))
      return
    }
    // A type that could not be read has been reported, and its fields are not known.
    guard let other = types.first(where: { $0.name == name }), !other.mayRefer(to: type.name) else { return }
    report.add(
      .badSchema(
        at: span, fi: "Tyypillä `\(name)` ei ole kenttää, joka viittaa tyyppiin `\(type.name)`. Lisää kenttä tai poista tyyppi tästä.",
        en: "No field of the type `\(name)` refers to `\(type.name)`. Add one, or remove the type here."))
  }

  private mutating func checkBacklinks(_ node: Node, to type: EntryType) {
    let wholes = type.facts.filter { if case .reference = $0.kind { $0.kind.mayName(type.name) } else { false } }.map(\.name)
    for (text, span) in elements(node["within"]) where !wholes.contains(text) {
      report.add(.unknownRole("within", text, at: span, of: wholes))
    }
    guard let (name, span) = elements(node["of"]).first, let (field, fieldSpan) = elements(node["by"]).first else { return }
    guard names.contains(name) else {
      report.add(.noSuchType(name, at: span, of: names))
      return
    }
    let orders = type.facts.filter { if case .references = $0.kind { $0.kind.mayName(name) } else { false } }.map(\.name)
    for (text, span) in elements(node["first"]) where !orders.contains(text) {
      report.add(.unknownRole("first", text, at: span, of: orders))
    }
    // A type that could not be read has been reported, and its fields are not known.
    guard let other = types.first(where: { $0.name == name }) else { return }
    // A field that refers to a type which does not exist has been reported where it stands.
    if other.facts.contains(where: { $0.name == field && !$0.kind.targets.allSatisfy(names.contains) }) { return }
    let known = other.facts.filter { $0.kind.mayName(type.name) }.map(\.name)
    if !known.contains(field) { report.add(.unknownRole("by", field, at: fieldSpan, of: known)) }
    let lists = other.facts.filter { if case .references = $0.kind { true } else { false } }.map(\.name)
    for (text, span) in elements(node["grouped"]) where !lists.contains(text) {
      report.add(.unknownRole("grouped", text, at: span, of: lists))
    }
  }

  /// The scalars of a list, those of a list within it too, or of one scalar. Their form has been judged where they were read.
  private func elements(_ node: Node?) -> [(text: String, span: Span)] {
    guard let node, !node.isEmpty else { return [] }
    return (node.elements ?? [node]).flatMap { $0.elements ?? [$0] }.compactMap { element in
      element.scalar.map { ($0.text.trimmed, element.span) }
    }
  }
}

extension EntryType {
  /// The types that its fields and lists name.
  var namedTypes: Set<String> {
    Set(
      lists.map(\.type) + coveredBy
        + facts.flatMap { field in if case .parts(let inner) = field.kind { inner.flatMap(\.kind.targets) } else { field.kind.targets } })
  }
}

extension EntryType {
  /// Whether a fact of its entries, or one inside their parts, may refer to an entry of a type.
  func mayRefer(to type: String) -> Bool {
    facts.contains { field in
      if case .parts(let inner) = field.kind { inner.contains { $0.kind.mayName(type) } } else { field.kind.mayName(type) }
    }
  }
}

extension FieldKind {
  /// The types that a reference may name; empty for all and for other kinds.
  fileprivate var targets: [String] {
    switch self {
    case .reference(let types), .references(let types): types
    default: []
    }
  }

  /// Whether a fact of the kind may refer to an entry of the type.
  func mayName(_ type: String) -> Bool {
    switch self {
    case .reference(let types), .references(let types): types.isEmpty || types.contains(type)
    default: false
    }
  }

  /// Whether the ids of the fact may have opening hours.
  fileprivate var mayHaveHours: Bool {
    switch self {
    case .references, .phones, .links, .emails: true
    default: false
    }
  }
}

extension Diagnostic {
  fileprivate static func noSuchType(_ name: String, at span: Span, of names: [String]) -> Diagnostic {
    let nearest = Suggestion.nearest(to: name, in: names)
    let known = names.joined(separator: ", ")
    return Diagnostic(
      CatalogCodes.unknownChoice, at: span,
      Wording(
        fi: "Tyyppiä `\(name)` ei ole. "
          + (nearest.map { "Tarkoititko `\($0)`?" } ?? "Poista se tästä, tai kirjoita jokin näistä: \(known)."),
        en: "There is no type `\(name)`. " + (nearest.map { "Did you mean `\($0)`?" } ?? "Remove it here, or write one of: \(known).")))
  }

  /// A name in a schema that must be that of a field of a certain kind.
  fileprivate static func unknownRole(_ role: String, _ text: String, at span: Span, of known: [String]) -> Diagnostic {
    if !known.isEmpty { return unknownChoice(text, at: span, of: known) }
    return badSchema(
      at: span, fi: "Kentästä `\(text)` ei ole kohtaan `\(role)`. Poista kohta tai lisää sopiva kenttä.",
      en: "The field `\(text)` will not do for `\(role)`. Remove the line or add a field that does.")
  }
}
