import Catalog
import Diagnostics
import Prose
import Translation

/// Texts of a translation that the source does not have.
enum ObsoleteTexts: PublicationCheck {
  static let codes = [TranslationCodes.obsolete]

  static func run(_ catalog: Catalog, _ occasion: Occasion) -> Report {
    var report = Report()
    for entry in catalog.entries {
      // What is only unreadable in the source, or missing there though required, has been reported there.
      guard let source = entry.texts[catalog.source], !entry.faultyFiles.contains(source.file) else { continue }
      for locale in catalog.locales where locale.index != catalog.source {
        guard let texts = entry.texts[locale.index] else { continue }
        for (unit, text) in zip(entry.units, texts.texts).enumerated().compactMap({ $1.1 == nil ? nil : ($0, $1.1) }) {
          let field = entry.units[unit].field
          guard source.texts[unit] == nil, !field.isOwn, field.need != .required, let text else { continue }
          let key = entry.units[unit].key
          report.add(
            Diagnostic(
              TranslationCodes.obsolete, at: text.origin(in: texts.file).span(at: TextPosition(line: 0, column: 0)),
              Wording(
                fi: "Lähdekielen tiedostossa \(source.file) ei ole tekstiä `\(key)`. Poista se tästä tai kirjoita se lähdekielellä.",
                en: "The source file \(source.file) has no text `\(key)`. Remove it here or write it in the source."),
              subject: Diagnostic.Subject(entry: entry.id.description, locale: locale.tag, unit: key)))
        }
      }
    }
    return report
  }
}
