import Diagnostics

/// Turns what libyaml says about a fault ("did not find expected key") into what an editor can do about it.
///
/// Problems and contexts are the sentences of libyaml 0.2.5, `scanner.c` and `parser.c`; an unknown one becomes `unreadable-yaml`.
struct ParserFault {
  /// The scalar in front of a fault.
  struct LastScalar {
    let style: Scalar.Style
    let bytes: Range<Int>
  }

  let source: SourceText
  let problem: String
  /// Offset at which libyaml noticed.
  let place: Int
  let context: String
  /// Offset at which the thing began that libyaml was reading.
  let contextPlace: Int
  let openFlows: [Int]
  let lastScalar: LastScalar
  let lastEnd: Int

  var diagnostic: Diagnostic {
    if let byContext { return byContext }
    switch problem {
    case "mapping values are not allowed in this context": return unexpectedColon
    case "could not find expected ':'":
      if let colon = source.colonWithoutBlank(from: contextPlace) { return .missingBlankAfterColon(colon, in: source) }
      return .missingColon(at: source.span(at: contextPlace))
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'": return unfinishedFlow(from: contextPlace)
    case "did not find expected node content":
      if let open = openBracket, isBeyondLine(of: open) { return .unclosedBracket(source.character(at: open), at: source.span(at: open)) }
      return misplacedCharacter
    case "block sequence entries are not allowed in this context":
      if let open = openBracket { return unfinishedFlow(from: open) }
      return .listOnKeyLine(at: source.span(at: place))
    case "found character that cannot start any token", "mapping keys are not allowed in this context": return misplacedCharacter
    case "did not find expected key", "did not find expected '-' indicator", "did not find expected <document start>":
      return unexpectedEntry
    default: return .unreadable(problem, at: source.span(at: place))
    }
  }

  private var byContext: Diagnostic? {
    switch context {
    case "while scanning a quoted scalar": .unclosedQuote(at: source.span(at: contextPlace))
    case "while parsing a quoted scalar": .unknownEscape(at: source.span(at: place))
    case "while scanning an alias": .alias(at: source.span(at: contextPlace))
    case "while scanning an anchor": .anchor(at: source.span(at: contextPlace))
    case "while scanning a tag", "while parsing a tag": .tag(at: source.span(at: contextPlace))
    case "while scanning a directive", "while scanning a %YAML directive", "while scanning a %TAG directive":
      .directive(at: source.span(at: contextPlace))
    case "while scanning a block scalar": .textAfterBlockMark(at: source.span(at: place))
    case "while parsing a node" where problem == "found undefined tag handle": .tag(at: source.span(at: contextPlace))
    default: nil
    }
  }

  /// A colon where none may stand: a second one on the line, or a line that is indented deeper than the value above it.
  private var unexpectedColon: Diagnostic {
    if let open = openBracket, isBeyondLine(of: open) { return .unclosedBracket(source.character(at: open), at: source.span(at: open)) }
    let bytes = source.bytes
    let line = bytes.lineStart(of: place)
    for offset in line..<place where bytes[offset] == .colon && bytes.isSeparator(offset + 1) {
      return .secondColon(at: source.span(at: place))
    }
    let first = bytes.skippingBlanks(from: line)
    if let above = lineAbove(line), let colon = source.colonWithoutBlank(from: above) {
      return .missingBlankAfterColon(colon, in: source)
    }
    return .wrongIndentation(at: source.span(at: first), group: nil)
  }

  /// Something stands where a key or a `-` of the group was awaited.
  private var unexpectedEntry: Diagnostic {
    let bytes = source.bytes
    let line = bytes.lineStart(of: place)
    if place < bytes.count, "]},".utf8.contains(bytes[place]) { return misplacedCharacter }
    if place < bytes.count, bytes.skippingBlanks(from: line) < place {
      let isQuoted = lastScalar.style == .singleQuoted || lastScalar.style == .doubleQuoted
      if isQuoted, lastScalar.bytes.upperBound >= line, lastScalar.bytes.lowerBound < line {
        return .unclosedQuote(at: source.span(at: lastScalar.bytes.lowerBound))
      }
      return .textAfterValue(at: source.span(at: place))
    }
    guard place < bytes.count else { return .unreadable(problem, at: source.span(at: place)) }
    switch bytes[place] {
    case .hyphen where bytes.isSeparator(place + 1): return .listIndentation(at: source.span(at: place))
    case .colon: return .keyNotText(at: source.span(at: place))
    default: break
    }
    // At the end of a document libyaml forgets where its group began.
    return .wrongIndentation(at: source.span(at: place), group: context.isEmpty ? nil : source.span(at: contextPlace))
  }

  private var misplacedCharacter: Diagnostic {
    if source.bytes.isSeparator(place) { return .unreadable(problem, at: source.span(at: place)) }
    return .reservedCharacter(source.character(at: place), at: source.span(at: place))
  }

  /// A comma is missing if the bracket is closed on its own line, else the bracket was never closed.
  private func unfinishedFlow(from open: Int) -> Diagnostic {
    let closing: UInt8 = source.bytes[open] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}")
    let end = source.bytes.lineEnd(of: open)
    if place < end, source.bytes[place..<end].contains(closing) { return .missingComma(at: source.span(at: place)) }
    return .unclosedBracket(source.character(at: open), at: source.span(at: open))
  }

  /// The innermost bracket or brace that is open at the fault. The parser may lag behind the scanner, so the bytes since its last
  /// event are looked at too.
  private var openBracket: Int? {
    var open = openFlows
    for offset in min(lastEnd, place)..<place {
      switch source.bytes[offset] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): if open.last != offset { open.append(offset) }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): _ = open.popLast()
      default: break
      }
    }
    return open.last
  }

  private func isBeyondLine(of open: Int) -> Bool { place >= source.bytes.lineEnd(of: open) }

  /// Offset of the first character of the nearest line above that is not empty.
  private func lineAbove(_ line: Int) -> Int? {
    var start = line
    while start > source.start {
      start = max(source.start, source.bytes.lineStart(of: start - 1))
      let first = source.bytes.skippingBlanks(from: start)
      if !source.bytes.isLineEnd(first) { return first }
    }
    return nil
  }
}
