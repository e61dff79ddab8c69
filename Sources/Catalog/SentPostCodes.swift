import Diagnostics

/// What a record of posts says that is not so any more. Never an error: the record tells what was done, and nobody can undo it.
public enum SentPostCodes {
  public static let channelGone = DiagnosticCode(
    "record-channel-gone", .warning,
    explanation: Wording(
      fi:
        "Tiedostossa _sent.yaml on kanava, jota ei enää ole, joten oikaisu ei tiedä mennä sinne. Jos kanava sai uuden tunnuksen, kirjoita se "
        + "riville. Jos kanava poistettiin, poista rivi.",
      en:
        "A file _sent.yaml names a channel that is not there any more, so a correction does not know to go there. If the channel got a new id, "
        + "write that. If it was removed, remove the line."),
    bad: "- {channel: old-group, on: 2026-11-22}   # and no content/channels/old-group", good: "- {channel: new-group, on: 2026-11-22}")
  public static let inDoubt = DiagnosticCode(
    "record-in-doubt", .warning,
    explanation: Wording(
      fi: "Tiedosto _sent.yaml kertoo, missä viesti on jo julkaistu. Päivä, joka ei ole vielä tullut, tai kieli, jota kanavalla ei ole, on "
        + "luultavasti kirjoitusvirhe.",
      en:
        "A file _sent.yaml tells where a message has been posted already. A day that has not come yet, or a language that the channel does not "
        + "have, is probably a slip."),
    bad: "- {channel: sms, on: 2027-12-01, languages: [sv]}", good: "- {channel: sms, on: 2026-12-01, languages: [fi]}")

  public static let partial = DiagnosticCode(
    "record-partial", .note,
    explanation: Wording(
      fi:
        "Tiedotteesta on merkitty, missä se on julkaistu, mutta ei kaikkia sen kanavia. Peruutus menee vain niille, jotka on merkitty, ja "
        + "oikaisu mainitsee virheen vain niillä. Muiden kanavien lukijat eivät saa tietää virheestä, jos tiedote meni sinnekin.",
      en:
        "The record of a notice names some of its channels only. A withdrawal goes only into those, and a correction names the fault only in "
        + "those. If the notice went into others too, their readers do not learn of the fault."),
    bad: "channels: [sms, page] / _sent.yaml: - {channel: sms, on: 2026-11-22}",
    good: "channels: [sms, page] / _sent.yaml: - {channel: sms, on: 2026-11-22} / - {channel: page, on: 2026-11-22}")

  /// Those that reading finds; a check has the others.
  public static let all = [channelGone]
}

extension Diagnostic {
  static func channelGone(_ name: String, at span: Span, nearest: String?) -> Diagnostic {
    let (fi, en) = nearest.map { ("Tarkoititko `\($0)`? ", "Did you mean `\($0)`? ") } ?? ("", "")
    return Diagnostic(
      SentPostCodes.channelGone, at: span,
      Wording(
        fi: "Kanavaa `\(name)` ei ole. \(fi)Jos kanavan tunnus muuttui, kirjoita uusi; jos kanava poistettiin, poista rivi.",
        en: "There is no channel `\(name)`. \(en)If the channel got another id, write that; if it was removed, remove the line."))
  }

  static func languageGone(_ tag: String, at span: Span) -> Diagnostic {
    Diagnostic(
      SentPostCodes.inDoubt, at: span,
      Wording(
        fi: "Kieltä `\(tag)` ei julkaista. Korjaa kieli tai poista se tästä rivistä.",
        en: "The language `\(tag)` is not published. Correct the language, or remove it from this line."))
  }
}
