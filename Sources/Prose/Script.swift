/// The writing system of a letter (ISO 15924 in words), as far as checks and the direction of text need to tell them apart.
public enum Script: UInt8, Hashable, Sendable, CaseIterable {
  case latin, greek, cyrillic, armenian, georgian, hebrew, arabic, syriac, thaana, nko, indic, thai, lao, tibetan, myanmar, khmer
  case ethiopic, hangul, kana, han
  /// A mark that belongs to the letter before it.
  case inherited
  /// Digits, punctuation, symbols, blanks, controls.
  case common
  /// A letter of any further script.
  case other

  /// Whether lines of it run from right to left.
  public var isRightToLeft: Bool {
    switch self {
    case .hebrew, .arabic, .syriac, .thaana, .nko: true
    default: false
    }
  }

  /// Whether words follow each other without blanks.
  public var hasNoWordBlanks: Bool {
    switch self {
    case .han, .kana, .thai, .lao, .tibetan, .myanmar, .khmer: true
    default: false
    }
  }

  /// Whether a scalar of it is part of a word: a letter or the mark of one, no digit and no punctuation.
  public var isWritten: Bool { self != .common }

  /// The script of a scalar by the blocks of Unicode. Within a block of letters, punctuation and digits are `common`.
  public static func of(_ scalar: Unicode.Scalar) -> Script {
    let value = scalar.value
    if value < 0x80 { return UInt8(truncatingIfNeeded: value).isASCIILetter ? .latin : .common }
    // The letters of most texts, before the long list.
    if value &- 0x400 <= 0x52F - 0x400 { return .cyrillic }
    if value &- 0x620 <= 0x65F - 0x620 || value &- 0x671 <= 0x6D3 - 0x671 { return .arabic }
    if value &- 0x1200 <= 0x135F - 0x1200 { return .ethiopic }
    switch value {
    case 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2B8: return .latin
    case 0x1D00...0x1DBF, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA722...0xA7FF: return .latin
    case 0x2BB, 0x2BC: return .latin  // letters of Somali, Ukrainian and others that look like apostrophes
    case 0x80...0x2FF: return .common
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F: return .inherited
    case 0x37E, 0x387: return .common
    case 0x370...0x3FF, 0x1F00...0x1FFF: return .greek
    case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: return .cyrillic
    case 0x531...0x556, 0x559, 0x560...0x588: return .armenian
    case 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7...0x5F2, 0xFB1D...0xFB4F: return .hebrew
    case 0x600...0x60F, 0x61B...0x61F, 0x660...0x66D, 0x6D4, 0x6DD, 0x6DE, 0x6E9, 0x6F0...0x6F9, 0x6FD, 0x6FE: return .common
    case 0xFD3E, 0xFD3F: return .common
    case 0x610...0x6FF, 0x750...0x77F, 0x870...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: return .arabic
    case 0x710...0x74F, 0x860...0x86F: return .syriac
    case 0x780...0x7BF: return .thaana
    case 0x7CA...0x7FF: return .nko
    case 0x964, 0x965: return .common
    case 0x966...0xDEF where value & 0x7F >= 0x66 && value & 0x7F <= 0x6F: return .common  // digits, at the same place in each block
    case 0x900...0xDFF: return .indic
    case 0xE01...0xE3A, 0xE40...0xE4E: return .thai
    case 0xE81...0xECE, 0xEDC...0xEDF: return .lao
    case 0xF40...0xFBC: return .tibetan
    case 0x1000...0x103F, 0x1050...0x109F, 0xAA60...0xAA7F: return .myanmar
    case 0x10A0...0x10FA, 0x10FC...0x10FF, 0x1C90...0x1CBF, 0x2D00...0x2D2F: return .georgian
    case 0x1361...0x1368: return .common
    case 0x1200...0x135F, 0x1380...0x139F, 0x2D80...0x2DDF, 0xAB01...0xAB2F: return .ethiopic
    case 0x1780...0x17D3, 0x17D7, 0x17DC: return .khmer
    case 0x1100...0x11FF, 0x3131...0x318E, 0xA960...0xA97F, 0xAC00...0xD7FF: return .hangul
    case 0x3041...0x309A, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: return .kana
    case 0x3005, 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: return .han
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A: return .latin
    default: return scalar.properties.isAlphabetic ? .other : .common
    }
  }
}
