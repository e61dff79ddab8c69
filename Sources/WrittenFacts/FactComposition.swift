import Prose

/// Makes facts of the numbers of a text and the words around them.
struct FactComposition {
  let text: TextRun
  let language: WrittenLanguage
  private(set) var numbers: [NumberToken]
  /// The fact of each number; nil while it has none, and for numbers that are part of another's fact.
  private var made: [WrittenFact?]
  /// Whether the number needs no fact of its own any more.
  private var isUsed: [Bool]

  init(_ text: TextRun, _ language: WrittenLanguage, _ numbers: [NumberToken]) {
    self.text = text
    self.language = language
    self.numbers = numbers
    made = Array(repeating: nil, count: numbers.count)
    isUsed = Array(repeating: false, count: numbers.count)
  }

  mutating func facts() -> [WrittenFact] {
    composeDates()
    for index in numbers.indices where !isUsed[index] { composeUnit(index) }
    composeWeekdayHours()
    for index in numbers.indices where !isUsed[index] { composeTime(index) }
    spreadOverRanges()
    for index in numbers.indices where !isUsed[index] { keep(plain(index), at: index) }
    return made.compactMap { $0 }
  }

  mutating func keep(_ fact: WrittenFact, at index: Int) {
    made[index] = fact
    isUsed[index] = true
  }

  mutating func use(_ index: Int) { isUsed[index] = true }

  func isFree(_ index: Int) -> Bool { numbers.indices.contains(index) && !isUsed[index] }

  func fact(_ index: Int) -> WrittenFact? { numbers.indices.contains(index) ? made[index] : nil }

  func plain(_ index: Int) -> WrittenFact {
    let number = numbers[index]
    switch number.shape {
    case .date(let date): return WrittenFact(kind: .date, value: .date(date), range: number.range, groups: number.groups)
    case .time(let time): return WrittenFact(kind: .time, value: .time(time), range: number.range, groups: number.groups)
    case .code:
      let digits = number.groups.map { String($0.value) }.joined(separator: ".")
      return WrittenFact(kind: .number, value: .digits(digits), range: number.range, groups: number.groups)
    case .quantity(let value, let other):
      var other = other
      // "2010–11": the second year in short.
      if let year = shortenedYear(index) { other = DecimalNumber(year) }
      return WrittenFact(
        kind: number.isInsideWord ? .code : .number, value: .quantity(Quantity(number: value, otherReading: other, currency: nil)),
        range: number.range, groups: number.groups, initials: number.initials)
    }
  }

  private func shortenedYear(_ index: Int) -> UInt64? {
    guard index > 0, let year = numbers[index - 1].plain, PartialDate.isYear(year), numbers[index].groups.count == 1,
      numbers[index].groups[0].count <= 2, isRange(index - 1) || isAfterSlash(index)
    else { return nil }
    let full = year.value / 100 * 100 + numbers[index].groups[0].value
    return full > year.value ? full : nil
  }

  private func isAfterSlash(_ index: Int) -> Bool {
    let start = numbers[index].range.lowerBound
    return start - numbers[index - 1].range.upperBound == 1 && text[start - 1] == UInt8(ascii: "/")
  }

  /// Whether a dash or a word like "to" stands between the number at `index` and the next, and nothing else.
  func isRange(_ index: Int) -> Bool { isJoined(index, by: Units.to) { $0.isDash } }

  /// Whether a comma or a word like "and" does.
  func isList(_ index: Int) -> Bool { isJoined(index, by: Units.and) { $0.value == 0x2C || $0.value == 0x60C || $0.value == 0x3001 } }

  private func isJoined(_ index: Int, by words: WordList, or isMark: (Unicode.Scalar) -> Bool) -> Bool {
    guard numbers.indices.contains(index), numbers.indices.contains(index + 1) else { return false }
    let end = numbers[index + 1].range.lowerBound
    var next = text.afterBlanks(numbers[index].range.upperBound)
    guard next < end else { return false }
    // The dot of "12.–13.", a percent sign or an ending before the dash.
    if text[next] == UInt8(ascii: "."), next + 1 < end { next = text.afterBlanks(next + 1) }
    let (scalar, width) = text.scalar(at: next)
    if isMark(scalar) { return text.afterBlanks(next + width) == end }
    guard let match = words.match(text, at: next) else { return false }
    return text.afterBlanks(match.end) == end
  }

  /// "10–20 %" is two percentages, "1–3 pm" and "klo 9–15" two times, "2–3 million" perhaps two millions.
  private mutating func spreadOverRanges() {
    for index in numbers.indices.reversed() where !isUsed[index] && isRange(index) {
      if let next = made[index + 1] { spread(next, over: index) }
    }
    for index in numbers.indices.dropFirst() where !isUsed[index] && isRange(index - 1) {
      guard let previous = made[index - 1] else { continue }
      // Of amounts only a sign before the first number counts for both: "€10–20".
      let isSignBefore = previous.range.lowerBound < numbers[index - 1].range.lowerBound
      if isSignBefore || previous.kind == .time || previous.kind == .percentage { spread(previous, over: index) }
    }
  }

  private mutating func spread(_ fact: WrittenFact, over index: Int) {
    guard case .quantity(let value, _) = numbers[index].shape, !numbers[index].isInsideWord else { return }
    let number = numbers[index]
    switch fact.value {
    case .quantity(let quantity):
      guard fact.kind == .percentage || fact.kind == .amount || quantity.number.exponent > 1 else { return }
      let isMultiplied = fact.kind != .percentage && quantity.number.exponent > 1 && value.exponent < 2
      let isCents = fact.kind == .amount && quantity.currency == nil
      let other = isCents ? value.shifted(by: -2) : isMultiplied ? value.shifted(by: quantity.number.exponent / 3 * 3) : nil
      keep(
        WrittenFact(
          kind: fact.kind, value: .quantity(Quantity(number: value, otherReading: other, currency: quantity.currency)),
          range: number.range, groups: number.groups), at: index)
    case .time(let time):
      guard let hour = number.plain, hour.value <= 24 else {
        if let possible = number.possibleTime {
          keep(WrittenFact(kind: .time, value: .time(possible), range: number.range, groups: number.groups), at: index)
        }
        return
      }
      let said = ClockTime(minutes: Int(hour.value) * 60, isHalfKnown: hour.value > 12 || language.countsTo24 && !time.isHalfSaid)
      keep(WrittenFact(kind: .time, value: .time(said), range: number.range, groups: number.groups), at: index)
    default: break
    }
  }
}
