import ArgumentParser
import Catalog
import Checks
import Diagnostics
import Publishing
import Translation

/// The publication that a command works on: the files below the root, what was read from them, and how messages are printed.
struct Workspace {
  let options: PublicationOptions
  let sources: SourceTree
  var report = Report()

  /// Lists the files; reading them comes with `decode`.
  init(_ options: PublicationOptions) {
    self.options = options
    sources = SourceTree(root: options.root, threads: options.threads, report: &report)
  }

  /// Reads everything. Nil where the settings of the site cannot be read.
  ///
  /// - Parameters:
  ///   - shelf: what the last build packed of the language files; nil reads them all.
  ///   - keepsGoing: go on without the entries of a type whose schema has an error.
  ///   - only: read no more than the messages of this entry need.
  mutating func decode(from shelf: TextShelf? = nil, keepsGoing: Bool = false, only: EntryID? = nil) -> Catalog? {
    let sources = sources
    let files = SourceFiles(
      paths: sources.files.map(\.path), hasKnownFacts: shelf?.hasKnownFacts ?? false, lendPacked: { path, body in shelf?.lend(path, body) },
      load: { path, report in sources.read(path, report: &report) })
    let (catalog, found) = CatalogDecoder.decode(files, keepsGoing: keepsGoing, only: only, threads: options.threads)
    report.add(contentsOf: found)
    return catalog
  }

  /// States, policy and checks of a catalog.
  ///
  /// - Parameters:
  ///   - least: how grave a message of the policy must be to be told.
  ///   - known: texts that need not be looked at again; learns which those are.
  mutating func check(_ catalog: Catalog, isLive: Bool, atLeast least: Severity = .note, known: inout KnownTexts) -> Coverage {
    let coverage = Coverage(catalog, threads: options.threads)
    report.add(contentsOf: CoveragePolicy.check(catalog, coverage, atLeast: least))
    let outcome = runChecks(catalog, isLive: isLive, earlier: known.faultyParts)
    report.add(contentsOf: outcome.report)
    known.learn(outcome.faultyParts)
    return coverage
  }

  /// The checks of texts and facts alone.
  ///
  /// - Parameters:
  ///   - isPart: whether only some entries were read, as in `Checklist.run`.
  ///   - earlier: what need not be looked at, as in `Checklist.run`.
  func runChecks(_ catalog: Catalog, isLive: Bool, isPart: Bool = false, earlier: @Sendable (Int) -> [Int]?) -> Checklist.Outcome {
    let sources = sources
    return Checklist.run(
      catalog, Occasion(today: options.today, isLive: isLive), isPart: isPart, threads: options.threads, earlier: earlier
    ) { path in
      var ignored = Report()
      return sources.read(path, report: &ignored)
    }
  }

  /// States, policy and checks for a command that remembers nothing.
  mutating func check(_ catalog: Catalog, isLive: Bool) -> Coverage {
    var known = KnownTexts()
    return check(catalog, isLive: isLive, known: &known)
  }

  /// Prints diagnostics to standard error, JSON and SARIF to standard output.
  func print(_ diagnostics: [Diagnostic], as format: ReportFormat = .human) {
    let text = text(diagnostics, as: format)
    if format.isForPrograms { Console.write(text) } else { Console.say(text, end: "") }
  }

  /// Diagnostics as text.
  func text(_ diagnostics: [Diagnostic], as format: ReportFormat = .human) -> String {
    let sources = sources
    let printer = ReportPrinter(language: options.language, isColoured: options.color.isOn() && format == .human, version: Kaikille.version)
    { path in
      var ignored = Report()
      return sources.files.contains { $0.path == path } ? sources.read(path, report: &ignored) : nil
    }
    return printer.text(diagnostics, as: format)
  }

  /// One sentence in the language of the tool.
  func say(fi: String, en: String) { Console.say(Wording(fi: fi, en: en).text(options.language)) }

  /// Whether the folders of a publication are there; if not, they are named. The wrong folder is no fault of the content.
  func hasFolders() -> Bool {
    let missing = report.sorted { $0.code == PublishingCodes.folderMissing }
    print(missing)
    return missing.isEmpty
  }
}
