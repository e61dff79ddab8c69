import ArgumentParser
import Diagnostics

/// `kaikille explain`: why a message matters, with a bad and a good example.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain a diagnostic by its code.",
    discussion: """
      Examples:
        kaikille explain outdated-translation
        kaikille explain --all > docs/checks.md
      """)

  @Option(help: ArgumentHelp("Language of messages: fi or en.", valueName: "language"))
  var language: ToolLanguage = .system
  @Flag(help: "Write a page about every check, in both languages.") var all = false
  @Argument(help: "The word in brackets behind a message.") var code: String?

  mutating func validate() throws {
    guard all == (code != nil) else { return }
    throw language.wrongUsage(
      fi: "Anna koodi, esimerkiksi `kaikille explain outdated-translation`, tai `--all`.",
      en: "Name a code, for example `kaikille explain outdated-translation`, or say `--all`.")
  }

  func run() throws {
    if all { return Console.write(ChecksPage.text) }
    guard let code = Codes.all.first(where: { $0.name == code }) else {
      let name = code ?? ""
      throw language.wrongUsage(
        fi: "Koodia \(name) ei ole. Koodit näet komennolla `kaikille list codes`.",
        en: "There is no code \(name). `kaikille list codes` names them.")
    }
    let words =
      switch language {
      case .fi: (bad: "Näin ei:", good: "Vaan näin:")
      case .en: (bad: "Not like this:", good: "But like this:")
      }
    Console.write(
      """
      \(code.name) (\(code.severity.rawValue))

      \(code.explanation.text(language))

      \(words.bad)
      \(indented(code.bad))

      \(words.good)
      \(indented(code.good))

      """)
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }.joined(separator: "\n")
  }
}
