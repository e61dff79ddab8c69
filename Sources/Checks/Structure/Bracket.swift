import Prose

/// A bracket in a text (braces are placeholders and read as such), and the search for those without a partner.
struct Bracket {
  /// Offsets into the bytes of the passage.
  let range: Range<Int>
  let isOpening: Bool
  /// The ASCII or usual closing form; equal for brackets that belong together. Chinese texts mix wide and narrow ones.
  let pair: Unicode.Scalar

  /// Brackets that are not closed or were never opened, in order. Direction does not matter: text is stored in the order of reading.
  static func lonely(in passage: Passage) -> [Bracket] {
    guard passage.bytes.contains(where: mayBeBracket) else { return [] }
    return passage.withBytes { run in
      let all = all(in: run)
      // "(kohta 2)" closes, "(joko a) heti tai b) huomenna)" counts: whichever reading leaves fewer faults is meant.
      let closing = lonely(all, in: run, countsWithin: false)
      if closing.isEmpty { return [] }
      let counting = lonely(all, in: run, countsWithin: true)
      return counting.count < closing.count ? counting : closing
    }
  }

  private static func mayBeBracket(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): true
    // Lead bytes of U+27xx and U+29xx, U+30xx, and of the wide and Arabic ornate forms.
    case 0xE2, 0xE3, 0xEF: true
    default: false
    }
  }

  private static func all(in run: TextRun) -> [Bracket] {
    var found: [Bracket] = []
    var index = 0
    while index < run.count {
      guard mayBeBracket(run[index]) else {
        index += 1
        continue
      }
      let (scalar, width) = run.scalar(at: index)
      if let kind = kind(scalar) { found.append(Bracket(range: index..<index + width, isOpening: kind.isOpening, pair: kind.pair)) }
      index += width
    }
    return found
  }

  private static func kind(_ scalar: Unicode.Scalar) -> (isOpening: Bool, pair: Unicode.Scalar)? {
    switch scalar {
    case "(", "（": (true, ")")
    case ")", "）": (false, ")")
    case "[", "［": (true, "]")
    case "]", "］": (false, "]")
    case "⟨", "〈": (true, "⟩")
    case "⟩", "〉": (false, "⟩")
    case "「": (true, "」")
    case "」": (false, "」")
    case "『": (true, "』")
    case "』": (false, "』")
    case "《": (true, "》")
    case "》": (false, "》")
    case "【": (true, "】")
    case "】": (false, "】")
    // Unicode gives the ornate parentheses of Arabic the other way round.
    case "\u{FD3F}": (true, "\u{FD3E}")
    case "\u{FD3E}": (false, "\u{FD3E}")
    default: nil
    }
  }

  private static func lonely(_ brackets: [Bracket], in run: TextRun, countsWithin: Bool) -> [Bracket] {
    var open: [Bracket] = []
    var lonely: [Bracket] = []
    for bracket in brackets {
      if bracket.isOpening {
        if !bracket.isSmile(in: run) { open.append(bracket) }
        continue
      }
      let start = bracket.startOfCount(in: run)
      // "a)" counts, "(a)" does not.
      if countsWithin, let start, open.last?.range.upperBound != start { continue }
      if let partner = open.lastIndex(where: { $0.pair == bracket.pair }) {
        lonely += open[(partner + 1)...]
        open.removeSubrange(partner...)
      } else if start == nil, !bracket.isSmile(in: run) {
        lonely.append(bracket)
      }
    }
    return (lonely + open).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Where the number or letter begins that the bracket sets off: `1)`, `a)`, `iv)`, `١)` behind a blank or another sign.
  private func startOfCount(in run: TextRun) -> Int? {
    guard pair == ")" else { return nil }
    var start = range.lowerBound
    var (letters, digits) = (0, 0)
    while start > 0 {
      let before = run.start(before: start)
      let scalar = run.scalar(at: before).value
      if Script.of(scalar).isWritten, scalar.value != 0xFFFC {
        letters += 1
      } else if scalar.properties.numericType != nil {
        digits += 1
      } else if scalar.value == 0x2E, letters + digits > 0 {
        // "1.2)"
      } else {
        break
      }
      start = before
    }
    let isRoman = letters > 0 && run.part(start..<range.lowerBound).allSatisfy { [0x69, 0x76, 0x78, 0x49, 0x56, 0x58].contains($0) }
    let isCount = letters == 0 ? (1...3).contains(digits) : digits == 0 ? letters == 1 || isRoman && letters <= 4 : letters + digits <= 3
    return isCount ? start : nil
  }

  /// Whether it is the mouth of a face: `:)`, `:-(`.
  private func isSmile(in run: TextRun) -> Bool {
    guard range.lowerBound > 0 else { return false }
    if isOpening, range.upperBound < run.count, run[range.upperBound] > 0x20 { return false }
    var before = range.lowerBound - 1
    if run[before] == UInt8(ascii: "-"), before > 0 { before -= 1 }
    return [UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "=")].contains(run[before])
  }
}
