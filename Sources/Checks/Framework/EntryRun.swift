import Catalog
import Diagnostics

/// The text checks of one entry in all its languages.
struct EntryRun {
  let entry: Entry
  let publication: CheckedPublication
  let load: @Sendable (String) -> [UInt8]?

  init(of entry: Entry, in publication: CheckedPublication, load: @escaping @Sendable (String) -> [UInt8]?) {
    self.entry = entry
    self.publication = publication
    self.load = load
  }

  /// Everything that is wrong with the texts, at its place in the files.
  func diagnostics() -> [Diagnostic] {
    let catalog = publication.catalog
    let passages = catalog.locales.indices.map { locale in
      entry.units.indices.map { unit in entry.texts[locale]?.texts[unit].map { Passage($0.prose) } }
    }
    var diagnostics: [Diagnostic] = []
    for locale in catalog.locales {
      guard let texts = entry.texts[locale.index] else { continue }
      let origin = catalog.origin(of: entry, in: locale.index)
      var found: [TextWithFindings] = []
      for unit in entry.units.indices {
        guard let passage = passages[locale.index][unit], !passage.isEmpty else { continue }
        let original = original(of: unit, in: locale, from: origin, passages)
        let isFaulty = isFaulty(unit, locale) || original.map { self.isFaulty(unit, $0.locale) } ?? false
        let text = CheckedText(
          publication: publication, entry: entry, unit: unit, locale: locale, passage: passage, original: original, isFaulty: isFaulty,
          others: passages.map { $0[unit] })
        var findings = Findings()
        for check in Checklist.texts { check.run(text, &findings) }
        if !findings.saysNotTranslated { for check in Checklist.comparisons { check.run(text, &findings) } }
        found.append(TextWithFindings(text: text, findings: findings))
      }
      for check in Checklist.entryTexts { check.run(&found) }
      guard found.contains(where: { !$0.findings.all.isEmpty }) else { continue }
      let locator = Locator(texts: texts, entry: entry, bytes: load(texts.file))
      for one in found {
        diagnostics += one.findings.all.map { diagnostic($0, one.text, locator) }
      }
    }
    return diagnostics
  }

  private func isFaulty(_ unit: Int, _ locale: Locale) -> Bool { entry.texts[locale.index]?.faultyUnits.contains(unit) ?? false }

  private func original(of unit: Int, in locale: Locale, from origin: LocaleIndex, _ passages: [[Passage?]]) -> CheckedText.Original? {
    let field = entry.units[unit].field
    guard locale.index != publication.catalog.source, !field.isOwn, !field.isForStaff else { return nil }
    // A chain is only as good as its first link: where the text between is missing, the source counts.
    for made in [origin, publication.catalog.source] {
      if let passage = passages[made][unit] { return CheckedText.Original(passage: passage, locale: publication.catalog.locales[made]) }
    }
    return nil
  }

  private func diagnostic(_ finding: Findings.Finding, _ text: CheckedText, _ locator: Locator) -> Diagnostic {
    let span = locator.span(of: finding.range, in: text)
    let fix = finding.repair.flatMap { repair in
      span.bytes.isEmpty ? nil : locator.fix(span, repair, in: text)
    }
    return Diagnostic(
      finding.code, severity: finding.severity, at: span, finding.message, fix: fix,
      subject: Diagnostic.Subject(entry: entry.id.description, locale: text.locale.tag, unit: text.key))
  }
}

extension Findings {
  /// Whether the text, or a paragraph of it, is certainly no translation at all: nothing is gained by saying in what it differs.
  fileprivate var saysNotTranslated: Bool {
    let codes = [UnchangedFromSource.unchanged, WrongScript.wrong, WrongLanguage.wrong, CopiedFromAnother.copied]
    return all.contains { $0.severity == .error && codes.contains($0.code) }
  }
}
