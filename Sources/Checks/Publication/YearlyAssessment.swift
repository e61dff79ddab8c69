import Catalog
import Diagnostics

/// The accessibility statement: there is one, and what it says was assessed within a year. Its points are required fields of its type.
enum YearlyAssessment: PublicationCheck {
  static let codes = [missing, tooOld]

  static let missing = DiagnosticCode(
    "accessibility-statement-missing", .error,
    explanation: Wording(
      fi: "Laki 306/2019 vaatii viranomaisen verkkosivustolta saavutettavuusselosteen, johon pääsee joka sivulta. Selosteen nimeää "
        + "site.yaml kohdassa `accessibility:`.",
      en: "Act 306/2019 asks for an accessibility statement that can be reached from every page. site.yaml names it under "
        + "`accessibility:`."),
    bad: "address: \"https://kaikille.kouvola.fi\"", good: "accessibility: statements/accessibility")

  static let tooOld = DiagnosticCode(
    "assessment-too-old", .error,
    explanation: Wording(
      fi: "Päivä, jonka tyypin `roles: {yearly: …}` nimeää, saa olla enintään vuoden vanha eikä tulevaisuudessa. Saavutettavuus arvioidaan "
        + "ja seloste tarkistetaan joka vuosi.",
      en: "The day that the type names in `roles: {yearly: …}` may be a year old at most and not in the future. Accessibility is assessed "
        + "and the statement checked every year."),
    bad: "assessed: 2024-05-02", good: "assessed: 2026-11-22")

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    var report = Report()
    if let index = catalog.site.accessibility {
      if catalog.types[catalog.entries[index].type].roles.yearly == nil {
        report.add(
          Diagnostic(
            missing, at: catalog.site.span(of: "accessibility"),
            Wording(
              fi: "Tyypistä `\(catalog.entries[index].id.type)` ei näe, milloin saavutettavuus on arvioitu. Nimeä seloste, jonka tyypillä "
                + "on `roles: {yearly: …}`.",
              en: "The type `\(catalog.entries[index].id.type)` does not tell when accessibility was assessed. Name a statement whose type "
                + "has `roles: {yearly: …}`.")))
      }
    } else if occasion.isLive {
      // A trial may do without; what is published for good may not.
      report.add(
        Diagnostic(
          missing, at: catalog.site.span(of: "accessibility"),
          Wording(
            fi: "Sivustolla ei ole saavutettavuusselostetta. Kirjoita seloste ja nimeä se tiedostossa site/site.yaml, esimerkiksi "
              + "`accessibility: statements/accessibility`.",
            en: "The site has no accessibility statement. Write one and name it in site/site.yaml, for example "
              + "`accessibility: statements/accessibility`.")))
    }
    for entry in catalog.entries {
      let type = catalog.types[entry.type]
      guard let position = type.roles.yearly.flatMap(type.fact), case .date(let day)? = entry.facts[position],
        day > occasion.today || (day.year + 1, day.month, day.day) < (occasion.today.year, occasion.today.month, occasion.today.day)
      else { continue }
      report.add(
        Diagnostic(
          tooOld, at: entry.span(ofFact: position),
          Wording(
            fi:
              "Arvion päivä \(day.numeric) on yli vuoden vanha tai tulevaisuudessa. Arvioi uudelleen, korjaa teksti ja kirjoita uusi päivä.",
            en: "The assessment of \(day.iso) is over a year old or in the future. Assess again, correct the text and write the new day."),
          subject: Diagnostic.Subject(entry: entry.id.description)))
    }
    return report
  }
}
