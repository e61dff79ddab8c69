import Catalog
import Diagnostics
import Translation

/// A public release is no trial and has a real address.
enum LiveSettings: PublicationCheck {
  static let codes = [trial]

  static let trial = DiagnosticCode(
    "trial-is-not-live", .error,
    explanation: Wording(
      fi: "Kokeilujulkaisua ei voi julkaista oikeana: sen tietoja ei ole vahvistettu eikä osoite ole oikea.",
      en: "A trial cannot be released: its facts are not confirmed and its address is not real."),
    bad: "trial: true\naddress: \"https://kaikille.example\"", good: "trial: false\naddress: \"https://kaikille.kouvola.fi\"")

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    guard occasion.isLive, catalog.site.isTrial || catalog.site.address.hasSuffix(".example") else { return Report() }
    return Report([
      Diagnostic(
        trial, at: catalog.site.span(of: catalog.site.isTrial ? "trial" : "address"),
        Wording(
          fi: "Julkaisu on merkitty kokeiluksi. Kirjoita tiedostoon site/site.yaml oikea osoite ja `trial: false`.",
          en: "The publication is marked as a trial. Write the real address and `trial: false` into site/site.yaml."))
    ])
  }
}
