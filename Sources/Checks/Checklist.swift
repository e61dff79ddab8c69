import Catalog
import Diagnostics

/// Every check there is, in the order in which `kaikille list checks` names them.
public enum Checklist {
  public static let all: [any Check.Type] = [
    UnknownFacts.self, ExpiredSources.self, ObsoleteTexts.self, TranslationCircles.self, LiveSettings.self,
  ]

  /// What no build goes on from: a trial is never released, not even what is sound in it.
  public static func refusesRelease(_ report: Report) -> Bool { report.diagnostics.contains { $0.code == LiveSettings.trial } }

  public static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    var report = Report()
    for check in all { report.add(contentsOf: check.run(catalog, occasion)) }
    return report
  }
}
