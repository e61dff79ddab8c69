import ArgumentParser
import Diagnostics

/// `kaikille explain`: why a message matters, with a bad and a good example.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain a diagnostic by its code.",
    discussion: """
      Example:
        kaikille explain outdated-translation
      """)

  @Option(help: ArgumentHelp("Language of messages: fi or en.", valueName: "language"))
  var language: ToolLanguage = .system
  @Argument(help: "The word in brackets behind a message.") var code: String

  func run() throws {
    guard let code = Codes.all.first(where: { $0.name == code }) else {
      throw language.wrongUsage(
        fi: "Koodia \(code) ei ole. Koodit näet komennolla `kaikille list codes`.",
        en: "There is no code \(code). `kaikille list codes` names them.")
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
