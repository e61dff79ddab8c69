import ArgumentParser
import Bulletins
import Catalog
import Diagnostics
import Reports
import Site
import Translation

/// `kaikille build`: read, decode, check, compose, render, publish. The first file to open.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Publish the website, the bulletins and the report into output/.",
    discussion: """
      Examples:
        kaikille build
        kaikille build --keep-going     publish all that is sound, and still exit with 1
        kaikille build --live           a public release: refuses unknown, expired and trial content
      """)

  @OptionGroup var options: PublicationOptions
  @Option(help: ArgumentHelp("Where to publish; otherwise output/ below the root.", valueName: "folder")) var output: String?
  @Flag(help: "Leave out what is broken, publish the rest, and exit with 1.") var keepGoing = false
  @Flag(help: "Check as for a public release.") var live = false
  @Flag(help: "Show notes too, not only errors and warnings.") var verbose = false

  func run() throws {
    let start = ContinuousClock.now
    var workspace = Workspace(options)
    guard var catalog = workspace.decode() else { throw workspace.refused() }
    var coverage = workspace.check(catalog, isLive: live)
    if workspace.report.hasErrors && keepGoing {
      catalog = catalog.withholding(workspace.report)
      coverage = Coverage(catalog, threads: options.threads)
    }
    let (bulletins, found) = BulletinComposer(catalog, coverage, today: options.today).all(threads: options.threads)
    workspace.report.add(contentsOf: found)
    if workspace.report.hasErrors && !keepGoing { throw workspace.refused() }

    let site = Site(catalog, coverage, today: options.today)
    let reports = CoverageReport(catalog, coverage, workspace.report).files
    let publisher = Publisher(workspace: workspace, output: output ?? options.root + "/output")
    let outcome = publisher.publish(site, bulletins, reports, report: &workspace.report)
    workspace.print(workspace.report.sorted.filter { verbose || $0.severity > .note })
    guard let outcome else { throw ExitCode.environmentFailed }
    workspace.sayBuilt(outcome, languages: catalog.locales.count, in: ContinuousClock.now - start)
    if workspace.report.hasErrors { throw ExitCode.contentHasErrors }
  }
}

extension Workspace {
  /// Prints why nothing is published.
  func refused() -> ExitCode {
    print(report.sorted.filter { $0.severity > .note })
    let errors = report.count(.error)
    say(fi: "Mitään ei julkaistu: \(errors) virhettä.", en: "Nothing was published: \(errors) errors.")
    return .contentHasErrors
  }

  /// The one line at the end of a build.
  fileprivate func sayBuilt(_ outcome: Publisher.Outcome, languages: Int, in duration: Duration) {
    let (seconds, attoseconds) = duration.components
    let hundredths = seconds * 100 + attoseconds / 10_000_000_000_000_000
    let time = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    let warnings = report.count(.warning)
    let files = outcome.files
    say(
      fi: "\(outcome.pages) sivua, \(outcome.bulletins) viestiä, \(languages) kieltä, \(warnings) varoitusta, \(time) s "
        + "(\(files.written) tiedostoa kirjoitettu, \(files.unchanged) ennallaan, \(files.removed) poistettu)",
      en: "\(outcome.pages) pages, \(outcome.bulletins) bulletins, \(languages) languages, \(warnings) warnings, \(time) s "
        + "(\(files.written) files written, \(files.unchanged) unchanged, \(files.removed) removed)")
  }
}
