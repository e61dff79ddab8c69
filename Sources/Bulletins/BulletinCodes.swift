import Diagnostics

/// What can keep a bulletin from being written.
public enum BulletinCodes {
  public static let tooLong = DiagnosticCode(
    "bulletin-too-long", .error,
    explanation: Wording(
      fi:
        "Viesti ei mahdu kanavaan. Sitä ei katkaista: lyhennä viestin pisintä tekstiä tai jätä kieli pois kanavasta. Jos kanavan sääntö on "
        + "`when_missing: skip` tai asia on hätätiedote, muut viestit tehdään ilman sitä.",
      en: "The message does not fit the channel. It is never cut: shorten its longest text, or take the language out of the channel. Where "
        + "the rule of the channel is `when_missing: skip`, or the notice is an emergency, the other messages are made without it."),
    bad: "short: | (400 characters, 4 text messages)", good: "short: | (one sentence that says what changes and when)")
  public static let missingLanguage = DiagnosticCode(
    "bulletin-language-missing", .warning,
    explanation: Wording(
      fi: "Kanava odottaa tätä kieltä, mutta jokin viestin teksti tai sana puuttuu siltä kieleltä. Viestiä ei tehdä: muunkielinen "
        + "teksti ei koskaan mene sen tilalle. Vain paikan ja lähettäjän nimi voi olla lähdekielellä, koska se on nimi.",
      en: "The channel expects this language, but a text or word of the message is not in it. No message is made: another language never "
        + "takes its place. Only the name of a place or sender may be in the source language, because it is a name."),
    bad: "channel languages: [fi, uk] / no uk.yaml", good: "translate the notice into uk")
  public static let outdated = DiagnosticCode(
    "bulletin-outdated", .warning,
    explanation: Wording(
      fi: "Käännös on vanhentunut, joten siitä ei tehdä viestiä, joka leviäisi kanavilla.",
      en: "The translation is outdated, so no message is made of it that would spread through channels."),
    bad: "fi.yaml changed, ar.yaml not", good: "translate again, then `kaikille confirm`")
  public static let costlyCharacter = DiagnosticCode(
    "sms-costly-character", .note,
    explanation: Wording(
      fi: "Yksi merkki pakottaa tekstiviestin kalliimpaan merkistöön: osaan mahtuu 70 merkkiä eikä 160.",
      en: "One character forces the text message into the dearer alphabet: 70 characters fit into a part, not 160."),
    bad: "short: |\n  Õhtul", good: "short: |\n  Illalla")

  public static let missingFact = DiagnosticCode(
    "bulletin-fact-missing", .warning,
    explanation: Wording(
      fi: "Viestin tekstissä on aaltosulkeissa tieto, jota ei ole tai jota ei voi lukea. Viestiin jäisi aukko (\"voimassa  asti\"), joten "
        + "viestiä ei tehdä. Korjaa tieto tiedostoon facts.yaml.",
      en: "A text of the message names a fact in braces that is not there or cannot be read. The message would have a gap (\"valid until , "
        + "unless\"), so none is made. Mend the fact in facts.yaml."),
    bad: "values: {ends: 2027-13-04}", good: "values: {ends: 2027-03-04}")

  public static let all = [tooLong, missingLanguage, outdated, costlyCharacter, missingFact] + ofChannels + ofTiming
}
