import ArgumentParser
import Catalog
import Diagnostics
import Translation

/// What may stand together on the command line of `confirm`, and what is said where it does not.
extension Confirm {
  func checkWords() throws {
    if let by, !TranslationRecord.isCode(by) {
      throw wrong(
        fi: "`--by \(by)` ei käy. Anna rooli tai toimiston koodi pienin kirjaimin, numeroin ja yhdysmerkein, esimerkiksi reviewer-so-1; "
          + "ei koskaan henkilön nimeä.",
        en: "`--by \(by)` will not do. Give a role or the code of an agency in lower-case letters, digits and hyphens, for example "
          + "reviewer-so-1; never a person's name.")
    }
    if state == .reviewed, by == nil {
      throw wrong(
        fi: "Kerro roolin tai toimiston koodilla, kuka käännöksen on tarkistanut: `--state reviewed --by reviewer-so-1`.",
        en: "Say with a role or the code of an agency who has reviewed the translation: `--state reviewed --by reviewer-so-1`.")
    }
    if minor && allLanguages {
      throw wrong(
        fi: "Anna joko `--minor` tai `--all-languages`: korjattu kirjoitusvirhe ei vahvista vanhentuneita käännöksiä.",
        en: "Give either `--minor` or `--all-languages`: a mended typo confirms no outdated translation.")
    }
    if minor, state != nil || by != nil {
      throw wrong(
        fi: "`--minor` ei muuta sitä, kuka käännöksen on tarkistanut. Jätä `--state` ja `--by` pois.",
        en: "`--minor` does not change who has checked a translation. Leave out `--state` and `--by`.")
    }
    if was != nil, !minor {
      throw wrong(fi: "`--was` kuuluu valitsimeen `--minor`.", en: "`--was` belongs to `--minor`.")
    }
    if reason != nil, !allLanguages {
      throw wrong(fi: "`--reason` kuuluu valitsimeen `--all-languages`.", en: "`--reason` belongs to `--all-languages`.")
    }
    if allLanguages, recordedReason == nil {
      throw wrong(
        fi: "Kerro yhdellä rivillä, miksi kaikki kielet voi vahvistaa kerralla: `--reason \"Viraston nimi vaihtui kaikissa kielissä.\"`",
        en: "Say on one line why all languages can be confirmed at once: `--reason \"The office got another name in every language.\"`")
    }
    if !minor, !allLanguages, words.isEmpty {
      throw wrong(
        fi: "Kieli puuttuu: `kaikille confirm \(entry) ar`. Kaikki kielet vahvistaa `--all-languages --reason`.",
        en: "The language is missing: `kaikille confirm \(entry) ar`. All languages are confirmed by `--all-languages --reason`.")
    }
  }

  /// The reason with its day; nil unless there is one on one line.
  var recordedReason: TranslationRecord.Reason? { reason.flatMap { TranslationRecord.Reason(on: options.today, text: $0) } }

  func check(_ fields: [String], _ entries: [Entry], _ catalog: Catalog) throws {
    for field in fields where !entries.contains(where: { !$0.translatedUnits([field]).isEmpty }) {
      if minor || allLanguages, catalog.locales.contains(where: { $0.tag == field }) {
        throw wrong(
          fi: "`\(field)` on kieli. Tämä koskee kaikkia kieliä; anna sisällön jälkeen vain tekstien nimiä.",
          en: "`\(field)` is a language. This concerns all languages; give only names of texts after the entry.")
      }
      throw options.language.unknownField(field, entries, named: entry)
    }
  }

  private func wrong(fi: String, en: String) -> ExitCode { options.language.wrongUsage(fi: fi, en: en) }
}

extension ToolLanguage {
  /// The user named a text that no entry has.
  ///
  /// - Parameter name: the entry, or the pattern of entries, as the user wrote it.
  func unknownField(_ field: String, _ entries: [Entry], named name: String) -> ExitCode {
    let known = entries.count == 1 ? entries[0].translatedUnits().map { entries[0].units[$0].key } : []
    let list = known.count <= 40 ? known.joined(separator: ", ") : ""
    return wrongUsage(
      fi: "Sisällössä \(name) ei ole käännettävää tekstiä `\(field)`." + (list.isEmpty ? "" : " Tekstit ovat: \(list)."),
      en: "There is no text `\(field)` to translate in \(name)." + (list.isEmpty ? "" : " The texts are: \(list)."))
  }
}
