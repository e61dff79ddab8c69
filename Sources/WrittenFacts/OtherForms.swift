import Prose

/// The forms in which a text may have a fact that was not found as such: in words, or in parts of other facts.
struct OtherForms {
  private let facts: [WrittenFact]
  private let spoken: SpokenNumbers
  /// The groups of digits of all facts, and their whole values.
  private let parts: [Int]
  /// The text that the fact stands in, whose form is looked for.
  private let own: TextRun
  /// Whether that text may count years by the Solar Hijri calendar.
  private let isOwnSolar: Bool

  /// - Parameters:
  ///   - facts: those of the text that is searched.
  ///   - own: the text that has the facts which are looked for.
  init(_ facts: [WrittenFact], _ text: TextRun, _ language: WrittenLanguage, for own: TextRun, in ownLanguage: WrittenLanguage) {
    self.facts = facts
    self.own = own
    isOwnSolar = ownLanguage.usesSolarHijri
    spoken = SpokenNumbers(text, language)
    parts = facts.flatMap { fact -> [Int] in
      // The groups of 122,653 may stand apart; those of 3,120 would pass for a day.
      if case .quantity = fact.value, fact.groups.count > 1, (fact.whole ?? 0) < 10_000 { return fact.whole.map { [$0] } ?? [] }
      return fact.groups.map { Int(clamping: $0.value) } + (fact.whole.map { [$0] } ?? [])
    }
  }

  /// Whether the text has `fact`; `rivals` are its facts that nothing explains yet.
  func has(_ fact: WrittenFact, rivals: [WrittenFact]) -> Bool {
    switch fact.value {
    case .quantity(let quantity): has(quantity, fact) || isMonth(fact, rivals)
    case .date(let date): has(date, rivals)
    case .time(let time): has(time, rivals)
    case .digits: fact.digitRow.count > 2 && hasRow(fact.digitRow)
    case .address: false
    }
  }

  private func has(_ number: Int) -> Bool { parts.contains(number) || spoken.contains(number) }

  private func has(_ quantity: Quantity, _ fact: WrittenFact) -> Bool {
    let isPlain = fact.kind == .number || fact.kind == .code
    if let whole = quantity.number.whole {
      if isPlain ? has(whole) : spoken.contains(whole) { return true }
      if isPlain, isDecade(whole) || whole > 9999 && hasRow(fact.digitRow) { return true }
    }
    if let other = quantity.otherReading?.whole, isPlain, has(other) { return true }
    if fact.kind == .percentage {
      if quantity.number.whole == 50, spoken.contains(-2) { return true }
      if quantity.number.whole == 25, spoken.contains(-4) { return true }
    }
    if fact.kind == .number, let whole = quantity.number.whole {
      if fact.groups.count == 1, Durations(spoken, hasNumber: has).hold(whole, fact.range.upperBound, in: own) { return true }
      if hasSolar(whole) || isOwnSolar && SolarHijri.isYear(whole) && (has(whole + 621) || has(whole + 622)) { return true }
    }
    // "2.3" or "12 300" taken for two numbers.
    return isPlain && fact.groups.count > 1 && hasGroups(fact.groups)
  }

  /// 3 月 and "14/3" where the text names the month, unless it has a number of its own that 3 may be a slip for.
  private func isMonth(_ fact: WrittenFact, _ rivals: [WrittenFact]) -> Bool {
    guard fact.kind == .number, let whole = fact.whole, 1...12 ~= whole else { return false }
    return spoken.names(month: whole) && !rivals.contains { $0.kind == .number }
  }

  /// Whether two facts or more, one after the other, have the groups.
  private func hasGroups(_ groups: [DigitGroup]) -> Bool {
    facts.indices.contains { start in
      var joined: [DigitGroup] = []
      for fact in facts[start...] where joined.count < groups.count { joined += fact.groups }
      return joined == groups && facts[start].groups != groups
    }
  }

  /// 1960 as "the sixties of the 20th century", and those as 1960.
  private func isDecade(_ number: Int) -> Bool {
    if 1800..<2000 ~= number, number.isMultiple(of: 10) { return number % 100 > 9 && has(number % 100) }
    guard number < 100 else { return false }
    return parts.contains { 1800..<2000 ~= $0 && $0.isMultiple(of: 10) && ($0 % 100 == number || $0 / 100 + 1 == number) }
  }

  private func has(_ date: PartialDate, _ rivals: [WrittenFact]) -> Bool {
    guard !rivals.contains(where: { $0.kind == .date }) else { return false }
    guard hasNumbers(of: date) else { return false }
    return spoken.names(month: date.month) || parts.contains(date.month)
  }

  /// Whether the day is there; for a date without a day, the year.
  func hasNumbers(of date: PartialDate) -> Bool { date.day.map(has) ?? date.year.map { has($0) || hasSolar($0) } ?? true }

  /// Whether one of the two years of the Solar Hijri calendar is there that a year is part of.
  private func hasSolar(_ year: Int) -> Bool {
    spoken.usesSolarHijri && SolarHijri.isYear(year - 621) && (has(year - 621) || has(year - 622))
  }

  /// Whether the year is there, in a date or alone.
  func names(year: Int) -> Bool {
    parts.contains(year)
      || facts.contains { fact in
        if case .date(let date) = fact.value, let other = date.year { other % 100 == year % 100 } else { false }
      }
  }

  private func has(_ time: ClockTime, _ rivals: [WrittenFact]) -> Bool {
    guard !rivals.contains(where: { $0.kind == .time }) else { return false }
    if time.minutes % 720 == 0, spoken.names(minutes: time.minutes % 1440) { return true }
    guard spoken.allows(time) else { return false }
    let (hour, minute) = (time.minutes / 60, time.minutes % 60)
    if minute == 0 || parts.contains(minute) { return has(hour) || has(hour % 12) }
    // "Half past five", "puoli kuusi", "a quarter to six", "five and a third".
    guard
      minute == 30 && spoken.contains(-2) || minute % 30 == 15 && spoken.contains(-4) || minute % 20 == 0 && spoken.contains(-3)
        || spoken.contains(minute)
    else { return false }
    return has(hour) || has(hour % 12) || has(hour % 12 + 1)
  }

  /// Whether up to five facts one after the other have the digits.
  private func hasRow(_ row: [UInt8]) -> Bool {
    facts.indices.contains { start in
      var joined: [UInt8] = []
      for fact in facts[start...].prefix(5) where joined.count < row.count { joined += fact.digitRow }
      return joined == row
    }
  }
}
