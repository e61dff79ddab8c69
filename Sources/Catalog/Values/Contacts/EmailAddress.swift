import Diagnostics
import YAML

/// An e-mail address of an office, in the plain form that every mail program takes (a part of RFC 5321 section 4.1.2).
public struct EmailAddress: Hashable, Sendable {
  /// The key in the facts.
  public let id: String
  /// `moona@kotka.fi`.
  public let address: String

  /// Nil if `address` is none.
  public init?(id: String, address: String) {
    guard Self.isAddress(address) else { return nil }
    self.id = id
    self.address = address
  }

  /// `mailto:moona@kotka.fi` (RFC 6068).
  public var uri: String { "mailto:" + address }
}

extension EmailAddress {
  /// Reads one address of an `emails` fact. Nil, with a diagnostic, if it is none; `none` and `unknown` are for the caller.
  public static func decode(_ node: Node, id: String, report: inout Report) -> EmailAddress? {
    let text = node.factText ?? ""
    if let address = EmailAddress(id: id, address: text) { return address }
    let bare = text.hasPrefix("mailto:") ? EmailAddress(id: id, address: String(text.dropFirst("mailto:".count))) : nil
    report.add(
      Diagnostic(
        ValueCodes.emailAddress, at: node.span,
        Wording(
          fi: "”\(node.quoted)” ei ole sähköpostiosoite. Kirjoita pelkkä osoite ilman välilyöntejä ja ääkkösiä, esimerkiksi "
            + "moona@kotka.fi.",
          en: "“\(node.quoted)” is not an e-mail address. Write the bare address without blanks and accents, for example moona@kotka.fi."),
        fix: bare.flatMap { node.fix($0.address) }))
    return bare
  }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254, (1...64).contains(parts[0].count) else { return false }
    let words = parts[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return words.allSatisfy { !$0.isEmpty && $0.allSatisfy(isLocalByte) } && HostName.isValid(parts[1])
  }

  private static func isLocalByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"): true
    default: false
    }
  }
}
