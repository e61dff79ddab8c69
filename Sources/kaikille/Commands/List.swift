import ArgumentParser
import Catalog
import Checks
import Diagnostics
import Translation

/// `kaikille list`: names, one a line.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Name the types, entries, templates, languages, channels or checks or all diagnostics.",
    discussion: """
      Examples:
        kaikille list types
        kaikille list entries
        kaikille list templates          with what `kaikille new` must be told
        kaikille list codes
      """)

  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case types, entries, templates, locales, channels, checks, codes
  }

  @OptionGroup var options: PublicationOptions
  @Argument(help: "types, entries, templates, locales, channels, checks or codes.") var what: Subject

  func run() throws {
    let codes: [DiagnosticCode]? =
      switch what {
      case .codes: Codes.all
      case .checks: Checklist.codes
      default: nil
      }
    if let codes { return Console.write(codes.map { "\($0.name)\t\($0.severity.rawValue)\n" }.joined()) }
    var workspace = Workspace(options)
    guard let catalog = workspace.decode() else { throw workspace.refused() }
    let lines: [String] =
      switch what {
      case .types: catalog.types.map { "\($0.name)\t\(catalog.entries(of: $0.name).count)" }
      case .entries: catalog.entries.map(\.id.description)
      case .templates: catalog.templates.map(line)
      case .locales: catalog.locales.map { "\($0.tag)\t\($0.name)" }
      case .channels: catalog.entries(of: "channels").map { catalog.entries[$0].id.name }
      case .checks, .codes: []
      }
    Console.write(lines.map { $0 + "\n" }.joined())
  }

  /// The template and what it needs, ready to be copied into `kaikille new`.
  private func line(_ template: Template) -> String {
    let needs = template.needs.filter { $0.name != Template.today }.map { "--set \($0.name)=\($0.example.quotedForShell)" }
    return "\(template.entry.id)\t\(needs.joined(separator: " "))"
  }
}

extension String {
  /// In quotation marks where a shell would split it.
  fileprivate var quotedForShell: String { contains(" ") ? "'\(self)'" : self }
}
