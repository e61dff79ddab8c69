@_spi(_Unicode) import Swift

/// Unicode Normalization Form C (UAX #15) of texts. Editors never see it: keyboards differ in the order of Arabic marks and in how they
/// make `ä`, and equal texts must have equal bytes for search, comparison and translation state.
public enum Normalization {
  /// `text` in form C. Texts of which every scalar is settled, nearly all, come back as they are.
  public static func nfc(_ text: String) -> String {
    changed(text) ?? text
  }

  /// `text` in form C where the standard library had to look; nil where it certainly is in form C already.
  static func changed(_ text: String) -> String? {
    var text = text
    return text.withUTF8({ isSettled($0) }) ? nil : String(String.UnicodeScalarView(text._nfc))
  }

  /// Whether every scalar is settled and Arabic vowel marks stand in their order; true means certainly form C, false means that the standard
  /// library has to look.
  static func isSettled(_ run: TextRun) -> Bool {
    var index = 0
    var previous: UInt32 = 0
    while index < run.count {
      if run[index] < 0x80 {
        index += 1
        previous = 0
        continue
      }
      let (scalar, width) = run.scalar(at: index)
      index += width
      if let mark = arabicMark(scalar) {
        guard mark >= previous else { return false }
        previous = mark
      } else {
        guard isSettled(scalar) else { return false }
        previous = 0
      }
    }
    return true
  }

  /// The combining class of an Arabic mark that changes no letter, fathatan to sukun and the small alef; nil for any other scalar.
  static func arabicMark(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case 0x64B...0x652: scalar.value - 0x64B + 27
    case 0x670: 35
    default: nil
    }
  }

  /// Whether a scalar has NFC_Quick_Check=Yes and combining class 0, so that no neighbour can change it (UAX #15, section 9).
  ///
  /// The ranges are those of the languages in use, not all that there are: leaving one out costs time, never correctness.
  static func isSettled(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x2FF: true  // Latin
    case 0x620...0x64A, 0x660...0x66F, 0x671...0x6D5, 0x6EE...0x710, 0x600...0x60F, 0x61B...0x61F: true  // Arabic without its marks
    case 0x388...0x482, 0x48A...0x590: true  // Greek, Cyrillic, Armenian
    case 0x1200...0x135C, 0x1360...0x139F: true  // Ethiopic
    case 0x2002...0x20CF, 0x2190...0x2328, 0x2500...0x27BF: true  // punctuation, currency, arrows, symbols
    case 0x3000...0x3029, 0x3030...0x3098, 0x309B...0x9FFF, 0xAC00...0xD7A3: true  // kana, Han, Hangul
    case 0x1E00...0x1EFF: true  // Latin with further marks
    case 0xFB50...0xFE1F, 0xFE30...0xFFFF: true  // Arabic presentation forms, full-width forms
    case 0x1F000...0x1FAFF, 0x20000...0x2A6DF: true  // emoji, rare Han
    default: false
    }
  }
}
