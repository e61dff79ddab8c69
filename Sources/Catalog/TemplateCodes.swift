import Diagnostics

/// The faults of templates and of entries that are made from them or from others.
public enum TemplateCodes {
  public static let needs = DiagnosticCode(
    "template-needs", .error,
    explanation: Wording(
      fi: "Mallin tiedoissa on täytettäviä kohtia, kuten `<from>`. Kohta `needs:` luettelee ne ja antaa kullekin esimerkin, jolla malli "
        + "tarkistetaan kaikilla kielillä ennen kuin sitä tarvitaan.",
      en: "The facts of a template hold marks to be filled, such as `<from>`. `needs:` lists them, each with an example with which the "
        + "template is checked in all languages before it is needed."),
    bad: "show: {from: <from>, until: <until>}\nneeds: {from: 2026-12-01}",
    good: "show: {from: <from>, until: <until>}\nneeds: {from: 2026-12-01, until: 2026-12-02}")
  public static let valueMissing = DiagnosticCode(
    "template-value-missing", .error,
    explanation: Wording(
      fi: "Malliin kuuluu tietoja, joita ei voi arvata. `kaikille new` ei kirjoita mitään ennen kuin ne on annettu.",
      en: "A template needs facts that nobody can guess. `kaikille new` writes nothing before they are given."),
    bad: "kaikille new notice water-1 --from _templates/water", good: "kaikille new notice water-1 --from _templates/water --set area=kotka"
  )
  public static let valueUnknown = DiagnosticCode(
    "template-value-unknown", .error,
    explanation: Wording(
      fi: "Annettua tietoa ei kysytä, tai siinä on merkki, jota tiedostoon ei voi kirjoittaa sellaisenaan.",
      en: "The template asks for no such value, or the value holds a sign that cannot stand in the file as it is."),
    bad: "--set palce=kotka", good: "--set place=kotka")
  public static let entryExists = DiagnosticCode(
    "entry-exists", .error,
    explanation: Wording(
      fi: "Sisällön kansio on jo olemassa. Vanhaa ei kirjoiteta koskaan yli: valitse uusi tunnus.",
      en: "The folder of the entry is there already. Nothing old is ever written over: choose another id."),
    bad: "kaikille new notice water-1   # and content/notices/water-1 is there", good: "kaikille new notice water-2")

  public static let all = [needs, valueMissing, valueUnknown, entryExists]
}
