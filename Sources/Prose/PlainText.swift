extension Prose {
  /// Appends the text without markup, as bulletins need it: a blank line between paragraphs, `- ` and `1. ` before elements of lists, deeper
  /// lists indented by two blanks. Nothing is appended after the last word.
  ///
  /// - Parameters:
  ///   - direction: in right-to-left text, left-to-right words and numbers are isolated by U+2066 and U+2069; what `placeholder` and `link`
  ///     append is their own affair.
  ///   - placeholder: appends the fact that a placeholder stands for.
  ///   - link: appends what follows the words of a link, for example its address.
  ///   - joins: in right-to-left text, whether the facts at both ends of a dash are numbers: one isolate then holds the range.
  public func appendPlainText(
    to output: inout [UInt8], direction: Direction = .leftToRight,
    placeholder: (Placeholder, inout [UInt8]) -> Void,
    link: (Link, inout [UInt8]) -> Void = { _, _ in }, joins: (RangeEnd, RangeEnd) -> Bool = { _, _ in false }
  ) {
    var layout = PlainTextLayout()
    func append(_ end: RangeEnd) {
      switch end {
      case .fact(let fact):
        let start = output.count
        placeholder(fact, &output)
        // The isolate of the range is enough.
        if output[start...].starts(with: Bidi.isolate), output[start...].reversed().starts(with: Bidi.pop.reversed()) {
          output.removeLast(Bidi.pop.count)
          output.removeSubrange(start..<start + Bidi.isolate.count)
        }
      case .typed(let number): output.append(contentsOf: number)
      }
    }
    func isRange(_ first: RangeEnd, _ second: RangeEnd) -> Bool { direction == .rightToLeft && joins(first, second) }
    walk(joining: isRange) { event in
      switch event {
      case .start(let element): layout.start(element)
      case .end(.link(let target)): link(target, &output)
      case .end(let element): layout.end(element)
      case .lineBreak: layout.breakLine()
      case .placeholder(let fact):
        layout.appendGap(to: &output)
        placeholder(fact, &output)
      case .range(let first, let dash, let second):
        layout.appendGap(to: &output)
        output.append(contentsOf: Bidi.isolate)
        append(first)
        output.append(contentsOf: dash)
        append(second)
        output.append(contentsOf: Bidi.pop)
      case .text(let words):
        layout.appendGap(to: &output)
        switch direction {
        case .leftToRight: output.append(contentsOf: words)
        case .rightToLeft: Bidi.appendIsolated(words, to: &output)
        }
      }
    }
  }
}

/// The line ends, indentations and list signs between the words of a plain text. A renderer tells it every element and, before it appends
/// words, has the gap appended.
public struct PlainTextLayout: Sendable {
  private enum Gap: Int { case none, line, paragraph }

  private var gap = Gap.none
  private var hasWords = false
  private var depth = 0
  /// The element of a list that has begun and has no words yet.
  private var sign: (number: Int?, depth: Int)?

  public init() {}

  public mutating func start(_ element: Element) {
    switch element {
    case .paragraph, .heading: if sign == nil { widen(to: depth == 0 ? .paragraph : .line) }
    case .list(_, let level):
      widen(to: level == 1 ? .paragraph : .line)
      depth = level
    case .item(let number, let level):
      widen(to: .line)
      sign = (number, level)
    case .strong, .emphasis, .link: break
    }
  }

  public mutating func end(_ element: Element) {
    switch element {
    case .list(_, let level): depth = level - 1
    case .item: sign = nil
    default: break
    }
  }

  public mutating func breakLine() { widen(to: .line) }

  /// Appends what separates the words that follow from those before.
  public mutating func appendGap(to output: inout [UInt8]) {
    let breaks = hasWords ? gap.rawValue : 0
    output.append(contentsOf: repeatElement(0x0A, count: breaks))
    if let sign {
      output.append(contentsOf: repeatElement(0x20, count: 2 * (sign.depth - 1)))
      output.append(contentsOf: sign.number.map { "\($0). " }?.utf8 ?? "- ".utf8)
    } else if breaks > 0 {
      output.append(contentsOf: repeatElement(0x20, count: 2 * depth))
    }
    gap = .none
    sign = nil
    hasWords = true
  }

  private mutating func widen(to wanted: Gap) {
    if wanted.rawValue > gap.rawValue { gap = wanted }
  }
}
