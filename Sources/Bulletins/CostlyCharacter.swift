import Catalog
import Prose

/// Finds what makes a text message dearer and could be written otherwise: a quotation mark, or a letter of another language.
enum CostlyCharacter {
  /// The first one, with the language of the words that it stands in. Nil where a letter of one of the languages is outside the alphabet
  /// anyway, such as á in Spanish or any in Tigrinya: then there is nothing to mend.
  static func find(in parts: [Bulletin.Part], _ catalog: Catalog) -> (Character, LocaleIndex)? {
    var found: (Character, LocaleIndex)?
    for part in parts {
      guard let locale = part.locale.map({ catalog.locales[$0] }) else { continue }
      for character in part.text where character.unicodeScalars.contains(where: { SMSLength.septets($0) == 0 }) {
        if locale.writes(character) { return nil }
        found = found ?? (character, locale.index)
      }
    }
    return found
  }
}

extension Locale {
  /// Whether a character beyond the GSM alphabet is one of the language's own letters.
  fileprivate func writes(_ character: Character) -> Bool {
    guard traits.script == "Latn" else { return true }
    let letters = LanguageLetters.of(tag)
    return character.lowercased().unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic && Script.of(scalar) == .latin && letters?.lacks(scalar) != true
    }
  }
}
