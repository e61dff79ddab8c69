import Prose

/// Letters and digits that look right but are those of another language, and the right ones.
enum CodePoints: String {
  /// The languages whose keyboards are mistaken for each other, by tag.
  case ar, fa, prs, ckb, ps, ur, ro

  /// What a language writes for a scalar that belongs to another: a letter, or nothing certain.
  enum Answer: Equatable {
    case right
    case certain(String)
    /// The right letter, which looks the same there: only search does not find the word.
    case alike(String)
    case uncertain
  }

  /// - Parameter isLast: whether no letter follows in the word: a final `ی` of a Persian keyboard may be either Arabic letter.
  func answer(_ scalar: Unicode.Scalar, isLast: Bool) -> Answer {
    switch (self, scalar.value) {
    case (.fa, 0x64A), (.prs, 0x64A), (.ckb, 0x64A), (.ur, 0x64A): .certain("\u{6CC}")
    case (.fa, 0x649), (.prs, 0x649), (.ckb, 0x649), (.ur, 0x649): isLast ? .alike("\u{6CC}") : .certain("\u{6CC}")
    case (.fa, 0x643), (.prs, 0x643), (.ckb, 0x643), (.ur, 0x643), (.ps, 0x643): .certain("\u{6A9}")
    case (.ckb, 0x629): .uncertain
    case (.ar, 0x6A9): .certain("\u{643}")
    case (.ar, 0x6CC): isLast ? .uncertain : .certain("\u{64A}")
    case (.ar, 0x6C1), (.ar, 0x6BE): .certain("\u{647}")
    case (.ro, 0x15F): .certain("\u{219}")
    case (.ro, 0x163): .certain("\u{21B}")
    case (.ro, 0x15E): .certain("\u{218}")
    case (.ro, 0x162): .certain("\u{21A}")
    default: digit(scalar)
    }
  }

  /// Arabic and Sorani write ٤٥٦, Persian, Dari, Pashto and Urdu ۴۵۶; half of the digits look alike.
  private func digit(_ scalar: Unicode.Scalar) -> Answer {
    let (arabic, eastern): (UInt32, UInt32) = (0x660, 0x6F0)
    let (wrong, right) = self == .ar || self == .ckb ? (eastern, arabic) : (arabic, eastern)
    guard self != .ro, (wrong..<wrong + 10).contains(scalar.value), let digit = Unicode.Scalar(scalar.value - wrong + right) else {
      return .right
    }
    return .certain(String(digit))
  }
}
