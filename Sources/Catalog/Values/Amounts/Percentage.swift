/// A share of a hundred, exact to a hundredth.
public struct Percentage: Hashable, Sendable {
  /// 70 % is 7000.
  public let hundredths: Int

  public init(hundredths: Int) { self.hundredths = hundredths }

  /// Reads `70 %`, `2.5 %` or `2.25 %`; nil for everything else.
  public init?(_ text: some StringProtocol) {
    var scanner = ByteScanner(text)
    guard let whole = scanner.digits(1...6), let decimals = scanner.take(".") ? scanner.hundredths() : 0,
      scanner.take(" %"), scanner.isAtEnd
    else { return nil }
    hundredths = whole * 100 + decimals
  }

  /// `70 %`, `2.5 %`: as in YAML.
  public var written: String {
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(whole) %" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10) %" : "\(whole).\(CalendarDate.padded(rest, to: 2)) %"
  }
}

extension ByteScanner {
  /// One or two decimals.
  fileprivate mutating func hundredths() -> Int? { digits(1...1).map { $0 * 10 } ?? digits(2...2) }
}
