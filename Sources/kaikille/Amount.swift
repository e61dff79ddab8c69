import Diagnostics

/// A number of things as a sentence names them: "1 virhe", "2 virhettä"; "1 error", "2 errors".
enum Amount {
  static func errors(_ count: Int) -> Wording { wording(count, fi: ("virhe", "virhettä"), en: ("error", "errors")) }
  static func warnings(_ count: Int) -> Wording { wording(count, fi: ("varoitus", "varoitusta"), en: ("warning", "warnings")) }
  static func notes(_ count: Int) -> Wording { wording(count, fi: ("huomautus", "huomautusta"), en: ("note", "notes")) }
  static func pages(_ count: Int) -> Wording { wording(count, fi: ("sivu", "sivua"), en: ("page", "pages")) }
  static func bulletins(_ count: Int) -> Wording { wording(count, fi: ("viesti", "viestiä"), en: ("bulletin", "bulletins")) }
  static func languages(_ count: Int) -> Wording { wording(count, fi: ("kieli", "kieltä"), en: ("language", "languages")) }
  static func texts(_ count: Int) -> Wording { wording(count, fi: ("teksti", "tekstiä"), en: ("text", "texts")) }
  static func files(_ count: Int) -> Wording { wording(count, fi: ("tiedosto", "tiedostoa"), en: ("file", "files")) }
  static func parts(_ count: Int) -> Wording { wording(count, fi: ("osa", "osaa"), en: ("part", "parts")) }

  private static func wording(_ count: Int, fi: (one: String, many: String), en: (one: String, many: String)) -> Wording {
    Wording(fi: "\(count) \(count == 1 ? fi.one : fi.many)", en: "\(count) \(count == 1 ? en.one : en.many)")
  }
}
