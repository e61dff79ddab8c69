import ArgumentParser
import Bulletins
import Catalog
import Diagnostics
import Translation

/// `kaikille check`: everything that `build` would find wrong, without publishing.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what is wrong with the content, and what to do.",
    discussion: """
      Examples:
        kaikille check
        kaikille check services/kela 'notices/*' --format line
        kaikille check --live            the questions to ask before a public release
      """)

  @OptionGroup var options: PublicationOptions
  @Argument(help: ArgumentHelp("Entries to look at, as type/id; * stands for any letters.", valueName: "entry")) var entries: [String] = []
  @Option(help: "How to print: human, line, json or github.") var format: ReportFormat = .human
  @Flag(help: "Check as for a public release.") var live = false
  @Flag(help: "Show notes too, not only errors and warnings.") var verbose = false

  func run() throws {
    var workspace = Workspace(options)
    if let catalog = workspace.decode() {
      let coverage = workspace.check(catalog, isLive: live)
      workspace.report.add(contentsOf: BulletinComposer(catalog, coverage, today: options.today).all(threads: options.threads).report)
    }
    let found = workspace.report.sorted(where: concerns)
    workspace.print(found.filter { verbose || format == .json || $0.severity > .note }, as: format)
    let counts = (found.count { $0.severity == .error }, found.count { $0.severity == .warning }, found.count { $0.severity == .note })
    workspace.say(
      fi: "\(counts.0) virhettä, \(counts.1) varoitusta, \(counts.2) huomautusta",
      en: "\(counts.0) errors, \(counts.1) warnings, \(counts.2) notes")
    if counts.0 > 0 { throw ExitCode.contentHasErrors }
  }

  private func concerns(_ diagnostic: Diagnostic) -> Bool {
    if entries.isEmpty { return true }
    guard let subject = diagnostic.subject ?? diagnostic.span.flatMap({ Diagnostic.Subject(file: $0.file) }) else { return false }
    return entries.contains { Pattern($0).matches(subject.entry) }
  }
}

extension ReportFormat: ExpressibleByArgument {}
