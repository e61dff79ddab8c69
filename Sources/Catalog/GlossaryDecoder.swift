import Diagnostics
import YAML

/// Reads one `content/glossary/<locale>.yaml`.
struct GlossaryDecoder {
  var report = Report()

  mutating func decode(_ node: Node) -> [String: Term] {
    guard let pairs = node.pairs ?? (node.isEmpty ? [] : nil) else {
      report.add(.mappingExpected(at: node.span, known: ["term"]))
      return [:]
    }
    var terms: [String: Term] = [:]
    for pair in pairs {
      guard pair.key.isIdentifier else {
        report.add(.badName(pair.key, at: pair.keySpan))
        continue
      }
      terms[pair.key] = term(pair, ids: pairs.map(\.key))
    }
    return terms
  }

  private mutating func term(_ pair: Node.Pair, ids: [String]) -> Term? {
    if let scalar = pair.value.scalar, !scalar.text.trimmed.isEmpty {
      return Term(scalar.text.trimmed, mark: .unsure, at: pair.keySpan)
    }
    let known = [
      "term", "definition", "mark", "retired", "use", "stems", "admitted", "forbidden", "required", "fixed", "ordinary", "note",
    ]
    guard let fields = FieldReader(pair.value, known: known, report: &report) else { return nil }
    guard let term = fields.text("term", report: &report) else {
      report.add(
        Diagnostic(
          CatalogCodes.missingField, at: pair.keySpan,
          Wording(fi: "Sanaston kohdasta `\(pair.key)` puuttuu `term:`.", en: "The glossary's `\(pair.key)` lacks `term:`.")))
      return nil
    }
    let stems = wordings("stems", fields)
    let admitted = wordings("admitted", fields)
    let forbidden = wordings("forbidden", fields)
    for wrong in forbidden where wrong.text == term || admitted.contains(where: { $0.text == wrong.text }) {
      report.add(
        Diagnostic(
          CatalogCodes.badTermWording, at: wrong.span,
          Wording(
            fi: "Sanamuoto `\(wrong.text)` on sekä oikea että kielletty. Poista se toisesta kohdasta.",
            en: "`\(wrong.text)` is both right and forbidden. Remove it from one of the two places.")))
    }
    return Term(
      term, definition: fields.text("definition", report: &report),
      mark: fields.word("mark", as: Term.Mark.self, report: &report) ?? .official,
      retired: fields["retired"].flatMap { $0.isEmpty ? nil : CalendarDate.decode($0, report: &report) }, use: use(fields, ids),
      stems: stems.map(\.text), admitted: admitted.map(\.text), forbidden: forbidden.map(\.text),
      isRequired: fields.flag("required", report: &report) ?? true, isFixed: fields.flag("fixed", report: &report) ?? false,
      isOrdinary: fields.flag("ordinary", report: &report) ?? false, at: pair.keySpan)
  }

  /// The term that replaces a retired one; it must be another of the glossary.
  private mutating func use(_ fields: FieldReader, _ ids: [String]) -> String? {
    guard let use = fields.text("use", report: &report), let value = fields["use"] else { return nil }
    if ids.contains(use) { return use }
    let nearest = Suggestion.nearest(to: use, in: ids)
    report.add(
      Diagnostic(
        CatalogCodes.unknownTerm, at: value.span,
        Wording(
          fi: "Termiä `\(use)` ei ole tässä sanastossa. " + (nearest.map { "Tarkoititko `\($0)`?" } ?? "Lisää se tai korjaa tunnus."),
          en: "The term `\(use)` is not in this glossary. " + (nearest.map { "Did you mean `\($0)`?" } ?? "Add it or correct its id."))))
    return nil
  }

  /// Wordings to look for. `*` stands for any ending, so it belongs to the end of a word and needs three letters before it.
  private mutating func wordings(_ key: String, _ fields: FieldReader) -> [(text: String, span: Span)] {
    fields.texts(key, report: &report).filter { wording in
      let words = wording.text.split(separator: " ")
      let isSound =
        !words.isEmpty
        && words.allSatisfy { word in
          let stem = word.hasSuffix("*") ? word.dropLast() : word
          return !stem.contains("*") && (stem.count == word.count || stem.unicodeScalars.count { $0.properties.isAlphabetic } >= 3)
        }
      if !isSound {
        report.add(
          Diagnostic(
            CatalogCodes.badTermWording, at: wording.span,
            Wording(
              fi:
                "Sanamuodosta `\(wording.text)` löytyisi vääriä sanoja. Tähti kuuluu sanan loppuun, ja sen edellä on vähintään kolme kirjainta.",
              en:
                "`\(wording.text)` would find wrong words. The asterisk belongs to the end of a word, with at least three letters before it."
            )))
      }
      return isSound
    }
  }
}
