import Diagnostics

/// The rules of a kind of channel, read from `content/channels/_kinds/<kind>.yaml`. Limits change, so they are data with a source and a date.
public struct ChannelKind: Sendable {
  /// What a limit counts.
  public enum Counting: String, CaseIterable, Sendable { case graphemes, utf16, sms, words, weighted }
  public enum Markup: String, CaseIterable, Sendable { case none, whatsapp }
  /// Where a web address stands: in the text, or alone on its line so that a tap opens exactly it. Nobody can hear a whole address: read
  /// aloud, only the name of the site is said.
  public enum AddressPlace: String, CaseIterable, Sendable {
    case inline
    case ownLine = "own_line"
    case siteName = "site_name"
  }

  /// Where to check the message, until when it holds, who sends it.
  public enum Ending: String, CaseIterable, Sendable {
    case address
    case validUntil = "valid_until"
    case sender
  }

  public let name: String
  /// A proper name that is the same in every language, such as Telegram; nil where the language files have a word, `kinds.sms`.
  public let brand: String?
  public let counts: Counting
  /// What characters weigh where the limit is `weighted`.
  public let weights: CharacterWeights?
  /// Most units that a message may have; nil where only `parts` limits it.
  public let limit: Int?
  /// Most parts of a text message.
  public let parts: Int?
  /// After how many units the reader must tap to see more.
  public let fold: Int?
  /// Most characters in a line of an e-mail (RFC 5322 section 2.1.1).
  public let line: Int?
  public let hasSubject: Bool
  /// Whether the tags of a channel stand at the end.
  public let hasTags: Bool
  public let markup: Markup
  public let address: AddressPlace
  /// Whether messages lead to the short address of their page, where readers choose the language: a text message is paid by its length.
  public let isAddressShort: Bool
  /// What every message ends with, in this order.
  public let ends: [Ending]
  /// The fields that the kind has room for; nil means all that the type's `message` names.
  public let fields: [String]?
  /// Who says so, and by when it must be looked at again; nil only where that could not be read.
  public let source: Source?
  public let span: Span
}
