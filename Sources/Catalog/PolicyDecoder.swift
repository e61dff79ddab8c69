import Diagnostics
import YAML

/// Reads `policy:` of `site/site.yaml`. A slip in it would silently switch off what it was to tell, so every name in it must exist.
struct PolicyDecoder {
  let locales: [String]
  let names: KnownNames
  /// The words of the choice `level` in any type.
  let levels: [String]
  var report = Report()

  init(locales: [String], names: KnownNames, levels: [String]) {
    self.locales = locales
    self.names = names
    self.levels = levels
  }

  mutating func decode(_ node: Node?) -> [PolicyRule] {
    var rules: [PolicyRule] = []
    for element in elements(of: node, "policy", example: "- {languages: all, missing: error}") {
      guard let rule = rule(element) else { continue }
      if let earlier = rules.firstIndex(where: { $0.covers(rule) }) { report.add(withoutEffect(at: element.span, earlier: earlier + 1)) }
      rules.append(rule)
    }
    return rules
  }

  /// Reads `checks:`, which changes how grave what certain checks find is. Whoever knows the codes checks them.
  mutating func decodeChecks(_ node: Node?) -> [CheckRule] {
    elements(of: node, "checks", example: "- {codes: [repeated-word], severity: ignore}").compactMap { element in
      guard let fields = FieldReader(element, known: ["codes", "languages", "entries", "severity"], report: &report) else { return nil }
      let codes = fields.texts("codes", report: &report).map(\.text)
      guard !codes.isEmpty, fields["severity"] != nil else {
        report.add(
          Diagnostic(
            CatalogCodes.missingField, at: element.span,
            Wording(
              fi: "Rivillä on oltava `codes:` ja `severity:`, esimerkiksi `{codes: [repeated-word], severity: ignore}`.",
              en: "The line needs `codes:` and `severity:`, for example `{codes: [repeated-word], severity: ignore}`.")))
        return nil
      }
      return CheckRule(
        codes: codes, languages: languages(fields), entries: entries(fields), severity: severity("severity", fields, or: .warning),
        span: element.span)
    }
  }

  /// The lines of a list in the settings; nothing with a diagnostic where it is no list.
  private mutating func elements(of node: Node?, _ name: String, example: String) -> [Node] {
    guard let node, !node.isEmpty else { return [] }
    if let elements = node.elements { return elements }
    report.add(
      .wrongKind(
        name, at: node.span,
        expected: Wording(
          fi: "kirjoita luettelo, jonka kukin rivi alkaa `- `, esimerkiksi `\(example)`",
          en: "write a list, each line of which begins with `- `, for example `\(example)`")))
    return []
  }

  private mutating func rule(_ node: Node) -> PolicyRule? {
    let known = ["languages", "entries", "level", "missing", "unconfirmed", "outdated", "unreviewed"]
    guard let fields = FieldReader(node, known: known, report: &report) else { return nil }
    return PolicyRule(
      languages: languages(fields), entries: entries(fields), level: level(fields),
      missing: severity("missing", fields, or: .error), unconfirmed: severity("unconfirmed", fields, or: .warning),
      outdated: severity("outdated", fields, or: .warning), unreviewed: severity("unreviewed", fields, or: .note))
  }

  private mutating func languages(_ fields: FieldReader) -> [String] {
    let texts = fields.texts("languages", report: &report)
    if texts.map(\.text) == ["all"] { return [] }
    for (tag, span) in texts where !locales.contains(tag) {
      report.add(LocaleTraits.of(tag) == nil ? .unknownLocale(tag, at: span) : .languageNotPublished(tag, at: span))
    }
    return texts.map(\.text)
  }

  private mutating func entries(_ fields: FieldReader) -> [String] {
    let texts = fields.texts("entries", report: &report)
    if texts.map(\.text) == ["all"] { return [] }
    for (name, span) in texts where !isFound(name) {
      let nearest = Suggestion.nearest(to: String(name.prefix { $0 != "/" }), in: names.types)
      report.add(
        Diagnostic(
          CatalogCodes.danglingReference, at: span,
          Wording(
            fi: "Nimi `\(name)` ei tarkoita mitään sisältöä. "
              + (nearest.map { "Tarkoititko `\($0)/*`?" } ?? "Kirjoita `all`, `tyyppi/*` tai sisällön tunnus."),
            en: "No entry is called `\(name)`. "
              + (nearest.map { "Did you mean `\($0)/*`?" } ?? "Write `all`, `type/*` or the id of an entry."))))
    }
    return texts.map(\.text)
  }

  /// Whether the name fits an entry or the interface, or may fit one of a type later.
  private func isFound(_ name: String) -> Bool {
    let pattern = Pattern(name)
    if pattern.matches(EntryID.interface.description) || names.entries.contains(where: { pattern.matches($0.description) }) { return true }
    guard let slash = name.firstIndex(of: "/"), name[slash...].contains("*") else { return false }
    let type = Pattern(String(name[..<slash]))
    return names.types.contains(where: type.matches)
  }

  private mutating func level(_ fields: FieldReader) -> String? {
    guard let level = fields.text("level", report: &report), let node = fields["level"] else { return nil }
    if !levels.contains(level) { report.add(.unknownChoice(level, at: node.span, of: levels)) }
    return level
  }

  private mutating func severity(_ key: String, _ fields: FieldReader, or standard: Severity) -> Severity? {
    guard let text = fields.text(key, report: &report), let node = fields[key] else { return standard }
    if text == "ignore" { return nil }
    if let severity = Severity(rawValue: text) { return severity }
    report.add(.unknownChoice(text, at: node.span, of: ["error", "warning", "note", "ignore"]))
    return standard
  }

  private func withoutEffect(at span: Span, earlier line: Int) -> Diagnostic {
    Diagnostic(
      CatalogCodes.policyWithoutEffect, at: span,
      Wording(
        fi: "Tämä rivi ei koskaan vaikuta: \(line). rivi koskee jo kaikkea, mitä tämä koskee. Siirrä tämä sen yläpuolelle tai poista se.",
        en:
          "This line never decides: line \(line) of the policy speaks of everything that this one does. Move it above that one or remove it."
      ))
  }
}
