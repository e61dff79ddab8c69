/// Writes HTML that is well-formed XML too, at the speed of appending bytes.
///
/// There is no call that adds markup as a string: elements close when their closure ends, attribute names are a closed list, text and
/// values are always escaped. A writer is lent by `HTMLWriter.document` or `HTMLFragment` and cannot be made, copied or kept.
///
/// ```swift
/// let page = HTMLWriter.document(language: "fi", rightToLeft: false) { html in
///   html(.head) { html in
///     html(.meta, [.charset])
///     html(.title, "Kela")
///   }
///   html(.body) { html in
///     html(.h1, "Kela")
///     html(.p, [.class("lead")]) { html in
///       html.text("Avoinna ")
///       html(.time, [.datetime("09:00")], "9.00")
///       html(.br)
///       html(.a, [.href(.path("../index.html")), .when(isHome, .current(.page))], "Etusivu")
///     }
///   }
/// }
/// ```
public struct HTMLWriter: ~Copyable {
  var output: ByteBuffer

  init(capacity: Int) { output = ByteBuffer(capacity: capacity) }

  // MARK: Text

  /// Text between tags. Characters that neither XML 1.0 nor HTML allows (controls, noncharacters) are dropped.
  public mutating func text(_ text: String) { write(text, for: .text) }

  /// Text that is already at hand as UTF-8; bytes that are not UTF-8 become U+FFFD.
  public mutating func text(utf8 bytes: Span<UInt8>) {
    if (try? UTF8Span(validating: bytes)) != nil {
      bytes.withUnsafeBufferPointer { output.append(escaping: $0, for: .text) }
    } else {
      text(bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
    }
  }

  /// Markup that another writer made.
  public mutating func append(_ fragment: HTMLFragment) {
    fragment.bytes.withUnsafeBufferPointer { output.append($0) }
  }

  // MARK: Elements

  /// An element with attributes and whatever `content` writes into it.
  @inlinable
  public mutating func callAsFunction<let count: Int>(
    _ element: HTMLElement, _ attributes: InlineArray<count, HTMLAttribute>, _ content: (inout HTMLWriter) -> Void
  ) {
    open(element.start, attributes.span)
    content(&self)
    close(element.end)
  }

  /// An element without attributes.
  @inlinable
  public mutating func callAsFunction(_ element: HTMLElement, _ content: (inout HTMLWriter) -> Void) {
    self(element, [], content)
  }

  /// An element that holds text only.
  @inlinable
  public mutating func callAsFunction<let count: Int>(
    _ element: HTMLElement, _ attributes: InlineArray<count, HTMLAttribute>, _ text: String
  ) {
    open(element.start, attributes.span)
    self.text(text)
    close(element.end)
  }

  /// An element that holds text only, without attributes.
  @inlinable
  public mutating func callAsFunction(_ element: HTMLElement, _ text: String) {
    self(element, [], text)
  }

  /// An element in which HTML reads no tags, such as `title`.
  @inlinable
  public mutating func callAsFunction<let count: Int>(
    _ element: HTMLTextElement, _ attributes: InlineArray<count, HTMLAttribute>, _ text: String
  ) {
    open(element.start, attributes.span)
    self.text(text)
    close(element.end)
  }

  /// The same without attributes.
  @inlinable
  public mutating func callAsFunction(_ element: HTMLTextElement, _ text: String) {
    self(element, [], text)
  }

  /// A void element: `<br/>`, `<meta .../>`.
  @inlinable
  public mutating func callAsFunction<let count: Int>(_ element: HTMLVoidElement, _ attributes: InlineArray<count, HTMLAttribute>) {
    open(element.start, attributes.span, end: "/>")
  }

  /// A void element without attributes.
  @inlinable
  public mutating func callAsFunction(_ element: HTMLVoidElement) {
    self(element, [])
  }

  // MARK: Bytes

  /// Writes a start tag. An attribute that repeats an earlier one is left out: XML forbids two of a name, and HTML keeps the first.
  @usableFromInline
  mutating func open(_ start: StaticString, _ attributes: Span<HTMLAttribute>, end: StaticString = ">") {
    output.append(start)
    attributes.withUnsafeBufferPointer { attributes in
      for index in attributes.indices where !attributes[index].isAbsent {
        if index > 0, attributes[..<index].contains(where: { $0.hasSameName(as: attributes[index]) }) { continue }
        output.append(attributes[index].prefix)
        write(attributes[index].value, for: .attribute)
        output.append(0x22)
      }
    }
    output.append(end)
  }

  @usableFromInline
  mutating func close(_ end: StaticString) { output.append(end) }

  /// Writes a string for a place whose rules are known when this is compiled: each call has its own loop.
  @inline(__always)
  mutating func write(_ text: String, for destination: Destination) {
    text.utf8Span.span.withUnsafeBufferPointer { output.append(escaping: $0, for: destination) }
  }
}
