import Prose

/// Letters and digits that look right but are those of another language, and the right ones.
enum CodePoints {
  /// What a language writes for a scalar that belongs to another: a letter, or nothing certain.
  enum Answer: Equatable {
    case right
    case certain(String)
    case uncertain
  }

  /// - Parameter isLast: whether no letter follows in the word: a final `ی` of a Persian keyboard may be either Arabic letter.
  static func answer(_ scalar: Unicode.Scalar, in language: String, isLast: Bool) -> Answer {
    switch (language, scalar.value) {
    case ("fa", 0x64A), ("prs", 0x64A), ("ckb", 0x64A), ("ur", 0x64A): .certain("\u{6CC}")
    case ("fa", 0x649), ("prs", 0x649), ("ckb", 0x649), ("ur", 0x649): .certain("\u{6CC}")
    case ("fa", 0x643), ("prs", 0x643), ("ckb", 0x643), ("ur", 0x643), ("ps", 0x643): .certain("\u{6A9}")
    case ("ckb", 0x629): .uncertain
    case ("ar", 0x6A9): .certain("\u{643}")
    case ("ar", 0x6CC): isLast ? .uncertain : .certain("\u{64A}")
    case ("ar", 0x6C1), ("ar", 0x6BE): .certain("\u{647}")
    case ("ro", 0x15F): .certain("\u{219}")
    case ("ro", 0x163): .certain("\u{21B}")
    case ("ro", 0x15E): .certain("\u{218}")
    case ("ro", 0x162): .certain("\u{21A}")
    default: digit(scalar, in: language)
    }
  }

  /// Whether a text can hold any of it: saves the others the look at every letter.
  static func concerns(_ language: String) -> Bool {
    switch language {
    case "ar", "fa", "prs", "ckb", "ps", "ur", "ro": true
    default: false
    }
  }

  /// Arabic and Sorani write ٤٥٦, Persian, Dari, Pashto and Urdu ۴۵۶; half of the digits look alike.
  private static func digit(_ scalar: Unicode.Scalar, in language: String) -> Answer {
    let (arabic, eastern): (UInt32, UInt32) = (0x660, 0x6F0)
    let (wrong, right) = language == "ar" || language == "ckb" ? (eastern, arabic) : (arabic, eastern)
    guard language != "ro", (wrong..<wrong + 10).contains(scalar.value), let digit = Unicode.Scalar(scalar.value - wrong + right) else {
      return .right
    }
    return .certain(String(digit))
  }
}
