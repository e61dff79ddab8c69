import Catalog
import Prose

/// How long texts of a language usually are, for the same contents.
struct LengthBand {
  /// Characters (Unicode scalars) for 100 of English.
  let size: Int
  /// By how much more than usual translations into the language vary.
  let spread: Double

  /// Where a language was not measured, the size is that of others in its script.
  ///
  /// Medians over 1,447 segments of 40 characters or more in the public-health translations of TICO-19 (CC0; Somali 1,015), except Finnish,
  /// Swedish, Estonian and Ukrainian: Finnish is what fits English, Somali, Arabic and Russian versions of some 200 texts of city services
  /// best, the others follow their nearest kin.
  init(of locale: Locale) {
    let measured: Int? =
      switch locale.tag {
      case "en": 100
      case "fi", "fi-simple": 92
      case "sv", "et": 98
      case "ru", "uk": 115
      case "es": 115
      case "so": 117
      case "ar": 90
      case "fa", "prs": 93
      case "ckb": 100
      case "kmr": 96
      case "ti", "am": 67
      case "zh-Hans", "zh-Hant": 33
      default: nil
      }
    let script = locale.traits.script
    let ofScript =
      switch script {
      case "Arab", "Hebr": 92
      case "Ethi": 67
      case "Hans", "Hant": 33
      default: 107
      }
    size = measured ?? ofScript
    // Signs for whole words and syllables stand beside Latin names letter by letter.
    switch (measured, locale.tag) {
    case (nil, _): spread = 1.25
    case (_, "ti"), (_, "am"), (_, "zh-Hans"), (_, "zh-Hant"): spread = 1.25
    // Measured in few texts.
    case (_, "fi"), (_, "fi-simple"), (_, "sv"), (_, "et"): spread = 1.1
    default: spread = 1
    }
  }

  /// How many times longer or shorter than usual a translation may be. In TICO-19 one segment in a thousand lies outside 0.57–1.9 up to 120
  /// characters and outside 0.7–1.5 from 300; Tigrinya and Chinese spread a little more. The width is about that of the widest translation in a thousand; languages that spread more say so themselves.
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
