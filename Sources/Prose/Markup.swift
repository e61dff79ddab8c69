extension Prose {
  /// The text as an editor would write it, for people who compare two versions. Texts that say the same (`canonical`) have the same markup:
  /// paragraphs are single lines, lists have `-` or their numbers, however they were written. Signs that are words are not escaped.
  public var markup: String {
    var output: [UInt8] = []
    var layout = PlainTextLayout()
    // Signs wait until the gap in front of them is known.
    var opening: [UInt8] = []
    func append(_ bytes: some Sequence<UInt8>) {
      layout.appendGap(to: &output)
      output.append(contentsOf: opening)
      opening = []
      output.append(contentsOf: bytes)
    }
    walk { event in
      switch event {
      case .text(let words): append(words)
      case .placeholder(let placeholder): append(Array(("{" + placeholder.path.string + (placeholder.format == .on ? "|on}" : "}")).utf8))
      case .range: break  // only `walk(joining:_:)` has ranges
      case .lineBreak:
        output.append(UInt8(ascii: "\\"))
        layout.breakLine()
      case .start(let element):
        layout.start(element)
        opening += element.openingSign.utf8
      case .end(let element):
        if !element.closingSign.isEmpty { append(element.closingSign.utf8) }
        layout.end(element)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}

extension Element {
  fileprivate var openingSign: String {
    switch self {
    case .heading(let level): String(repeating: "#", count: level) + " "
    case .strong: "**"
    case .emphasis: "*"
    case .link: "["
    case .paragraph, .list, .item: ""
    }
  }

  fileprivate var closingSign: String {
    switch self {
    case .strong: "**"
    case .emphasis: "*"
    case .link(let link): "](\(link.target.string))"
    case .paragraph, .heading, .list, .item: ""
    }
  }
}
