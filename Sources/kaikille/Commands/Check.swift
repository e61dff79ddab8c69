import ArgumentParser
import Bulletins
import Catalog
import Diagnostics
import Site
import Translation

/// `kaikille check`: everything that `build` would find wrong, without publishing.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what is wrong with the content, and what to do.",
    discussion: """
      Examples:
        kaikille check
        kaikille check services/kela 'notices/*' --format line
        kaikille check --locale so       what concerns the Somali texts
        kaikille check --live            the questions to ask before a public release
        kaikille check --fix             make the repairs that are certain, then check
        kaikille check --format sarif > findings.sarif      for services that collect findings
      """)

  @OptionGroup var options: PublicationOptions
  @Argument(help: ArgumentHelp("Entries to look at, as type/id; * stands for any letters.", valueName: "entry")) var entries: [String] = []
  @Option(help: "One language only, as its tag.") var locale: String?
  @Option(help: "How to print: human, line, json, github or sarif.") var format: ReportFormat = .human
  @Flag(help: "Check as for a public release.") var live = false
  @Flag(help: "Show notes too, not only errors and warnings.") var verbose = false
  @Flag(help: "First make the repairs that are certain, in the files.") var fix = false

  func run() throws {
    let (workspace, catalog) = try fix ? options.whileEditing { try repaired() } : checked()
    if let catalog, let pattern = entries.first(where: { !isKnown($0, catalog, workspace.report) }) {
      throw workspace.unknownEntry(pattern)
    }
    if let catalog, let locale, !catalog.locales.contains(where: { $0.tag == locale }) {
      throw workspace.unknownLanguage(locale, of: catalog.locales)
    }
    let found = workspace.report.sorted(where: concerns)
    workspace.print(found.filter { verbose || format.isForPrograms || $0.severity > .note }, as: format)
    let counts = (found.count { $0.severity == .error }, found.count { $0.severity == .warning }, found.count { $0.severity == .note })
    let amounts = (Amount.errors(counts.0), Amount.warnings(counts.1), Amount.notes(counts.2))
    workspace.say(
      fi: "\(amounts.0.fi), \(amounts.1.fi), \(amounts.2.fi)", en: "\(amounts.0.en), \(amounts.1.en), \(amounts.2.en)")
    if counts.0 > 0 { throw ExitCode.contentHasErrors }
  }

  /// The publication after every certain repair. One repair may bring another to light, so it is looked at again, up to five times.
  private func repaired() throws -> (Workspace, Catalog?) {
    var (workspace, catalog) = checked()
    var made: [Fix] = []
    defer { tell(made) }
    for _ in 0..<5 {
      var run = RepairRun(workspace, catalog)
      let repairs = try run.repair(workspace.report.sorted(where: concerns))
      if repairs.isEmpty { break }
      made += repairs
      (workspace, catalog) = checked()
    }
    return (workspace, catalog)
  }

  /// A line for each repair, and how many there are.
  private func tell(_ repairs: [Fix]) {
    let lines = repairs.map { (file: $0.span.file, line: $0.span.line, text: $0.summary.text(options.language)) }
    for line in lines.sorted(by: <) { Console.say("\(line.file):\(line.line): \(line.text)") }
    let (count, files) = (repairs.count, Amount.files(Set(repairs.map(\.span.file)).count))
    let amount = Wording(
      fi: count == 1 ? "1 korjaus tehty." : "\(count) korjausta tehty (\(files.fi)).",
      en: count == 1 ? "1 repair made." : "\(count) repairs made in \(files.en).")
    Console.say(amount.text(options.language))
  }

  /// The publication with everything that is wrong with it in the report.
  private func checked() -> (Workspace, Catalog?) {
    var workspace = Workspace(options)
    let catalog = workspace.decode()
    if let catalog {
      let coverage = workspace.check(catalog, isLive: live)
      workspace.report.add(contentsOf: BulletinComposer(catalog, coverage, today: options.today).all(threads: options.threads).report)
      let site = Site(catalog, coverage, today: options.today)
      workspace.report.add(contentsOf: site.posterReport(threads: options.threads))
    }
    return (workspace, catalog)
  }

  private func concerns(_ diagnostic: Diagnostic) -> Bool {
    if let locale {
      let tag = diagnostic.subject?.locale
      guard tag == locale || (tag == nil && diagnostic.span?.file.hasSuffix("/\(locale).yaml") ?? false) else { return false }
    }
    return entries.isEmpty || entries.contains { concerns(diagnostic, $0) }
  }

  private func concerns(_ diagnostic: Diagnostic, _ pattern: String) -> Bool {
    let subject = diagnostic.subject ?? diagnostic.span.flatMap { Diagnostic.Subject(file: $0.file) }
    return subject.map { Pattern(pattern).matches($0.entry) } ?? false
  }

  /// Whether a pattern names any entry, or one that is too broken to be an entry.
  private func isKnown(_ pattern: String, _ catalog: Catalog, _ report: Report) -> Bool {
    catalog.translatedEntries.contains { Pattern(pattern).matches($0.id.description) }
      || report.diagnostics.contains { concerns($0, pattern) }
  }
}

extension ReportFormat: ExpressibleByArgument {}
