import Catalog
import Diagnostics

/// One rule that content must keep, in one file of its own with its codes.
public protocol Check: Sendable {
  /// What the check can report.
  static var codes: [DiagnosticCode] { get }
}

/// A rule about facts, entries or the publication as a whole.
protocol PublicationCheck: Check {
  /// All faults of the kind. Never reads a clock: `today` and whether a public release is meant come from the command.
  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report
}

/// A rule about one text in one language, alone or beside the text that it was translated from.
protocol TextCheck: Check {
  /// Adds what is wrong with the text.
  static func run(_ text: CheckedText, _ findings: inout Findings)
}

/// A rule about a file of facts, settings or terms as it is written, comments included.
protocol FileCheck: Check {
  /// All faults in the bytes of a file; `entry` where it holds the facts of one.
  static func run(_ bytes: [UInt8], of file: String, entry: Entry?, _ catalog: Catalog) -> [Diagnostic]
}

/// A rule about the texts of one entry in one language together. Run after the text checks, it sees what they found and may take away what
/// it explains better.
protocol EntryTextsCheck: Check {
  static func run(_ texts: inout [TextWithFindings])
}

/// A text and what the checks found in it so far.
struct TextWithFindings {
  let text: CheckedText
  var findings: Findings
}

/// When and for what a publication is checked.
public struct Occasion: Sendable {
  public let today: CalendarDate
  /// `build --live`: a public release, which refuses what is unknown, expired or a trial.
  public let isLive: Bool

  public init(today: CalendarDate, isLive: Bool) {
    self.today = today
    self.isLive = isLive
  }
}
