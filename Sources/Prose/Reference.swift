/// What a text names: a fact by a placeholder, or a page or address by a link. Resolved once for each text by the catalogue; renderers find
/// their answer by the `ordinal` of the event.
public struct Reference: Hashable, Sendable {
  public enum Use: Hashable, Sendable {
    case placeholder(Placeholder.Format)
    case link
  }

  public let use: Use
  /// As written, without braces and format.
  public let path: String
  /// Where it stands in the text, for `TextOrigin.span(at:)`.
  public let position: TextPosition

  /// `type/id` where another entry is named.
  public var entry: Substring? {
    let beginning = path.prefix { $0 != "." && $0 != "#" }
    return beginning.contains("/") ? beginning : nil
  }

  /// The names behind the entry: `["phones", "main"]` in `services/kela.phones.main` and in `phones.main`.
  public var names: [Substring] {
    let names = path.prefix { $0 != "#" }.split(separator: ".")
    return entry == nil ? names : Array(names.dropFirst())
  }

  /// The section behind `#`.
  public var section: Substring? {
    path.firstIndex(of: "#").map { path[path.index(after: $0)...] }
  }
}

extension Prose {
  /// Whether the text names anything.
  public var hasReferences: Bool { pieces.contains { $0.kind == .placeholder || $0.kind == .link } }

  /// The placeholders and links in the order of the text.
  public var references: [Reference] {
    pieces.compactMap { piece in
      let use: Reference.Use
      switch piece.kind {
      case .placeholder: use = .placeholder(Placeholder.Format(rawValue: piece.level) ?? .plain)
      case .link where !piece.isEnd: use = .link
      default: return nil
      }
      return Reference(use: use, path: String(decoding: bytes[piece.range], as: UTF8.self), position: piece.position)
    }
  }
}

/// The spelling of placeholders and link targets (docs/content.md, "Placeholders and links").
enum ReferenceSpelling {
  /// `[type/id.]name(.name)*`
  static func isPlaceholder(_ path: TextRun) -> Bool {
    guard var end = name(path, 0) else { return false }
    if end < path.count, path[end] == UInt8(ascii: "/") {
      guard let id = name(path, end + 1), id < path.count else { return false }
      end = id
    }
    return names(path, end)
  }

  /// `type/id`, `type/id.links.name`, `type/id#section`, `links.name` or `#section`
  static func isTarget(_ target: TextRun) -> Bool {
    if target.first == UInt8(ascii: "#") { return name(target, 1) == target.count }
    if target.has("links.", at: 0) { return name(target, 6) == target.count }
    guard let type = name(target, 0), type < target.count, target[type] == UInt8(ascii: "/") else { return false }
    guard let id = name(target, type + 1) else { return false }
    if id == target.count { return true }
    if target[id] == UInt8(ascii: "#") { return name(target, id + 1) == target.count }
    return target.has(".links.", at: id) && name(target, id + 7) == target.count
  }

  /// Whether `.name` follows, and follows, up to the end.
  private static func names(_ path: TextRun, _ start: Int) -> Bool {
    var index = start
    while index < path.count {
      guard path[index] == UInt8(ascii: "."), let end = name(path, index + 1) else { return false }
      index = end
    }
    return true
  }

  /// The end of the name that begins at `start`; nil where there is none.
  private static func name(_ path: TextRun, _ start: Int) -> Int? {
    var end = start
    while end < path.count, isNameByte(path[end]) { end += 1 }
    return end > start ? end : nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }
}
