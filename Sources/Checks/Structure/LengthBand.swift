import Catalog
import Prose

/// How long texts of a language usually are, for the same contents.
struct LengthBand {
  /// Characters (Unicode scalars) for 100 of English.
  let size: Int
  /// How many times more than usual translations from or into the language vary.
  let spread: Double

  /// Medians over 1,447 segments of 40 characters or more in the public-health translations of TICO-19 (CC0; Somali 1,015). Finnish is what
  /// fits English, Somali, Arabic and Russian versions of some 200 texts of city services best. Swedish, Estonian, Ukrainian, Amharic and
  /// traditional Chinese follow their kin, other languages their script.
  init(of locale: Locale) {
    (size, spread) =
      switch locale.tag {
      case "en": (100, 1)
      case "fi", "fi-simple": (92, 1.1)
      case "sv", "et": (98, 1.1)
      case "ru", "uk", "es": (115, 1)
      case "so": (117, 1)
      case "ar": (90, 1)
      case "fa", "prs": (93, 1)
      case "ckb": (100, 1)
      case "kmr": (96, 1)
      default:
        switch locale.traits.script {
        case "Arab", "Hebr": (92, 1.25)
        // Signs for syllables and whole words stand beside Latin names letter by letter.
        case "Ethi": (67, 1.25)
        case "Hans", "Hant": (33, 1.25)
        default: (107, 1.25)
        }
      }
  }

  /// How many characters a translation into a language usually has.
  static func usual(of original: CheckedText.Original, in locale: Locale) -> Double {
    Double(original.passage.scalarCount) * Double(LengthBand(of: locale).size) / Double(LengthBand(of: original.locale).size)
  }

  /// How many times longer or shorter than usual a translation may be: in TICO-19 one segment in a thousand lies outside.
  static func tolerance(characters: Int) -> Double {
    switch characters {
    case ..<80: 2.2
    case ..<160: 1.85
    case ..<300: 1.7
    case ..<600: 1.6
    default: 1.5
    }
  }
}
