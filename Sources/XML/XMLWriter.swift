internal import CLibXML2

/// Writes sitemaps, feeds and other XML in UTF-8. What it writes is well-formed whatever it is given: elements close when their
/// closure ends, text and values are escaped, characters that XML 1.0 does not allow (section 2.2) are dropped, prefixes are declared
/// where they are first needed, and an attribute that repeats an earlier one is left out. Equal calls give equal bytes.
///
/// ```swift
/// let sitemap = XMLWriter.document("urlset", namespace: "http://www.sitemaps.org/schemas/sitemap/0.9", declaring: [.xhtml]) { xml in
///   for page in pages {
///     xml("url") { xml in
///       xml("loc", page.address)
///       xml(XMLNamespace.xhtml["link"], ["rel": "alternate", "hreflang": "sv", "href": page.swedish])
///     }
///   }
/// }
/// ```
public struct XMLWriter: ~Copyable {
  /// The attributes of an element, in the order in which they are written.
  public typealias Attributes = KeyValuePairs<XMLName, String>

  private let buffer: xmlBufferPtr
  private let writer: xmlTextWriterPtr
  /// The namespaces declared by the open elements, the innermost last.
  private var declared: [XMLNamespace] = []

  /// Nil only when memory has run out.
  private init?() {
    LibXML2.ready
    guard let buffer = xmlBufferCreate() else { return nil }
    xmlBufferSetAllocationScheme(buffer, XML_BUFFER_ALLOC_DOUBLEIT)
    guard let writer = xmlNewTextWriterMemory(buffer, 0) else {
      xmlBufferFree(buffer)
      return nil
    }
    self.buffer = buffer
    self.writer = writer
  }

  deinit {
    xmlFreeTextWriter(writer)
    xmlBufferFree(buffer)
  }

  /// A whole document: declaration, root element and what `content` writes into it, closed by a line feed.
  ///
  /// - Parameters:
  ///   - namespace: address of the namespace of all names without prefix; nil for none.
  ///   - declaring: further namespaces to declare at the root, so that they need not be declared at each use.
  ///   - indented: whether elements begin on lines of their own. Not for documents in which blanks between elements count.
  /// - Returns: the bytes; none at all only when memory has run out.
  public static func document(
    _ root: XMLName, namespace: String? = nil, declaring: [XMLNamespace] = [], _ attributes: Attributes = [:],
    indented: Bool = false, _ content: (inout XMLWriter) -> Void
  ) -> [UInt8] {
    guard var xml = XMLWriter() else { return [] }
    xmlTextWriterSetIndent(xml.writer, indented ? 1 : 0)
    xmlTextWriterStartDocument(xml.writer, "1.0", "UTF-8", nil)
    xml.element(root, default: namespace, declaring: declaring, attributes, content)
    xmlTextWriterEndDocument(xml.writer)
    xmlTextWriterFlush(xml.writer)
    return [UInt8](UnsafeBufferPointer(start: xmlBufferContent(xml.buffer), count: Int(xmlBufferLength(xml.buffer))))
  }

  /// Text between tags.
  public mutating func text(_ text: String) {
    xmlTextWriterWriteString(writer, withoutForbiddenCharacters(text))
  }

  /// An element with attributes and whatever `content` writes into it.
  public mutating func callAsFunction(_ name: XMLName, _ attributes: Attributes = [:], _ content: (inout XMLWriter) -> Void) {
    element(name, default: nil, declaring: [], attributes, content)
  }

  /// An element that holds text only.
  public mutating func callAsFunction(_ name: XMLName, _ attributes: Attributes, _ text: String) {
    self(name, attributes) { xml in xml.text(text) }
  }

  /// An element that holds text only, without attributes.
  public mutating func callAsFunction(_ name: XMLName, _ text: String) {
    self(name, [:], text)
  }

  /// An element that holds nothing: `<link .../>`.
  public mutating func callAsFunction(_ name: XMLName, _ attributes: Attributes = [:]) {
    self(name, attributes) { _ in }
  }

  private mutating func element(
    _ name: XMLName, default namespace: String?, declaring: [XMLNamespace], _ attributes: Attributes,
    _ content: (inout XMLWriter) -> Void
  ) {
    let outside = declared.count
    xmlTextWriterStartElement(writer, name.qualified)
    if let namespace, !namespace.isEmpty { write("xmlns", namespace) }
    if let own = name.namespace { declare(own, since: outside) }
    for namespace in declaring { declare(namespace, since: outside) }
    for (index, attribute) in attributes.enumerated() {
      if attributes.prefix(index).contains(where: { $0.key.qualified == attribute.key.qualified }) { continue }
      if let namespace = attribute.key.namespace, !declare(namespace, since: outside) { continue }
      write(attribute.key.qualified, attribute.value)
    }
    content(&self)
    xmlTextWriterEndElement(writer)
    declared.removeLast(declared.count - outside)
  }

  /// Makes the prefix mean its namespace in the element that is being opened.
  ///
  /// - Returns: false if the same element has given the prefix to another namespace.
  @discardableResult
  private mutating func declare(_ namespace: XMLNamespace, since outside: Int) -> Bool {
    if namespace == .xml { return true }
    let known = declared.lastIndex { $0.prefix == namespace.prefix }
    if let known, declared[known] == namespace { return true }
    if let known, known >= outside { return false }
    declared.append(namespace)
    write("xmlns:" + namespace.prefix, namespace.address)
    return true
  }

  private func write(_ attribute: String, _ value: String) {
    xmlTextWriterWriteAttribute(writer, attribute, withoutForbiddenCharacters(value))
  }
}

/// The text without what XML 1.0 has no way to write: controls other than tab, line feed and carriage return, U+FFFE and U+FFFF.
private func withoutForbiddenCharacters(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0xEF || $0 == 9 || $0 == 10 || $0 == 13 }) { return text }
  var kept = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 9, 10, 13, 0x20...0xFFFD, 0x1_0000...: kept.append(scalar)
    default: break
    }
  }
  return String(kept)
}
