import Prose

/// A number in a text before the words around it are looked at.
struct NumberToken {
  enum Shape {
    case quantity(DecimalNumber, other: DecimalNumber?)
    case date(PartialDate)
    case time(ClockTime)
    /// Numbers with dots that are no quantity: 127.0.0.1.
    case code
  }

  var range: Range<Int>
  var groups: [DigitGroup]
  var shape: Shape
  /// The hour and minute it may mean too: 9.30.
  var possibleTime: ClockTime?
  /// Whether it is part of a word: COVID-19, H1N1.
  var isInsideWord = false

  /// Its value if it is a whole number without marks of thousands.
  var plain: DigitGroup? {
    guard groups.count == 1, !isInsideWord, case .quantity = shape else { return nil }
    return groups[0]
  }

  /// The one or two capitals right before the digits: the B of B1.
  var initials = ""

  /// A group with the mark behind it.
  private struct Part {
    var group: DigitGroup
    var end: Int
    /// The mark between it and the next part; 0 at the end.
    var mark: UInt32 = 0
  }

  /// Reads the number whose first digit is at `index`.
  init(_ text: TextRun, at index: Int, _ language: WrittenLanguage) {
    let parts = Self.parts(text, at: index)
    // ".08": a decimal without its nought.
    if parts.count == 1, Self.isDecimalWithoutNought(text, at: index) {
      let decimals = parts[0].group
      let value = DecimalNumber(decimals.value, exponent: -decimals.count)
      self.init(
        range: index - 1..<parts[0].end, groups: [DigitGroup(value: 0, count: 1), decimals], shape: .quantity(value, other: nil))
      return
    }
    let count = Self.date(parts, text, language).map { ($0.count, Shape.date($0.date)) }
    if let (count, shape) = count {
      self.init(range: index..<parts[count - 1].end, groups: parts.prefix(count).map(\.group), shape: shape)
      if count == 2, case .date = shape { takeFinalDot(text) }
    } else if let time = Self.time(parts), parts[0].mark == 0x3A {
      let count = parts.count > 2 && parts[1].mark == 0x3A && parts[2].group.count == 2 ? 3 : 2
      self.init(range: index..<parts[count - 1].end, groups: parts.prefix(2).map(\.group), shape: .time(time))
      applyClock(language)
    } else {
      let number = Self.quantity(parts, language)
      self.init(range: index..<parts[number.count - 1].end, groups: number.groups, shape: number.shape)
      if number.count == 2, parts[0].mark == 0x2E, let time = Self.time(parts) {
        possibleTime = time
        if language.countsTo24 { possibleTime?.isHalfKnown = true }
      }
    }
    isInsideWord = Self.isInsideWord(text, at: index)
    if isInsideWord { initials = Self.initials(text, before: index) }
  }

  private init(range: Range<Int>, groups: [DigitGroup], shape: Shape) {
    self.range = range
    self.groups = groups
    self.shape = shape
  }

  private static func isDecimalWithoutNought(_ text: TextRun, at index: Int) -> Bool {
    guard index > 0, text[index - 1] == UInt8(ascii: ".") || text[index - 1] == UInt8(ascii: ",") else { return false }
    guard index > 1 else { return true }
    let start = text.start(before: index - 1)
    let before = text.scalar(at: start).value
    if before.isBlank { return true }
    // Arabic "and" is written together with what follows: "و.08".
    return before.value == 0x648 && start > 0 && text.scalar(at: text.start(before: start)).value.isBlank
  }

  private mutating func takeFinalDot(_ text: TextRun) {
    let end = range.upperBound
    if end < text.count, text[end] == UInt8(ascii: ".") { range = range.lowerBound..<end + 1 }
  }

  private mutating func applyClock(_ language: WrittenLanguage) {
    guard case .time(var time) = shape else { return }
    time.isHalfKnown = time.isHalfKnown || language.countsTo24
    shape = .time(time)
  }

  /// Up to six groups of digits with one mark between each two.
  private static func parts(_ text: TextRun, at start: Int) -> [Part] {
    var parts: [Part] = []
    var index = start
    while parts.count < 6, let next = text.digits(at: index) {
      parts.append(Part(group: next.group, end: next.end))
      let mark = text.afterInvisible(next.end)
      guard mark < text.count else { break }
      let (scalar, width) = text.scalar(at: mark)
      guard let kind = Self.mark(scalar.value) else { break }
      let following = text.afterInvisible(mark + width)
      guard let digits = text.digits(at: following) else { break }
      // A blank joins only groups of three.
      if kind == 0x20, parts.count > 1 ? parts[parts.count - 2].mark != 0x20 : next.group.count > 3 { break }
      if kind == 0x20, digits.group.count != 3 || next.group.value == 0 { break }
      parts[parts.count - 1].mark = kind
      index = following
    }
    return parts
  }

  /// One value for the marks of one meaning; nil for what does not join digits.
  private static func mark(_ value: UInt32) -> UInt32? {
    switch value {
    case 0x2E, 0xFF0E: 0x2E
    case 0x2C, 0xFF0C, 0x60C: 0x2C
    case 0x66B: 0x66B
    case 0x66C: 0x66C
    case 0x3A, 0xFF1A, 0x1361: 0x3A
    case 0x2F, 0xFF0F, 0x2215: 0x2F
    case 0x2D, 0x2010, 0x2011: 0x2D
    case 0x27, 0x2019: 0x27
    case 0x20, 0xA0, 0x202F, 0x2009: 0x20
    default: nil
    }
  }

  /// 12.3.2027, 12/3/2027, 2027-03-12, 12-3-2027, 2027/3/12; 12.3. with the final dot.
  private static func date(_ parts: [Part], _ text: TextRun, _ language: WrittenLanguage) -> (count: Int, date: PartialDate)? {
    guard parts.count >= 2 else { return nil }
    let (first, second, mark) = (parts[0].group, parts[1].group, parts[0].mark)
    guard mark == 0x2E || mark == 0x2F || mark == 0x2D else { return nil }
    if parts.count >= 3, parts[1].mark == mark, parts.count == 3 || parts[2].mark != mark {
      let third = parts[2].group
      if language.usesSolarHijri {
        let (day, year) = first.count == 4 ? (third, first) : (first, third)
        if year.count == 4, day.count <= 2, second.count <= 2,
          let date = SolarHijri.date(day: Int(day.value), month: Int(second.value), year: Int(year.value))
        {
          return (3, date)
        }
      }
      if PartialDate.isYear(first), second.count <= 2, third.count <= 2, PartialDate.isMonth(second.value),
        PartialDate.isDay(third.value)
      {
        return (3, PartialDate(day: Int(third.value), month: Int(second.value), year: Int(first.value)))
      }
      guard PartialDate.isYear(third) || third.count == 2 && mark != 0x2D, first.count <= 2, second.count <= 2 else { return nil }
      return ordered(first, second, year: Int(third.value), mark, language).map { (3, $0) }
    }
    guard parts.count == 2, mark == 0x2E, first.count <= 2, second.count <= 2, language.dotTimes || language.countsTo24 else { return nil }
    let end = parts[1].end
    guard end < text.count, text[end] == UInt8(ascii: "."), !(first.value == 0 || second.value == 0) else { return nil }
    return ordered(first, second, year: nil, mark, language).map { (2, $0) }
  }

  private static func ordered(
    _ first: DigitGroup, _ second: DigitGroup, year: Int?, _ mark: UInt32, _ language: WrittenLanguage
  ) -> PartialDate? {
    let dayFirst = PartialDate.isDay(first.value) && PartialDate.isMonth(second.value)
    let monthFirst = PartialDate.isDay(second.value) && PartialDate.isMonth(first.value) && mark != 0x2E
    let isOpen = dayFirst && monthFirst && first.value != second.value && language.monthMayComeFirst
    if dayFirst { return PartialDate(day: Int(first.value), month: Int(second.value), year: year, isOrderOpen: isOpen) }
    return monthFirst ? PartialDate(day: Int(second.value), month: Int(first.value), year: year) : nil
  }

  /// 9:30, 09.30, 24:00.
  private static func time(_ parts: [Part]) -> ClockTime? {
    guard parts.count >= 2, parts[0].group.count <= 2, parts[1].group.count == 2, parts[1].group.value < 60 else { return nil }
    let hour = Int(parts[0].group.value)
    guard hour < 24 || hour == 24 && parts[1].group.value == 0 else { return nil }
    let isHalfKnown = hour > 12 || hour == 0 || parts[0].group.count == 2 && hour < 10
    return ClockTime(minutes: hour * 60 + Int(parts[1].group.value), isHalfKnown: isHalfKnown)
  }

  /// A number with marks of thousands and decimals. `count` is how many parts it takes.
  private static func quantity(_ parts: [Part], _ language: WrittenLanguage) -> (count: Int, groups: [DigitGroup], shape: Shape) {
    let first = parts[0].group
    var whole = first.value
    var count = 1
    let mark = parts[0].mark
    // Thousands: the same mark before groups of exactly three digits.
    if first.count <= 3, first.value > 0, mark != 0x3A, mark != 0x2F, mark != 0x2D, mark != 0 {
      while count < parts.count, parts[count - 1].mark == mark, parts[count].group.count == 3, whole < 1_000_000_000_000 {
        whole = whole * 1000 + parts[count].group.value
        count += 1
      }
    }
    let isGrouped = count > 1
    let decimalMark = parts[count - 1].mark
    let hasDecimals = count < parts.count && decimalMark != mark || !isGrouped && count < parts.count
    let isRoundTheClock = first.value == 24 && parts.count == 2 && parts[1].group.value == 7
    let isSlash =
      decimalMark == 0x2F && language.slashIsDecimal && parts.count == 2 && first.count <= 3 && parts[1].group.count <= 3
      && !isRoundTheClock
    if hasDecimals, decimalMark == 0x2E || decimalMark == 0x2C || decimalMark == 0x66B || isSlash {
      let decimals = parts[count].group
      let isLast = parts[count].mark != decimalMark
      if decimals.count <= 9, isLast {
        return (count + 1, [DigitGroup(value: whole, count: first.count), decimals], .quantity(decimal(whole, decimals), other: nil))
      }
      if !isGrouped {
        // 127.0.0.1, 2.10.3
        var end = 1
        while end < parts.count, parts[end - 1].mark == decimalMark { end += 1 }
        return (end, parts.prefix(end).map(\.group), .code)
      }
    }
    guard isGrouped else { return (1, [first], .quantity(DecimalNumber(first.value), other: nil)) }
    let grouped = DecimalNumber(whole)
    guard count == 2, mark == 0x2C || mark == 0x2E || mark == 0x66B else {
      // Twelve 300-gram packs "12 300" may be two numbers: their parts stay known.
      return (
        count, mark == 0x20 ? parts.prefix(count).map(\.group) : [DigitGroup(value: whole, count: String(whole).utf8.count)],
        .quantity(grouped, other: nil)
      )
    }
    let single = decimal(first.value, parts[1].group)
    let isGrouping = mark == 0x2C ? language.commaGroups : mark == 0x2E && language.dotGroups
    return (2, parts.prefix(2).map(\.group), isGrouping ? .quantity(grouped, other: single) : .quantity(single, other: grouped))
  }

  private static func decimal(_ whole: UInt64, _ decimals: DigitGroup) -> DecimalNumber {
    var significand = whole
    for _ in 0..<decimals.count { significand = significand &* 10 }
    return DecimalNumber(significand &+ decimals.value, exponent: -decimals.count)
  }

  private static func initials(_ text: TextRun, before index: Int) -> String {
    var start = index
    while start > 0, text[start - 1] &- 0x41 < 26 { start -= 1 }
    guard 1...2 ~= index - start, start == 0 || !text.scalar(at: text.start(before: start)).value.isLetter else { return "" }
    return String(decoding: text[start..<index], as: UTF8.self)
  }

  /// A letter before it, also with a hyphen between; in scripts that write prepositions and numbers together only a Latin or Cyrillic one.
  private static func isInsideWord(_ text: TextRun, at index: Int) -> Bool {
    var before = text.beforeInvisible(index)
    guard before > 0 else { return false }
    var start = text.start(before: before)
    var scalar = text.scalar(at: start).value
    if scalar.isDash, scalar.value != 0x2013, scalar.value != 0x2014, start > 0 {
      before = text.beforeInvisible(start)
      guard before > 0 else { return false }
      start = text.start(before: before)
      scalar = text.scalar(at: start).value
      return scalar.isLetter
    }
    let script = Script.of(scalar)
    return scalar.isLetter && (script == .latin || script == .cyrillic || script == .greek)
  }
}
