import Diagnostics

/// What the rules of a channel do to a message.
extension BulletinCodes {
  public static let sensitive = DiagnosticCode(
    "bulletin-sensitive", .warning,
    explanation: Wording(
      fi: "Arkaluonteinen asia, kuten väkivalta, ei mene kanavalle, jolla muut näkevät, kuka sen sai. Sisältö on arkaluonteinen, jos sen "
        + "tiedoissa tai sen aiheen tiedoissa on `sensitive: yes`.",
      en:
        "A sensitive matter, such as violence, does not go into a channel in which others see who got it. An entry is sensitive if its facts "
        + "or those of one of its topics say `sensitive: yes`."),
    bad: "sensitive: yes\nchannels: [whatsapp-volunteers]", good: "sensitive: yes\nchannels: [adviser-chat]   # sensitive: allow")
  public static let nothingToSay = DiagnosticCode(
    "bulletin-nothing-to-say", .warning,
    explanation: Wording(
      fi: "Kanavalla on tilaa vain osalle tiedoista, eikä sisällössä ole niistä yhtäkään. Pelkkä osoite ei ole viesti.",
      en: "The channel has room for some fields only, and the entry has none of them. An address alone is no message."),
    bad: "name: |\n  MOONA", good: "name: |\n  MOONA\nshort: |\n  MOONA neuvoo maksutta Kotkassa.")
  public static let held = DiagnosticCode(
    "bulletin-held", .warning,
    explanation: Wording(
      fi: "Kanavan sääntö on, että kaikki kielet saavat viestin yhtä aikaa. Jokin kieli puuttuu, joten mitään ei vielä tehdä.",
      en: "The rule of the channel is that all languages get the message at once. One is missing, so none is made yet."),
    bad: "when_missing: hold   # and no uk.yaml", good: "translate the notice into uk")
  public static let plainInstead = DiagnosticCode(
    "bulletin-plain-instead", .note,
    explanation: Wording(
      fi: "Viestiä ei ole jollakin kanavan kielellä, ja kanavan sääntö on `when_missing: plain`: lukijat saavat sen selkosuomeksi ja "
        + "lauseen, joka kertoo sen heidän kielellään.",
      en:
        "The message is not in one of the channel's languages, and the rule of the channel is `when_missing: plain`: readers get it in plain "
        + "Finnish, with a sentence in their language that says so."),
    bad: "when_missing: plain   # and no uk.yaml", good: "translate the notice into uk")
  public static let shortened = DiagnosticCode(
    "bulletin-shortened", .note,
    explanation: Wording(
      fi: "Viestiin ei mahtunut kaikkea. Vähiten tärkeät kentät jäivät kokonaan pois; mitään ei katkaista.",
      en: "Not everything fitted into the message. The least important fields were left out whole; nothing is ever cut."),
    bad: "description: |\n  (1,400 characters)", good: "description: |\n  (400 characters)")
  public static let behindFold = DiagnosticCode(
    "bulletin-behind-fold", .note,
    explanation: Wording(
      fi: "Puhelin näyttää pitkästä viestistä vain alun, ja loput saa näkyviin napauttamalla. Tärkein pitää näkyä heti.",
      en: "Phones show only the beginning of a long message, and the rest after a tap. What matters must be seen at once."),
    bad: "headline: (80 characters)\nshort: (260 characters)", good: "headline: (60 characters)\nshort: (180 characters)")
  public static let orderInDoubt = DiagnosticCode(
    "sms-order-in-doubt", .warning,
    explanation: Wording(
      fi: "Oikealta vasemmalle kirjoitetussa tekstiviestissä ei ole suuntamerkkejä, koska kukin niistä vie yhden merkin 70:stä. Siksi rivi "
        + "alkaa kielen omalla sanalla ja vaihteluväli kirjoitetaan sanoin.",
      en:
        "A text message from right to left has no marks of direction, since each takes one character of 70. So its lines begin with a word of "
        + "the language and ranges are written in words."),
    bad: "MOONA مغلقة 9-16", good: "مغلقة MOONA من 9 إلى 16")

  static let ofChannels = [sensitive, nothingToSay, held, plainInstead, shortened, behindFold, orderInDoubt]
}
