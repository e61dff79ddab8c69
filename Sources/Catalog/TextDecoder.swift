import Diagnostics
import Prose
import YAML

/// Reads one language file of an entry against the units that the entry has.
struct TextDecoder {
  let entry: EntryID
  let units: [Unit]
  let positions: [String: Int]
  /// Whether the facts could be read, so that a text about something which they do not have is a mistake.
  let hasSoundFacts: Bool
  let tag: String
  let schema: Schema
  let bytes: [UInt8]
  /// By position in `EntryType.facts`: texts may quote a line of what a reference names.
  let facts: [Fact?]
  /// Positions of units in whose text there is an error.
  private var faulty: [Int] = []
  var report = Report()

  init(
    entry: EntryID, units: [Unit], positions: [String: Int], hasSoundFacts: Bool, tag: String, schema: Schema, bytes: [UInt8],
    facts: [Fact?] = []
  ) {
    self.entry = entry
    self.units = units
    self.positions = positions
    self.hasSoundFacts = hasSoundFacts
    self.tag = tag
    self.schema = schema
    self.bytes = bytes
    self.facts = facts
  }

  mutating func decode(_ node: Node, type: EntryType) -> LocaleTexts {
    var texts: [Text?] = Array(repeating: nil, count: units.count)
    var translation = TranslationRecord(units: Array(repeating: nil, count: units.count))
    var ignores: [Ignore] = []
    guard let pairs = node.pairs else {
      if !node.isEmpty { report.add(.mappingExpected(at: node.span, known: type.texts.map(\.name))) }
      return LocaleTexts(
        file: node.span.file, texts: texts, translation: translation, mentions: [], mayHoldComments: bytes.contains(UInt8(ascii: "#")))
    }
    for pair in pairs {
      if pair.key == "translation" {
        var decoder = TranslationRecordDecoder(positions: positions, schema: schema)
        translation = decoder.decode(pair.value, count: units.count)
        report.add(contentsOf: decoder.report)
      } else if pair.key == "ignore" {
        var decoder = IgnoreDecoder(known: units.map(\.key))
        ignores = decoder.decode(pair.value)
        report.add(contentsOf: decoder.report)
      } else if let position = positions[pair.key] {
        texts[position] = sound(pair.value, position)
      } else if let field = type.facts.first(where: { $0.name == pair.key && !$0.texts.isEmpty }) {
        for thing in pair.value.pairs ?? [] { decode(thing, of: field, into: &texts) }
        if pair.value.pairs == nil, !pair.value.isEmpty {
          report.add(.mappingExpected(at: pair.value.span, known: units.map(\.key).filter { $0.hasPrefix(pair.key + ".") }))
        }
      } else {
        report.add(.unknownField(pair, known: type.texts.map(\.name) + type.facts.filter { !$0.texts.isEmpty }.map(\.name)))
      }
    }
    return LocaleTexts(
      file: node.span.file, texts: texts, translation: translation, mentions: mentions(in: texts, type), ignores: ignores,
      mayHoldComments: bytes.contains(UInt8(ascii: "#")), faultyUnits: faulty)
  }

  /// The text of a unit, noted where there is an error in it.
  private mutating func sound(_ node: Node, _ position: Int) -> Text? {
    let before = report.diagnostics.count
    let text = text(node, units[position])
    if report.hasErrors(since: before) { faulty.append(position) }
    report.attribute(
      since: before, to: Diagnostic.Subject(entry: entry.description, locale: tag, unit: units[position].key))
    return text
  }

  private func mentions(in texts: [Text?], _ type: EntryType) -> [EntryIndex] {
    var found: [EntryIndex] = []
    for text in texts {
      guard let text, text.prose.hasReferences else { continue }
      for reference in text.prose.references {
        if reference.entry == nil, let field = type.fact(String(reference.path.prefix { $0 != "." })), facts.indices.contains(field) {
          for index in facts[field]?.named ?? [] where !found.contains(index) { found.append(index) }
        }
        guard let name = reference.entry, let slash = name.firstIndex(of: "/") else { continue }
        let id = EntryID(type: String(name[..<slash]), name: String(name[name.index(after: slash)...]))
        if let index = schema.names.position(of: id), !found.contains(index) { found.append(index) }
      }
    }
    return found
  }

  /// The texts about one of several things: `main:` below `phones:`.
  private mutating func decode(_ thing: Node.Pair, of field: FactField, into texts: inout [Text?]) {
    let known = field.texts.map(\.name)
    guard let pairs = thing.value.pairs else {
      if !thing.value.isEmpty { report.add(.mappingExpected(at: thing.value.span, known: known)) }
      return
    }
    for pair in pairs {
      guard known.contains(pair.key) else {
        report.add(.unknownField(pair, known: known))
        continue
      }
      guard let position = positions["\(field.name).\(thing.key).\(pair.key)"] else {
        guard hasSoundFacts else { return }
        report.add(
          Diagnostic(
            CatalogCodes.unknownUnit, at: thing.keySpan,
            Wording(
              fi: "Tiedoissa (facts.yaml) ei ole kohtaa `\(field.name).\(thing.key)`. Korjaa nimi tai poista teksti.",
              en: "The facts (facts.yaml) have no `\(field.name).\(thing.key)`. Correct the name or remove the text.")))
        return
      }
      texts[position] = sound(pair.value, position)
    }
  }

  private mutating func text(_ node: Node, _ unit: Unit) -> Text? {
    guard let scalar = node.scalar else {
      report.add(.textExpected(unit.key, at: node.span))
      return nil
    }
    if scalar.style == .plain, let comment = YAMLReader.trailingComment(after: node.span, in: bytes) {
      report.add(
        Diagnostic(
          CatalogCodes.textCut, at: comment,
          Wording(
            fi:
              "Teksti `\(unit.key)` katkeaa merkkiin #: YAML lukee loput huomautukseksi. Kirjoita `\(unit.key): |` ja koko teksti seuraavalle riville.",
            en:
              "The text `\(unit.key)` is cut at #: YAML reads the rest as a comment. Write `\(unit.key): |` and the whole text on the next line."
          )))
    }
    if node.isEmpty || scalar.text.trimmed.isEmpty { return nil }
    let origin = TextOrigin(scalar: node.span, in: bytes)
    let prose =
      switch unit.field.kind {
      case .line: Prose.line(scalar.text, at: origin, report: &report)
      case .prose: Prose.parse(scalar.text, at: origin, report: &report)
      case .words: Prose.words(scalar.text)
      }
    return Text(prose: prose, at: origin)
  }
}
