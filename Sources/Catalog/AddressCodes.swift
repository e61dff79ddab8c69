import Diagnostics

/// The faults of short addresses and former names.
public enum AddressCodes {
  public static let shortAddressForm = DiagnosticCode(
    "short-address-form", .error,
    explanation: Wording(
      fi: "Lyhytosoite kopioidaan käsin julisteesta. Siinä on vain merkkejä, joita ei voi sekoittaa toisiinsa: ei nollaa eikä ykköstä, "
        + "ei vokaaleja eikä samannäköisiä kirjaimia.",
      en: "A short address is copied from a poster by hand. It holds only characters that cannot be mistaken for each other: no zero or "
        + "one, no vowels and no letters that look alike."),
    bad: "short_address: kela10", good: "short_address: k7x3mr")
  public static let shortAddressTaken = DiagnosticCode(
    "short-address-taken", .error,
    explanation: Wording(
      fi: "Kahdella sisällöllä olisi sama lyhytosoite. Vanhemman osoite voi olla jo julisteessa, joten se ei saa muuttua: anna uudemmalle "
        + "oma osoite kohtaan `short_address`.",
      en: "Two entries would have the same short address. That of the older may be on a poster already, so it must not change: give the "
        + "newer one an address of its own under `short_address`."),
    bad: "short_address: k7x3mr   # in two facts.yaml", good: "short_address: k7x3mr\nshort_address: m4h9tc")
  public static let formerName = DiagnosticCode(
    "former-name", .error,
    explanation: Wording(
      fi: "Kohdassa `formerly` ovat nimet, jotka sisällön kansiolla oli ennen. Niiden osoitteista ohjataan uuteen, joten vanha nimi ei voi "
        + "olla toisen sisällön nimi eikä kahden sisällön vanha nimi.",
      en: "Under `formerly` stand the names that the folder of the entry had before. Their addresses lead on to the new one, so a former "
        + "name cannot be the name of another entry, nor the former name of two."),
    bad: "formerly: [kela]   # while content/services/kela exists", good: "formerly: [kela-office]")

  public static let all = [shortAddressForm, shortAddressTaken, formerName]
}
