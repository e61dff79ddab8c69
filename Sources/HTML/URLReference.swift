/// An address that is safe to follow. There is no way to make one from an arbitrary string with an arbitrary scheme: `javascript:`,
/// `data:` and the like cannot be written.
public struct URLReference: Hashable, Sendable {
  /// The address as it stands in `href` or `src`, not yet escaped.
  public let text: String

  private init(_ text: String) { self.text = text }

  /// A place in the publication, such as `../services/kela.html`, with the id of a section if one is meant.
  ///
  /// Never fails: what a path cannot hold is percent-encoded, `%`, `?`, `#` and `\` included; a colon that could be read as the end of
  /// a scheme is preceded by `./`; slashes at the beginning, which could name another host, become one.
  public static func path(_ path: String, fragment: String? = nil) -> URLReference {
    var text = path
    if !isPlain(path) {
      let slashes = path.utf8.prefix { $0 == slash }.count
      text = percentEncoded(slashes > 1 ? String(path.dropFirst(slashes - 1)) : path)
      if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), !text.utf8[..<colon].contains(slash) { text = "./" + text }
    }
    if let fragment { text += "#" + percentEncoded(fragment) }
    return URLReference(text)
  }

  /// A section of the same page.
  public static func fragment(_ id: String) -> URLReference { URLReference("#" + percentEncoded(id)) }

  /// A page on the web: `http` or `https`, a host, no user name. Nil if it is anything else, or holds a blank, a control or one of
  /// `"<>\^`{|}` (RFC 3986, section 2). Letters beyond ASCII may stand (RFC 3987).
  public static func web(_ address: String) -> URLReference? {
    let bytes = Array(address.utf8)
    let scheme = bytes.prefix { $0 != UInt8(ascii: ":") }
    let lowered = scheme.map { $0 | 0x20 }
    guard lowered.elementsEqual("https".utf8) || lowered.elementsEqual("http".utf8) else { return nil }
    let rest = bytes.dropFirst(scheme.count)
    guard rest.starts(with: "://".utf8), bytes.allSatisfy({ $0 >= 0x80 || isAllowed($0) || delimits($0) }) else { return nil }
    let authority = rest.dropFirst(3).prefix { $0 != slash && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let host = authority.prefix { $0 != UInt8(ascii: ":") }
    let port = authority.dropFirst(host.count).dropFirst()
    guard let first = host.first, isAlphanumeric(first) || first >= 0x80, port.allSatisfy(isDigit),
      host.allSatisfy({ isAlphanumeric($0) || $0 >= 0x80 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") })
    else { return nil }
    return URLReference(address)
  }

  /// A page on the web with what it is asked, each value percent-encoded whole.
  public static func web(_ address: String, query: [(name: String, value: String)]) -> URLReference? {
    web(address + "?" + query.map { "\($0.name)=\(queryEncoded($0.value))" }.joined(separator: "&"))
  }

  /// An e-mail to nobody yet; lines of the body end as RFC 6068 section 5 wants it.
  public static func mail(subject: String, body: String) -> URLReference {
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    return URLReference("mailto:?subject=\(queryEncoded(subject))&body=\(queryEncoded(lines))")
  }

  /// A text message to nobody yet. RFC 5724 section 2.2 has `?body=`; the ampersand before it is what iOS looks for, and others skip it.
  public static func textMessage(_ body: String) -> URLReference { URLReference("sms:?&body=\(queryEncoded(body))") }

  /// A telephone number: digits and perhaps a leading `+`. Blanks, hyphens, dots and parentheses are left out (RFC 3966, section 3).
  /// Nil if nothing or anything else is left.
  public static func telephone(_ number: String) -> URLReference? {
    let dialled = number.utf8.filter { !" -.()".utf8.contains($0) }
    let digits = dialled.first == UInt8(ascii: "+") ? dialled.dropFirst() : dialled[...]
    guard !digits.isEmpty, digits.allSatisfy(isDigit) else { return nil }
    return URLReference("tel:" + String(decoding: dialled, as: UTF8.self))
  }

  /// A mailbox, `name@host.example`. Nil if the name holds more than letters, digits and `.`, `_`, `+`, `-`, `'`, or the host is none.
  public static func mail(_ address: String) -> URLReference? {
    let sides = address.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard sides.count == 2, !sides[0].isEmpty, sides[0].allSatisfy({ isAlphanumeric($0) || "._+-'".utf8.contains($0) }) else { return nil }
    let labels = sides[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty && $0.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") } })
    else { return nil }
    return URLReference("mailto:" + address)
  }
}

private let slash = UInt8(ascii: "/")

private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

private func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- 0x61 < 26 }

/// Whether a path can stand as it is, found in one pass: what is true of nearly all, and of every path that the tool makes.
private func isPlain(_ path: String) -> Bool {
  let bytes = path.utf8Span.span
  if bytes.count > 1, bytes[0] == slash, bytes[1] == slash { return false }
  for index in bytes.indices where !isAllowed(bytes[index]) || bytes[index] == UInt8(ascii: ":") { return false }
  return true
}

/// `pchar` of RFC 3986, appendix A, without the percent sign, and the slash.
private func isAllowed(_ byte: UInt8) -> Bool {
  if isAlphanumeric(byte) { return true }
  switch byte {
  case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "!"), UInt8(ascii: "$"),
    UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"),
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "@"), slash:
    return true
  default: return false
  }
}

/// The further characters of a whole web address.
private func delimits(_ byte: UInt8) -> Bool { "?#[]%".utf8.contains(byte) }

/// The text itself in the usual case that it needs nothing; otherwise each other byte as `%` and two digits.
private func percentEncoded(_ text: String) -> String { encoded(text, keeping: isAllowed) }

/// Only what is unreserved (RFC 3986, section 2.3) stays.
private func queryEncoded(_ text: String) -> String { encoded(text) { isAlphanumeric($0) || "-._~".utf8.contains($0) } }

private func encoded(_ text: String, keeping isKept: (UInt8) -> Bool) -> String {
  if text.utf8.allSatisfy(isKept) { return text }
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    if isKept(byte) { bytes.append(byte) } else { bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
  }
  return String(decoding: bytes, as: UTF8.self)
}
