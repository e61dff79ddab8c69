import ArgumentParser
import Catalog
import Diagnostics
import Publishing
import Site
import Translation

/// `kaikille plan`: what a client takes along, as one file.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Make a sheet of services and guides in Finnish and a client's language.",
    discussion: """
      Examples:
        kaikille plan services/kela guides/health --locale so --output sheet.html
        kaikille plan services/moona-kotka --locale ar > sheet.html

      The file is the sheet that the page <locale>/plan/ shows when the same boxes are ticked. It needs no other file, and holds nothing
      about the client.
      """)

  @OptionGroup var options: PublicationOptions
  @Argument(help: ArgumentHelp("What stands on the sheet, as type/id, in this order.", valueName: "entry")) var entries: [String]
  @Option(help: "Tag of the client's language.") var locale: String
  @Option(help: ArgumentHelp("The file to write; otherwise standard output.", valueName: "file")) var output: String?

  func run() throws {
    var workspace = Workspace(options)
    guard workspace.hasFolders() else { throw ExitCode.environmentFailed }
    guard let catalog = workspace.decode() else { throw workspace.refused() }
    guard let language = catalog.locales.first(where: { $0.tag == locale }) else {
      throw workspace.unknownLanguage(locale, of: catalog.locales)
    }
    let site = Site(catalog, Coverage(catalog, threads: options.threads), today: options.today)
    let chosen = try positions(catalog, site, workspace)
    let sources = chosen.map { BulletinSources(of: $0, channels: [], locale: locale, in: catalog) }
    let checked = workspace.runChecks(catalog, isLive: false) { index in
      index >= catalog.entries.count || sources.contains { $0.positions.contains(index) } ? nil : []
    }
    workspace.report.add(contentsOf: checked.report)
    let faults = workspace.report.sorted { fault in fault.severity == .error && sources.contains { $0.include(fault) } }
    guard faults.isEmpty else {
      workspace.print(faults)
      let errors = Amount.errors(faults.count)
      workspace.say(fi: "Listaa ei tehty: \(errors.fi).", en: "No sheet was made: \(errors.en).")
      throw ExitCode.contentHasErrors
    }
    let document = PlanDocument(site, chosen, locale: language.index, style: style(workspace))
    guard let output else {
      Console.write(document.bytes)
      return
    }
    if let fault = SingleFile.write(document.bytes, to: output) {
      workspace.print([fault])
      throw ExitCode.environmentFailed
    }
  }

  /// The entries asked for, each once.
  private func positions(_ catalog: Catalog, _ site: Site, _ workspace: Workspace) throws -> [EntryIndex] {
    var chosen: [EntryIndex] = []
    for entry in entries {
      guard let index = catalog.entries.firstIndex(where: { $0.id.description == entry }) else { throw workspace.unknownEntry(entry) }
      guard site.isOnPlan(index) else {
        let types = catalog.types.filter { !$0.plan.isEmpty && $0.hasPages }.map(\.name).joined(separator: ", ")
        throw options.language.wrongUsage(
          fi: "Sisältöä \(entry) ei voi ottaa listalle. Listalle voi ottaa näitä: \(types).",
          en: "\(entry) cannot stand on the sheet. These can: \(types).")
      }
      guard site.planEntries.contains(index) else {
        throw options.language.wrongUsage(
          fi: "Sisältö \(entry) ei ole voimassa \(options.today.numeric), joten sitä ei voi ottaa listalle.",
          en: "\(entry) does not hold on \(options.today.numeric) and cannot stand on the sheet.")
      }
      if !chosen.contains(index) { chosen.append(index) }
    }
    return chosen
  }

  /// The look of the site's own pages.
  private func style(_ workspace: Workspace) -> String {
    ["site/style.css", "site/plan.css"].map { path in
      guard workspace.sources.files.contains(where: { $0.path == path }) else { return "" }
      var ignored = Report()
      return String(decoding: StyleSheet.minified(workspace.sources.read(path, report: &ignored) ?? []), as: UTF8.self)
    }.joined()
  }
}
