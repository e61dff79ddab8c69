import Catalog
import Diagnostics

/// Named values that no page shows and no text names: somebody keeps them up to date for nobody.
enum UnseenValues: PublicationCheck {
  static let codes = [unseen]

  static let unseen = DiagnosticCode(
    "value-never-shown", .note,
    explanation: Wording(
      fi: "Arvoa ei näytetä sivulla eikä yksikään teksti nimeä sitä aaltosulkeissa. Ehkä teksti unohtui, tai arvon voi poistaa.",
      en: "No page shows the value and no text names it in braces. Perhaps a text was forgotten, or the value can go."),
    bad: "values: {ends: 2027-03-04}   # no text has {values.ends}", good: "description: |\n  Suoja päättyy {values.ends}.")

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    var waiting: [(entry: Entry, position: Int, path: String)] = []
    for entry in catalog.entries {
      let type = catalog.types[entry.type]
      for (position, field) in type.facts.enumerated() {
        guard case .values(let values)? = entry.facts[position],
          !(type.page + type.keyFacts + type.about + type.messageFields + type.printedFields).contains(field.name)
        else { continue }
        waiting += values.map { (entry, position, "\(field.name).\($0.id)") }
      }
    }
    guard !waiting.isEmpty else { return Report() }
    let named = named(in: catalog)
    var report = Report()
    for (entry, position, path) in waiting where !named.contains("\(entry.id).\(path)") {
      report.add(
        Diagnostic(
          unseen, at: entry.span(ofFact: position),
          Wording(
            fi: "Mikään sivu tai teksti ei näytä arvoa `\(path)`. Kirjoita tekstiin `{\(path)}` tai poista arvo.",
            en: "No page or text shows `\(path)`. Write `{\(path)}` into a text, or remove the value."),
          subject: Diagnostic.Subject(entry: entry.id.description)))
    }
    return report
  }

  /// Every path that a text names, with the entry that it leads to in front.
  private static func named(in catalog: Catalog) -> Set<String> {
    var paths = Set(catalog.site.shared.values)
    for entry in catalog.entries {
      for texts in entry.texts {
        for text in texts?.texts ?? [] {
          guard let prose = text?.prose, prose.hasReferences else { continue }
          for reference in prose.references where reference.use != .link {
            paths.insert(reference.path.contains("/") ? reference.path : "\(entry.id).\(reference.path)")
          }
        }
      }
    }
    return paths
  }
}
