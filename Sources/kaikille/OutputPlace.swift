import Glibc

/// Where a build publishes, held against the sources: the tool writes and removes files there, so the two never share a folder.
struct OutputPlace {
  /// As the user named it, for messages.
  let path: String
  private let root: String

  /// - Parameter output: nil means `output` below the root.
  init(root: String, output: String?) {
    self.root = root
    path = output ?? root + "/output"
  }

  /// Whether the place is the root of the publication, holds it, or lies inside one of its source folders.
  func overlaps(_ folders: [String]) -> Bool {
    let place = Self.resolved(path)
    let root = Self.resolved(self.root)
    if Self.holds(place, root) { return true }
    return folders.contains { folder in
      let source = Self.resolved(self.root + "/" + folder)
      return Self.holds(source, place) || Self.holds(place, source)
    }
  }

  /// Whether `inner` is `outer` or lies below it.
  private static func holds(_ outer: [Substring], _ inner: [Substring]) -> Bool { inner.starts(with: outer) }

  /// The names on the way to a path, links followed as far as it exists.
  private static func resolved(_ path: String) -> [Substring] {
    var names = path.split(separator: "/")
    var rest: [Substring] = []
    while true {
      let head = (path.hasPrefix("/") ? "/" : "./") + names.joined(separator: "/")
      if let real = realpath(head, nil) {
        defer { free(real) }
        return rest.reduce(into: String(cString: real).split(separator: "/")) { found, name in
          if name == ".." { found = found.dropLast() } else if name != "." { found.append(name) }
        }
      }
      guard let last = names.popLast() else { return rest }
      rest.insert(last, at: 0)
    }
  }
}
