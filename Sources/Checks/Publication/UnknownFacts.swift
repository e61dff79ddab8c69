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
        for key in fact.unknownKeys(of: field) {
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
}
