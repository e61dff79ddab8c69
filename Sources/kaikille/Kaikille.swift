import ArgumentParser
import Diagnostics

/// The command line: each command is one file in `Commands/`.
@main
struct Kaikille: ParsableCommand {
  static let version = "0.1.0"
  static let configuration = CommandConfiguration(
    commandName: "kaikille",
    abstract: "Publishes YAML content in many languages as an accessible website and as bulletins to paste.",
    discussion: """
      Examples:
        kaikille build                      publish content/ into output/
        kaikille check services/kela        what is wrong with one entry
        kaikille diff services/kela ar      what changed in Finnish since the Arabic was made
        kaikille confirm services/kela ar   the Arabic says what the Finnish says today
      """,
    version: version,
    subcommands: [
      Build.self, Check.self, CoverageCommand.self, BulletinCommand.self, LengthCommand.self, New.self, Sent.self, Confirm.self, Diff.self,
      List.self,
      Explain.self,
    ])
}
