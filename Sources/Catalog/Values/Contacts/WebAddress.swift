import Diagnostics
import YAML

/// The form of the web addresses that readers get: `https`, a public host, no name or password, and only signs that survive copying
/// into a message (RFC 3986).
public enum WebAddress {
  private enum Fault { case scheme, blank, credentials, host, sign }

  /// Reads an address, for example of a link or a source. Nil, with a diagnostic, if browsers or messages would stumble over it.
  public static func decode(_ node: Node, report: inout Report) -> String? {
    let text = node.factText ?? ""
    let url = percentEncoded(text)
    if let fault = fault(in: url) {
      report.add(diagnostic(fault, at: node))
      return nil
    }
    if url != text {
      // Quoted, because an address may hold signs that mean something in YAML.
      report.add(diagnostic(.sign, at: node, fix: node.fix("\"\(url)\"")))
    }
    if url.hasPrefix("http://") {
      report.add(
        Diagnostic(
          ValueCodes.insecureWebAddress, at: node.span,
          Wording(
            fi: "Osoite ”\(node.quoted)” alkaa http://, joten yhteyttä ei suojata. Kokeile, toimiiko https://, ja kirjoita se.",
            en: "The address “\(node.quoted)” begins with http://, so the connection is not protected. Try whether https:// works, and "
              + "write it.")))
    }
    return url
  }

  /// Whether the text is an https address without signs that would have to be escaped.
  static func isSecure(_ text: String) -> Bool {
    text.hasPrefix("https://") && fault(in: text) == nil && text.utf8.allSatisfy { $0 < 0x80 }
  }

  /// Whether the text may be the address of a site: nothing behind host and folder, and `https`.
  static func isSite(_ text: String) -> Bool {
    text.hasPrefix("https://") && fault(in: text) == nil && !text.utf8.contains { $0 >= 0x80 || "?#".utf8.contains($0) }
  }

  private static func fault(in url: String) -> Fault? {
    let scheme = url.hasPrefix("https://") ? 8 : url.hasPrefix("http://") ? 7 : 0
    if url.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) { return .blank }
    guard scheme > 0 else { return .scheme }
    let rest = url.utf8.dropFirst(scheme)
    let authority = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    if authority.contains(UInt8(ascii: "@")) { return .credentials }
    let host = authority.prefix { $0 != UInt8(ascii: ":") }
    let port = authority.dropFirst(host.count)
    guard HostName.isValid(host), port.isEmpty || isPort(port.dropFirst()) else { return .host }
    return rest.dropFirst(authority.count).contains { refused.contains($0) } ? .sign : nil
  }

  private static let refused = Set("\"<>\\^`{|}".utf8)

  private static func isPort(_ bytes: Substring.UTF8View) -> Bool {
    (1...5).contains(bytes.count) && bytes.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Letters beyond ASCII after the host as the browser would send them: `/ä` becomes `/%C3%A4`.
  private static func percentEncoded(_ text: String) -> String {
    let hexadecimal = Array("0123456789ABCDEF".utf8)
    let host = text.utf8.prefix { $0 != UInt8(ascii: ":") }.count + "://".utf8.count
    var bytes: [UInt8] = []
    var isAfterHost = false
    for (position, byte) in text.utf8.enumerated() {
      isAfterHost = isAfterHost || (position >= host && "/?#".utf8.contains(byte))
      if byte >= 0x80, isAfterHost {
        bytes += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func diagnostic(_ fault: Fault, at node: Node, fix: Fix? = nil) -> Diagnostic {
    let advice =
      switch fault {
      case .scheme: Wording(fi: "Aloita osoite merkeillä https://.", en: "Begin the address with https://.")
      case .blank: Wording(fi: "Poista välilyönnit ja rivinvaihdot.", en: "Remove blanks and line breaks.")
      case .credentials:
        Wording(fi: "Poista käyttäjätunnus ja @-merkki osoitteesta.", en: "Remove the user name and the @ from the address.")
      case .host:
        Wording(
          fi: "Tarkista palvelimen nimi osoitteen alussa, esimerkiksi https://www.kotka.fi/. Ääkkösiä siinä ei voi olla.",
          en: "Check the name of the host at the beginning, for example https://www.kotka.fi/. It has no accented letters.")
      case .sign:
        Wording(
          fi: "Kopioi osoite selaimen osoiteriviltä: siinä on merkkejä, jotka eivät kestä kopiointia.",
          en: "Copy the address from the browser's address bar: it has signs that do not survive copying.")
      }
    return Diagnostic(
      ValueCodes.webAddress, at: node.span,
      Wording(
        fi: "Verkko-osoite ”\(node.quoted)” ei käy. \(advice.fi)",
        en: "The web address “\(node.quoted)” does not do. \(advice.en)"),
      fix: fix)
  }
}
