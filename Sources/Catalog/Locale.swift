import Prose

/// Position of a language in `Catalog.locales`.
public typealias LocaleIndex = Int

/// A language of the publication, read from `locales/<tag>.yaml`. Its words are texts with a translation state like any other. A class, as
/// `Entry` is.
public final class Locale: Sendable {
  public let index: LocaleIndex
  public let traits: LocaleTraits
  /// What its speakers call it.
  public let name: String
  /// Languages to show instead of a missing text, best first, ending with the source language. Never holds the locale itself.
  public let fallback: [LocaleIndex]
  /// Between the whole and the decimals of a number: `,` or `.`.
  public let decimalSeparator: String
  /// An amount of money: `{number} €`.
  public let amountPattern: Prose

  init(
    index: LocaleIndex, traits: LocaleTraits, name: String, fallback: [LocaleIndex], decimalSeparator: String, amountPattern: Prose
  ) {
    self.index = index
    self.traits = traits
    self.name = name
    self.fallback = fallback
    self.decimalSeparator = decimalSeparator
    self.amountPattern = amountPattern
  }

  public var tag: String { traits.tag }
  public var isRightToLeft: Bool { traits.isRightToLeft }
}

/// A text with the language that it really is in: what every look-up returns, so that no renderer can forget to mark a fallback.
public struct LocalizedText: Sendable {
  public let prose: Prose
  public let locale: LocaleIndex
}
