import Catalog
import Diagnostics
import Terms

/// What the rules of terms can report. None is an error: a sentence can be right without the term, and a reader understands a wrong one.
/// Only a retired name sends people to an office that is no more, so a public release refuses it.
public enum TermCodes {
  public static let missing = DiagnosticCode(
    "glossary-term-missing", .warning,
    explanation: Wording(
      fi:
        "Lähdetekstissä on sanaston termi, mutta käännöksessä ei ole sen vastinetta. Lukija ei tunnista asiaa samaksi kuin muilla sivuilla ja viranomaisten kirjeissä. Kirjoita sanaston termi, tai lisää hyvä muu sanamuoto sanastoon kohtaan `admitted`.",
      en:
        "The source text has a term of the glossary, but the translation does not have its counterpart. Readers do not see that it is the same thing as on other pages and in letters from authorities. Write the term of the glossary, or add another good wording to the glossary under `admitted`."
    ),
    bad: "fi: Hae oleskelulupaa. / en: Apply for a stay permission.", good: "fi: Hae oleskelulupaa. / en: Apply for a residence permit.")
  public static let officialName = DiagnosticCode(
    "official-name-changed", .warning,
    explanation: Wording(
      fi:
        "Lähdetekstissä on viraston tai järjestön nimi, mutta käännöksessä ei ole sen virallista nimeä. Lukija ei löydä oikeaan paikkaan keksityllä nimellä. Nimet ovat kansiossa content/organizations/ ja sanaston termeissä, joilla on `fixed: true`.",
      en:
        "The source text names an authority or organization, but the translation does not have its official name. Nobody finds the right place by a name that was made up. The names stand in content/organizations/ and in the terms of the glossary with `fixed: true`."
    ),
    bad: "fi: Kysy Kelasta. / en: Ask the Social Office.", good: "fi: Kysy Kelasta. / en: Ask Kela.")
  public static let forbidden = DiagnosticCode(
    "forbidden-term", .warning,
    explanation: Wording(
      fi: "Tekstissä on sanamuoto, jonka sanasto kieltää (`forbidden`), koska se tarkoittaa muuta tai sekoittaa. Kirjoita sanaston termi.",
      en:
        "The text has a wording that the glossary forbids (`forbidden`), because it means something else or confuses. Write the term of the glossary."
    ),
    bad: "The Welfare Region arranges health care.", good: "The wellbeing services county arranges health care.")
  public static let retired = DiagnosticCode(
    "retired-name", .warning,
    explanation: Wording(
      fi:
        "Tekstissä on nimi, joka on lakannut (`retired` sanastossa). Lukija etsisi paikkaa tai tukea, jota ei enää ole. Kirjoita uusi nimi. Jos teksti kertoo muutoksesta, kirjoita siihen molemmat nimet. `build --live` ei julkaise vanhaa nimeä.",
      en:
        "The text has a name that is no longer in use (`retired` in the glossary). Readers would look for an office or a benefit that is no more. Write the new name. Where the text tells of the change, write both. `build --live` refuses the old name."
    ),
    bad: "Ilmoittaudu TE-toimistoon.", good: "Ilmoittaudu työllisyyspalveluihin.")

  public static let all: [DiagnosticCode] = [missing, officialName, forbidden, retired]
}

extension TermFault {
  public var code: DiagnosticCode {
    switch rule {
    case .missing: TermCodes.missing
    case .officialName: TermCodes.officialName
    case .forbidden: TermCodes.forbidden
    case .retired: TermCodes.retired
    }
  }

  /// How grave it is on an occasion: a public release refuses retired names.
  public func severity(_ occasion: Occasion) -> Severity { rule == .retired && occasion.isLive ? .error : code.severity }

  /// What is wrong and what to write instead.
  ///
  /// - Parameters:
  ///   - words: the words of the text in `range`.
  ///   - locale: the language of the text that is to be mended.
  public func message(words: String, locale: LocaleIndex, _ index: TermIndex) -> Wording {
    let entry = index.entries[term]
    let write = entry.wordings[locale] ?? entry.wordings[index.source] ?? entry.id
    switch rule {
    case .missing:
      return Wording(
        fi: "Lähdetekstissä on termi ”\(words)”, mutta käännöksessä ei ole sen vastinetta. Kirjoita ”\(write)”.",
        en: "The source has the term \"\(words)\", but the translation lacks its counterpart. Write \"\(write)\".")
    case .officialName:
      return Wording(
        fi: "Lähdetekstissä on nimi ”\(words)”, mutta käännöksessä ei ole sen virallista nimeä. Kirjoita ”\(write)”.",
        en: "The source names \"\(words)\", but the translation lacks the official name. Write \"\(write)\".")
    case .forbidden:
      return Wording(
        fi: "Sanasto kieltää sanamuodon ”\(words)”. Kirjoita ”\(write)”.",
        en: "The glossary forbids \"\(words)\". Write \"\(write)\".")
    case .retired:
      let day = entry.retired
      guard let successor = entry.successor.map({ index.entries[$0] }),
        let new = successor.wordings[locale] ?? successor.wordings[index.source]
      else {
        return Wording(
          fi: "Nimi ”\(words)” oli käytössä \(day?.numeric ?? "") asti. Poista se tekstistä.",
          en: "The name \"\(words)\" was in use until \(day?.iso ?? ""). Take it out of the text.")
      }
      return Wording(
        fi: "Nimi ”\(words)” oli käytössä \(day?.numeric ?? "") asti. Kirjoita ”\(new)”.",
        en: "The name \"\(words)\" was in use until \(day?.iso ?? ""). Write \"\(new)\".")
    }
  }
}
