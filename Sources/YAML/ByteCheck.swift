import Diagnostics

/// Looks at every byte of a file before libyaml does: UTF-8, control characters, tabs, and line breaks that editors do not show.
///
/// libyaml would stop at the first of these without a position, or take U+2028 for the end of a line. Here each gets its place, and
/// a stand-in of the same length and number of characters, so that the rest can be read and all positions stay right.
struct ByteCheck {
  private let source: SourceText
  /// Whether all bytes are ASCII, so that a code point is a byte.
  private(set) var isASCII = true
  /// The bytes with stand-ins; nil where nothing had to be replaced.
  private(set) var standIns: [UInt8]?
  private(set) var faults: [Diagnostic] = []
  /// Offsets of lines that are indented by tabs: what libyaml says about their structure is only a consequence.
  private(set) var tabLines: [Int] = []
  /// False where the check gave up: a file with that many faults is a picture or the like, one with marks of a merge holds two texts, and
  /// nothing else in it is worth a look.
  var isText: Bool { found < Self.mostFaults && !hasConflict }
  private static let mostFaults = 200
  /// Faults with those that are only counted.
  private var found = 0
  private var hasConflict = false
  /// How often each kind that has no repair was found; after a few more of the same teach nothing.
  private var counts: [DiagnosticCode: Int] = [:]
  private static let mostAlike = 3

  init(_ source: SourceText) {
    self.source = source
    checkConflict()
    if !hasConflict { check() }
    tellHowMany()
  }

  /// The marks that git leaves in a file where two edits met: seven signs at the beginning of a line.
  private mutating func checkConflict() {
    var offset = source.start
    while let start = source.bytes[offset...].firstIndex(of: UInt8(ascii: "<")) {
      offset = start + 1
      let line = source.bytes.lineStart(of: start)
      guard source.bytes.skippingBlanks(from: line) == start, start + 8 <= source.bytes.count,
        source.bytes[start..<start + 7].allSatisfy({ $0 == UInt8(ascii: "<") }), source.bytes.isSeparator(start + 7)
      else { continue }
      add(.mergeConflict(at: source.span(start..<source.bytes.lineEnd(of: start))))
      hasConflict = true
      return
    }
  }

  private mutating func check() {
    let bytes = source.bytes
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = source.start
    while offset < bytes.count, isText {
      let byte = bytes[offset]
      if byte < 0x80 {
        if (byte >= 0x20 && byte != 0x7F) || byte == .lineFeed {
          offset += 1
          while offset + 8 <= raw.count, Self.isPrintableASCII(raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) { offset += 8 }
        } else {
          offset = controlOrTab(at: offset)
        }
        continue
      }
      isASCII = false
      let length = Self.sequenceLength(bytes, offset)
      if length == 0 {
        offset = invalid(at: offset)
      } else {
        if length < 4, byte == 0xC2 || byte == 0xE2 || byte == 0xEF { checkSpecial(at: offset, length: length) }
        offset += length
      }
    }
  }

  /// Eight bytes at once: none below 0x20 (so no line break), none from 0x7F on.
  private static func isPrintableASCII(_ word: UInt64) -> Bool {
    let highs: UInt64 = 0x8080_8080_8080_8080
    let belowBlank = (word &- 0x2020_2020_2020_2020) & ~word
    let delete = word ^ 0x7F7F_7F7F_7F7F_7F7F
    let isDelete = (delete &- 0x0101_0101_0101_0101) & ~delete
    return (word | belowBlank | isDelete) & highs == 0
  }

  /// Length of the well-formed UTF-8 sequence at `offset` (Unicode 16, table 3-7), 0 if there is none.
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[offset] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return 0 }
    if length > 2, !bytes[offset + 2].isContinuation { return 0 }
    if length > 3, !bytes[offset + 3].isContinuation { return 0 }
    return length
  }

  private mutating func controlOrTab(at offset: Int) -> Int {
    let bytes = source.bytes
    if bytes[offset] == .carriageReturn {
      if offset + 1 < bytes.count, bytes[offset + 1] == .lineFeed { return offset + 2 }
      replace(offset..<offset + 1, by: [.blank])
      add(.lineSeparator("U+000D", at: source.span(at: offset), fix: nil))
      return offset + 1
    }
    var end = offset + 1
    guard bytes[offset] == .tab else {
      while end < bytes.count, bytes[end] < 0x20 || bytes[end] == 0x7F, !bytes[end].isBlank, !bytes.isLineEnd(end) { end += 1 }
      replace(offset..<end, by: [UInt8(ascii: "_")])
      add(.controlCharacter(hexadecimal(UInt32(bytes[offset])), at: source.span(offset..<end), isCertain: true))
      return end
    }
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    let lineStart = bytes.lineStart(of: offset)
    replace(offset..<end, by: [.blank])
    if bytes.isLineEnd(end) {
      add(.tabCharacter(at: source.span(offset..<end), replacement: ""))
    } else if bytes.skippingBlanks(from: max(lineStart, source.start)) >= end {
      tabLines.append(lineStart)
      add(.tabIndentation(at: source.span(offset..<end)))
    } else {
      add(.tabCharacter(at: source.span(offset..<end), replacement: " "))
    }
    return end
  }

  private mutating func invalid(at offset: Int) -> Int {
    var end = offset + 1
    while end < source.bytes.count, source.bytes[end] >= 0x80, Self.sequenceLength(source.bytes, end) == 0 { end += 1 }
    replace(offset..<end, by: [UInt8(ascii: "_")])
    add(.invalidUTF8(source.bytes[offset], at: source.span(offset..<end)))
    return end
  }

  /// Characters beyond ASCII that may not stand in a file.
  private mutating func checkSpecial(at offset: Int, length: Int) {
    let bytes = source.bytes
    let range = offset..<offset + length
    let code: UInt32 =
      length == 2
      ? UInt32(bytes[offset + 1])
      : UInt32(bytes[offset] & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F)
    switch code {
    case 0x85, 0x2028, 0x2029:
      let span = source.span(range)
      let fix = Fix(span, replacement: " ", summary: Wording(fi: "Korvaa merkki välilyönnillä.", en: "Put a blank in its place."))
      add(.lineSeparator(hexadecimal(code), at: span, fix: fix))
    case 0x80...0x9F, 0xFFFE, 0xFFFF: add(.controlCharacter(hexadecimal(code), at: source.span(range), isCertain: false))
    case 0xFEFF: add(.controlCharacter(hexadecimal(code), at: source.span(range), isCertain: true))
    default: return
    }
    // U+00A0 (no-break blank) or U+2003 (em space): a blank that YAML takes for a letter.
    replace(range, by: length == 2 ? [0xC2, 0xA0] : [0xE2, 0x80, 0x83])
  }

  private mutating func replace(_ range: Range<Int>, by pattern: [UInt8]) {
    if standIns == nil { standIns = Array(source.bytes) }
    for offset in range { standIns?[offset] = pattern[(offset - range.lowerBound) % pattern.count] }
  }

  private mutating func add(_ fault: Diagnostic) {
    found += 1
    if fault.fix == nil {
      counts[fault.code, default: 0] += 1
      if counts[fault.code, default: 0] > Self.mostAlike { return }
    }
    faults.append(fault)
  }

  /// Says in the last message of a kind how many more there are.
  private mutating func tellHowMany() {
    for (code, count) in counts where count > Self.mostAlike {
      guard let last = faults.lastIndex(where: { $0.code == code && $0.fix == nil }) else { continue }
      let rest = count - Self.mostAlike
      faults[last].message.fi += " Tiedostossa on \(rest) samanlaista lisää."
      faults[last].message.en += " There are \(rest) more like it in the file."
    }
  }

  private func hexadecimal(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
