import ArgumentParser
import Catalog
import Diagnostics
import Publishing
import Translation

/// `kaikille confirm`: a person says that translations say what the source says today; the tool writes that into their files.
struct Confirm: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Confirm that translations match today's source text.",
    discussion: """
      Examples:
        kaikille confirm services/kela ar                     all texts of one entry
        kaikille confirm services/kela ar name summary        two of them
        kaikille confirm 'guides/*' so --state reviewed --by reviewer-so-1
        kaikille confirm locales/interface ru
      """)

  @OptionGroup var options: PublicationOptions
  @Argument(help: ArgumentHelp("The entry, as type/id; * stands for any letters.", valueName: "entry")) var entry: String
  @Argument(help: ArgumentHelp("Tag of the language.", valueName: "locale")) var locale: String
  @Argument(help: ArgumentHelp("Fields to confirm; none means all.", valueName: "field")) var fields: [String] = []
  @Option(help: "How the text came about: machine, draft or reviewed. Otherwise what the file says, or draft.") var state: Review?
  @Option(help: ArgumentHelp("A role or agency code, never a person's name.", valueName: "code")) var by: String?

  func run() throws {
    var workspace = Workspace(options)
    guard let catalog = workspace.decode() else { throw workspace.refused() }
    guard let locale = catalog.locales.first(where: { $0.tag == locale }), locale.index != catalog.source else {
      throw ValidationError("\(self.locale) is not a language of the publication that is translated.")
    }
    let entries = (catalog.entries + [catalog.interface.entry]).filter { Pattern(entry).matches($0.id.description) }
    guard !entries.isEmpty else { throw ValidationError("There is no entry \(entry). `kaikille list entries` names them.") }
    var report = Report()
    var edits: [(path: String, bytes: [UInt8])] = []
    var count = 0
    for entry in entries {
      let act = Confirmation(entry: entry, locale: locale, catalog: catalog, fields: fields, review: state, by: by, today: options.today)
      guard let file = entry.texts[locale.index]?.file, let bytes = workspace.sources.read(file, report: &report) else { continue }
      guard let result = act.edit(bytes, file: file, report: &report) else { continue }
      edits.append((file, result.bytes))
      count += result.count
    }
    workspace.print(report.sorted)
    // Nothing is written unless everything can be.
    if report.hasErrors { throw ExitCode.contentHasErrors }
    for edit in edits where !SourceEdit.replace(options.root, edit.path, edit.bytes, report: &report) {
      workspace.print(report.sorted)
      throw ExitCode.environmentFailed
    }
    workspace.say(
      fi: "\(count) tekstiä vahvistettu \(edits.count) tiedostossa.", en: "\(count) texts confirmed in \(edits.count) files.")
  }
}

extension Review: ExpressibleByArgument {}
