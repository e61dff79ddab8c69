/// A document read from bytes, for looking at only: audits of generated pages, files that come back from translators.
///
/// ```swift
/// let page = try XMLDocument.parse(bytes)
/// let headings = page.root.subtree.filter { $0.name == "h1" }
/// ```
public struct XMLDocument: Hashable, Sendable {
  /// The outermost element.
  public let root: XMLElement

  /// Reads well-formed XML with namespaces, in UTF-8 unless the bytes say otherwise.
  ///
  /// Strict and closed to the outside: the first fault ends it, nothing is fetched, a document type may be named but its definition
  /// is not read, entities may not be declared, and only the five of XML itself may be used. Depth (256) and the length of texts
  /// (10 MB) are limited.
  public static func parse(_ bytes: [UInt8]) throws(XMLFault) -> XMLDocument {
    XMLDocument(root: try TreeBuilder.read(bytes))
  }
}
