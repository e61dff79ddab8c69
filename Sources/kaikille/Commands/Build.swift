import ArgumentParser
import Bulletins
import Catalog
import Checks
import Diagnostics
import Publishing
import Site
import Translation

/// `kaikille build`: read, decode, check, compose, render, publish. The first file to open.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Publish the website, the bulletins and the report into output/.",
    discussion: """
      Examples:
        kaikille build
        kaikille build --keep-going     publish all that is sound
        kaikille build --live           refuse what is unknown, expired or a trial
      """)

  @OptionGroup var options: PublicationOptions
  @Option(help: ArgumentHelp("Where to publish; otherwise output/ below the root.", valueName: "folder")) var output: String?
  @Flag(help: "Leave out what is broken, publish the rest, and exit with 1.") var keepGoing = false
  @Flag(help: "Check as for a public release.") var live = false
  @Flag(help: "Show notes too, not only errors and warnings.") var verbose = false

  func run() throws {
    let start = ContinuousClock.now
    var workspace = Workspace(options)
    guard workspace.hasFolders() else { throw ExitCode.environmentFailed }
    let place = OutputPlace(root: options.root, output: output)
    if place.overlaps(SourceTree.folders) { throw workspace.outputInSources(place) }
    guard let publication = Publication.begin(output: place.path, report: &workspace.report) else {
      workspace.print(workspace.report.sorted)
      throw ExitCode.environmentFailed
    }
    defer { publication.abandon() }
    let memory = BuildMemory(publication, workspace, [keepGoing, live, verbose])
    if let status = memory.repeatLast(since: start) { throw status }
    let folders = SourceFolders(workspace.sources)
    let shelf = TextShelf(publication, folders, threads: options.threads)
    guard var catalog = workspace.decode(from: shelf, keepsGoing: keepGoing) else { throw workspace.refused() }
    var known = memory.knownTexts(catalog, folders)
    var coverage = workspace.check(catalog, isLive: live, atLeast: verbose ? .note : .warning, known: &known)
    if Checklist.refusesRelease(workspace.report) { throw workspace.refused() }
    if workspace.report.hasErrors && keepGoing {
      guard let sound = catalog.withholdingFaults(Checklist.wrongTexts(workspace.report), on: options.today) else {
        throw workspace.refused()
      }
      catalog = sound
      coverage = Coverage(catalog, threads: options.threads)
    }
    let (bulletins, found) = BulletinComposer(catalog, coverage, today: options.today).all(threads: options.threads)
    workspace.report.add(contentsOf: found)
    if workspace.report.hasErrors && !keepGoing { throw workspace.refused() }

    let site = Site(catalog, coverage, bulletins, today: options.today)
    let keys = memory.keys(catalog, folders, workspace.report)
    let outcome = Publisher(workspace: workspace, start: start).publish(
      site, bulletins, into: publication, keys: keys, report: &workspace.report)
    let messages = workspace.text(workspace.report.sorted { verbose || $0.severity > .note })
    Console.say(messages, end: "")
    guard let outcome else { throw ExitCode.environmentFailed }
    let summary = BuildSummary(
      outcome, languages: catalog.locales.count, warnings: workspace.report.count(.warning),
      nextChange: catalog.nextChange(after: options.today))
    workspace.say(summary, in: ContinuousClock.now - start)
    if !workspace.report.hasErrors, memory.isCertain { shelf.keep(catalog, in: publication, threads: options.threads) }
    memory.keep(outcome, known, summary, messages: messages, hasErrors: workspace.report.hasErrors)
    if workspace.report.hasErrors { throw ExitCode.contentHasErrors }
  }
}

extension Workspace {
  /// Prints why nothing is published.
  func refused() -> ExitCode {
    print(report.sorted { $0.severity > .note })
    let errors = Amount.errors(report.count(.error))
    say(fi: "Mitään ei julkaistu: \(errors.fi).", en: "Nothing was published: \(errors.en).")
    return .contentHasErrors
  }

  /// The user named a place to publish that would mix the site with its sources.
  fileprivate func outputInSources(_ place: OutputPlace) -> ExitCode {
    options.language.wrongUsage(
      fi: "Kansioon \(place.path) ei voi julkaista: siinä ovat julkaisun lähteet. Anna toinen kansio, esimerkiksi `--output output`.",
      en: "The site cannot be published into \(place.path): the sources of the publication are there. Name another folder, for example "
        + "`--output output`.")
  }
}
