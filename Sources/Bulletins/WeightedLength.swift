import Catalog
import Prose

/// Counts a text as X does (twitter-text, configuration v3): in Normalization Form C, letters by weight, an emoji as one however many code points
/// it is made of, a web address as one of fixed length.
enum WeightedLength {
  static func of(_ text: some StringProtocol, _ weights: CharacterWeights) -> Int {
    let scalars = Array(Normalization.nfc(String(text)).unicodeScalars)
    var total = 0
    var end = 0
    func words(_ range: Range<Int>) -> String { scalars[range].reduce(into: "") { $0.unicodeScalars.append($1) } }
    for address in LinkedAddress.ranges(in: scalars) {
      for character in words(end..<address.lowerBound) { total += weight(of: character, weights) }
      total += weights.address
      end = address.upperBound
    }
    for character in words(end..<scalars.count) { total += weight(of: character, weights) }
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
