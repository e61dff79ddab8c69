extension Prose {
  /// Words between blanks; each Han character is a word of its own. Placeholders are none, and neither are lonely signs.
  public var wordCount: Int {
    var words = 0
    var isInWord = false
    walk { event in
      switch event {
      case .text(let run):
        var index = 0
        while index < run.count {
          let (scalar, width) = run.scalar(at: index)
          index += width
          if scalar.value <= 0x20 {
            isInWord = false
            continue
          }
          let script = Script.of(scalar)
          if script == .han {
            words += 1
            isInWord = false
          } else if !isInWord, script.isWritten || scalar.properties.numericType != nil {
            words += 1
            isInWord = true
          }
        }
      case .start(let element), .end(let element): if element.isBlock { isInWord = false }
      case .lineBreak: isInWord = false
      case .placeholder, .range: break
      }
    }
    return words
  }

  /// Bytes of the text and of what it names: never fewer than its characters.
  public var byteCount: Int { bytes.count }

  /// Characters as readers count them (extended grapheme clusters, UAX #29), for limits. Placeholders and markup count nothing.
  public var characterCount: Int {
    var characters = 0
    walk { event in
      guard case .text(let run) = event else { return }
      characters += run.allSatisfy { $0 < 0x80 } ? run.count : run.string.count
    }
    return characters
  }
}

extension Element {
  /// Whether it stands in lines of its own rather than within one.
  public var isBlock: Bool {
    switch self {
    case .paragraph, .heading, .list, .item: true
    case .strong, .emphasis, .link: false
    }
  }
}
