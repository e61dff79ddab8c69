import Catalog
import Diagnostics
import Translation

/// Translations that were made from themselves, directly or by way of others: nobody could tell when they get outdated.
enum TranslationCircles: PublicationCheck {
  static let codes = [circle]

  static let circle = DiagnosticCode(
    "translation-circle", .error,
    explanation: Wording(
      fi:
        "`translation: from:` kertoo kielen, josta teksti on käännetty. Ketjun on päätyttävä lähdekieleen; muuten vanhenemista ei huomattaisi.",
      en:
        "`translation: from:` names the language that a text was translated from. The chain must end at the source language, or nobody would notice when the text gets outdated."
    ),
    bad: "so.yaml: from: ar / ar.yaml: from: so", good: "so.yaml: from: ar / ar.yaml: from: fi")

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    var report = Report()
    for entry in catalog.entries + [catalog.interface.entry] {
      for locale in catalog.locales where catalog.isInCircle(entry, locale.index) {
        guard let texts = entry.texts[locale.index], let from = texts.translation.from else { continue }
        report.add(
          Diagnostic(
            circle, at: Span(file: texts.file),
            Wording(
              fi: "`from: \(from)` kiertää takaisin kieleen \(locale.tag). Kirjoita kieli, josta teksti on käännetty, esimerkiksi "
                + "`from: \(catalog.locales[catalog.source].tag)`.",
              en: "`from: \(from)` leads back to \(locale.tag). Write the language that the text was translated from, for example "
                + "`from: \(catalog.locales[catalog.source].tag)`."),
            subject: Diagnostic.Subject(entry: entry.id.description, locale: locale.tag)))
      }
    }
    return report
  }
}
