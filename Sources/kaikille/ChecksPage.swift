import Checks
import Diagnostics
import Translation

/// `docs/checks.md`: every check in the words of its own explanation, so that page and tool never say different things.
enum ChecksPage {
  static var text: String {
    let codes = Set(TranslationCodes.all + Checklist.codes).sorted { $0.name < $1.name }
    return head + table(codes) + codes.map(section).joined()
  }

  private static let head = """
    # Checks

    What `kaikille check` and `kaikille build` look for in texts, translations and the publication as a whole. This page is written by
    `kaikille explain --all`; a test holds it against the tool. An error stops `build`, a warning or note never does. How grave a code is can
    be changed in `checks:` of `site/site.yaml`, and a single text can be excused by `ignore:` with a reason ([content.md](content.md)). How
    grave a missing, outdated, unconfirmed or unreviewed translation is stands in `policy:` there.


    """

  private static func table(_ codes: [DiagnosticCode]) -> String {
    "| code | usually |\n|---|---|\n" + codes.map { "| [\($0.name)](#\($0.name)) | \($0.severity.rawValue) |\n" }.joined()
  }

  private static func section(_ code: DiagnosticCode) -> String {
    """

    ## \(code.name)

    \(code.explanation.en)

    *Suomeksi:* \(code.explanation.fi)

    Not like this:

    \(block(code.bad))

    But like this:

    \(block(code.good))

    """
  }

  private static func block(_ example: String) -> String { "```text\n\(example)\n```" }
}
