import ArgumentParser
import Catalog
import Diagnostics
import Reports
import Translation

/// `kaikille coverage`: how much of the publication is in each language.
struct CoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage", abstract: "Count the texts and words of each type in each language by state.",
    discussion: """
      Examples:
        kaikille coverage
        kaikille coverage --locale so --format csv
      """)

  @OptionGroup var options: PublicationOptions
  @Option(help: "One language only, as its tag.") var locale: String?
  @Option(help: "How to print: table, csv or json.") var format: CoverageTable.Format = .table

  func run() throws {
    var workspace = Workspace(options)
    guard let catalog = workspace.decode() else { throw workspace.refused() }
    if let locale, !catalog.locales.contains(where: { $0.tag == locale }) {
      throw ValidationError("There is no language \(locale). Known: \(catalog.locales.map(\.tag).joined(separator: ", ")).")
    }
    let coverage = Coverage(catalog, threads: options.threads)
    workspace.report.add(contentsOf: CoveragePolicy.check(catalog, coverage))
    Console.write(CoverageTable(catalog, coverage, only: locale).text(format))
    let errors = workspace.report.count(.error)
    if errors > 0 {
      workspace.say(
        fi: "\(errors) virhettä; näet ne komennolla `kaikille check`.", en: "\(errors) errors; `kaikille check` shows them.")
      throw ExitCode.contentHasErrors
    }
  }
}

extension CoverageTable.Format: ExpressibleByArgument {}
