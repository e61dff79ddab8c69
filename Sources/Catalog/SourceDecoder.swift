import Diagnostics
import YAML

/// Reads `sources:` and holds them against the facts: every fact that speaks of the world has somebody who said it.
struct SourceDecoder {
  let type: EntryType
  var report = Report()

  private static let known = ["url", "role", "covers", "seen", "year", "verify_by", "grade"]

  init(type: EntryType) { self.type = type }

  mutating func decode(_ node: Node?) -> [Source] {
    guard let node, !node.isEmpty else { return [] }
    guard let pairs = node.pairs else {
      report.add(.mappingExpected(at: node.span, known: Self.known))
      return []
    }
    return pairs.compactMap { source($0) }
  }

  /// One source, or nil with what is wrong with it.
  mutating func source(_ pair: Node.Pair) -> Source? {
    guard let fields = FieldReader(pair.value, known: Self.known, report: &report) else { return nil }
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
      id: pair.key, span: pair.keySpan, covers: covers(fields), url: url, role: role, seen: seen,
      year: year(fields, seen), verifyBy: verifyBy, grade: fields.word("grade", as: Source.Grade.self, report: &report) ?? .verify)
  }

  /// The year of a source that is no newer than the day on which it was seen.
  private mutating func year(_ fields: FieldReader, _ seen: CalendarDate) -> Int? {
    guard let year = fields.number("year", report: &report), let node = fields["year"] else { return nil }
    if (Self.oldest...seen.year).contains(year) { return year }
    report.add(
      Diagnostic(
        CatalogCodes.badSource, at: node.span,
        Wording(
          fi: "Lähteen vuosi on neljä numeroa ja aikaisintaan \(Self.oldest), viimeistään vuosi, jolloin lähde nähtiin: \(seen.year).",
          en:
            "The year of a source has four digits; it is \(Self.oldest) at the earliest, and at the latest the year in which it was seen: \(seen.year)."
        )))
    return nil
  }

  private static let oldest = 1900

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
