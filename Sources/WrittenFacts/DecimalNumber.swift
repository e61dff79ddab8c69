/// A number of the decimal system, exact: 0.310 and 0.31 are equal.
public struct DecimalNumber: Hashable, Sendable {
  /// Without noughts at its end.
  public private(set) var significand: UInt64
  /// The power of ten the significand is multiplied by.
  public private(set) var exponent: Int

  /// Numbers beyond nineteen digits are cut; nobody writes them in a text.
  init(_ significand: UInt64, exponent: Int = 0) {
    self.significand = significand
    self.exponent = significand == 0 ? 0 : exponent
    while self.significand != 0, self.significand.isMultiple(of: 10) {
      self.significand /= 10
      self.exponent += 1
    }
  }

  /// The number times ten to the power of `power`.
  func shifted(by power: Int) -> DecimalNumber { DecimalNumber(significand, exponent: exponent + power) }

  /// Its value if it is a whole number below 10¹⁵.
  var whole: Int? {
    guard exponent >= 0, exponent < 16 else { return nil }
    var value = significand
    for _ in 0..<exponent {
      guard value < 1_000_000_000_000_000 else { return nil }
      value *= 10
    }
    return Int(exactly: value)
  }

  /// The number with a decimal point: `0.31`.
  public var spelling: String {
    let digits = String(significand)
    if exponent >= 0 { return digits + String(repeating: "0", count: exponent) }
    let padded = String(repeating: "0", count: Swift.max(0, 1 - exponent - digits.utf8.count)) + digits
    return padded.dropLast(-exponent) + "." + padded.suffix(-exponent)
  }
}

/// A number with what it counts, as far as that matters for the comparison.
public struct Quantity: Hashable, Sendable {
  public let number: DecimalNumber
  /// What the same digits mean by another custom: `1,234` is 1234 in English and 1.234 in Finnish.
  public let otherReading: DecimalNumber?
  public let currency: Currency?
}

/// A currency by its ISO 4217 code.
public enum Currency: String, Hashable, Sendable {
  case euro = "EUR"
  case dollar = "USD"
  case pound = "GBP"
  case yen = "JPY"
  case krona = "SEK"
  case rouble = "RUB"
  case hryvnia = "UAH"
  case yuan = "CNY"
  case franc = "CHF"
}
