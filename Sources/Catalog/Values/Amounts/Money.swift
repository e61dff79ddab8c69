/// An amount of money, exact to the cent.
public struct Money: Hashable, Sendable {
  /// The currencies that facts may name; the raw value is the code of ISO 4217.
  public enum Currency: String, Hashable, Sendable {
    case euro = "EUR"
  }

  /// Never negative in facts.
  public let cents: Int
  /// What the cents are hundredths of.
  public let currency: Currency

  public init(cents: Int, currency: Currency = .euro) {
    self.cents = cents
    self.currency = currency
  }

  /// `12.50 EUR`, `12 EUR`: as in YAML.
  public var written: String {
    let (euros, rest) = cents.quotientAndRemainder(dividingBy: 100)
    return rest == 0 ? "\(euros) EUR" : "\(euros).\(CalendarDate.padded(rest, to: 2)) EUR"
  }

  /// Reads `12 EUR` or `12.50 EUR`; nil for everything else.
  public init?(_ text: some StringProtocol) {
    var scanner = ByteScanner(text)
    guard let cents = scanner.cents(), scanner.take(" EUR"), scanner.isAtEnd else { return nil }
    self.init(cents: cents)
  }

  /// What `12,50 €`, `€12.50` or `12.50 euroa` certainly mean; nil if nothing is certain.
  init?(otherForm text: String) {
    var plain = ""
    for scalar in text.unicodeScalars where scalar != " " && scalar != "\u{A0}" && scalar != "\u{202F}" {
      plain.unicodeScalars.append(scalar == "," ? "." : scalar)
    }
    var scanner = ByteScanner(plain)
    let hasSignInFront = scanner.take("€") || scanner.take("EUR")
    guard let cents = scanner.cents() else { return nil }
    let hasSignBehind = scanner.take("EUR") || scanner.take("€") || scanner.take("euroa") || scanner.take("eur")
    guard scanner.isAtEnd, hasSignInFront != hasSignBehind else { return nil }
    self.init(cents: cents)
  }
}

extension ByteScanner {
  /// Whole units with up to nine digits, and two decimals if there are any, as hundredths.
  fileprivate mutating func cents() -> Int? {
    guard let whole = digits(1...9) else { return nil }
    guard take(".") else { return whole * 100 }
    return digits(2...2).map { whole * 100 + $0 }
  }
}
