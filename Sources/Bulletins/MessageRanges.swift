import Catalog
import Prose

/// Ranges of times and days inside the texts of a right-to-left message: in one isolate, or in words where there are no marks of direction.
extension MessageWriter {
  /// Whether ranges are written in words: a text message has no marks, and without them "8.00–15.30" is shown as "15.30–8.00".
  var speaksRanges: Bool { locale.isRightToLeft && !usesMarks }

  /// A range of which at least one end is a fact.
  mutating func range(_ first: RangeEnd, _ dash: TextRun, _ second: RangeEnd, of entry: Entry) {
    guard speaksRanges else {
      bytes += Bidi.isolate
      isInIsolate = true
      end(first, of: entry)
      for byte in dash { bytes.append(byte == 0x20 ? Self.joint : byte) }
      end(second, of: entry)
      isInIsolate = false
      bytes += Bidi.pop
      return
    }
    inWords(isOfDays(first, entry) || isOfDays(second, entry) ? .dateRange : .timeRange) { name, writer in
      writer.end(name == "from" ? first : second, of: entry)
    }
  }

  private mutating func end(_ end: RangeEnd, of entry: Entry) {
    switch end {
    case .fact(let placeholder): fact(placeholder, of: entry)
    case .typed(let number): bytes.append(contentsOf: number)
    }
  }

  private func isOfDays(_ end: RangeEnd, _ entry: Entry) -> Bool {
    guard case .fact(let placeholder) = end else { return false }
    switch catalog.resolve(placeholder.path.string, from: entry, in: locale.index) {
    case .date: return true
    case .value(let value): if case .date = value.value { return true } else { return false }
    default: return false
    }
  }

  /// Words in which typed ranges of times and days are said with the interface's words. What else has a dash between numbers stays as it is, and
  /// `MessageOrder` finds it.
  mutating func inWords(_ run: TextRun) {
    Bidi.forEachSegment(of: run) { segment, part in
      guard segment == .isolate, let range = TypedRange(part) else {
        plain(part)
        return
      }
      inWords(range.isOfDays ? .dateRange : .timeRange) { name, writer in
        writer.bytes.append(contentsOf: name == "from" ? part.part(range.first) : part.part(range.second))
      }
    }
  }

  /// The range in words; what the sentence says before it already, such as "from", is not said again.
  private mutating func inWords(_ word: Word, fill: (String, inout MessageWriter) -> Void) {
    let start = bytes.count
    say(word, fill: fill)
    guard let opening = catalog.word(word, in: locale.index)?.prose.opening, !opening.isEmpty,
      bytes[..<start].hasWord(opening), bytes[start...].starts(with: opening)
    else { return }
    bytes.removeSubrange(start..<start + opening.count)
  }
}

extension Prose {
  /// The bytes before the first placeholder.
  fileprivate var opening: [UInt8] {
    var opening: [UInt8] = []
    var isBefore = true
    walk { event in
      if case .text(let run) = event, isBefore { opening += run } else { isBefore = false }
    }
    return opening
  }
}

extension ArraySlice<UInt8> {
  /// Whether the last word is exactly these bytes.
  fileprivate func hasWord(_ word: [UInt8]) -> Bool {
    guard count >= word.count, suffix(word.count).elementsEqual(word) else { return false }
    return dropLast(word.count).last.map { $0 <= 0x20 } ?? true
  }
}

/// Two times, days or small numbers with a dash between them, and nothing else.
struct TypedRange {
  let first: Range<Int>
  let second: Range<Int>
  let isOfDays: Bool

  init?(_ run: TextRun) {
    guard let end = Self.numberEnd(run, from: 0), let start = Self.dashEnd(run, from: end), let last = Self.numberEnd(run, from: start),
      last == run.count
    else { return nil }
    (first, second) = (0..<end, start..<last)
    func isDay(_ range: Range<Int>) -> Bool {
      let joints = run[range].filter { $0 &- 0x30 >= 10 }.count
      return joints > 1 || (joints == 0 && range.count == 4)
    }
    isOfDays = isDay(first) || isDay(second)
  }

  /// The end of `9`, `9.30`, `1.12.`, `1.12.2026` or a year: groups of at most two digits, and one of four.
  private static func numberEnd(_ run: TextRun, from start: Int) -> Int? {
    var index = start
    var groups = 0
    while index < run.count, groups < 3 {
      let digits = run[index...].prefix { $0 &- 0x30 < 10 }.count
      guard digits == 1 || digits == 2 || digits == 4 else { return groups > 0 ? index : nil }
      index += digits
      groups += 1
      guard index < run.count, run[index] == UInt8(ascii: ".") || run[index] == UInt8(ascii: ":") else { return index }
      index += 1
    }
    return groups > 0 ? index : nil
  }

  private static func dashEnd(_ run: TextRun, from start: Int) -> Int? {
    func blank(_ index: Int) -> Int {
      guard index < run.count else { return index }
      let scalar = run.scalar(at: index)
      return scalar.value == " " || scalar.value == "\u{A0}" || scalar.value == "\u{202F}" ? index + scalar.width : index
    }
    let dash = blank(start)
    guard dash < run.count, MessageOrder.isDash(run.scalar(at: dash).value) else { return nil }
    return blank(dash + run.scalar(at: dash).width)
  }
}
