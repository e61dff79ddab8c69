import Prose

/// Makes letters equal that readers take for the same: capitals and small letters, `ё` and `е`, the forms of alef and hamza, Persian and
/// Arabic yeh and kaf. Vowel marks, tatweel, apostrophes and joiners inside a word count for nothing.
enum LetterFolding {
  /// Not part of a word: blanks, punctuation, symbols.
  static let none: UInt16 = 0
  /// Part of a word that says nothing.
  static let silent: UInt16 = 1
  /// The scalars that `table` covers; those above are looked at one by one.
  static let covered = 0x3000

  /// By scalar value: `none`, `silent` or the folded letter.
  static let table: [UInt16] = (0..<covered).map { value in
    Unicode.Scalar(UInt32(value)).map(folded) ?? none
  }

  /// `none`, `silent` or the folded letter. Letters above U+FFFF are never part of a term and come out as U+FFFF.
  static func fold(_ scalar: Unicode.Scalar) -> UInt16 {
    let value = Int(scalar.value)
    return value < covered ? table[value] : folded(scalar)
  }

  /// The folded letters of a word, without the silent ones.
  static func letters(_ word: some StringProtocol) -> [UInt16] {
    word.unicodeScalars.map(fold).filter { $0 > silent }
  }

  /// The same of a word within a text.
  static func letters(_ text: TextRun, _ word: Range<Int>) -> [UInt16] {
    var letters: [UInt16] = []
    letters.reserveCapacity(word.count)
    var index = word.lowerBound
    while index < word.upperBound {
      let (scalar, width) = scalar(text, index)
      let letter = fold(scalar)
      if letter > silent { letters.append(letter) }
      index += width
    }
    return letters
  }

  /// The scalar at `index` and its bytes; U+FFFD where the text ends within it.
  static func scalar(_ text: TextRun, _ index: Int) -> (Unicode.Scalar, Int) {
    let lead = text[index]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + width <= text.count else { return ("\u{FFFD}", text.count - index) }
    var value = UInt32(lead & (0xFF >> UInt8(width + 1)))
    for offset in 1..<width { value = value << 6 | UInt32(text[index + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }

  private static func folded(_ scalar: Unicode.Scalar) -> UInt16 {
    switch scalar.value {
    case 0x27, 0x2019, 0x2018, 0x2BC, 0x2BB: return silent  // apostrophes; one at the edge of a word is a quotation mark and harmless
    case 0xAD, 0x200C...0x200F, 0x2060, 0x2066...0x2069, 0x202A...0x202E: return silent  // hyphenation, joiners, direction
    case 0x640, 0x64B...0x65F, 0x670, 0x300...0x36F: return silent  // tatweel, vowel marks, accents
    case 0x622, 0x623, 0x625, 0x671: return 0x627  // alef
    case 0x649, 0x6CC, 0x6D0, 0x626: return 0x64A  // yeh
    case 0x624: return 0x648  // waw
    case 0x6A9, 0x6AA: return 0x643  // kaf
    case 0x6C0, 0x6C1, 0x6C2, 0x6BE, 0x6D5: return 0x647  // heh
    case 0x451, 0x401: return 0x435  // ё
    case 0x30...0x39: return UInt16(scalar.value)
    case 0x660...0x669: return UInt16(scalar.value - 0x660 + 0x30)
    case 0x6F0...0x6F9: return UInt16(scalar.value - 0x6F0 + 0x30)
    case 0x41...0x5A: return UInt16(scalar.value | 0x20)
    case 0xC0...0x24F, 0x370...0x58F, 0x1E00...0x1EFF:
      let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      return Script.of(lower).isWritten ? UInt16(truncatingIfNeeded: lower.value) : none
    default: return Script.of(scalar).isWritten ? UInt16(clamping: scalar.value) : none
    }
  }
}
