/// The CLDR plural categories of a language for whole numbers (Unicode Technical Standard 35, part 3, section 5).
public enum PluralRule: Hashable, Sendable {
  case other, oneOther, zeroOneOther, oneTwoOther, oneManyOther, zeroOneManyOther, eastSlavic, polish, romanian, hebrew, arabic

  /// The name of a form as locale files write it.
  public enum Category: String, CaseIterable, Sendable { case zero, one, two, few, many, other }

  /// The forms that a text in the language must have for whole numbers, `other` last.
  public var categories: [Category] {
    switch self {
    case .other: [.other]
    case .oneOther, .zeroOneOther: [.one, .other]
    case .oneTwoOther, .hebrew: [.one, .two, .other]
    case .oneManyOther, .zeroOneManyOther: [.one, .many, .other]
    case .eastSlavic, .polish: [.one, .few, .many, .other]
    case .romanian: [.one, .few, .other]
    case .arabic: Category.allCases
    }
  }

  /// The form for `count`, which is not negative.
  public func category(of count: Int) -> Category {
    let tens = count % 100
    let ones = count % 10
    switch self {
    case .other: return .other
    case .oneOther: return count == 1 ? .one : .other
    case .zeroOneOther: return count <= 1 ? .one : .other
    case .oneTwoOther, .hebrew: return count == 1 ? .one : count == 2 ? .two : .other
    case .oneManyOther: return count == 1 ? .one : Self.isMillions(count) ? .many : .other
    case .zeroOneManyOther: return count <= 1 ? .one : Self.isMillions(count) ? .many : .other
    case .eastSlavic:
      if ones == 1 && tens != 11 { return .one }
      return (2...4).contains(ones) && !(12...14).contains(tens) ? .few : .many
    case .polish:
      if count == 1 { return .one }
      return (2...4).contains(ones) && !(12...14).contains(tens) ? .few : .many
    case .romanian:
      if count == 1 { return .one }
      return count == 0 || (1...19).contains(tens) ? .few : .other
    case .arabic:
      switch count {
      case 0: return .zero
      case 1: return .one
      case 2: return .two
      default: return (3...10).contains(tens) ? .few : (11...99).contains(tens) ? .many : .other
      }
    }
  }

  private static func isMillions(_ count: Int) -> Bool { count != 0 && count % 1_000_000 == 0 }
}
