import CLibYAML
import Diagnostics

/// Builds the tree of one stretch of a file from libyaml's events, and stops at the first fault that libyaml cannot pass.
///
/// After a fault every open collection is closed with what it has, and `resume` tells where reading may go on.
struct TreeBuilder: ~Copyable {
  private let source: SourceText
  private let firstLine: Int
  private var stream: EventStream
  private var cursor: MarkCursor
  private var hasStopped = false
  /// Offsets at which the brackets and braces that are open now were opened.
  private var openFlows: [Int] = []
  /// The last scalar, for faults that have their cause before their place: a quote that was closed too early or too late.
  private var lastScalar = ParserFault.LastScalar(style: .plain, bytes: 0..<0)
  /// Offset behind the last event.
  private var lastEnd: Int
  /// Collections inside each other. A file that goes deeper is read no further: libyaml would take quadratic time for it.
  private static let deepest = 64
  /// Faults after which reading ends: what follows is most likely no content at all.
  private static let mostFaults = 200

  private(set) var faults: [Diagnostic] = []
  /// Where to read on after a fault: the offset of a line that begins with a key in the first column.
  private(set) var resume: Int?

  /// Reads from `start`, the beginning of line `firstLine`.
  init(_ source: SourceText, from start: Int, firstLine: Int, isASCII: Bool) {
    self.source = source
    self.firstLine = firstLine
    lastEnd = start
    stream = EventStream(UnsafeBufferPointer(rebasing: source.bytes[start...]))
    cursor = MarkCursor(source.bytes, start: start, isASCII: isASCII)
  }

  /// The first document; nil if there is none or nothing of it could be read.
  mutating func root() -> Node? {
    guard advance(), advance(), stream.kind == YAML_DOCUMENT_START_EVENT else { return nil }
    if stream.hasDirectives { faults.append(.directive(at: span(stream.startMark, stream.startMark))) }
    guard advance(), let root = node(depth: 1, isOnOwnLine: true) else { return nil }
    if !hasStopped, advance(), advance(), stream.kind == YAML_DOCUMENT_START_EVENT {
      faults.append(.severalDocuments(at: span(stream.startMark, stream.endMark)))
    }
    return root
  }

  // MARK: Nodes

  /// The node whose first event is at hand. `isOnOwnLine` where it begins a line, so that `key:value` there is likely a slip.
  private mutating func node(depth: Int, isOnOwnLine: Bool) -> Node? {
    let kind = stream.kind
    if faults.count >= Self.mostFaults { hasStopped = true }
    checkProperties()
    switch kind {
    case YAML_SCALAR_EVENT: return scalar(isOnOwnLine: isOnOwnLine)
    case YAML_ALIAS_EVENT: return alias()
    case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT:
      guard depth <= Self.deepest else {
        faults.append(.nestingTooDeep(at: span(stream.startMark, stream.endMark), most: Self.deepest))
        hasStopped = true
        return nil
      }
      return kind == YAML_MAPPING_START_EVENT ? mapping(depth: depth) : sequence(depth: depth)
    default: return nil
    }
  }

  private mutating func scalar(isOnOwnLine: Bool) -> Node {
    let style = stream.scalarStyle
    let span = scalarSpan(style)
    let text = String(decoding: stream.scalarBytes, as: UTF8.self)
    if style == .plain, isOnOwnLine, let colon = source.colonWithoutBlank(from: span.bytes.lowerBound), colon < span.bytes.upperBound {
      faults.append(.missingBlankAfterColon(colon, in: source))
    }
    if stream.startMark.line != stream.endMark.line, !style.isBlock { checkLines(of: span, style) }
    return Node(.scalar(Scalar(text, style)), span: span)
  }

  private mutating func alias() -> Node {
    let span = span(stream.startMark, stream.endMark)
    faults.append(.alias(at: span))
    return Node(.scalar(Scalar(String(decoding: source.bytes[span.bytes], as: UTF8.self))), span: span)
  }

  private mutating func sequence(depth: Int) -> Node {
    var span = span(stream.startMark, stream.endMark)
    let isFlow = stream.isFlow
    if isFlow { openFlows.append(span.bytes.lowerBound) }
    var elements: [Node] = []
    while advance(), stream.kind != YAML_SEQUENCE_END_EVENT {
      guard let element = node(depth: depth + 1, isOnOwnLine: false) else { break }
      elements.append(element)
      if hasStopped { break }
    }
    close(&span, isFlow: isFlow, last: elements.last?.span.bytes.upperBound)
    return Node(.sequence(elements), span: span)
  }

  private mutating func mapping(depth: Int) -> Node {
    var span = span(stream.startMark, stream.endMark)
    let isFlow = stream.isFlow
    if isFlow { openFlows.append(span.bytes.lowerBound) }
    var pairs: [Node.Pair] = []
    var last: Int?
    while advance(), stream.kind != YAML_MAPPING_END_EVENT {
      let key = key(depth: depth)
      if hasStopped { break }
      let keyLine = stream.endMark.line
      guard advance() else { break }
      let isOnOwnLine = !isFlow && stream.startMark.line > keyLine
      guard let value = node(depth: depth + 1, isOnOwnLine: isOnOwnLine) else { break }
      last = value.span.bytes.upperBound
      if let key {
        if isFlow, value.isEmpty, let colon = source.colonWithoutBlank(from: key.span.bytes.lowerBound), colon < key.span.bytes.upperBound {
          faults.append(.missingBlankAfterColon(colon, in: source))
        }
        pairs.append(Node.Pair(key: key.text, keySpan: key.span, value: value))
      }
      if hasStopped { break }
    }
    Self.dropDuplicates(&pairs, &faults)
    close(&span, isFlow: isFlow, last: last)
    return Node(.mapping(pairs), span: span)
  }

  /// The key at hand, nil (with a fault) for one that no schema can name.
  private mutating func key(depth: Int) -> (text: String, span: Span)? {
    guard stream.kind == YAML_SCALAR_EVENT else {
      let start = stream.startMark
      let isAlias = stream.kind == YAML_ALIAS_EVENT
      let refused = node(depth: depth + 1, isOnOwnLine: false)
      if !isAlias { faults.append(.keyNotText(at: refused?.span ?? span(start, start))) }
      return nil
    }
    checkProperties()
    let style = stream.scalarStyle
    let span = scalarSpan(style)
    let text = String(decoding: stream.scalarBytes, as: UTF8.self)
    if text == "<<", style == .plain {
      faults.append(.mergeKey(at: span))
      return nil
    }
    if text.isEmpty, style == .plain {
      faults.append(.keyNotText(at: span))
      return nil
    }
    return (text, span)
  }

  /// Keeps the first of equal keys and reports the others.
  static func dropDuplicates(_ pairs: inout [Node.Pair], _ faults: inout [Diagnostic]) {
    guard pairs.count > 1 else { return }
    // Comparing each with each is faster in the short mappings that nearly all are.
    var firsts: [String: Int]? = pairs.count > 24 ? Dictionary(minimumCapacity: pairs.count) : nil
    var doomed: Set<Int> = []
    for index in pairs.indices {
      let key = pairs[index].key
      let first: Int?
      if firsts == nil {
        first = pairs[..<index].firstIndex { $0.key == key }
      } else {
        first = firsts?[key]
        if first == nil { firsts?[key] = index }
      }
      guard let first else { continue }
      if faults.count < mostFaults { faults.append(.duplicateKey(key, at: pairs[index].keySpan, first: pairs[first].keySpan)) }
      doomed.insert(index)
    }
    if !doomed.isEmpty { pairs = pairs.indices.filter { !doomed.contains($0) }.map { pairs[$0] } }
  }

  // MARK: Faults

  private mutating func checkProperties() {
    let properties = stream.properties
    guard properties.anchor || properties.tag else { return }
    let start = cursor.offset(of: stream.startMark.index)
    let place = span(stream.startMark, stream.startMark)
    if properties.anchor, source.bytes[start] == UInt8(ascii: "&") || !properties.tag { faults.append(.anchor(at: place)) }
    if properties.tag, source.bytes[start] != UInt8(ascii: "&") { faults.append(.tag(at: place)) }
  }

  /// Texts over several lines may have swallowed the entries below them: a `- ` that was indented too far, or keys behind an open quote.
  private mutating func checkLines(of span: Span, _ style: Scalar.Style) {
    let parent = source.bytes.lineStart(of: span.bytes.lowerBound)
    let indent = source.bytes.skippingBlanks(from: parent) - parent
    var line = source.bytes.nextLine(after: span.bytes.lowerBound)
    while line < span.bytes.upperBound {
      let first = source.bytes.skippingBlanks(from: line)
      let isElement = source.looksLikeEntry(at: first) && source.bytes[first] == .hyphen
      if style == .plain {
        // A key in a plain text is a fault for libyaml too, which follows.
        if isElement, let open = openFlows.last {
          return stop(.unclosedBracket(source.character(at: open), at: source.span(at: open)))
        }
        if isElement { return faults.append(.listIndentation(at: source.span(at: first))) }
      } else if first - line <= indent, source.looksLikeEntry(at: first) {
        return stop(.unclosedQuote(at: source.span(at: span.bytes.lowerBound)))
      }
      line = source.bytes.nextLine(after: line)
    }
  }

  private mutating func stop(_ fault: Diagnostic) {
    if !faults.contains(fault) { faults.append(fault) }
    hasStopped = true
    resume = source.nextKeyLine(after: fault.span?.bytes.lowerBound ?? lastEnd)
  }

  private mutating func advance() -> Bool {
    if stream.advance() { return true }
    guard !hasStopped else { return false }
    let fault = stream.fault
    let parserFault = ParserFault(
      source: source, problem: fault.problem, place: cursor.offset(of: fault.problemIndex), context: fault.context,
      contextPlace: cursor.offset(of: fault.contextIndex), openFlows: openFlows, lastScalar: lastScalar, lastEnd: lastEnd)
    stop(parserFault.diagnostic)
    return false
  }

  // MARK: Spans

  private mutating func span(_ start: yaml_mark_t, _ end: yaml_mark_t) -> Span {
    let lower = cursor.offset(of: start.index)
    let upper = cursor.offset(of: end.index)
    lastEnd = max(lastEnd, upper)
    // At the end of a file without a last line break libyaml counts one line too many.
    if lower >= source.bytes.count { return source.span(lower..<lower) }
    return Span(file: source.file, line: firstLine + start.line, column: start.column + 1, bytes: lower..<max(lower, upper))
  }

  private mutating func scalarSpan(_ style: Scalar.Style) -> Span {
    var span = span(stream.startMark, stream.endMark)
    if style.isBlock { trim(&span) }
    lastScalar = ParserFault.LastScalar(style: style, bytes: span.bytes)
    return span
  }

  /// Takes the last line break and, unless `|+` keeps them, the empty lines in front of it off the span of a block.
  private func trim(_ span: inout Span) {
    let lower = span.bytes.lowerBound
    var end = span.bytes.upperBound
    let header = source.bytes[lower..<min(source.bytes.lineEnd(of: lower), lower + 3)]
    let keeps = header.contains(UInt8(ascii: "+"))
    while true {
      var place = end
      while place > lower, source.bytes[place - 1].isBlank { place -= 1 }
      guard place > lower, source.bytes[place - 1] == .lineFeed else { break }
      place -= 1
      if place > lower, source.bytes[place - 1] == .carriageReturn { place -= 1 }
      end = place
      if keeps { break }
    }
    span.bytes = lower..<end
  }

  private mutating func close(_ span: inout Span, isFlow: Bool, last: Int?) {
    let lower = span.bytes.lowerBound
    if isFlow, !hasStopped {
      span.bytes = lower..<max(lower, cursor.offset(of: stream.endMark.index))
      lastEnd = max(lastEnd, span.bytes.upperBound)
      openFlows.removeLast()
    } else {
      span.bytes = lower..<max(lower, last ?? lower)
    }
  }
}

extension Scalar.Style {
  /// `|` and `>`.
  var isBlock: Bool { self == .literal || self == .folded }
}
