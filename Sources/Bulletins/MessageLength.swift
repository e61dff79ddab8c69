import Catalog

/// The length of a message in the units of its kind of channel.
public struct MessageLength: Hashable, Sendable {
  /// Graphemes, UTF-16 units, weights, words, septets or UCS-2 units.
  public let units: Int
  /// Parts of a text message; 1 elsewhere.
  public let parts: Int
  /// By how many units or parts the message is too long; 0 if it fits.
  public let excess: Int
  /// By how many units, of a text message too: what an editor must take away at least.
  public let surplus: Int
  /// The character that forces a text message out of the GSM alphabet.
  public let costly: Character?

  /// The line break that ends the file is no part of the message.
  public init(of text: String, in kind: ChannelKind) {
    // `dropLast()` without a number would walk through the whole text.
    let text = text.last == "\n" ? text.dropLast(1) : text[...]
    switch kind.counts {
    case .graphemes: units = text.count
    case .utf16: units = text.utf16.count
    case .weighted: units = kind.weights.map { WeightedLength.of(text, $0) } ?? text.count
    case .words: units = SpokenLength.words(in: text)
    case .sms:
      let length = SMSLength(String(text))
      units = length.units
      parts = length.parts
      costly = length.costly
      excess = max(0, length.parts - (kind.parts ?? .max))
      surplus = excess == 0 ? 0 : max(1, length.units - length.alphabet.room(inParts: kind.parts ?? 1))
      return
    }
    parts = 1
    costly = nil
    excess = max(0, units - (kind.limit ?? .max))
    surplus = excess
  }
}

extension SMSLength.Alphabet {
  /// How many septets or units fit into a number of parts.
  func room(inParts parts: Int) -> Int {
    switch self {
    case .gsm7: parts == 1 ? 160 : 153 * parts
    case .ucs2: parts == 1 ? 70 : 67 * parts
    }
  }
}
