import Catalog
import Diagnostics

/// One rule that content must keep, in one file of its own: its codes, and a function from the catalog to diagnostics.
///
/// Checks of facts are here already; a check of translations is one more file and one more line in `Checklist.all`.
public protocol Check: Sendable {
  /// What the check can report.
  static var codes: [DiagnosticCode] { get }
  /// All faults of the kind. Never reads a clock: `today` and whether a public release is meant come from the command.
  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report
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
