import Diagnostics

extension ValueCodes {
  static let contacts = [phoneNumber, emailAddress, webAddress, insecureWebAddress, postalCode]

  /// A number that no telephone can dial.
  public static let phoneNumber = DiagnosticCode(
    "phone-number", .error,
    explanation: Wording(
      fi: "Puhelin ei osaa soittaa tähän numeroon. Kirjoita numero kuten se sanotaan, nolla tai +358 edessä; lyhyet numerot kuten 112 "
        + "sellaisinaan. "
        + "Selitykset kuuluvat kohtaan note.",
      en: "A telephone cannot dial this number. Write it as people say it, with 0 or +358 in front; short numbers such as 112 as they are. "
        + "Explanations belong in note."),
    bad: "main: +358 (0)5 234 4171",
    good: "main: +358 5 234 4171")

  /// A text that is no e-mail address.
  public static let emailAddress = DiagnosticCode(
    "email-address", .error,
    explanation: Wording(
      fi: "Viesti ei menisi perille tällä osoitteella. Kirjoita vain osoite: ei nimeä, ei välejä, yksi @.",
      en: "Mail would not arrive at this address. Write the address only: no name, no blanks, one @."),
    bad: "main: moona(at)kotka.fi",
    good: "main: moona@kotka.fi")

  /// An address that browsers or messages would stumble over.
  public static let webAddress = DiagnosticCode(
    "web-address", .error,
    explanation: Wording(
      fi: "Osoite ei toimisi linkkinä tai katkeaisi viestissä. Kopioi se selaimen osoiteriviltä kokonaan, https:// alussa.",
      en: "The address would not work as a link, or would break in a message. Copy all of it from the browser's address bar, with "
        + "https:// in "
        + "front."),
    bad: "home: www.migri.fi",
    good: "home: \"https://migri.fi/\"")

  /// An address with `http`.
  public static let insecureWebAddress = DiagnosticCode(
    "insecure-web-address", .warning,
    explanation: Wording(
      fi: "Osoitteen http:// yhteyttä ei suojata: joku muu voi nähdä, mitä lukija lukee. Lähes kaikilla sivuilla toimii https://.",
      en: "A connection to http:// is not protected: others can see what the reader reads. Nearly all sites work with https://."),
    bad: "home: \"http://migri.fi/\"",
    good: "home: \"https://migri.fi/\"")

  /// A postal code without five digits.
  public static let postalCode = DiagnosticCode(
    "postal-code", .error,
    explanation: Wording(
      fi: "Suomalaisessa postinumerossa on viisi numeroa. Paikkakunta kirjoitetaan kohtaan city.",
      en: "A Finnish postal code has five digits. The town is written under city."),
    bad: "address: {street: Karhulantie 46, postal_code: FI-48600, city: Kotka}",
    good: "address: {street: Karhulantie 46, postal_code: 48600, city: Kotka}")
}
