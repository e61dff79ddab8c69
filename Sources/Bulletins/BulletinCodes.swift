import Diagnostics

/// What can keep a bulletin from being written.
public enum BulletinCodes {
  public static let tooLong = DiagnosticCode(
    "bulletin-too-long", .error,
    explanation: Wording(
      fi: "Viesti ei mahdu kanavaan. Sitä ei katkaista: lyhennä tekstiä `short` tai jätä kieli pois kanavasta.",
      en: "The message does not fit the channel. It is never cut: shorten the text `short`, or take the language out of the channel."),
    bad: "short: | (400 characters, 4 text messages)", good: "short: | (one sentence that says what changes and when)")
  public static let missingLanguage = DiagnosticCode(
    "bulletin-language-missing", .warning,
    explanation: Wording(
      fi: "Kanava odottaa tätä kieltä, mutta tekstiä ei ole. Viestiä ei tehdä: muunkielinen teksti ei koskaan mene sen tilalle äänettä.",
      en: "The channel expects this language and the text is missing. No message is made: another language never takes its place silently."),
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

  public static let all = [tooLong, missingLanguage, outdated, costlyCharacter]
}
