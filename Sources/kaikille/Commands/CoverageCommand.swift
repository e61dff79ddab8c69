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
        kaikille coverage --worklist --locale so    what to do for readers of Somali, the gravest first
      """)

  @OptionGroup var options: PublicationOptions
  @Option(help: "One language only, as its tag.") var locale: String?
  @Flag(help: "List what is to be done instead, the gravest first.") var worklist = false
  @Option(help: ArgumentHelp("With --worklist: only what was translated under this role or agency code.", valueName: "code"))
  var by: String?
  @Option(help: "How to print: table, csv or json.") var format: CoverageTable.Format = .table

  mutating func validate() throws {
    if by != nil && !worklist {
      throw options.language.wrongUsage(fi: "--by kuuluu yhteen --worklist kanssa.", en: "--by goes with --worklist.")
    }
  }

  func run() throws {
    var workspace = Workspace(options)
    guard let catalog = workspace.decode() else { throw workspace.refused() }
    if let locale, !catalog.locales.contains(where: { $0.tag == locale }) {
      throw workspace.unknownLanguage(locale, of: catalog.locales)
    }
    let coverage = Coverage(catalog, threads: options.threads)
    workspace.report.add(contentsOf: CoveragePolicy.check(catalog, coverage))
    Console.write(try worklist ? work(catalog, coverage, workspace) : CoverageTable(catalog, coverage, only: locale).text(format))
    let errors = workspace.report.count(.error)
    if errors > 0 {
      let amount = Amount.errors(errors)
      workspace.say(
        fi: "\(amount.fi); lisää komennolla `kaikille check`.", en: "\(amount.en); see `kaikille check`.")
      throw ExitCode.contentHasErrors
    }
  }

  private func work(_ catalog: Catalog, _ coverage: Coverage, _ workspace: Workspace) throws -> String {
    let list = WorkList(catalog, coverage, today: options.today, threads: options.threads)
    if let by, !list.codes.contains(by) { throw workspace.unknownCode(by, of: list.codes) }
    let part = list.filter { (locale == nil || $0.locale == locale) && (by == nil || $0.by == by) }
    return String(decoding: WorkTable(part).bytes(format), as: UTF8.self)
  }
}

extension Workspace {
  /// The user named a role or agency code under which there is no work.
  fileprivate func unknownCode(_ code: String, of codes: [String]) -> ExitCode {
    let known = codes.joined(separator: ", ")
    return options.language.wrongUsage(
      fi: "Tunnuksella \(code) ei ole töitä. Töitä on tunnuksilla: \(known).",
      en: "There is no work under \(code). There is under: \(known).")
  }

  /// The user named a language that none of `locales` is.
  func unknownLanguage(_ tag: String, of locales: [Locale]) -> ExitCode {
    let known = locales.map(\.tag).joined(separator: ", ")
    return options.language.wrongUsage(
      fi: "Kieltä \(tag) ei ole. Kielet ovat: \(known).", en: "There is no language \(tag). The languages are: \(known).")
  }

  /// The language that the user named, into which texts are translated.
  func translation(_ tag: String, of catalog: Catalog) throws -> Locale {
    let translated = catalog.locales.filter { $0.index != catalog.source }
    if let locale = translated.first(where: { $0.tag == tag }) { return locale }
    let known = translated.map(\.tag).joined(separator: ", ")
    guard tag == catalog.site.source else { throw unknownLanguage(tag, of: translated) }
    throw options.language.wrongUsage(
      fi: "\(tag) on lähdekieli: sitä ei käännetä eikä vahvisteta. Käännösten kielet ovat: \(known).",
      en: "\(tag) is the source language: it is not translated and needs no confirming. The languages of translations are: \(known).")
  }

  /// The user named an entry that does not exist.
  func unknownEntry(_ name: String) -> ExitCode {
    options.language.wrongUsage(
      fi: "Sisältöä \(name) ei ole. Tunnukset näet komennolla `kaikille list entries`.",
      en: "There is no entry \(name). `kaikille list entries` names them.")
  }
}

extension CoverageTable.Format: ExpressibleByArgument {}
