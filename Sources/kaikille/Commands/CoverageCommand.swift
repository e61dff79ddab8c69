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
      throw workspace.unknownLanguage(locale, of: catalog.locales)
    }
    let coverage = Coverage(catalog, threads: options.threads)
    workspace.report.add(contentsOf: CoveragePolicy.check(catalog, coverage))
    Console.write(CoverageTable(catalog, coverage, only: locale).text(format))
    let errors = workspace.report.count(.error)
    if errors > 0 {
      let amount = Amount.errors(errors)
      workspace.say(
        fi: "\(amount.fi); lisää komennolla `kaikille check`.", en: "\(amount.en); see `kaikille check`.")
      throw ExitCode.contentHasErrors
    }
  }
}

extension Workspace {
  /// The user named a language that none of `locales` is.
  func unknownLanguage(_ tag: String, of locales: [Locale]) -> ExitCode {
    let known = locales.map(\.tag).joined(separator: ", ")
    return options.language.wrongUsage(
      fi: "Kieltä \(tag) ei ole. Kielet ovat: \(known).", en: "There is no language \(tag). The languages are: \(known).")
  }

  /// The user named an entry that does not exist.
  func unknownEntry(_ name: String) -> ExitCode {
    options.language.wrongUsage(
      fi: "Sisältöä \(name) ei ole. Tunnukset näet komennolla `kaikille list entries`.",
      en: "There is no entry \(name). `kaikille list entries` names them.")
  }
}

extension CoverageTable.Format: ExpressibleByArgument {}
