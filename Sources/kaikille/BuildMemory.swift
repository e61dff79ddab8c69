import ArgumentParser
import Catalog
import Diagnostics
import Publishing
import Site

/// What the last build was made from, what it said, and from what it rendered each group of pages. Where nothing has changed since, the next
/// build says the same and does no more; where little has, it renders only the groups that show something of it.
struct BuildMemory {
  private let publication: Publication
  private let workspace: Workspace
  /// Whatever else than the sources a build depends on.
  private let words: [String]
  private let fingerprint: Fingerprint?
  private let last: Last?

  /// The memory of the last build, taken apart.
  private struct Last {
    let fingerprint: Substring
    let status: Substring
    let summary: Substring
    let keys: ArraySlice<Substring>
    let messages: String

    /// Four lines, the keys, and after an empty line the messages.
    init?(_ text: String) {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      guard lines.count > 4, let end = lines.firstIndex(where: \.isEmpty), end > 3 else { return nil }
      (fingerprint, status, summary) = (lines[0], lines[1], lines[2])
      keys = lines[3..<end]
      messages = lines[(end + 1)...].joined(separator: "\n")
    }
  }

  /// - Parameter flags: the flags of the command, in a fixed order.
  init(_ publication: Publication, _ workspace: Workspace, _ flags: [Bool]) {
    self.publication = publication
    self.workspace = workspace
    let options = workspace.options
    words = [Fingerprint.program, options.today.iso, options.language.rawValue, String(options.color.isOn())] + flags.map(String.init)
    // A fault in listing the sources must be told again.
    fingerprint = workspace.report.diagnostics.isEmpty ? Fingerprint(workspace.sources, words: words) : nil
    last = publication.memory.flatMap(Last.init)
  }

  /// Says what the last build said and returns its exit status; nil where a build is needed.
  func repeatLast(since start: ContinuousClock.Instant) -> ExitCode? {
    guard let fingerprint, let last, last.fingerprint == fingerprint.description, let summary = BuildSummary(repeating: last.summary),
      publication.verify(threads: workspace.options.threads)
    else { return nil }
    Console.say(last.messages, end: "")
    workspace.say(summary, in: ContinuousClock.now - start)
    return last.status == "errors" ? .contentHasErrors : .success
  }

  /// Whether the stamps of the sources can be relied on: none was changed a moment ago.
  var isCertain: Bool { fingerprint != nil }

  /// The keys of the groups of pages; nil where errors decide what a page shows.
  func keys(_ catalog: Catalog, _ folders: SourceFolders, _ report: Report) -> RenderKeys? {
    report.hasErrors ? nil : RenderKeys(catalog, folders, words: words, lines: last?.keys ?? [], threads: workspace.options.threads)
  }

  /// The texts in which the last build found nothing.
  func knownTexts(_ catalog: Catalog, _ folders: SourceFolders) -> KnownTexts {
    KnownTexts(catalog, folders, words: words, lines: isCertain ? last?.keys ?? [] : [])
  }

  func keep(_ outcome: Publisher.Outcome, _ known: KnownTexts, _ summary: BuildSummary, messages: String, hasErrors: Bool) {
    guard let fingerprint else { return }
    let keys = hasErrors ? ["-"] : outcome.keys.map(\.description) + [known.line]
    let lines = [fingerprint.description, hasErrors ? "errors" : "clean", summary.line] + keys
    publication.remember(lines.joined(separator: "\n") + "\n\n" + messages)
  }
}
