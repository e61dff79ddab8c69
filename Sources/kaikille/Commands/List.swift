import ArgumentParser
import Catalog
import Checks
import Diagnostics
import Translation

/// `kaikille list`: names, one a line.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Name the types, entries, languages, channels or checks or all diagnostics.",
    discussion: """
      Examples:
        kaikille list types
        kaikille list entries
        kaikille list codes
      """)

  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case types, entries, locales, channels, checks, codes
  }

  @OptionGroup var options: PublicationOptions
  @Argument(help: "types, entries, locales, channels, checks or codes.") var what: Subject

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
      case .locales: catalog.locales.map { "\($0.tag)\t\($0.name)" }
      case .channels: catalog.entries(of: "channels").map { catalog.entries[$0].id.name }
      case .checks, .codes: []
      }
    Console.write(lines.map { $0 + "\n" }.joined())
  }
}
