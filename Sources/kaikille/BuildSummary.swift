import Catalog
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
  /// The first day on which the same sources may make something else.
  let nextChange: CalendarDate?

  init(_ outcome: Publisher.Outcome, languages: Int, warnings: Int, nextChange: CalendarDate?) {
    pages = outcome.pages
    bulletins = outcome.bulletins
    self.languages = languages
    self.warnings = warnings
    written = outcome.files.written
    unchanged = outcome.files.unchanged
    removed = outcome.files.removed
    self.nextChange = nextChange
  }

  /// The figures of a build that would only repeat the last one.
  init?(repeating line: some StringProtocol) {
    let words = line.split(separator: " ")
    let numbers = words.dropLast().compactMap { Int($0) }
    guard numbers.count == 5, words.count == 6 else { return nil }
    nextChange = CalendarDate(iso: String(words[5]))
    (pages, bulletins, languages, warnings) = (numbers[0], numbers[1], numbers[2], numbers[3])
    (written, unchanged, removed) = (0, numbers[4], 0)
  }

  /// What `init(repeating:)` reads.
  var line: String {
    ([pages, bulletins, languages, warnings, written + unchanged].map(String.init) + [nextChange?.iso ?? "-"]).joined(separator: " ")
  }
}

extension Workspace {
  /// Pages, bulletins, languages, warnings, seconds; and from when on the site is no longer true without a build.
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
    if let day = summary.nextChange {
      say(
        fi: "Seuraava päivä, jona sisältö muuttuu itsestään: \(day.iso). Julkaise silloin uudelleen.",
        en: "Next change by date: \(day.iso). Build again then.")
    }
  }
}
