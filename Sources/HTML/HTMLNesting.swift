/// Elements that open and close at different places of the program, for text that arrives as a series of events. What is still open at the
/// end is closed; closing more than was opened does nothing. Lent by `HTMLWriter.nested`.
public struct HTMLNesting: ~Copyable {
  /// Where text and whole elements are written.
  public var html: HTMLWriter
  private var ends: [StaticString] = []

  fileprivate init(_ html: consuming HTMLWriter) { self.html = html }

  /// Opens an element.
  @inlinable
  public mutating func start<let count: Int>(_ element: HTMLElement, _ attributes: InlineArray<count, HTMLAttribute>) {
    html.open(element.start, attributes.span)
    remember(element.end)
  }

  /// Opens an element without attributes.
  @inlinable
  public mutating func start(_ element: HTMLElement) { start(element, []) }

  /// Closes the element that was opened last.
  public mutating func end() {
    if let end = ends.popLast() { html.close(end) }
  }

  @usableFromInline
  mutating func remember(_ end: StaticString) { ends.append(end) }

  fileprivate consuming func finished() -> HTMLWriter {
    while let end = ends.popLast() { html.close(end) }
    return html
  }
}

extension HTMLWriter {
  /// Writes elements whose start and end come one by one: `html.nested { $0.start(.p); $0.html.text("…"); $0.end() }`.
  public mutating func nested(_ content: (inout HTMLNesting) -> Void) {
    var nesting = HTMLNesting(self)
    content(&nesting)
    self = nesting.finished()
  }
}
