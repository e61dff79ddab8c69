import Catalog
import Diagnostics
import Translation

/// The text checks of one entry.
struct EntryRun {
  private let entry: Entry
  private let publication: CheckedPublication
  private let passages: EntryPassages
  private let load: @Sendable (String) -> [UInt8]?

  init(of entry: Entry, in publication: CheckedPublication, load: @escaping @Sendable (String) -> [UInt8]?) {
    self.entry = entry
    self.publication = publication
    self.load = load
    passages = EntryPassages(entry)
  }

  /// Everything that is wrong with the texts in one language, at its place in the file.
  func diagnostics(in locale: Locale) -> [Diagnostic] {
    guard let texts = entry.texts[locale.index] else { return [] }
    let origin = publication.catalog.origin(of: entry, in: locale.index)
    var found: [TextWithFindings] = []
    found.reserveCapacity(entry.units.count)
    for unit in entry.units.indices {
      guard let passage = passages.passage(unit, locale.index), !passage.isEmpty else { continue }
      let text = CheckedText(
        of: unit, passage, in: locale, from: original(of: unit, in: locale, from: origin), passages, publication)
      var findings = Findings()
      for check in Checklist.texts { check.run(text, &findings) }
      if !findings.saysNotTranslated { findings.all += differences(text, texts) }
      found.append(TextWithFindings(text: text, findings: findings))
    }
    for check in Checklist.entryTexts { check.run(&found) }
    guard found.contains(where: { !$0.findings.all.isEmpty }) else { return [] }
    let locator = Locator(texts: texts, entry: entry, bytes: load(texts.file))
    return found.flatMap { one in one.findings.all.map { diagnostic($0, one.text, locator) } }
  }

  /// In what a translation differs from its source. Where the source has changed since, that has been told as gravely as the publication wants,
  /// and the differences are no more than a reason why.
  private func differences(_ text: CheckedText, _ texts: LocaleTexts) -> [Findings.Finding] {
    var findings = Findings()
    for check in Checklist.comparisons { check.run(text, &findings) }
    guard findings.all.contains(where: { $0.severity == .error }), let original = text.original,
      let stamp = texts.translation.units[text.unit], stamp.source != ShortHash.of(original.passage.prose)
    else { return findings.all }
    return findings.all.map { $0.noGraver(than: .warning) }
  }

  private func original(of unit: Int, in locale: Locale, from origin: LocaleIndex) -> CheckedText.Original? {
    let field = entry.units[unit].field
    guard locale.index != publication.catalog.source, !field.isOwn, !field.isForStaff else { return nil }
    // A chain is only as good as its first link: where the text between is missing, the source counts.
    for made in [origin, publication.catalog.source] {
      if let passage = passages.passage(unit, made) {
        return CheckedText.Original(passage: passage, locale: publication.catalog.locales[made])
      }
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
    let codes = [UnchangedFromSource.unchanged, WrongScript.wrong, CopiedFromAnother.copied]
    return all.contains { $0.severity == .error && codes.contains($0.code) || $0.code == WrongLanguage.wrong }
  }
}
