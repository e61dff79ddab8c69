import Diagnostics

/// Puts a text together piece by piece and remembers where in the source its words stand.
///
/// Words gather in a run, which ends where an element begins or ends; `closeRun` then looks for placeholders and forbidden facts in it.
struct Assembler {
  /// From the byte `text` of `bytes` on, the bytes are those of the source from `source` on.
  struct Anchor {
    let text: Int
    let source: Int
  }

  var source: SourceText
  var bytes: [UInt8] = []
  var pieces: [Piece] = []
  var faults: [Diagnostic] = []
  /// Where the present run begins in `bytes`.
  var runStart = 0
  private var anchors: [Anchor] = []
  /// All anchors of the text, where somebody wants to know where its words stand (`ProsePlaces`).
  var record: [Anchor]?
  /// Whether the text runs from right to left, once somebody asked.
  var runsRightToLeft: Bool?
  /// Whether a blank would be the first in its block or follow another.
  private var swallowsBlanks = true
  /// Whether the words belong to something that is a fault already, so that they are not searched for addresses and numbers.
  var isMutilated = false
  /// The scalar before the run in the same block, for letters that touch a placeholder across markup.
  var scalarBefore: Unicode.Scalar?
  /// The source offset of a placeholder that ended the run before.
  var placeholderBefore: Int?

  init(_ source: SourceText) {
    self.source = source
    bytes.reserveCapacity(source.bytes.count)
  }

  /// Appends words that stand in the source from `offset` on. Blanks, line ends and control characters become single blanks; invisible
  /// characters that change nothing are noted and left out.
  mutating func append(_ words: TextRun, from offset: Int) {
    anchors.append(Anchor(text: bytes.count, source: offset))
    var (start, end) = (0, 0)
    for index in words.indices where index >= end {
      let byte = words[index]
      guard byte.isBlank else {
        if InvisibleCharacter.mayBeIdle(words, at: index), let width = idle(words, at: index, from: offset) {
          bytes.append(contentsOf: words.part(start..<index))
          end = index + width
          start = end
          anchors.append(Anchor(text: bytes.count, source: offset + start))
        } else {
          swallowsBlanks = false
        }
        continue
      }
      if byte == 0x20, !swallowsBlanks {
        swallowsBlanks = true
        continue
      }
      bytes.append(contentsOf: words.part(start..<index))
      appendBlank()
      start = index + 1
      anchors.append(Anchor(text: bytes.count, source: offset + start))
    }
    bytes.append(contentsOf: words.part(start..<words.count))
  }

  /// Appends a blank unless it would be the second.
  mutating func appendBlank() {
    if !swallowsBlanks { bytes.append(0x20) }
    swallowsBlanks = true
  }

  /// Ends a block: blanks at its end mean nothing, and nothing in it touches the next one.
  mutating func closeBlock() {
    if bytes.count > runStart, bytes.last == 0x20 { bytes.removeLast() }
    closeRun()
    swallowsBlanks = true
    scalarBefore = nil
    placeholderBefore = nil
  }

  /// Forgets the anchors of the run that ended.
  mutating func beginRun() {
    runStart = bytes.count
    record?.append(contentsOf: anchors)
    anchors.removeAll(keepingCapacity: true)
  }

  /// The offset in the source of an offset in `bytes`, within the present run.
  func sourceOffset(of offset: Int) -> Int {
    var (low, high) = (0, anchors.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if anchors[middle].text <= offset { low = middle } else { high = middle }
    }
    return low < anchors.count ? anchors[low].source + offset - anchors[low].text : 0
  }

  /// Keeps `target` behind the words and returns where.
  mutating func keep(_ target: TextRun) -> Range<Int> {
    let start = bytes.count
    bytes.append(contentsOf: target)
    return start..<bytes.count
  }

  /// - Parameters:
  ///   - severity: where it differs from the usual one of the code.
  ///   - fix: a certain repair at that place; not asked for where only the beginning of the text is known.
  mutating func report(
    _ code: DiagnosticCode, severity: Severity? = nil, at offset: Int, _ message: Wording, fix: (Span) -> Fix? = { _ in nil }
  ) {
    let span = source.origin.span(at: source.position(of: offset))
    let repair = source.origin.layout == .unknown ? nil : fix(span)
    faults.append(Diagnostic(code, severity: severity, at: span, message, fix: repair, subject: source.origin.subject))
  }

  /// The text as it is kept: exactly as large as it must be.
  func finished() -> Prose {
    let isPlain = pieces.count == 1 && pieces[0].kind == .text && Int(pieces[0].length) == bytes.count
    let kept = bytes.capacity - bytes.count > 16 ? bytes.exact : bytes
    return Prose(bytes: kept, pieces: isPlain ? [] : pieces.exact)
  }
}

extension Array {
  /// A copy without spare capacity.
  fileprivate var exact: [Element] {
    [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
      initialized = count
      _ = buffer.initialize(fromContentsOf: self)
    }
  }
}
