import Catalog
import Diagnostics

/// Stories of people stand only as long as the people agree: the role `consent` of a type names the days.
enum Consent: PublicationCheck {
  static let codes = [missing]

  static let missing = DiagnosticCode(
    "story-without-consent", .error,
    explanation: Wording(
      fi: "Ihmisen tarinaa ei julkaista ilman lupaa. Tiedossa, jonka tyypin `roles: {consent: …}` nimeää, on jakso tai viimeinen päivä, "
        + "jonka lupa on voimassa. Luvan antajan nimi ei kuulu tiedostoon.",
      en: "No story about a person is published without consent. The fact that the type names in `roles: {consent: …}` holds the period, "
        + "or the last day, for which it was given. The name of the person does not belong in the file."),
    bad: "(no consent:)", good: "consent: {from: 2026-11-01, until: 2027-10-31}")

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    var report = Report()
    for entry in catalog.entries where !entry.faultyFiles.contains(entry.factsFile) {
      let type = catalog.types[entry.type]
      guard catalog.lacksConsent(entry, on: occasion.today), let position = type.roles.consent.flatMap(type.fact) else { continue }
      let message = fault(entry.facts[position], type.facts[position].name, on: occasion.today)
      report.add(
        Diagnostic(
          missing, at: entry.span(ofFact: position), message, subject: Diagnostic.Subject(entry: entry.id.description)))
    }
    return report
  }

  /// What is wrong with a consent that does not hold today.
  private static func fault(_ fact: Fact?, _ name: String, on today: CalendarDate) -> Wording {
    switch fact {
    case .period(let period) where today < period.from:
      Wording(
        fi: "Lupa alkaa vasta \(period.from.numeric). Odota sitä tai poista tarina.",
        en: "Consent begins on \(period.from.iso) only. Wait for it or remove the story.")
    case .period, .date:
      Wording(
        fi: "Lupa on päättynyt. Pyydä uusi lupa ja kirjoita uusi päivä, tai poista tarina.",
        en: "Consent has ended. Ask again and write the new day, or remove the story.")
    default:
      Wording(
        fi: "Luvasta ei ole tietoa: `\(name)`. Pyydä henkilöltä lupa ja kirjoita, mihin asti se on voimassa, tai poista tarina.",
        en: "No consent is recorded in `\(name)`. Ask the person, write until when it holds, or remove the story.")
    }
  }
}
