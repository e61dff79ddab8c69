import Catalog
import Diagnostics

/// What a choice promises (`promises:` in the schema) is there: who says "by phone" gives a number.
enum Promises: PublicationCheck {
  static let codes = [broken]

  static let broken = DiagnosticCode(
    "promise-without-fact", .warning,
    explanation: Wording(
      fi: "Palvelu lupaa asiointitavan, mutta sen tieto puuttuu: ”puhelin” ilman numeroa ei auta lukijaa. Sanat ja tiedot yhdistää tyypin "
        + "`promises:`.",
      en: "The service promises a way to reach it, but the fact is not there: \"by phone\" without a number helps nobody. `promises:` of "
        + "the type joins words and facts."),
    bad: "contact_modes: [visit, phone]\nphones: none", good: "contact_modes: [visit, phone]\nphones:\n  main: 05 234 4171")

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    var report = Report()
    for entry in catalog.entries where !entry.faultyFiles.contains(entry.factsFile) {
      let type = catalog.types[entry.type]
      for (position, field) in type.facts.enumerated() where !field.promises.isEmpty {
        let words = words(entry.facts[position], field)
        for promise in field.promises where words.contains(promise.word) {
          guard promise.fields.allSatisfy({ isMissing(catalog.fact($0, of: entry)) }) else { continue }
          let fields = promise.fields.map { "`\($0)`" }
          report.add(
            Diagnostic(
              broken, at: entry.span(ofFact: position),
              Wording(
                fi: "`\(field.name)` lupaa `\(promise.word)`, mutta tieto \(fields.joined(separator: " tai ")) puuttuu. Kirjoita se, "
                  + "`unknown`, jos se on kysyttävä, tai poista `\(promise.word)`.",
                en: "`\(field.name)` promises `\(promise.word)`, but there is no \(fields.joined(separator: " or ")). Write it, `unknown` "
                  + "if it must still be asked, or remove `\(promise.word)`."),
              subject: Diagnostic.Subject(entry: entry.id.description)))
        }
      }
    }
    return report
  }

  private static func words(_ fact: Fact?, _ field: FactField) -> [String] {
    switch (fact, field.kind) {
    case (.choice(let index)?, .choice(let words)): [words[index]]
    case (.choices(let indexes)?, .choices(let words)): indexes.map { words[$0] }
    default: []
    }
  }

  /// `unknown` is not missing: the question has been put.
  private static func isMissing(_ fact: Fact?) -> Bool {
    switch fact {
    case nil, Fact.none?: true
    default: false
    }
  }
}
