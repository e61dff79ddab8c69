/// What translators, reviewers and senders of text messages are paid, `rates:` of `site/site.yaml`. Made by `RatesDecoder`, used for estimates
/// by the reports and by the list of bulletins.
public struct TranslationRates: Sendable {
  /// What is paid for by the word of the source.
  public enum Work: String, CaseIterable, Sendable { case translation, review }

  /// The key for all languages that have no rate of their own.
  static let standard = "default"

  private let rates: [Work: [String: WordRate]]
  /// What one part of a text message costs for one reader; nil where that is not said.
  public let textMessage: WordRate?

  /// - Parameters:
  ///   - rates: by work, then by BCP 47 tag or `default`.
  ///   - textMessage: of one part of a text message.
  public init(_ rates: [Work: [String: WordRate]] = [:], textMessage: WordRate? = nil) {
    self.rates = rates
    self.textMessage = textMessage
  }

  /// Whether no work has a rate, so that no price can be named.
  public var isEmpty: Bool { rates.values.allSatisfy(\.isEmpty) }

  /// The rate of a language; nil where none is set.
  public func rate(of work: Work, in tag: String) -> WordRate? { rates[work].flatMap { $0[tag] ?? $0[Self.standard] } }
}

/// What a word or a part of a text message costs, exact to a hundredth of a cent.
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

  /// The price of so many, rounded up to a whole cent.
  public func price(of count: Int) -> Money { Money(cents: (count * hundredthsOfCent + 99) / 100) }
}
