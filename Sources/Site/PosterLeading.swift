import Catalog

/// How far apart lines stand, as parts of their size: `--tall` and `--text` of site/poster.css.
struct PosterLeading {
  let title: Double
  let text: Double

  private static let latin = PosterLeading(title: 1.12, text: 1.3)
  private static let arabic = PosterLeading(title: 1.4, text: 1.55)
  private static let ethiopic = PosterLeading(title: 1.35, text: 1.5)
  private static let han = PosterLeading(title: 1.3, text: 1.5)

  private init(title: Double, text: Double) {
    self.title = title
    self.text = text
  }

  /// That of a language.
  init(of locale: Locale) {
    self =
      switch locale.traits.script {
      case "Arab": .arabic
      case "Ethi": .ethiopic
      case "Hans", "Hant": .han
      default: .latin
      }
  }

  /// That of the languages which are written with a letter.
  init(of scalar: Unicode.Scalar) {
    self =
      switch scalar.value {
      case 0x600..<0x780: .arabic
      case 0x1200..<0x13A0: .ethiopic
      case 0x2E80...0xFFEF: .han
      default: .latin
      }
  }
}
