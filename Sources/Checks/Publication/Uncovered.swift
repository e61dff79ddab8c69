import Catalog
import Diagnostics

/// Entries that the publication says something must serve (`covered_by`), and nothing does: an audience, topic or duty without a service.
enum Uncovered: PublicationCheck {
  static let codes = [nothing]

  static let nothing = DiagnosticCode(
    "nothing-covers", .warning,
    explanation: Wording(
      fi: "Tyypin `covered_by:` vaatii, että jokaiseen sen sisältöön viittaa ainakin yksi, esimerkiksi jokaiseen aiheeseen palvelu. "
        + "Muuten lukija löytää aiheen mutta ei apua.",
      en: "`covered_by:` of a type asks that at least one entry refers to each of its entries, for example a service to each topic. "
        + "Otherwise readers find the topic but no help."),
    bad: "content/topics/housing   # no service has topics: [housing]", good: "content/services/advice/facts.yaml: topics: [money, housing]"
  )

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    var report = Report()
    for type in catalog.types where !type.coveredBy.isEmpty {
      let covering = type.coveredBy.flatMap(catalog.entries(of:))
      // A reference that could not be read may be the one that is missed.
      guard !covering.contains(where: { isFaulty(catalog.entries[$0]) }) else { continue }
      let lists = catalog.types.filter { type.coveredBy.contains($0.name) }.flatMap { other in
        other.facts.map { EntryType.Backlinks(type: other.name, field: $0.name) }
      }
      let names = type.coveredBy.joined(separator: ", ")
      for index in catalog.entries(of: type.name) where !isFaulty(catalog.entries[index]) {
        let entry = catalog.entries[index]
        if lists.contains(where: { catalog.backlinks(to: index, $0).contains { catalog.isCurrent($0, on: occasion.today) } }) { continue }
        report.add(
          Diagnostic(
            nothing, at: Span(file: entry.factsFile),
            Wording(
              fi: "Mikään sisältö tyypistä \(names) ei viittaa sisältöön `\(entry.id)`. Lisää viittaus siihen, joka kuuluu tänne, "
                + "tai pyydä palvelulta tiedot.",
              en: "No entry of the type \(names) refers to `\(entry.id)`. Add a reference where it belongs, or ask for what is missing."),
            subject: Diagnostic.Subject(entry: entry.id.description)))
      }
    }
    return report
  }

  private static func isFaulty(_ entry: Entry) -> Bool { entry.faultyFiles.contains(entry.factsFile) }
}
