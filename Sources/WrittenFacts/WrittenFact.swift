/// One fact as it stands in running text, with what it means apart from language, digits and spelling.
/// `WrittenFacts.read` makes it; `FactComparison` compares the facts of two texts.
public struct WrittenFact: Hashable, Sendable {
  public let kind: FactKind
  public let value: FactValue
  /// Where it stands: offsets of UTF-8 bytes in the text.
  public let range: Range<Int>
  /// Its digits as written, group by group, without leading noughts and marks of thousands: `12.3.2027` is 12, 3, 2027.
  let groups: [DigitGroup]
  /// The one or two capitals that a code begins with: the B of B1.
  var initials = ""
}

/// What a written fact is.
public enum FactKind: UInt8, Hashable, Sendable, CaseIterable {
  case phone
  /// 112 and the European 116 numbers.
  case shortNumber
  case webAddress, emailAddress
  /// The Finnish business id, `1234567-8`, also as `FI12345678`.
  case businessID
  case iban
  /// Five digits before the name of a Finnish town or behind `FI-`.
  case postcode
  case date, time, amount, percentage
  /// A number inside a word: `COVID-19`, `H1N1`, `B12`.
  case code
  /// Any other number.
  case number
}

/// What a fact means, in a form that equals itself in every language.
public enum FactValue: Hashable, Sendable {
  /// Digits with no value as a number: phone numbers, identifiers, codes. Finnish phone numbers begin with the trunk 0, foreign ones with `+`.
  case digits(String)
  /// A web address without scheme and `www.`, or an e-mail address; the host in small letters.
  case address(String)
  case date(PartialDate)
  case time(ClockTime)
  case quantity(Quantity)
}

/// A group of digits as it is written: `05` is 5 in two digits.
struct DigitGroup: Hashable, Sendable {
  var value: UInt64
  var count: Int
}

extension WrittenFact {
  /// The fact in one spelling for all languages: `2027-03-12`, `--03-12`, `15:30`, `1250.5 EUR`, `70 %`, `0206157000`.
  public var spelling: String {
    switch value {
    case .digits(let text), .address(let text): text
    case .date(let date): date.spelling
    case .time(let time): time.spelling
    case .quantity(let quantity):
      switch kind {
      case .percentage: quantity.number.spelling + " %"
      default: quantity.number.spelling + (quantity.currency.map { " " + $0.rawValue } ?? "")
      }
    }
  }

  /// The digits in one row, for facts that are read as different kinds in two texts.
  var digitRow: [UInt8] {
    if case .digits(let text) = value { return text.utf8.filter { $0 &- 0x30 < 10 } }
    return groups.flatMap { group in
      let digits = Array(String(group.value).utf8)
      return [UInt8](repeating: 0x30, count: Swift.max(0, group.count - digits.count)) + digits
    }
  }

  /// What two facts are told apart by: the letters of an address, the digits of all else.
  var signs: [UInt8] {
    if case .address(let text) = value { return Array(text.utf8) }
    return digitRow
  }

  /// The whole number it is, if it is a plain one.
  var whole: Int? {
    guard kind == .number || kind == .code, case .quantity(let quantity) = value else { return nil }
    return quantity.number.whole
  }
}
