/// An element of a parsed document with everything in it. Made by `XMLDocument.parse`, read by audits and by the import of XML files.
public struct XMLElement: Hashable, Sendable {
  /// As written, with its prefix: `xhtml:link`.
  public let name: String
  /// In the order of the file, after the declarations of namespaces (`xmlns`, `xmlns:xhtml`).
  public let attributes: [XMLAttribute]
  public internal(set) var children: [XMLNode] = []
  /// The line on which the start tag ends, counted from 1.
  public let line: Int

  /// The value of the attribute with that name, prefix included; nil if there is none.
  public subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

  /// The children that are elements.
  public var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// All text in the element and below, in order, with nothing put between.
  public var text: String {
    children.reduce(into: "") { text, child in
      switch child {
      case .element(let element): text += element.text
      case .text(let more): text += more
      }
    }
  }

  /// The element itself and every element below it, in document order: `page.root.subtree.filter { $0.name == "h1" }`.
  public var subtree: XMLSubtree { XMLSubtree(root: self) }
}

/// The name of an attribute as written, and its value with references resolved.
public struct XMLAttribute: Hashable, Sendable {
  public let name: String
  public let value: String
}

/// A child of an element. Comments and processing instructions are left out; text that they part is joined.
public enum XMLNode: Hashable, Sendable {
  case element(XMLElement)
  case text(String)
}

/// A walk over an element and all below it, in document order.
public struct XMLSubtree: Sequence, Sendable {
  let root: XMLElement

  public func makeIterator() -> Iterator { Iterator(waiting: [root]) }

  public struct Iterator: IteratorProtocol, Sendable {
    /// What has not been reached yet, the next element last.
    var waiting: [XMLElement]

    public mutating func next() -> XMLElement? {
      guard let element = waiting.popLast() else { return nil }
      for case .element(let child) in element.children.reversed() { waiting.append(child) }
      return element
    }
  }
}
