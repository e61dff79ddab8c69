import Catalog
import Diagnostics
import Parallel
import YAML

/// Every check there is, and the run through all of them.
public enum Checklist {
  static let publication: [any PublicationCheck.Type] = [
    UnknownFacts.self, ExpiredSources.self, SourcesDueSoon.self, ObsoleteTexts.self, TranslationCircles.self, LiveSettings.self,
    NextSteps.self, Uncovered.self, FirstInLists.self, Recommended.self, Promises.self, Consent.self, Channels.self, ClosedAnyway.self,
    NoticePeriods.self, EmergencyNotices.self, SituationOrder.self, Successors.self, PostRecords.self, NearMisses.self, PhoneNumbers.self,
    UnseenValues.self,
    HiddenInNames.self,
    UnjudgedLanguages.self,
    SecurityReports.self,
    YearlyAssessment.self,
  ]

  /// Those that compare all entries with each other: of a part of them they would say something wrong.
  static let acrossEntries: [any PublicationCheck.Type] = [
    NextSteps.self, Uncovered.self, FirstInLists.self, ClosedAnyway.self, NearMisses.self, PhoneNumbers.self, UnseenValues.self,
    UnjudgedLanguages.self,
  ]

  /// What a text is in itself. Of several ways to see one fault the first that finds it speaks.
  static let texts: [any TextCheck.Type] = [
    BrokenEncoding.self, LeftoverMarkup.self, UnchangedFromSource.self, WrongScript.self, WrongLanguage.self, CopiedFromAnother.self,
    ForeignLetters.self, WrongCodePoint.self, PresentationForms.self, MixedDigits.self, MixedScriptWord.self, HiddenCharacter.self,
    LineEdges.self, LiteralFacts.self, PersonalDataInTexts.self, TextLimits.self, BalancedBrackets.self, BalancedQuotes.self,
    RepeatedWords.self, RepeatedPassages.self, LongSentences.self, LongWords.self, PassiveVoice.self, Abbreviations.self,
    OfficialLanguage.self,
  ]

  /// What a translation keeps of its source; not asked of a text that certainly is no translation.
  static let comparisons: [any TextCheck.Type] = [
    FactsKept.self, PlaceholdersKept.self, LinksKept.self, StructureKept.self, LengthWithinBand.self, EndMarksKept.self,
    GlossaryTerms.self,
  ]

  static let entryTexts: [any EntryTextsCheck.Type] = [RowsShifted.self]

  static let files: [any FileCheck.Type] = [PersonalDataInFiles.self]

  /// In the order of `docs/checks.md`.
  public static let all: [any Check.Type] = publication + texts + comparisons + entryTexts + files + [Ignores.self]

  /// What no build goes on from: a trial is never released, not even what is sound in it.
  public static func refusesRelease(_ report: Report) -> Bool { report.diagnostics.contains { $0.code == LiveSettings.trial } }

  /// The texts that would tell readers something false, nothing that they can read, or what is not to be told: `--keep-going` publishes none of
  /// them. One that is only too long it does.
  public static func wrongTexts(_ report: Report) -> [Diagnostic.Subject] {
    let codes = names.subtracting(TextLimits.codes.map(\.name))
    return report.diagnostics.compactMap { diagnostic in
      diagnostic.severity == .error && codes.contains(diagnostic.code.name) && diagnostic.subject?.unit != nil ? diagnostic.subject : nil
    }
  }

  /// What a run found, and where it did.
  public struct Outcome: Sendable {
    public let report: Report
    /// By entry, then the words of the interface, then the templates: the parts of which something is to be said, so that a later run may pass over the
    /// others until the entry changes. A part is the texts in one language, counted like `Catalog.locales`, or, behind them, the facts.
    public let faultyParts: [[Int]]
  }

  /// Runs every check. The same report on any number of threads.
  ///
  /// - Parameters:
  ///   - isPart: whether only some entries were read: what compares all of them is left out.
  ///   - earlier: the faulty parts of an entry in an earlier run, counted like `Outcome.faultyParts`; nil where it has changed since.
  ///   - load: the bytes of a source file, asked for only where something was found in it, to say where.
  public static func run(
    _ catalog: Catalog, _ occasion: Occasion, isPart: Bool = false, threads: Int = Parallel.processors,
    earlier: @Sendable (Int) -> [Int]? = { _ in nil },
    load: @escaping @Sendable (String) -> [UInt8]?
  ) -> Outcome {
    let entries = catalog.translatedEntries
    let parts = entries.indices.map { earlier($0) ?? Array(0...catalog.locales.count) }
    var about: [String: [Diagnostic]] = [:]
    var report = Report()
    let isAnyChecked = parts.contains { !$0.isEmpty }
    let publication = isPart ? Self.publication.filter { check in !acrossEntries.contains { $0 == check } } : Self.publication
    // What all texts need is made beside the checks of the publication.
    let made = Parallel.map(count: publication.count + 1, threads: threads) { number -> (report: Report, texts: CheckedPublication?) in
      if number > 0 { return (publication[number - 1].run(catalog, occasion), nil) }
      return (Report(), isAnyChecked ? CheckedPublication(catalog, occasion) : nil)
    }
    for diagnostic in made.flatMap(\.report.diagnostics) {
      if let entry = diagnostic.subject?.entry { about[entry, default: []].append(diagnostic) } else { report.add(diagnostic) }
    }
    let known = about
    let found = Parallel.map(count: entries.count, threads: threads) { index in
      let entry = entries[index]
      var ignores = Ignores(entry, catalog)
      let faults = made[0].texts.map { Self.faults(of: entry, parts[index], in: $0, load: load) } ?? []
      let ofEntry = known.isEmpty ? [] : known[entry.id.description] ?? []
      return (ignores.apply(to: faults.flatMap(\.found) + ofEntry), faults.filter { !$0.found.isEmpty }.map(\.part))
    }
    for (diagnostics, _) in found { for diagnostic in diagnostics { report.add(diagnostic) } }
    for file in catalog.commonFiles { for fault in check(file, of: nil, catalog, load) { report.add(fault) } }
    report.add(contentsOf: Ignores.unknownCodes(in: catalog))
    return Outcome(report: report.with(catalog.site.checks), faultyParts: found.map(\.1))
  }

  /// What is wrong with the texts and the files of one entry, by part.
  private static func faults(
    of entry: Entry, _ parts: [Int], in publication: CheckedPublication, load: @escaping @Sendable (String) -> [UInt8]?
  ) -> [(part: Int, found: [Diagnostic])] {
    let run = EntryRun(of: entry, in: publication, load: load)
    let catalog = publication.catalog
    return parts.map { part in
      if part < catalog.locales.count {
        let locale = catalog.locales[part]
        return (part, run.diagnostics(in: locale) + comments(of: entry, in: locale, catalog, load))
      }
      return (part, entry.type < 0 ? [] : check(entry.factsFile, of: entry, catalog, load))
    }
  }

  /// What is wrong in a language file outside its texts, which are checked as such: in comments and notes of the editors.
  private static func comments(
    of entry: Entry, in locale: Locale, _ catalog: Catalog, _ load: @Sendable (String) -> [UInt8]?
  ) -> [Diagnostic] {
    guard let texts = entry.texts[locale.index], texts.mayHoldComments else { return [] }
    let faults = check(texts.file, of: entry, catalog, load)
    guard !faults.isEmpty, let bytes = load(texts.file) else { return [] }
    var ignored = Report()
    let root = YAMLReader.read(bytes, file: texts.file, report: &ignored)
    let texted = root?.pairs?.filter { $0.key != "translation" && $0.key != "ignore" }.map(\.value) ?? []
    return faults.filter { fault in !texted.contains { $0.hasScalar(at: fault.span?.bytes.lowerBound ?? 0) } }.map { fault in
      var fault = fault
      fault.subject?.locale = locale.tag
      return fault
    }
  }

  private static func check(
    _ file: String, of entry: Entry?, _ catalog: Catalog, _ load: @Sendable (String) -> [UInt8]?
  ) -> [Diagnostic] {
    guard let bytes = load(file) else { return [] }
    return files.flatMap { $0.run(bytes, of: file, entry: entry, catalog) }
  }
}

extension Node {
  /// Whether the byte at an offset of the file belongs to a text.
  fileprivate func hasScalar(at offset: Int) -> Bool {
    guard span.bytes.contains(offset) else { return false }
    if let pairs { return pairs.contains { $0.value.hasScalar(at: offset) } }
    if let elements { return elements.contains { $0.hasScalar(at: offset) } }
    return true
  }
}

extension Catalog {
  /// The files that belong to no entry.
  fileprivate var commonFiles: [String] {
    ["site/site.yaml"] + types.map { "content/\($0.name)/_type.yaml" } + locales.map { "content/glossary/\($0.tag).yaml" }
  }
}

extension Report {
  /// The same with the severities that the publication's `checks:` asks for.
  fileprivate func with(_ rules: [CheckRule]) -> Report {
    guard !rules.isEmpty else { return self }
    return Report(
      diagnostics.compactMap { diagnostic in
        let subject = diagnostic.subject
        guard let rule = rules.first(where: { $0.matches(code: diagnostic.code.name, entry: subject?.entry, locale: subject?.locale) })
        else { return diagnostic }
        guard let severity = rule.severity else { return nil }
        var changed = diagnostic
        changed.severity = severity
        return changed
      })
  }
}
