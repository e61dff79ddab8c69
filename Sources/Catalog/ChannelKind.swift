import Diagnostics

/// The rules of a kind of channel, read from `content/channels/_kinds/<kind>.yaml`. Limits change, so they are data with a source and a date.
public struct ChannelKind: Sendable {
  /// What a limit counts.
  public enum Counting: String, CaseIterable, Sendable { case graphemes, utf16, sms, words }
  public enum Markup: String, CaseIterable, Sendable { case none, whatsapp }
  /// Where a web address stands: in the text, or alone on its line so that a tap opens exactly it.
  public enum AddressPlace: String, CaseIterable, Sendable {
    case inline
    case ownLine = "own_line"
  }

  /// Where to check the message, until when it holds, who sends it.
  public enum Ending: String, CaseIterable, Sendable {
    case address
    case validUntil = "valid_until"
    case sender
  }

  public let name: String
  public let counts: Counting
  /// Most units that a message may have; nil where only `parts` limits it.
  public let limit: Int?
  /// Most parts of a text message.
  public let parts: Int?
  /// After how many units the reader must tap to see more.
  public let fold: Int?
  /// Most characters in a line of an e-mail (RFC 5322 section 2.1.1).
  public let line: Int?
  public let hasSubject: Bool
  public let markup: Markup
  public let address: AddressPlace
  /// What every message ends with, in this order.
  public let ends: [Ending]
  /// The fields that the kind has room for; nil means all that the type's `message` names.
  public let fields: [String]?
  public let span: Span
}
