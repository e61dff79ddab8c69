import Catalog
import Diagnostics

/// Phone numbers that contradict each other: one number under two names in an entry, or free in one entry and charged in another.
enum PhoneNumbers: PublicationCheck {
  static let codes = [twice, charges]

  static let twice = DiagnosticCode(
    "same-number-twice", .warning,
    explanation: Wording(
      fi: "Sama numero on yhdessä sisällössä kahdesti. Toinen on tarpeeton, tai siihen on kopioitu väärä numero.",
      en: "One entry holds the same number twice. One of them is superfluous, or the wrong number was copied."),
    bad: "phones:\n  main: 05 234 4171\n  evening: 05 234 4171", good: "phones:\n  main: 05 234 4171\n  evening: 05 234 4172")

  static let charges = DiagnosticCode(
    "charges-differ", .warning,
    explanation: Wording(
      fi: "Puhelu samaan numeroon on yhdessä sisällössä maksuton ja toisessa maksullinen. Toinen ei pidä paikkaansa.",
      en: "A call to the same number is free in one entry and charged in another. One of the two is not true."),
    bad: "services/a: {number: 080 005 005, charge: free} / services/b: {number: 080 005 005, charge: ordinary}",
    good: "services/a: {number: 080 005 005, charge: free} / services/b: {number: 080 005 005, charge: free}")

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    var report = Report()
    var first: [String: (phone: Phone, entry: Entry, span: Span)] = [:]
    for entry in catalog.entries {
      for (position, fact) in entry.facts.enumerated() {
        guard case .phones(let phones)? = fact else { continue }
        let span = entry.span(ofFact: position)
        for (place, phone) in phones.enumerated() {
          if let other = phones[..<place].first(where: { $0.uri == phone.uri }) {
            report.add(
              Diagnostic(
                twice, at: span,
                Wording(
                  fi: "Numero \(phone.number) on tässä kahdesti: `\(other.id)` ja `\(phone.id)`. Korjaa toinen tai poista se.",
                  en: "The number \(phone.number) stands here twice: `\(other.id)` and `\(phone.id)`. Correct one of them or remove it."),
                subject: Diagnostic.Subject(entry: entry.id.description)))
          }
          guard let charge = phone.charge else { continue }
          guard let other = first[phone.uri] else {
            first[phone.uri] = (phone, entry, span)
            continue
          }
          if other.phone.charge != charge, other.entry.id != entry.id {
            report.add(
              Diagnostic(
                charges, at: span,
                Wording(
                  fi: "Numeron \(phone.number) hinta on tässä `\(charge.rawValue)` mutta sisällössä `\(other.entry.id)` toinen. Tarkista, "
                    + "kumpi pitää paikkansa.",
                  en: "The charge of \(phone.number) is `\(charge.rawValue)` here, but another in `\(other.entry.id)`. Check which is true."
                ),
                notes: [.init(other.span, Wording(fi: "Toinen hinta on tässä.", en: "The other charge is here."))],
                subject: Diagnostic.Subject(entry: entry.id.description)))
          }
        }
      }
    }
    return report
  }
}
