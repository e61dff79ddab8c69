import Diagnostics

/// The figures of the one line at the end of a build.
struct BuildSummary {
  let pages: Int
  let bulletins: Int
  let languages: Int
  let warnings: Int
  let written: Int
  let unchanged: Int
  let removed: Int

  init(_ outcome: Publisher.Outcome, languages: Int, warnings: Int) {
    pages = outcome.pages
    bulletins = outcome.bulletins
    self.languages = languages
    self.warnings = warnings
    written = outcome.files.written
    unchanged = outcome.files.unchanged
    removed = outcome.files.removed
  }

  /// The figures of a build that would only repeat the last one.
  init?(repeating line: some StringProtocol) {
    let numbers = line.split(separator: " ").compactMap { Int($0) }
    guard numbers.count == 5 else { return nil }
    (pages, bulletins, languages, warnings) = (numbers[0], numbers[1], numbers[2], numbers[3])
    (written, unchanged, removed) = (0, numbers[4], 0)
  }

  /// What `init(repeating:)` reads.
  var line: String { [pages, bulletins, languages, warnings, written + unchanged].map(String.init).joined(separator: " ") }
}

extension Workspace {
  /// Pages, bulletins, languages, warnings, seconds.
  func say(_ summary: BuildSummary, in duration: Duration) {
    let (seconds, attoseconds) = duration.components
    let hundredths = seconds * 100 + attoseconds / 10_000_000_000_000_000
    let time = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    let (pages, bulletins) = (Amount.pages(summary.pages), Amount.bulletins(summary.bulletins))
    let (languages, warnings) = (Amount.languages(summary.languages), Amount.warnings(summary.warnings))
    let written = Amount.files(summary.written)
    say(
      fi: "\(pages.fi), \(bulletins.fi), \(languages.fi), \(warnings.fi), \(time) s "
        + "(\(written.fi) kirjoitettu, \(summary.unchanged) ennallaan, \(summary.removed) poistettu)",
      en: "\(pages.en), \(bulletins.en), \(languages.en), \(warnings.en), \(time) s "
        + "(\(written.en) written, \(summary.unchanged) unchanged, \(summary.removed) removed)")
  }
}
