/// The name of an element or attribute. A literal is enough where the name has no prefix: `xml("loc", address)`.
///
/// A name that XML does not allow is made one, so that no document can be broken by it: each character other than an ASCII letter,
/// a digit, `-`, `.` and `_` becomes `_`, and `_` is put before a digit, a hyphen, a full stop and the reserved word `xmlns`.
public struct XMLName: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The namespace whose prefix the name has; nil for none, which in an element means that of the document.
  public let namespace: XMLNamespace?
  /// The name with its prefix, as it is written.
  let qualified: String

  public init(stringLiteral name: String) { self.init(name, in: nil) }

  /// - Parameter namespace: nil for a name without prefix.
  public init(_ name: String, in namespace: XMLNamespace?) {
    self.namespace = namespace
    let local = xmlName(from: name)
    qualified = namespace.map { "\($0.prefix):\(local)" } ?? local
  }
}

/// A vocabulary, known by its address, and the prefix that its names have in documents of ours.
public struct XMLNamespace: Hashable, Sendable {
  public let address: String
  public let prefix: String

  /// - Parameters:
  ///   - address: what identifies the vocabulary, a URI. Without one, which XML does not allow, `urn:` and the prefix serve.
  ///   - prefix: made a name as described at `XMLName`; one that begins with the reserved `xml` gets `_` before it.
  public init(_ address: String, prefix: String) {
    let name = xmlName(from: prefix)
    self.prefix = name.lowercased().hasPrefix("xml") ? "_" + name : name
    self.address = address.isEmpty ? "urn:" + name : address
  }

  private init(reserved prefix: String, _ address: String) {
    self.prefix = prefix
    self.address = address
  }

  /// `xml:lang` and `xml:space`, known to every reader without a declaration.
  public static let xml = XMLNamespace(reserved: "xml", "http://www.w3.org/XML/1998/namespace")

  /// The links between languages in a sitemap.
  public static let xhtml = XMLNamespace("http://www.w3.org/1999/xhtml", prefix: "xhtml")

  /// A name of this vocabulary: `xml(XMLNamespace.xhtml["link"], ["rel": "alternate"])`.
  public subscript(name: String) -> XMLName { XMLName(name, in: self) }
}

private func xmlName(from text: String) -> String {
  func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "_") }
  func mayFollow(_ byte: UInt8) -> Bool { isLetter(byte) || byte &- 0x30 < 10 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") }
  if let first = text.utf8.first, isLetter(first), text.utf8.allSatisfy(mayFollow), text != "xmlns" { return text }
  let bytes = text.utf8.map { mayFollow($0) ? $0 : UInt8(ascii: "_") }
  let isWhole = bytes.first.map(isLetter) == true && text != "xmlns"
  return (isWhole ? "" : "_") + String(decoding: bytes, as: UTF8.self)
}
