/// What translators and reviewers are paid, `rates:` of `site/site.yaml`. Made by `RatesDecoder`, used by the reports for estimates.
public struct TranslationRates: Sendable {
  /// What is paid for by the word of the source.
  public enum Work: String, CaseIterable, Sendable { case translation, review }

  /// The key for all languages that have no rate of their own.
  static let standard = "default"

  private let rates: [Work: [String: WordRate]]

  /// - Parameter rates: by work, then by BCP 47 tag or `default`.
  public init(_ rates: [Work: [String: WordRate]] = [:]) { self.rates = rates }

  /// Whether nothing has a rate, so that no price can be named.
  public var isEmpty: Bool { rates.values.allSatisfy(\.isEmpty) }

  /// The rate of a language; nil where none is set.
  public func rate(of work: Work, in tag: String) -> WordRate? { rates[work].flatMap { $0[tag] ?? $0[Self.standard] } }
}

/// What a word costs, exact to a hundredth of a cent.
public struct WordRate: Hashable, Sendable {
  public let hundredthsOfCent: Int

  public init(hundredthsOfCent: Int) { self.hundredthsOfCent = hundredthsOfCent }

  /// Reads `0.18 EUR`, `0.1450 EUR` or `1 EUR`: at most two digits before the point, so that no price outgrows a number. Nil for all else.
  public init?(_ text: some StringProtocol) {
    var scanner = ByteScanner(text)
    guard let euros = scanner.digits(1...2) else { return nil }
    var parts = 0
    if scanner.take(".") {
      let start = scanner.position
      guard let decimals = scanner.digits(1...4) else { return nil }
      parts = (scanner.position..<start + 4).reduce(decimals) { parts, _ in parts * 10 }
    }
    guard scanner.take(" EUR"), scanner.isAtEnd else { return nil }
    hundredthsOfCent = euros * 10_000 + parts
  }

  /// The price of some words, rounded up to a whole cent.
  public func price(words: Int) -> Money { Money(cents: (words * hundredthsOfCent + 99) / 100) }
}
