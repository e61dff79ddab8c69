import Catalog
import Diagnostics

/// Holds the coverage against the policy list of `site/site.yaml`: what is missing or outdated is as grave as the publication says.
public enum CoveragePolicy {
  /// One message for each entry, language and state, naming the units, so that a missing file is not fifty messages.
  ///
  /// - Parameter least: what is less grave is not told; a build prints no notes, and there may be one for every entry and language.
  public static func check(_ catalog: Catalog, _ coverage: Coverage, atLeast least: Severity = .note) -> Report {
    var report = Report()
    for locale in catalog.locales where locale.index != catalog.source {
      for (index, entry) in catalog.entries.enumerated() {
        check(entry, coverage.states(of: index, in: locale.index), locale, catalog, least, &report)
      }
      check(catalog.interface.entry, coverage.interfaceStates(in: locale.index), locale, catalog, least, &report)
    }
    for entry in catalog.templates.map(\.entry) {
      for (locale, states) in zip(catalog.locales, Coverage.states(of: entry, in: catalog)) where locale.index != catalog.source {
        check(entry, states, locale, catalog, least, &report)
      }
    }
    return report
  }

  /// The line of the policy that decides about an entry in a language.
  public static func rule(for entry: Entry, in locale: Locale, _ catalog: Catalog) -> PolicyRule {
    let level = entry.type >= 0 ? catalog.choice("level", of: entry) : nil
    return catalog.site.policy.first { $0.matches(locale: locale.tag, entry: entry.id, level: level) } ?? .standard
  }

  private static func check(
    _ entry: Entry, _ states: [TranslationState], _ locale: Locale, _ catalog: Catalog, _ least: Severity, _ report: inout Report
  ) {
    let rule = rule(for: entry, in: locale, catalog)
    let groups: [(code: DiagnosticCode, severity: Severity?, states: Set<TranslationState>)] = [
      (TranslationCodes.missing, rule.missing, [.missing]), (TranslationCodes.unconfirmed, rule.unconfirmed, [.unconfirmed]),
      (TranslationCodes.outdated, rule.outdated, [.outdated]), (TranslationCodes.unreviewed, rule.unreviewed, [.machine, .draft]),
    ]
    // What could not be read of the source only seems to have changed.
    let unreadable = entry.texts[catalog.source]?.faultyUnits ?? []
    for group in groups {
      guard let severity = group.severity, severity >= least else { continue }
      let units = entry.units.indices.filter { group.states.contains(states[$0]) && !unreadable.contains($0) }.map { entry.units[$0].key }
      guard !units.isEmpty else { continue }
      report.add(diagnostic(group.code, severity, entry, locale, units, catalog))
    }
  }

  /// How many units a message names; programs are told of all.
  private static let mostNamed = 12

  private static func diagnostic(
    _ code: DiagnosticCode, _ severity: Severity, _ entry: Entry, _ locale: Locale, _ units: [String], _ catalog: Catalog
  ) -> Diagnostic {
    let file = entry.texts[locale.index]?.file ?? path(of: entry, locale.tag)
    let shown = units.prefix(mostNamed).joined(separator: ", ") + (units.count > mostNamed ? " …" : "")
    let isOne = units.count == 1
    // Only what is named: whoever mends one text has not looked at the others.
    let fields = units.count > mostNamed || units.count == entry.translatedUnits().count ? [] : units
    let command = (["kaikille confirm \(entry.id) \(locale.tag)"] + fields).joined(separator: " ")
    let (fi, en): (String, String) =
      switch code {
      case TranslationCodes.missing:
        (
          "Kieleltä \(locale.tag) puuttuu \(isOne ? "teksti" : "\(units.count) tekstiä"): \(shown). Käännä tiedostoon \(file).",
          "\(locale.tag) lacks \(isOne ? "a text" : "\(units.count) texts"): \(shown). Translate into \(file)."
        )
      case TranslationCodes.unconfirmed:
        (
          "\(isOne ? "Käännös" : "\(units.count) käännöstä") odottaa vahvistusta: \(shown). "
            + "Tarkista, että sisältö vastaa lähdetekstiä, ja aja `\(command)`.",
          "\(isOne ? "A translation is" : "\(units.count) translations are") not confirmed: \(shown). "
            + "Check against the source, then run `\(command)`."
        )
      case TranslationCodes.outdated:
        (
          "Lähdeteksti on muuttunut: \(shown). Korjaa käännös ja aja `\(command)`.",
          "The source has changed: \(shown). Mend the translation, then run `\(command)`."
        )
      default:
        (
          "\(isOne ? "Teksti" : "\(units.count) tekstiä") on tarkistamatta: \(shown). Pyydä kieltä osaavaa tarkistamaan.",
          "\(isOne ? "A text is" : "\(units.count) texts are") not reviewed: \(shown). Ask a reader of the language to check."
        )
      }
    return Diagnostic(
      code, severity: severity, at: Span(file: file), Wording(fi: fi, en: en),
      subject: Diagnostic.Subject(
        entry: entry.id.description, locale: locale.tag, unit: isOne ? units[0] : nil, units: isOne ? [] : units))
  }

  private static func path(of entry: Entry, _ tag: String) -> String {
    entry.type < 0 ? "locales/\(tag).yaml" : "content/\(entry.id)/\(tag).yaml"
  }
}
