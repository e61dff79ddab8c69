/// A step into a tree: to the value of a key, or to an element of a list (from 0).
public enum YAMLStep: Hashable, Sendable {
  case key(String)
  case index(Int)
}

extension YAMLStep: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  public init(stringLiteral value: String) { self = .key(value) }
  public init(integerLiteral value: Int) { self = .index(value) }
}

/// Ways into a tree and changed trees, which show an edit what it must find.
extension Node {
  /// The value at the end of the path, nil where the path leaves the tree.
  public subscript(path path: some Collection<YAMLStep>) -> Node? {
    guard let step = path.first else { return self }
    let rest = path.dropFirst()
    switch step {
    case .key(let key): return self[key]?[path: Array(rest)]
    case .index(let index):
      guard let elements, elements.indices.contains(index) else { return nil }
      return elements[index][path: Array(rest)]
    }
  }

  /// The tree with another value at the end of the path; with nil the pair or element is gone.
  func replacing(_ path: ArraySlice<YAMLStep>, with new: Node?) -> Node? {
    guard let step = path.first else { return new }
    let rest = path.dropFirst()
    switch (step, value) {
    case (.key(let key), .mapping(var pairs)):
      guard let index = pairs.firstIndex(where: { $0.key == key }) else { return self }
      if let changed = pairs[index].value.replacing(rest, with: new) {
        pairs[index] = Pair(key: key, keySpan: pairs[index].keySpan, value: changed)
      } else {
        pairs.remove(at: index)
      }
      return Node(.mapping(pairs), span: span)
    case (.index(let index), .sequence(var elements)):
      guard elements.indices.contains(index) else { return self }
      if let changed = elements[index].replacing(rest, with: new) { elements[index] = changed } else { elements.remove(at: index) }
      return Node(.sequence(elements), span: span)
    default: return self
    }
  }
}
