import Catalog
import Diagnostics

/// The errors of an entry sorted by what they speak of, so that nobody confirms a text that is known to be wrong.
public struct UnitFaults: Sendable {
  private let faults: [(diagnostic: Diagnostic, locale: String?, unit: String?)]
  private let source: String

  /// Codes of the coverage policy, which say that a text waits for the very act.
  private static let states: Set<DiagnosticCode> = [
    TranslationCodes.missing, TranslationCodes.unconfirmed, TranslationCodes.outdated, TranslationCodes.unreviewed,
  ]

  /// - Parameter diagnostics: what every stage and check has said.
  public init(_ diagnostics: [Diagnostic], of entry: Entry, in catalog: Catalog) {
    source = catalog.locales[catalog.source].tag
    faults = diagnostics.compactMap { diagnostic in
      guard diagnostic.severity == .error, !Self.states.contains(diagnostic.code) else { return nil }
      return diagnostic.subject(in: entry).map { (diagnostic, $0.locale, $0.unit) }
    }
  }

  /// The errors for which a unit in a language is not confirmed: its own, those of its source text, and those of the whole file or entry.
  public func errors(of unit: Unit, in locale: Locale) -> [Diagnostic] {
    faults.filter { [nil, locale.tag, source].contains($0.locale) && [nil, unit.key].contains($0.unit) }.map(\.diagnostic)
  }
}

extension Diagnostic {
  /// What the diagnostic says of an entry; nil where it speaks of another. The words of the interface stand in `locales/`.
  fileprivate func subject(in entry: Entry) -> Subject? {
    var place = span.flatMap { Subject(file: $0.file) }
    if let file = span?.file, file.hasPrefix("locales/"), file.hasSuffix(".yaml") {
      place = Subject(entry: EntryID.interface.description, locale: String(file.dropFirst(8).dropLast(5)))
    }
    guard let found = subject ?? place, found.entry == entry.id.description else { return nil }
    // A subject without a language may still stand in a language file.
    return Subject(entry: found.entry, locale: found.locale ?? place?.locale, unit: found.unit)
  }
}
