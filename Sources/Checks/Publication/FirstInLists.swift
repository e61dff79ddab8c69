import Catalog
import Diagnostics

/// Entries that another wants first in one of its lists, and that do not stand in any: the order silently comes to nothing.
enum FirstInLists: PublicationCheck {
  static let codes = [notListed]

  static let notListed = DiagnosticCode(
    "first-not-listed", .warning,
    explanation: Wording(
      fi: "Tyypin luettelo alkaa niistä, jotka sen kohta `first:` nimeää. Tässä nimetty sisältö ei kuulu luetteloon, koska se ei itse "
        + "viittaa tänne, joten lukija ei näe sitä sivulla.",
      en: "A list of the type begins with what its `first:` names. The entry that is named here is not in the list, because it does not "
        + "refer to this one itself, so readers do not see it on the page."),
    bad: "first: [services/advice]   # services/advice: topics: [housing]", good: "services/advice: topics: [housing, money]")

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    var report = Report()
    for (index, entry) in catalog.entries.enumerated() {
      let type = catalog.type(of: entry)
      for (position, field) in type.facts.enumerated() {
        let lists = type.lists.filter { $0.first == field.name }
        guard !lists.isEmpty, case .references(let first)? = entry.facts[position] else { continue }
        let listed = Set(lists.flatMap { catalog.backlinks(to: index, $0) })
        // Of what could not be read the missing reference may be a part.
        for other in first.filter({ !listed.contains($0) }).map({ catalog.entries[$0] })
        where !other.faultyFiles.contains(other.factsFile) {
          report.add(
            Diagnostic(
              notListed, at: entry.span(ofFact: position),
              Wording(
                fi: "`\(other.id)` ei ole luettelossa, jonka alkuun se on nimetty. Lisää sen tietoihin viittaus sisältöön "
                  + "`\(entry.id)` tai poista se tästä.",
                en: "`\(other.id)` is not in the list that is to begin with it. Add a reference to `\(entry.id)` to its facts, or "
                  + "remove it here."),
              subject: Diagnostic.Subject(entry: entry.id.description)))
        }
      }
    }
    return report
  }
}
