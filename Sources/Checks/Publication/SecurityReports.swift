import Catalog
import Diagnostics

/// Who finds a weakness of the site must know whom to tell.
enum SecurityReports: PublicationCheck {
  static let codes = [contactMissing]

  static let contactMissing = DiagnosticCode(
    "security-contact-missing", .note,
    explanation: Wording(
      fi:
        "Sivustolle ei tehdä tiedostoa security.txt, koska siitä puuttuu yhteystieto. Se, joka löytää tietoturva-aukon, ei tiedä, "
        + "kenelle kertoa.",
      en: "The site gets no security.txt, because nobody is named in it. Whoever finds a weakness does not know whom to tell."),
    bad: "address: \"https://kaikille.kouvola.fi\"", good: "security: {contact: tietoturva@kouvola.fi}")

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    guard catalog.site.security == nil else { return Report() }
    return Report([
      Diagnostic(
        contactMissing, at: catalog.site.span(of: "security"),
        Wording(
          fi: "Tietoturvan yhteystieto puuttuu, joten tiedostoa security.txt ei julkaista. Kirjoita tiedostoon site/site.yaml esimerkiksi "
            + "`security: {contact: tietoturva@kouvola.fi}`.",
          en: "There is no contact for security, so no security.txt is published. Write into site/site.yaml, for example "
            + "`security: {contact: tietoturva@kouvola.fi}`."))
    ])
  }
}
