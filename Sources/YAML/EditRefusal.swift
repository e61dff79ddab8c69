import Diagnostics

/// Why an edit was not made.
enum EditRefusal {
  case noSuchPlace([YAMLStep])
  case keyExists(String)
  case notAMapping
  case notInThisPlace
  case wouldChangeMore

  var wording: Wording {
    switch self {
    case .noSuchPlace(let path):
      let name = Self.name(path)
      return Wording(
        fi: "Tiedostossa ei ole kohtaa \"\(name)\". Tarkista avain, tai lisää se käsin.",
        en: "The file has no \"\(name)\". Check the key, or add it by hand.")
    case .keyExists(let key):
      return Wording(
        fi: "Avain \"\(key)\" on jo olemassa. Muuta sen arvoa sen sijaan, että lisäät sen.",
        en: "The key \"\(key)\" exists already. Change its value instead of adding it.")
    case .notAMapping:
      return Wording(
        fi: "Tässä on arvo tai luettelo, johon ei voi lisätä avainta. Tee muutos käsin.",
        en: "Here stands a value or a list, to which no key can be added. Make the change by hand.")
    case .notInThisPlace:
      return Wording(
        fi: "Tähän kohtaan työkalu ei osaa kirjoittaa, esimerkiksi sulkeiden sisään. Tee muutos käsin.",
        en: "The tool cannot write in this place, for example inside brackets. Make the change by hand.")
    case .wouldChangeMore:
      return Wording(
        fi: "Muutos muuttaisi muutakin kuin tämän arvon, joten sitä ei tehty. Tee muutos käsin.",
        en: "The change would alter more than this value, so it was not made. Make it by hand.")
    }
  }

  /// `sections.first.2`: the keys and positions joined by dots.
  private static func name(_ path: [YAMLStep]) -> String {
    path.map { step in
      switch step {
      case .key(let key): key
      case .index(let index): String(index)
      }
    }.joined(separator: ".")
  }
}
