import Diagnostics
import YAML

/// Reads `sources:` and holds them against the facts: every fact that speaks of the world has somebody who said it.
struct SourceDecoder {
  let type: EntryType
  var report = Report()

  init(type: EntryType) { self.type = type }

  mutating func decode(_ node: Node?) -> [Source] {
    guard let node, !node.isEmpty else { return [] }
    guard let pairs = node.pairs else {
      report.add(.mappingExpected(at: node.span, known: ["url", "role", "covers", "seen", "verify_by", "grade"]))
      return []
    }
    return pairs.compactMap { source($0) }
  }

  /// One source, or nil with what is wrong with it.
  mutating func source(_ pair: Node.Pair) -> Source? {
    let known = ["url", "role", "covers", "seen", "verify_by", "grade"]
    guard let fields = FieldReader(pair.value, known: known, report: &report) else { return nil }
    let url = fields.text("url", report: &report)
    let role = fields.text("role", report: &report)
    guard url != nil || role != nil, let seenNode = fields["seen"], let verifyNode = fields["verify_by"] else {
      report.add(
        Diagnostic(
          CatalogCodes.badSource, at: pair.keySpan,
          Wording(
            fi: "Lähteeltä `\(pair.key)` puuttuu osoite tai rooli, `seen` tai `verify_by`.",
            en: "The source `\(pair.key)` lacks an address or role, `seen` or `verify_by`.")))
      return nil
    }
    if let url, !(url.hasPrefix("https://") || url.hasPrefix("http://")) {
      report.add(
        Diagnostic(
          CatalogCodes.badSource, at: fields["url"]?.span ?? pair.keySpan,
          Wording(
            fi: "Kirjoita lähteen osoite kokonaan, alkaen https://.", en: "Write the whole address of the source, beginning with https://.")
        ))
    }
    guard let seen = CalendarDate.decode(seenNode, report: &report), let verifyBy = CalendarDate.decode(verifyNode, report: &report) else {
      return nil
    }
    if verifyBy < seen {
      report.add(
        Diagnostic(
          CatalogCodes.badSource, at: verifyNode.span,
          Wording(
            fi: "`verify_by` on ennen päivää, jolloin tieto nähtiin. Kirjoita myöhempi päivä.",
            en: "`verify_by` comes before the day on which the fact was seen. Write a later day.")))
      return nil
    }
    return Source(
      id: pair.key, span: pair.keySpan, covers: covers(fields), url: url, role: role, seen: seen, verifyBy: verifyBy,
      grade: fields.word("grade", as: Source.Grade.self, report: &report) ?? .verify)
  }

  private mutating func covers(_ fields: FieldReader) -> [String] {
    let facts = type.facts.map(\.name)
    let texts = fields.texts("covers", report: &report)
    if texts.map(\.text) == ["all"] { return [] }
    for (text, span) in texts {
      let field = text.split(separator: ".").first.map(String.init) ?? text
      if !facts.contains(field) { report.add(.unknownChoice(text, at: span, of: facts)) }
    }
    return texts.map(\.text)
  }

  /// Reports each fact of `pairs` that needs a source and that none covers, unless a source could not be read; gives their positions with
  /// the ids, where only some of several things are without a source.
  mutating func uncovered(by sources: [Source], in pairs: [Node.Pair]) -> [(position: Int, ids: Set<String>)] {
    if report.hasErrors || sources.contains(where: \.covers.isEmpty) { return [] }
    let covered = Set(sources.flatMap(\.covers))
    var found: [(Int, Set<String>)] = []
    for pair in pairs {
      guard let position = type.fact(pair.key), !pair.value.saysNothing, pair.value.scalar?.text.trimmed != "unknown" else { continue }
      let field = type.facts[position]
      if !field.isSourced || covered.contains(field.name) { continue }
      let keys = field.kind.holdsSeveral ? pair.value.pairs?.map { "\(field.name).\($0.key)" } ?? [] : []
      let missing = keys.filter { !covered.contains($0) }
      if !keys.isEmpty && missing.isEmpty { continue }
      let name = missing.first ?? field.name
      found.append((position, Set(missing.map { String($0.dropFirst(field.name.count + 1)) })))
      report.add(
        Diagnostic(
          CatalogCodes.missingSource, at: pair.keySpan,
          Wording(
            fi: "Tiedolla `\(name)` ei ole lähdettä. Lisää `sources:`-osaan lähde, jonka `covers:` nimeää sen.",
            en: "The fact `\(name)` has no source. Add one below `sources:` whose `covers:` names it.")))
    }
    return found
  }
}
