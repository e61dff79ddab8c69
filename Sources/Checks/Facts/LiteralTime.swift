import Prose
import WrittenFacts

/// A number in a text, and whether it is a time of day or a range of times: `klo 9`, `8.30–15`, `ma–pe 9–15`, `9:00`, `at 9 a.m.`, `الساعة ٩`.
struct LiteralTime {
  /// The number with the hour's minutes, or both ends of a range.
  private(set) var range: Range<Int>
  private(set) var isTime = false

  /// A clock time as far as a number can be one.
  private struct Clock {
    var hour: Int
    var minute: Int?
    /// Whether minutes stand behind a colon; otherwise behind a full stop.
    var hasColon = false
    var digits: Int
    var end: Int

    /// Minutes that nobody writes by chance: decimals and months seldom are.
    var isQuarter: Bool { minute.map { $0 % 15 == 0 } ?? true }
  }

  /// Whether a number may begin with the byte.
  static func mayBegin(_ byte: UInt8) -> Bool { byte.isDecimal || byte == 0xD9 || byte == 0xDB }

  /// Reads the number that begins at `index`; nil where none begins there. `language` is that of the weekdays.
  init?(in run: TextRun, at index: Int, language: String) {
    guard Self.digit(run, index) != nil else { return nil }
    var end = index
    while let digit = Self.digit(run, end) { end = digit.end }
    range = index..<end
    guard !Self.continuesNumber(run, before: index), let first = Self.clock(run, index) else { return }
    let second = Self.rangeEnd(run, first.end)
    if second == nil, first.minute == nil, let closes = Self.rangeEnd(run, first.end, orWord: true), closes.minute == nil,
      closes.hour > first.hour, WeekdayHours.holds(index..<closes.end, in: run, language: language)
    {
      isTime = true
      range = index..<closes.end
      return
    }
    let last = second ?? first
    if let second, second.hour * 60 + (second.minute ?? 0) <= first.hour * 60 + (first.minute ?? 0) { return }
    guard !Self.isFollowedByUnit(run, last.end) else { return }
    let clocks = [first, second].compactMap { $0 }
    let hasMinutes = clocks.contains { $0.minute != nil }
    let marker = Self.marker(run, before: index)
    let meridiem = Self.meridiem(run, last.end)
    isTime =
      marker?.isSure == true || meridiem != nil
      || hasMinutes && marker != nil && clocks.allSatisfy { $0.hasColon || $0.isQuarter && $0.hour > 0 }
      || first.hasColon && (first.digits == 2 || first.isQuarter)
      || second != nil && hasMinutes && clocks.allSatisfy { $0.isQuarter && ($0.hour > 0 || $0.digits == 2) }
      || second != nil && !hasMinutes && WeekdayHours.holds(index..<last.end, in: run, language: language)
    guard isTime else { return }
    range = (marker.flatMap { $0.isSure ? $0.start : nil } ?? index)..<(meridiem ?? last.end)
  }

  private static func clock(_ run: TextRun, _ start: Int) -> Clock? {
    var (value, digits, end) = (0, 0, start)
    while let digit = digit(run, end) {
      value = value * 10 + digit.value
      (digits, end) = (digits + 1, digit.end)
      if digits > 2 { return nil }
    }
    guard digits > 0, value <= 24 else { return nil }
    var clock = Clock(hour: value, digits: digits, end: end)
    guard end < run.count, run[end] == UInt8(ascii: ".") || run[end] == UInt8(ascii: ":") else { return ends(run, end) ? clock : nil }
    guard let tens = digit(run, end + 1) else { return clock }
    guard let ones = digit(run, tens.end), ends(run, ones.end), tens.value < 6 else { return nil }
    clock.minute = tens.value * 10 + ones.value
    clock.hasColon = run[end] == UInt8(ascii: ":")
    clock.end = ones.end
    return clock
  }

  /// Whether a number ends: no digit follows, nor a sign with one.
  private static func ends(_ run: TextRun, _ index: Int) -> Bool {
    guard index < run.count else { return true }
    if digit(run, index) != nil { return false }
    return !(".:,/".utf8.contains(run[index]) && digit(run, index + 1) != nil)
  }

  private static let to: [StaticString] = [
    "to ", "till ", "until ", "bis ", "kuni ", "hasta ", "до ", "по ", "ilaa ", "إلى ", "الى ", "تا ",
  ]

  /// The second time behind a dash, or instead behind a word like "to".
  private static func rangeEnd(_ run: TextRun, _ start: Int, orWord: Bool = false) -> Clock? {
    var index = skipBlanks(run, start)
    if orWord {
      guard index > start, let word = to.first(where: { run.begins($0, index) }) else { return nil }
      index += word.utf8CodeUnitCount
    } else if run.begins("-", index) {
      index += 1
    } else if run.begins("–", index) || run.begins("—", index) {
      index += 3
    } else {
      return nil
    }
    return clock(run, skipBlanks(run, index))
  }

  private static func continuesNumber(_ run: TextRun, before index: Int) -> Bool {
    guard index > 0 else { return false }
    let last = run[index - 1]
    return last.isLetter || last.isDecimal || ".,:/-+$#".utf8.contains(last) || run.ends("–", index) || run.ends("€", index)
  }

  // MARK: What stands around

  /// A word before the number.
  private struct Marker {
    let start: Int
    /// Whether only a time can follow.
    let isSure: Bool
  }

  private static let sure: [StaticString] = ["klo", "kello", "kl.", "kl", "الساعة", "saacadda"]
  private static let perhaps: [StaticString] = ["at", "from", "в", "с", "о", "з", "à", "ساعت"]

  private static func marker(_ run: TextRun, before index: Int) -> Marker? {
    var end = index
    while end > 0, run[end - 1] == 0x20 || run.ends("\u{A0}", end) { end -= run[end - 1] == 0x20 ? 1 : 2 }
    guard end < index else { return nil }
    var start = end
    while start > 0, run[start - 1] > 0x20, !"(,;".utf8.contains(run[start - 1]) { start -= 1 }
    let word = run.part(start..<end)
    if sure.contains(where: { word.isWord($0) }) { return Marker(start: start, isSure: true) }
    return perhaps.contains { word.isWord($0) } ? Marker(start: start, isSure: false) : nil
  }

  /// Behind `a.m.` or `pm`.
  private static func meridiem(_ run: TextRun, _ end: Int) -> Int? {
    let index = skipBlanks(run, end)
    guard index + 1 < run.count, "aApP".utf8.contains(run[index]) else { return nil }
    let next = run[index + 1] == UInt8(ascii: ".") ? index + 2 : index + 1
    guard next < run.count, run[next] | 0x20 == UInt8(ascii: "m") else { return nil }
    let hasStop = next > index + 1 && run.begins(".", next + 1)
    return next + 1 == run.count || !(run[next + 1].isLetter || run[next + 1] >= 0x80) ? next + (hasStop ? 2 : 1) : nil
  }

  private static let units: [StaticString] = [
    "€", "%", "$", "£", "°", "euro", "eur", "kg", "mg", "km", "cm", "mm", "ml", "m²", "milj", "million", "percent", "prosent", "µ", "μ",
  ]

  private static func isFollowedByUnit(_ run: TextRun, _ end: Int) -> Bool {
    let index = skipBlanks(run, end)
    return units.contains { run.begins($0, index) }
  }

  private static func skipBlanks(_ run: TextRun, _ start: Int) -> Int {
    var index = start
    while index < run.count, run[index] == 0x20 || run.begins("\u{A0}", index) { index += run[index] == 0x20 ? 1 : 2 }
    return index
  }

  private static func digit(_ run: TextRun, _ index: Int) -> (value: Int, end: Int)? {
    guard index < run.count else { return nil }
    if run[index].isDecimal { return (Int(run[index] - 0x30), index + 1) }
    guard run[index] == 0xD9 || run[index] == 0xDB, index + 1 < run.count else { return nil }
    // U+0660 and U+06F0: the Arabic and the Persian nought.
    let value = run[index + 1] &- (run[index] == 0xD9 ? 0xA0 : 0xB0)
    return value < 10 ? (Int(value), index + 2) : nil
  }
}

extension TextRun {
  /// Whether the bytes from `index` on are those of `text`, capitals of ASCII counted as small letters.
  func begins(_ text: StaticString, _ index: Int) -> Bool {
    guard index >= 0, index + text.utf8CodeUnitCount <= count else { return false }
    for offset in 0..<text.utf8CodeUnitCount {
      let byte = self[index + offset]
      if (byte &- 0x41 < 26 ? byte | 0x20 : byte) != text.utf8Start[offset] { return false }
    }
    return true
  }

  /// Whether the bytes before `index` are those of `text`.
  func ends(_ text: StaticString, _ index: Int) -> Bool { begins(text, index - text.utf8CodeUnitCount) }

  /// Whether these bytes are just the word.
  func isWord(_ text: StaticString) -> Bool { count == text.utf8CodeUnitCount && begins(text, 0) }
}
