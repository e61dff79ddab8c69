import Catalog
import Prose

/// Counts a text as X does (twitter-text, configuration v3): in Normalization Form C, letters by weight, an emoji as one however many code points
/// it is made of, a web address as one of fixed length.
enum WeightedLength {
  static func of(_ text: some StringProtocol, _ weights: CharacterWeights) -> Int {
    var total = 0
    var rest = Normalization.nfc(String(text))[...]
    while !rest.isEmpty {
      let starts = ["https://", "http://"].compactMap { rest.firstRange(of: $0)?.lowerBound }
      let start = starts.min() ?? rest.endIndex
      for character in rest[..<start] { total += weight(of: character, weights) }
      rest = rest[start...]
      guard !rest.isEmpty else { break }
      total += weights.address
      rest = rest.drop { $0 != " " && $0 != "\n" }
    }
    return total
  }

  private static func weight(of character: Character, _ weights: CharacterWeights) -> Int {
    if isEmoji(character) { return weights.other }
    return character.unicodeScalars.reduce(0) { $0 + weights.weight(of: $1) }
  }

  /// Whether a character may be shown as a picture (Unicode TS #51); a digit only where a variation selector or a keycap says so.
  private static func isEmoji(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, first.properties.isEmoji else { return false }
    return !first.isASCII || scalars.contains("\u{FE0F}") || scalars.contains("\u{20E3}")
  }
}
