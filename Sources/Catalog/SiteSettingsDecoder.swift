import Diagnostics
import YAML

/// Reads `site/site.yaml`.
struct SiteSettingsDecoder {
  var report = Report()

  /// The settings, or nil where the address, the source or the languages are missing.
  ///
  /// - Parameters:
  ///   - levels: the words of the choice `level`, which the policy may name.
  ///   - graded: the fields of the types that have such levels.
  mutating func decode(_ node: Node, names: KnownNames, levels: [String], graded: [String] = []) -> SiteSettings? {
    let known = [
      "address", "trial", "publisher", "help_now", "first", "source", "locales", "statistics", "rates", "shared", "policy", "checks",
      "emergency", "security", "license", "about", "accessibility", "leave",
    ]
    guard let fields = FieldReader(node, known: known, report: &report) else { return nil }
    guard let address = fields.text("address", report: &report), WebAddress.isSite(address) else {
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
    let helpNow = entries(fields["help_now"], names)
    let first = entries(fields["first"], names)
    let about = fields["about"].flatMap { names.reference($0, to: [], report: &report) }
    let accessibility = fields["accessibility"].flatMap { names.reference($0, to: [], report: &report) }
    let leave = fields["leave"].flatMap { $0.isEmpty ? nil : SecurityContact.webAddress($0, report: &report) }
    var spans = Dictionary(fields.pairs.map { ($0.key, $0.keySpan) }, uniquingKeysWith: { first, _ in first })
    let shared = shared(fields, spans: &spans)
    var policy = PolicyDecoder(locales: locales, names: names, levels: levels)
    let rules = policy.decode(fields["policy"])
    let checks = policy.decodeChecks(fields["checks"])
    report.add(contentsOf: policy.report)
    var emergency = EmergencyRulesDecoder(fields: graded)
    let emergencies = emergency.decode(fields["emergency"])
    report.add(contentsOf: emergency.report)
    var statistics = StatisticsDecoder()
    let visits = statistics.decode(fields["statistics"])
    var rates = RatesDecoder(locales: locales)
    let words = rates.decode(fields["rates"])
    report.add(contentsOf: statistics.report)
    report.add(contentsOf: rates.report)
    let security = SecurityContact.decode(fields["security"], report: &report)
    let license = fields["license"].flatMap { $0.isEmpty ? nil : SecurityContact.webAddress($0, report: &report) }
    return SiteSettings(
      address: address.hasSuffix("/") ? String(address.dropLast()) : address, isTrial: fields.flag("trial", report: &report) ?? false,
      publisher: publisher, helpNow: helpNow, first: first, about: about, accessibility: accessibility, leave: leave, source: source,
      locales: locales, shared: shared,
      policy: rules, checks: checks, emergency: emergencies, statistics: visits, rates: words, security: security, license: license,
      spans: spans)
  }

  /// The entries that a list names, or one alone.
  private mutating func entries(_ node: Node?, _ names: KnownNames) -> [EntryIndex] {
    (node.map { $0.elements ?? [$0] } ?? []).compactMap { names.reference($0, to: [], report: &report) }
  }

  /// The paths behind the names that every text may use.
  private mutating func shared(_ fields: FieldReader, spans: inout [String: Span]) -> [String: String] {
    guard let node = fields["shared"], !node.isEmpty else { return [:] }
    guard let pairs = node.pairs else {
      report.add(.mappingExpected(at: node.span, known: []))
      return [:]
    }
    var shared: [String: String] = [:]
    for pair in pairs {
      guard let path = pair.value.scalar?.text.trimmed, !path.isEmpty else {
        report.add(.textExpected(pair.key, at: pair.value.span))
        continue
      }
      shared[pair.key] = path
      spans["shared.\(pair.key)"] = pair.keySpan
    }
    return shared
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

  static func languageNotPublished(_ tag: String, at span: Span) -> Diagnostic {
    Diagnostic(
      CatalogCodes.unknownLocale, at: span,
      Wording(
        fi: "Kieli `\(tag)` ei ole julkaisun kielissä. Lisää se tiedoston site/site.yaml kohtaan `locales:` tai poista se tästä.",
        en: "The language `\(tag)` is not one of the publication's. Add it to `locales:` in site/site.yaml, or remove it here."))
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
