/// A term found in a text by `TermIndex`; the rules work on lists of these.
public struct TermMatch: Hashable, Sendable {
  public enum Kind: UInt8, Sendable {
    /// The term or an admitted wording in the language of the text.
    case right
    /// The term as the source language has it, standing in a text of another language.
    case foreign
    /// A wording that the glossary forbids.
    case forbidden
  }

  /// Position in `TermIndex.entries`.
  public let term: Int
  public let kind: Kind
  /// Bytes of the text, without prefixes such as the Arabic article.
  public let range: Range<Int>
  /// Whether the term is only the first part of a longer word, as `oleskelulupa` in `oleskelulupahakemus`.
  public let isCompound: Bool
  /// Whether the first letter is a capital, as names have it.
  public let isCapitalized: Bool
  /// Whether a bracket opens just before it, as where the Finnish word is told beside the translation.
  public let isBracketed: Bool
  /// Whether a longer wording of another term covers it, as `integration plan` does `integration`.
  public internal(set) var isCovered = false
}
