import Prose

/// Codes of letters in HTML, programs, web addresses and e-mail, left in a text.
enum LeftoverCode {
  static func all(in run: TextRun) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < run.count {
      let length =
        switch run[index] {
        case UInt8(ascii: "&"): entity(run, index)
        case UInt8(ascii: "\\"): escape(run, index)
        case UInt8(ascii: "%"): bytes(run, index, behind: UInt8(ascii: "%"))
        case UInt8(ascii: "="): bytes(run, index, behind: UInt8(ascii: "="))
        default: 0
        }
      if length > 0 { found.append(index..<index + length) }
      index += max(1, length)
    }
    return found
  }

  /// `&auml;`, `&#228;`, `&#xE4;`
  private static func entity(_ run: TextRun, _ start: Int) -> Int {
    var index = start + 1
    let isNumber = index < run.count && run[index] == UInt8(ascii: "#")
    if isNumber { index += 1 }
    let first = index
    while index < run.count, index - first < 10, isLetterOrDigit(run[index]) { index += 1 }
    guard index - first >= 2, index < run.count, run[index] == UInt8(ascii: ";"), isNumber || !isDigit(run[first]) else { return 0 }
    return index + 1 - start
  }

  /// `\u00e4`, `\xe4`, and `\n` before a word, a blank or the end
  private static func escape(_ run: TextRun, _ start: Int) -> Int {
    guard start + 1 < run.count else { return 0 }
    switch run[start + 1] {
    case UInt8(ascii: "u"): return hexadecimals(run, start + 2) >= 4 ? 6 : 0
    case UInt8(ascii: "x"): return hexadecimals(run, start + 2) >= 2 ? 4 : 0
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      let next = start + 2 < run.count ? run[start + 2] : 0x20
      return next <= 0x20 || next == UInt8(ascii: "\\") || (0x41...0x5A).contains(next) || next >= 0x80 ? 2 : 0
    default: return 0
    }
  }

  /// `%C3%A4`, `=C3=A4`: at least two bytes beyond ASCII that begin with one that begins a letter; `%20` between letters.
  private static func bytes(_ run: TextRun, _ start: Int, behind mark: UInt8) -> Int {
    var (index, count) = (start, 0)
    while index + 2 < run.count, run[index] == mark, hexadecimals(run, index + 1) >= 2, isHigh(run[index + 1]) {
      index += 3
      count += 1
    }
    if count >= 2, isLead(run[start + 1]) { return index - start }
    let isBlank =
      mark == UInt8(ascii: "%") && start > 0 && start + 3 < run.count && run.part(start..<start + 3).elementsEqual([0x25, 0x32, 0x30])
    return isBlank && isLetter(run[start - 1]) && isLetter(run[start + 3]) ? 3 : 0
  }

  private static func hexadecimals(_ run: TextRun, _ start: Int) -> Int {
    var index = start
    while index < run.count, index < start + 4, isDigit(run[index]) || ((run[index] | 0x20) &- 0x61) < 6 { index += 1 }
    return index - start
  }

  /// Question marks between small letters or letters of a script that has no small ones, and rows of question marks in place of words.
  static func questionMarks(in run: TextRun) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var rows: [Range<Int>] = []
    var index = 0
    while let mark = run[index...].firstIndex(of: UInt8(ascii: "?")) {
      var end = mark
      while end < run.count, run[end] == UInt8(ascii: "?") { end += 1 }
      index = end
      if end - mark >= 3 { rows.append(mark..<end) }
      guard end - mark <= 2, let before = run.scalar(before: mark), let after = run.scalar(from: end) else { continue }
      let isInside =
        before.properties.isLowercase || before.properties.isUppercase ? after.properties.isLowercase : isCaseless(before, after)
      if isInside { found.append(mark..<end) }
    }
    return found + (rows.count >= 2 ? rows : [])
  }

  private static func isCaseless(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Bool {
    let script = Script.of(before)
    return [.arabic, .hebrew, .ethiopic].contains(script) && Script.of(after) == script
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- 0x61 < 26 }
  /// The first digit of a byte from 80 on.
  private static func isHigh(_ digit: UInt8) -> Bool { digit == 0x38 || digit == 0x39 || ((digit | 0x20) &- 0x61) < 6 }
  /// The first digit of a byte from C0 on.
  private static func isLead(_ digit: UInt8) -> Bool { ((digit | 0x20) &- 0x63) < 4 }
}
