import Diagnostics
import YAML

/// Reads `statistics:` of `site/site.yaml`. A figure about readers needs what it is a part of, and who says so.
struct StatisticsDecoder {
  var report = Report()

  mutating func decode(_ node: Node?) -> VisitStatistics? {
    let known = ["from", "until", "visits", "readers", "url", "role", "seen", "note"]
    guard let node, !node.isEmpty, let fields = FieldReader(node, known: known, report: &report),
      let ends = FactMapping(node, example: "{from: 2026-01-01, until: 2026-12-31}", report: &report)
    else { return nil }
    let period = Period.decodeEnds(of: ends, report: &report)
    let visits = fields.number("visits", report: &report)
    let readers = readers(fields, of: visits)
    let source = source(fields)
    let seen = fields["seen"].flatMap { CalendarDate.decode($0, report: &report) }
    let hasSource = fields["url"] != nil || fields["role"] != nil
    if visits != nil || !readers.isEmpty, !hasSource || fields["seen"] == nil {
      report.add(
        Self.bad(
          at: node.span, fi: "Luvuilta puuttuu lähde. Kirjoita `url:` tai `role:` ja päivä `seen:`, jolloin luvut nähtiin.",
          en: "The figures have no source. Write `url:` or `role:`, and `seen:` with the day on which they were seen."))
    }
    return period.map {
      VisitStatistics(
        period: $0, visits: visits, readers: readers, source: source, seen: seen, note: fields.text("note", report: &report))
    }
  }

  private mutating func readers(_ fields: FieldReader, of visits: Int?) -> [String: Int] {
    guard let node = fields["readers"], !node.isEmpty else { return [:] }
    guard let pairs = node.pairs, let counts = FieldReader(node, known: pairs.map(\.key), report: &report) else {
      report.add(.mappingExpected(at: node.span, known: []))
      return [:]
    }
    guard let visits else {
      report.add(
        Self.bad(
          at: node.span, fi: "Kirjoita myös kaikki käynnit, esimerkiksi `visits: 1975`: muuten kielen osuutta ei voi laskea.",
          en: "Write all visits too, for example `visits: 1975`: otherwise the share of a language cannot be counted."))
      return [:]
    }
    var readers: [String: Int] = [:]
    for pair in pairs {
      guard let count = counts.number(pair.key, report: &report) else { continue }
      if LocaleTraits.of(pair.key) == nil {
        report.add(.unknownLocale(pair.key, at: pair.keySpan))
      } else if count > visits {
        report.add(
          Self.bad(
            at: pair.value.span, fi: "Kielellä `\(pair.key)` on enemmän käyntejä kuin niitä on kaikkiaan (\(visits)). Tarkista luvut.",
            en: "`\(pair.key)` has more visits than there are in all (\(visits)). Check the figures."))
      } else {
        readers[pair.key] = count
      }
    }
    return readers
  }

  private mutating func source(_ fields: FieldReader) -> VisitStatistics.Origin? {
    if let node = fields["url"], !node.isEmpty { return WebAddress.decode(node, report: &report).map(VisitStatistics.Origin.url) }
    guard let role = fields.text("role", report: &report), let node = fields["role"] else { return nil }
    if Interface.roles.contains(role) { return .role(role) }
    report.add(.unknownChoice(role, at: node.span, of: Interface.roles))
    return nil
  }

  private static func bad(at span: Span, fi: String, en: String) -> Diagnostic {
    Diagnostic(CatalogCodes.badStatistics, at: span, Wording(fi: fi, en: en))
  }
}
