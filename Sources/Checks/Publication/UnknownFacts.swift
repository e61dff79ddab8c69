import Catalog
import Diagnostics
import Translation

/// Facts that are `unknown`: a note while editing, an error in a public release, each worded as the question to ask.
enum UnknownFacts: PublicationCheck {
  static let codes = [CatalogCodes.unknownFact]

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    var report = Report()
    for entry in catalog.entries {
      let fields = catalog.types[entry.type].facts
      for (position, fact) in entry.facts.enumerated() {
        guard let fact else { continue }
        let field = fields[position]
        for key in unknown(fact, field) {
          report.add(
            Diagnostic(
              CatalogCodes.unknownFact, severity: occasion.isLive ? .error : .note, at: entry.span(ofFact: position),
              Wording(
                fi: "Kysymättä: `\(key)` sisällössä \(entry.id). Kysy palvelusta ja kirjoita vastaus tiedostoon.",
                en: "To be asked: `\(key)` of \(entry.id). Ask the service and write the answer into the file."),
              subject: Diagnostic.Subject(entry: entry.id.description)))
        }
      }
    }
    return report
  }

  /// The keys of what is unknown in a fact, those inside parts and hours included.
  private static func unknown(_ fact: Fact, _ field: FactField) -> [String] {
    switch fact {
    case .unknown: return [field.name]
    case .hours(let hours): return hours.filter(\.isUnknown).map { "\(field.name).\($0.id)" }
    case .parts(let parts):
      guard case .parts(let fields) = field.kind else { return [] }
      return parts.flatMap { part in
        zip(fields, part.facts).flatMap { inner, fact in fact.map { unknown($0, inner) } ?? [] }.map { "\(field.name).\(part.id).\($0)" }
      }
    default: return []
    }
  }
}
