/// What a walk through a text meets. The bytes in it are lent for the length of the call.
public enum Event {
  case start(Element)
  case end(Element)
  /// Words without markup; never empty, and two texts never follow each other.
  case text(TextRun)
  case placeholder(Placeholder)
  /// Two numbers with a dash between them, of which at least one is a fact. Only `walk(joining:_:)` hands over ranges.
  case range(RangeEnd, TextRun, RangeEnd)
  /// A line break that the author asked for by a backslash at the end of a line.
  case lineBreak
}

/// What can contain other events.
public enum Element {
  /// Absent in a line, and in an element of a list that has only one paragraph.
  case paragraph
  /// Level as written: 3 for `###`.
  case heading(level: Int)
  /// The number of the first element, nil for a list with bullets. The outermost list has depth 1.
  case list(first: Int?, depth: Int)
  /// An element of a list, with its number in an ordered one.
  case item(number: Int?, depth: Int)
  case strong
  case emphasis
  case link(Link)
}

/// A fact that stands in a text by its path.
public struct Placeholder {
  /// How the fact is written; `Format.plain` unless a `|` follows the path.
  public enum Format: UInt8, Hashable, Sendable, CaseIterable {
    case plain = 0
    /// `{reopens|on}`: a date with its weekday, in the case that means "on".
    case on = 1
  }

  /// Index into `references`.
  public let ordinal: Int
  /// For example `phones.main` or `services/kela.phones.main`.
  public let path: TextRun
  public let format: Format
}

/// The target of a link.
public struct Link {
  /// Index into `references`.
  public let ordinal: Int
  /// For example `services/kela`, `links.form`, `guides/first-days#passport` or `#passport`.
  public let target: TextRun
}

extension Prose {
  /// Walks through the text in its order. Elements are balanced.
  public func walk<Failure: Error>(_ body: (Event) throws(Failure) -> Void) throws(Failure) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(Failure) -> Void in
      if pieces.isEmpty {
        if !bytes.isEmpty { try body(.text(bytes)) }
        return
      }
      var ordinal = 0
      var link = Link(ordinal: 0, target: bytes)
      for piece in pieces {
        let element: Element
        switch piece.kind {
        case .text:
          try body(.text(bytes.part(piece.range)))
          continue
        case .placeholder:
          let format = Placeholder.Format(rawValue: piece.level) ?? .plain
          try body(.placeholder(Placeholder(ordinal: ordinal, path: bytes.part(piece.range), format: format)))
          ordinal += 1
          continue
        case .lineBreak:
          try body(.lineBreak)
          continue
        case .link:
          if !piece.isEnd {
            link = Link(ordinal: ordinal, target: bytes.part(piece.range))
            ordinal += 1
          }
          element = .link(link)
        case .paragraph: element = .paragraph
        case .heading: element = .heading(level: Int(piece.level))
        case .list: element = .list(first: piece.number, depth: Int(piece.level))
        case .item: element = .item(number: piece.number, depth: Int(piece.level))
        case .strong: element = .strong
        case .emphasis: element = .emphasis
        }
        try body(piece.isEnd ? .end(element) : .start(element))
      }
    }
  }
}
