/// How long a text message is (3GPP TS 23.038, 23.040): in the GSM 7-bit alphabet 160 septets, or 153 in each part of a longer one; if a
/// single character is not in that alphabet, 70 or 67 UTF-16 units.
public struct SMSLength: Hashable, Sendable {
  public enum Alphabet: String, Sendable { case gsm7, ucs2 }
  public let alphabet: Alphabet
  /// Septets or UTF-16 units.
  public let units: Int
  public let parts: Int
  /// The first character that is not in the GSM alphabet, if there is one: it doubles the price.
  public let costly: Character?

  public init(_ text: String) {
    var septets: [Int] = []
    var outsider: Character?
    for character in text {
      let widths = character.unicodeScalars.map(Self.septets)
      if widths.contains(0) {
        outsider = character
        break
      }
      septets += widths
    }
    costly = outsider
    if outsider == nil {
      alphabet = .gsm7
      units = septets.reduce(0, +)
      parts = Self.parts(septets, single: 160, joined: 153)
    } else {
      // Surrogate pairs are never split over two parts.
      let widths = text.unicodeScalars.map { $0.value > 0xFFFF ? 2 : 1 }
      alphabet = .ucs2
      units = widths.reduce(0, +)
      parts = Self.parts(widths, single: 70, joined: 67)
    }
  }

  private static func parts(_ widths: [Int], single: Int, joined: Int) -> Int {
    if widths.reduce(0, +) <= single { return 1 }
    var parts = 1
    var room = joined
    for width in widths {
      if width > room {
        parts += 1
        room = joined
      }
      room -= width
    }
    return parts
  }

  /// 1 in the basic table, 2 in the extension table, 0 outside both (TS 23.038, section 6.2.1).
  static func septets(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "A"..."Z", "a"..."z", "0"..."9", "\n", "\r", " ", "!", "\"", "#", "%"..."/", ":"..."?", "@", "_", "$": 1
    case "£", "¥", "è", "é", "ù", "ì", "ò", "Ç", "Ø", "ø", "Å", "å", "Δ", "Φ", "Γ", "Λ", "Ω", "Π", "Ψ", "Σ", "Θ", "Ξ", "Æ", "æ", "ß", "É",
      "¤",
      "¡", "Ä", "Ö", "Ñ", "Ü", "§", "¿", "ä", "ö", "ñ", "ü", "à":
      1
    case "^", "{", "}", "\\", "[", "~", "]", "|", "€", "\u{0C}": 2
    default: 0
    }
  }
}

/// Replaces what only looks better than the GSM alphabet and would double the price: dashes, curly quotes, no-break blanks.
enum GSMFolding {
  static func fold(_ text: String) -> String {
    var folded = ""
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{2010}"..."\u{2015}", "\u{2212}": folded += "-"
      // U+02BB is a letter of Uzbek and Hawaiian names, which are written with an apostrophe where it is not at hand.
      case "\u{2018}"..."\u{201B}", "\u{2032}", "\u{02BB}", "\u{02BC}", "\u{00B4}", "`", "\u{2039}", "\u{203A}": folded += "'"
      case "\u{201C}"..."\u{201F}", "\u{2033}", "«", "»": folded += "\""
      case "\u{2026}": folded += "..."
      case "\u{00A0}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{205F}": folded += " "
      case "\u{2022}", "\u{00B7}": folded += "-"
      default: folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }
}
