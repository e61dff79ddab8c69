import ArgumentParser
import Diagnostics
import Publishing

/// What the last build was made from and what it said: where nothing has changed since, the next one says it again and does no more.
struct BuildMemory {
  private let publication: Publication
  private let workspace: Workspace
  private let fingerprint: Fingerprint?

  /// - Parameter flags: the flags of the command, in a fixed order.
  init(_ publication: Publication, _ workspace: Workspace, _ flags: [Bool]) {
    self.publication = publication
    self.workspace = workspace
    let options = workspace.options
    let words = [Fingerprint.program, options.today.iso, options.language.rawValue, String(options.color.isOn)] + flags.map(String.init)
    // A fault in listing the sources must be told again.
    fingerprint = workspace.report.diagnostics.isEmpty ? Fingerprint(workspace.sources, words: words) : nil
  }

  /// Says what the last build said and returns its exit status; nil where a build is needed.
  func repeatLast(since start: ContinuousClock.Instant) -> ExitCode? {
    guard let fingerprint, let lines = publication.memory(of: fingerprint, threads: workspace.options.threads), lines.count > 2,
      let summary = BuildSummary(repeating: lines[1])
    else { return nil }
    Console.say(lines[2...].joined(separator: "\n"), end: "")
    workspace.say(summary, in: ContinuousClock.now - start)
    return lines[0] == "errors" ? .contentHasErrors : .success
  }

  func keep(_ summary: BuildSummary, messages: String, hasErrors: Bool) {
    guard let fingerprint else { return }
    publication.remember([hasErrors ? "errors" : "clean", summary.line, messages], for: fingerprint)
  }
}
