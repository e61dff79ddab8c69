import Diagnostics
import YAML

/// Reads `site/site.yaml`.
struct SiteSettingsDecoder {
  var report = Report()

  /// The settings, or nil where the address, the source or the languages are missing.
  mutating func decode(_ node: Node, names: KnownNames) -> SiteSettings? {
    let known = ["address", "trial", "publisher", "source", "locales", "statistics", "shared", "policy"]
    guard let fields = FieldReader(node, known: known, report: &report) else { return nil }
    guard let address = fields.text("address", report: &report), address.hasPrefix("https://") else {
      report.add(
        .badSchema(
          at: fields["address"]?.span ?? node.span,
          fi: "Kirjoita sivuston osoite, joka alkaa https://, esimerkiksi `address: \"https://kaikille.example\"`.",
          en: "Write the address of the site, beginning with https://, for example `address: \"https://kaikille.example\"`."))
      return nil
    }
    let locales = self.locales(fields)
    guard let source = fields.text("source", report: &report), locales.contains(source) else {
      report.add(
        .badSchema(
          at: fields["source"]?.span ?? node.span, fi: "Kerro lähdekieli, ja luettele se myös kohdassa `locales:`.",
          en: "Name the source language, and list it under `locales:` too."))
      return nil
    }
    let publisher = fields["publisher"].flatMap { names.reference($0, to: ["organizations"], report: &report) }
    var shared: [String: String] = [:]
    for pair in fields["shared"]?.pairs ?? [] {
      if let path = pair.value.scalar?.text.trimmed { shared[pair.key] = path }
    }
    return SiteSettings(
      address: address.hasSuffix("/") ? String(address.dropLast()) : address, isTrial: fields.flag("trial", report: &report) ?? false,
      publisher: publisher, source: source, locales: locales, shared: shared,
      policy: fields["policy"]?.elements?.compactMap { rule($0) } ?? [],
      span: node.span)
  }

  private mutating func locales(_ fields: FieldReader) -> [String] {
    var tags: [String] = []
    for (tag, span) in fields.texts("locales", report: &report) {
      guard LocaleTraits.of(tag) != nil else {
        report.add(.unknownLocale(tag, at: span))
        continue
      }
      if !tags.contains(tag) { tags.append(tag) }
    }
    return tags
  }

  private mutating func rule(_ node: Node) -> PolicyRule? {
    let known = ["languages", "entries", "level", "missing", "unconfirmed", "outdated", "unreviewed"]
    guard let fields = FieldReader(node, known: known, report: &report) else { return nil }
    func all(_ key: String) -> [String] {
      let texts = fields.texts(key, report: &report).map(\.text)
      return texts == ["all"] ? [] : texts
    }
    return PolicyRule(
      languages: all("languages"), entries: all("entries"), level: fields.text("level", report: &report),
      missing: severity("missing", fields, or: .error), unconfirmed: severity("unconfirmed", fields, or: .warning),
      outdated: severity("outdated", fields, or: .warning), unreviewed: severity("unreviewed", fields, or: .note))
  }

  private mutating func severity(_ key: String, _ fields: FieldReader, or standard: Severity) -> Severity? {
    guard let text = fields.text(key, report: &report), let node = fields[key] else { return standard }
    if text == "ignore" { return nil }
    if let severity = Severity(rawValue: text) { return severity }
    report.add(.unknownChoice(text, at: node.span, of: ["error", "warning", "note", "ignore"]))
    return standard
  }
}

extension Diagnostic {
  static func unknownLocale(_ tag: String, at span: Span) -> Diagnostic {
    if tag == "ku" || tag == "kur" { return ambiguousKurdish(tag, at: span) }
    // Of two letters one edit makes any other language: nearness tells nothing.
    let nearest = tag.utf8.count > 3 ? Suggestion.nearest(to: tag, in: LocaleTraits.tags) : nil
    let hint = LocaleTraits.correction(of: tag) ?? nearest
    return Diagnostic(
      CatalogCodes.unknownLocale, at: span,
      Wording(
        fi: "Kielitunnusta `\(tag)` ei tunneta. "
          + (hint.map { "Kirjoita `\($0)`." } ?? "Käytä BCP 47 -tunnusta, esimerkiksi `ar` tai `fi-simple`."),
        en: "The language tag `\(tag)` is not known. "
          + (hint.map { "Write `\($0)`." } ?? "Use a BCP 47 tag, for example `ar` or `fi-simple`.")))
  }

  /// Only somebody who reads the text can tell which of the two it is.
  private static func ambiguousKurdish(_ tag: String, at span: Span) -> Diagnostic {
    Diagnostic(
      CatalogCodes.unknownLocale, at: span,
      Wording(
        fi: "Kielitunnus `\(tag)` ei kerro, kumpaa kurdia teksti on. Kirjoita `ckb` (sorani, arabialainen kirjoitus) tai `kmr` "
          + "(kurmandži, latinalainen).",
        en: "The language tag `\(tag)` does not say which Kurdish. Write `ckb` (Sorani, Arabic script) or `kmr` (Kurmanji, Latin script)."))
  }
}
