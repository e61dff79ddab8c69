import ArgumentParser
import Diagnostics

/// The exit statuses of the tool: 0 clean, 1 the content has errors, 2 the environment failed, 64 wrong usage.
extension ExitCode {
  static let contentHasErrors = ExitCode(1)
  static let environmentFailed = ExitCode(2)
  /// `EX_USAGE` of sysexits.h, which the argument parser uses too.
  static let wrongUsage = ExitCode(64)
}

extension ToolLanguage {
  /// Says in this language what is wrong with the command, and gives the status to end with. The argument parser's own messages are English.
  func wrongUsage(fi: String, en: String) -> ExitCode {
    Console.say(Wording(fi: "Virhe: \(fi)", en: "Error: \(en)").text(self))
    return .wrongUsage
  }
}
