import Catalog
import Diagnostics

/// Every page of a type with the role `next` leads on to exactly one other page that can be read today.
enum NextSteps: PublicationCheck {
  static let codes = [missing, astray, circle]

  static let missing = DiagnosticCode(
    "no-next-step", .warning,
    explanation: Wording(
      fi: "Sivun lopussa kerrotaan yksi seuraava askel. Ilman sitä lukija jää yksin arvaamaan, minne mennä.",
      en: "A page ends with one next step. Without it readers are left alone to guess where to go."),
    bad: "next_step: none", good: "next_step: services/kela")

  static let astray = DiagnosticCode(
    "next-step-astray", .warning,
    explanation: Wording(
      fi: "Seuraava askel vie samalle sivulle, peruttuun tai päättyneeseen sisältöön tai sellaiseen, jolla ei ole sivua.",
      en: "The next step leads to the same page, to an entry that was withdrawn or is over, or to one that has no page."),
    bad: "content/services/kela: next_step: services/kela", good: "content/services/kela: next_step: guides/benefits")

  static let circle = DiagnosticCode(
    "next-step-circle", .note,
    explanation: Wording(
      fi: "Kaksi sivua on toistensa seuraava askel, joten lukija ei pääse niistä eteenpäin. Valitse toiselle askel, joka vie pidemmälle.",
      en: "Two pages are each other's next step, so readers get no further. Give one of them a step that leads on."),
    bad: "guides/health: next_step: services/helpline / services/helpline: next_step: guides/health",
    good: "guides/health: next_step: services/helpline / services/helpline: next_step: services/emergency-112")

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    var report = Report()
    for (index, entry) in catalog.entries.enumerated() where !entry.faultyFiles.contains(entry.factsFile) {
      let type = catalog.types[entry.type]
      guard let position = type.roles.next.flatMap(type.fact), catalog.isCurrent(index, on: occasion.today) else { continue }
      let span = entry.span(ofFact: position)
      let subject = Diagnostic.Subject(entry: entry.id.description)
      guard case .reference(let target)? = entry.facts[position] else {
        let name = type.facts[position].name
        report.add(
          Diagnostic(
            missing, at: span,
            Wording(
              fi: "Sivulla ei ole seuraavaa askelta. Kirjoita, mihin lukija menee tämän jälkeen, esimerkiksi `\(name): services/kela`.",
              en: "The page has no next step. Write where readers go after this, for example `\(name): services/kela`."),
            subject: subject))
        continue
      }
      if let why = astray(target, from: index, in: catalog, on: occasion.today) {
        report.add(Diagnostic(astray, at: span, why, subject: subject))
      } else if index < target, let other = next(of: target, in: catalog), other.target == index {
        let id = catalog.entries[target].id
        report.add(
          Diagnostic(
            circle, at: span,
            Wording(
              fi: "Seuraava askel on `\(id)`, jonka seuraava askel on tämä sivu. Anna toiselle askel, joka vie pidemmälle.",
              en: "The next step is `\(id)`, whose next step is this page. Give one of the two a step that leads on."),
            notes: [.init(other.span, Wording(fi: "Toinen viittaus on tässä.", en: "The other reference is here."))], subject: subject))
      }
    }
    return report
  }

  /// Why the target is no step on; nil where it is one.
  private static func astray(_ target: EntryIndex, from index: EntryIndex, in catalog: Catalog, on today: CalendarDate) -> Wording? {
    let id = catalog.entries[target].id
    if target == index {
      return Wording(
        fi: "Seuraava askel on tämä sama sivu. Valitse sivu, jolle lukija menee tämän jälkeen.",
        en: "The next step is this very page. Choose the page that readers go to after this one.")
    }
    if !catalog.types[catalog.entries[target].type].hasPages {
      return Wording(
        fi: "Seuraavalla askeleella `\(id)` ei ole omaa sivua. Valitse sisältö, jolla on.",
        en: "The next step `\(id)` has no page of its own. Choose an entry that has one.")
    }
    if !catalog.isCurrent(target, on: today) {
      return Wording(
        fi: "Seuraava askel `\(id)` on päättynyt tai peruttu, tai se ei ole vielä alkanut. Valitse toinen.",
        en: "The next step `\(id)` is over, was withdrawn or has not begun. Choose another.")
    }
    return nil
  }

  private static func next(of index: EntryIndex, in catalog: Catalog) -> (target: EntryIndex, span: Span)? {
    let entry = catalog.entries[index]
    let type = catalog.types[entry.type]
    guard let position = type.roles.next.flatMap(type.fact), case .reference(let target)? = entry.facts[position] else { return nil }
    return (target, entry.span(ofFact: position))
  }
}
