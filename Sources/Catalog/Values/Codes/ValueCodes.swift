import Diagnostics

/// The kinds of faults that the decoders of facts report.
public enum ValueCodes {
  /// Every code of this file and its neighbours, for `explain` and the generated documentation.
  public static let all: [DiagnosticCode] = forms + dates + hours + contacts + amounts + schedules

  static let forms = [valueShape, unknownValueKey, missingValueKey, valueWord, languageTag]

  /// Text where a mapping is wanted, or the other way round.
  public static let valueShape = DiagnosticCode(
    "value-shape", .error,
    explanation: Wording(
      fi: "Fakta on kirjoitettu väärässä muodossa: avaimien ja arvojen paikalla on tekstiä tai päinvastoin. Kirjoita se kuten esimerkissä.",
      en: "The fact has the wrong shape: text where keys with values are wanted, or the other way round. Write it as in the example."),
    bad: "address: Karhulantie 46, Kotka",
    good: "address: {street: Karhulantie 46, postal_code: 48600, city: Kotka}")

  /// A key that the fact does not have.
  public static let unknownValueKey = DiagnosticCode(
    "unknown-value-key", .error,
    explanation: Wording(
      fi: "Avain ei kuulu tähän faktaan, joten sen arvoa ei näytettäisi kenellekään. Usein kyse on kirjoitusvirheestä.",
      en: "The key does not belong to this fact, so nobody would ever see its value. Often it is a slip of the pen."),
    bad: "address: {street: Karhulantie 46, zip: 48600, city: Kotka}",
    good: "address: {street: Karhulantie 46, postal_code: 48600, city: Kotka}")

  /// A key that the fact needs.
  public static let missingValueKey = DiagnosticCode(
    "missing-value-key", .error,
    explanation: Wording(
      fi: "Faktasta puuttuu kohta, jota lukija tarvitsee. Lisää se. Jos sitä ei tiedetä, kirjoita koko faktan arvoksi unknown.",
      en: "A part of the fact that readers need is missing. Add it. If nobody knows it, write unknown as the value of the whole fact."),
    bad: "exceptions: {christmas-eve: {on: 2026-12-24}}",
    good: "exceptions: {christmas-eve: {on: 2026-12-24, open: none}}")

  /// A word that is not among the accepted ones.
  public static let valueWord = DiagnosticCode(
    "value-word", .error,
    explanation: Wording(
      fi: "Tässä kohdassa käy vain jokin viestissä luetelluista sanoista. Sana näytetään lukijalle hänen kielellään, joten omia sanoja "
        + "ei voi käyttää.",
      en: "Only the words listed in the message will do here. Readers see them in their own language, so other words cannot be used."),
    bad: "main: {number: 05 234 4171, charge: cheap}",
    good: "main: {number: 05 234 4171, charge: ordinary}")

  /// A key that is no language tag.
  public static let languageTag = DiagnosticCode(
    "language-tag", .error,
    explanation: Wording(
      fi: "Kielet merkitään tunnuksilla (BCP 47) pienin kirjaimin: fi, sv, en, so, ckb, fi-simple. Kielen nimi ei käy.",
      en: "Languages are written as tags (BCP 47) in lower case: fi, sv, en, so, ckb, fi-simple. The name of a language will not do."),
    bad: "home: {somali: \"https://example.fi/so\"}",
    good: "home: {so: \"https://example.fi/so\"}")
}
