internal import CLibXML2

/// Builds the tree from the events of libxml2's parser. The parser is told of no function of libxml2's own, so that it keeps no
/// tree, fetches nothing and prints nothing.
final class TreeBuilder {
  private let parser: xmlParserCtxtPtr
  /// The elements that have begun and not ended, the innermost last.
  private var open: [XMLElement] = []
  /// Text that has arrived since the last tag, in pieces.
  private var pending: [UInt8] = []
  private var root: XMLElement?
  private var fault: XMLFault?

  private init(parser: xmlParserCtxtPtr) { self.parser = parser }

  static func read(_ bytes: [UInt8]) throws(XMLFault) -> XMLElement {
    LibXML2.ready
    guard let length = Int32(exactly: bytes.count), length > 0 else { throw XMLFault(line: 0, message: "empty, or too large to read") }
    guard let parser = xmlNewParserCtxt() else { throw XMLFault(line: 0, message: "out of memory") }
    defer { xmlFreeParserCtxt(parser) }
    let builder = TreeBuilder(parser: parser)
    parser.pointee.sax?.pointee = handlers
    parser.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
    return try withExtendedLifetime(builder) { () throws(XMLFault) in try builder.parse(bytes, length) }
  }

  private func parse(_ bytes: [UInt8], _ length: Int32) throws(XMLFault) -> XMLElement {
    bytes.withUnsafeBytes { memory in
      let start = memory.baseAddress?.assumingMemoryBound(to: CChar.self)
      // NOENT: without it `&amp;` in a value would arrive as `&#38;`. Nothing else can be expanded, as declaring an entity is refused.
      let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue)
      // Some declarations make the parser begin a tree all the same.
      if let tree = xmlCtxtReadMemory(parser, start, length, nil, nil, options) { xmlFreeDoc(tree) }
    }
    if let fault { throw fault }
    guard parser.pointee.wellFormed == 1, let root else { throw XMLFault(line: line, message: "not well-formed") }
    return root
  }

  private var line: Int { parser.pointee.input.map { Int($0.pointee.line) } ?? 0 }

  // MARK: Events

  private func start(_ name: String, _ attributes: [XMLAttribute]) {
    flush()
    open.append(XMLElement(name: name, attributes: attributes, line: line))
  }

  private func end() {
    flush()
    guard let element = open.popLast() else { return }
    if open.isEmpty { root = element } else { open[open.count - 1].children.append(.element(element)) }
  }

  private func flush() {
    guard !pending.isEmpty, !open.isEmpty else { return }
    open[open.count - 1].children.append(.text(String(decoding: pending, as: UTF8.self)))
    pending.removeAll(keepingCapacity: true)
  }

  /// Only the first fault is kept: what follows is mostly its consequence.
  private func fail(line: Int, _ message: String) {
    if fault == nil { fault = XMLFault(line: line, message: message) }
  }

  /// Ends the reading at once, before anything declared could be used.
  private func refuse(_ message: String) {
    fail(line: line, message)
    xmlStopParser(parser)
  }

  // MARK: Functions for libxml2

  private static func builder(_ pointer: UnsafeMutableRawPointer?) -> TreeBuilder? {
    pointer.map { Unmanaged<TreeBuilder>.fromOpaque($0).takeUnretainedValue() }
  }

  private static var handlers: xmlSAXHandler {
    var handlers = xmlSAXHandler()
    handlers.initialized = UInt32(XML_SAX2_MAGIC)
    handlers.startElementNs = { pointer, local, prefix, _, namespaceCount, namespaces, attributeCount, _, attributes in
      let declarations = xmlDeclarations(namespaces, Int(namespaceCount))
      TreeBuilder.builder(pointer)?.start(
        qualifiedName(prefix, local), declarations + xmlAttributes(attributes, Int(attributeCount)))
    }
    handlers.endElementNs = { pointer, _, _, _ in TreeBuilder.builder(pointer)?.end() }
    handlers.characters = { pointer, text, length in
      TreeBuilder.builder(pointer)?.pending.append(contentsOf: UnsafeBufferPointer(start: text, count: Int(length)))
    }
    // The same function for blanks between elements: otherwise libxml2 would guess which of them count.
    handlers.ignorableWhitespace = handlers.characters
    handlers.entityDecl = { pointer, _, _, _, _, _ in
      TreeBuilder.builder(pointer)?.refuse("entities may not be declared")
    }
    handlers.reference = { pointer, name in
      TreeBuilder.builder(pointer)?.refuse("unknown entity &\(qualifiedName(nil, name));")
    }
    handlers.serror = { pointer, error in
      guard let error = error?.pointee, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
      let message = error.message.map { String(cString: $0) } ?? "not well-formed"
      TreeBuilder.builder(pointer)?.fail(line: Int(error.line), message.last == "\n" ? String(message.dropLast()) : message)
    }
    return handlers
  }
}

private func qualifiedName(_ prefix: UnsafePointer<xmlChar>?, _ local: UnsafePointer<xmlChar>?) -> String {
  let name = local.map { String(cString: $0) } ?? ""
  return prefix.map { String(cString: $0) + ":" + name } ?? name
}

/// Namespaces arrive as pairs: prefix (nil for the default), address.
private func xmlDeclarations(_ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int) -> [XMLAttribute] {
  guard let pointers, count > 0 else { return [] }
  return (0..<count).map { index in
    let prefix = pointers[index * 2]
    return XMLAttribute(
      name: prefix == nil ? "xmlns" : "xmlns:" + qualifiedName(nil, prefix), value: qualifiedName(nil, pointers[index * 2 + 1]))
  }
}

/// Attributes arrive as fives: name, prefix, namespace, begin and end of the value.
private func xmlAttributes(_ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int) -> [XMLAttribute] {
  guard let pointers, count > 0 else { return [] }
  return (0..<count).map { index in
    let five = pointers + index * 5
    guard let begin = five[3], let end = five[4] else { return XMLAttribute(name: qualifiedName(five[1], five[0]), value: "") }
    let value = String(decoding: UnsafeBufferPointer(start: begin, count: end - begin), as: UTF8.self)
    return XMLAttribute(name: qualifiedName(five[1], five[0]), value: value)
  }
}
