import Catalog
import Diagnostics
import Parallel

/// Every check there is, and the run through all of them.
public enum Checklist {
  static let publication: [any PublicationCheck.Type] = [
    UnknownFacts.self, ExpiredSources.self, ObsoleteTexts.self, TranslationCircles.self, LiveSettings.self,
    HiddenInNames.self, UnjudgedLanguages.self,
  ]

  static let texts: [any TextCheck.Type] = [
    PlaceholdersKept.self,
    // Of several ways to see one fault the first that finds it speaks.
    BrokenEncoding.self, UnchangedFromSource.self, WrongScript.self, WrongLanguage.self, CopiedFromAnother.self, ForeignLetters.self,
    WrongCodePoint.self, PresentationForms.self, MixedDigits.self, MixedScriptWord.self, HiddenCharacter.self, LineEdges.self,
  ]

  /// In the order of `docs/checks.md`.
  public static let all: [any Check.Type] = publication + texts + [Ignores.self]

  /// What no build goes on from: a trial is never released, not even what is sound in it.
  public static func refusesRelease(_ report: Report) -> Bool { report.diagnostics.contains { $0.code == LiveSettings.trial } }

  /// Runs every check. The same report on any number of threads.
  ///
  /// - Parameter load: the bytes of a source file, asked for only where something was found in it, to say where.
  public static func run(
    _ catalog: Catalog, _ occasion: Occasion, threads: Int = Parallel.processors, load: @escaping @Sendable (String) -> [UInt8]?
  ) -> Report {
    let publication = CheckedPublication(catalog, occasion)
    let entries = catalog.entries + [catalog.interface.entry]
    var about: [String: [Diagnostic]] = [:]
    var report = Report()
    for check in Self.publication {
      for diagnostic in check.run(catalog, occasion).diagnostics {
        if let entry = diagnostic.subject?.entry { about[entry, default: []].append(diagnostic) } else { report.add(diagnostic) }
      }
    }
    let known = about
    let found = Parallel.map(count: entries.count, threads: threads) { index in
      var ignores = Ignores(entries[index], catalog)
      var faults = EntryRun(of: entries[index], in: publication, load: load).diagnostics()
      faults += known[entries[index].id.description] ?? []
      return ignores.apply(to: faults)
    }
    for diagnostic in found.joined() { report.add(diagnostic) }
    report.add(contentsOf: Ignores.unknownCodes(in: catalog))
    return report.with(catalog.site.checks)
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
