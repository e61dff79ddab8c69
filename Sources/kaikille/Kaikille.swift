import ArgumentParser
import Diagnostics

/// The command line: each command is one file in `Commands/`.
@main
struct Kaikille: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kaikille",
    abstract: "Publishes YAML content in many languages as an accessible website and as bulletins to paste.",
    discussion: """
      Examples:
        kaikille build                      publish content/ into output/
        kaikille check services/kela        what is wrong with one entry
      """,
    version: "0.1.0",
    subcommands: [
      Build.self, Check.self, CoverageCommand.self, BulletinCommand.self, Confirm.self, List.self, Explain.self,
    ])
}
