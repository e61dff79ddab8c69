extension Prose {
  /// The version of `canonical`. Whoever stores a hash of canonical bytes stores it with this number or hashes the number as well:
  /// a change of the rendering must not make every translation look outdated without a word.
  public static let normalization = 1

  /// The meaning of the text as bytes, for the hash of the translation state.
  public var canonical: [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + pieces.count * 4)
    appendCanonical(to: &output)
    return output
  }

  /// Appends the canonical rendering. Two texts have the same one if and only if they say the same: words in form C with single blanks (no-break ones count as such),
  /// placeholders, link targets, emphasis and the structure of paragraphs, lists and headings. Wrapping, the signs of lists and blank
  /// lines between their elements leave no trace.
  ///
  /// Version 1: an element is U+0002, a letter (`P` paragraph, `H` heading with its level, `U` list, `O` ordered list with its first
  /// number, `I` element, `S` strong, `E` emphasis, `L` link with its target), U+001F, its contents, U+0003; a placeholder is U+0010,
  /// its path, `|on` where it has that format, U+0003; a line break is U+000A. Words hold no control characters.
  ///
  /// - Parameter isExact: no-break blanks stay what they are, so that texts which look different on a page have different bytes.
  public func appendCanonical(to output: inout [UInt8], isExact: Bool = false) {
    walk { event in
      switch event {
      case .text(let words): if isExact { output.append(contentsOf: words) } else { Self.append(words, to: &output) }
      case .lineBreak: output.append(0x0A)
      case .placeholder(let placeholder):
        output.append(0x10)
        output.append(contentsOf: placeholder.path)
        if placeholder.format == .on { output.append(contentsOf: "|on".utf8) }
        output.append(0x03)
      case .start(let element):
        output.append(0x02)
        Self.appendTag(element, to: &output)
        output.append(0x1F)
      case .range: break  // only `walk(joining:_:)` has ranges
      case .end: output.append(0x03)
      }
    }
  }

  /// Words with every no-break blank as a blank: keyboards and word processors put them in unasked.
  private static func append(_ words: TextRun, to output: inout [UInt8]) {
    var start = 0
    var index = 0
    while index < words.count {
      let width = words.has("\u{A0}", at: index) ? 2 : words.has("\u{202F}", at: index) ? 3 : 0
      if width > 0 {
        output.append(contentsOf: words[start..<index])
        output.append(0x20)
        index += width
        start = index
      } else {
        index += 1
      }
    }
    output.append(contentsOf: words[start...])
  }

  private static func appendTag(_ element: Element, to output: inout [UInt8]) {
    switch element {
    case .paragraph: output.append(UInt8(ascii: "P"))
    case .heading(let level): output.append(contentsOf: "H\(level)".utf8)
    case .list(let first?, _): output.append(contentsOf: "O\(first)".utf8)
    case .list(nil, _): output.append(UInt8(ascii: "U"))
    case .item: output.append(UInt8(ascii: "I"))
    case .strong: output.append(UInt8(ascii: "S"))
    case .emphasis: output.append(UInt8(ascii: "E"))
    case .link(let link):
      output.append(UInt8(ascii: "L"))
      output.append(contentsOf: link.target)
    }
  }
}
