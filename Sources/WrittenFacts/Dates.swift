import Prose

/// Dates with the name of a month, and Chinese ones.
extension FactComposition {
  private struct Month {
    var number: Int
    var range: Range<Int>
    /// The number before it and the one behind it.
    var left: Int
  }

  mutating func composeDates() {
    if language === WrittenLanguage.of("zh") { composeChineseDates() }
    if language.usesSolarHijri { composeSolarDates() }
    let months = months()
    for index in months.indices { compose(months[index], before: index + 1 < months.count ? months[index + 1] : nil) }
    // "12.–13.3.2027"
    for index in numbers.indices where isFree(index) {
      guard case .date(let date) = numbers[index].shape, isFree(index - 1), isRange(index - 1) || isList(index - 1) else { continue }
      keep(plain(index), at: index)
      spreadMonth(date.month, before: index)
    }
  }

  /// The months named between the numbers, no farther from one than fifty bytes.
  private func months() -> [Month] {
    var months: [Month] = []
    for left in -1..<numbers.count {
      let begin = left < 0 ? 0 : numbers[left].range.upperBound
      let end = left + 1 < numbers.count ? numbers[left + 1].range.lowerBound : text.count
      var index = left < 0 ? max(begin, end - 50) : begin
      while index > begin, index < end, text[index] & 0xC0 == 0x80 { index -= 1 }
      var isStart = left >= 0 || index == 0 || !(text.scalar(before: index)?.isLetter ?? false)
      while index < end {
        // Only near a number.
        if left >= 0, index > begin + 50, index < end - 50 {
          index += 1
          isStart = false
          continue
        }
        let (scalar, width) = text[index] & 0xC0 == 0x80 ? (" ", 1) : text.scalar(at: index)
        if isStart, scalar.isLetter, let match = language.match(\.months, text, at: index), !isVerb(index), !isPersianVerb(match, at: index)
        {
          var wordEnd = match.end
          while wordEnd < end {
            let (letter, width) = text.scalar(at: wordEnd)
            guard letter.isLetter || letter.folded == 0 else { break }
            wordEnd += width
          }
          months.append(Month(number: match.value, range: index..<wordEnd, left: left))
          index = max(wordEnd, index + 1)
          isStart = true
          continue
        }
        isStart = !scalar.isLetter && scalar.folded != 0
        index += width
      }
    }
    return months
  }

  /// English "may" and "march" in small letters.
  private func isVerb(_ index: Int) -> Bool {
    guard language === WrittenLanguage.of("en") else { return false }
    return text[index] == UInt8(ascii: "m")
  }

  /// Persian می is May only where no verb follows: it is the mark of the present tense too.
  private func isPersianVerb(_ match: (value: Int, end: Int), at index: Int) -> Bool {
    guard match.value == 5, match.end - index <= 4, let next = text.scalar(from: text.afterBlanks(match.end)) else { return false }
    guard language === WrittenLanguage.of("fa") || language === WrittenLanguage.of("prs") else { return false }
    return next.isLetter && Units.dateFillers.match(text, at: text.afterBlanks(match.end)) == nil
  }

  /// - Parameter following: the month named next.
  private mutating func compose(_ month: Month, before following: Month?) {
    let left = isFree(month.left) && isLinked(numbers[month.left].range.upperBound..<month.range.lowerBound) ? month.left : nil
    let next = month.left + 1
    let right =
      isFree(next) && isLinked(month.range.upperBound..<numbers[next].range.lowerBound) && !isDay(next, of: following) ? next : nil
    if let left, let day = day(left) {
      var year = right.flatMap { isYear($0) ? $0 : nil }
      if year == nil, left > 0, isFree(left - 1), isYear(left - 1), areLinked(left - 1) { year = left - 1 }
      make(month, day: day, at: left, year: year)
      spreadMonth(month.number, before: left)
    } else if let right, let day = day(right) {
      var year = left.flatMap { isYear($0) ? $0 : nil }
      var last = right
      // "March 12–15, 2020"
      while year == nil, isRange(last) || isList(last), isFree(last + 1), self.day(last + 1) != nil { last += 1 }
      if year == nil, isFree(last + 1), isYear(last + 1), areLinked(last) { year = last + 1 }
      make(month, day: day, at: right, year: year)
      for index in right + 1..<max(last, right) + 1 {
        guard let day = self.day(index) else { break }
        let date = PartialDate(day: day, month: month.number, year: year.map { Int(numbers[$0].groups[0].value) })
        keep(WrittenFact(kind: .date, value: .date(date), range: numbers[index].range, groups: numbers[index].groups), at: index)
      }
    } else if let year = [left, right].compactMap({ $0 }).first(where: isYear) {
      make(month, day: nil, at: year, year: year)
    }
  }

  /// Whether only blanks and words lead from the number to a month behind it: "hasta marzo, el 1 de abril".
  private func isDay(_ index: Int, of month: Month?) -> Bool {
    guard let month, month.left == index else { return false }
    let gap = numbers[index].range.upperBound..<month.range.lowerBound
    return isLinked(gap) && text[gap].allSatisfy { $0 == 0x20 || ($0 | 0x20) &- 0x61 < 26 }
  }

  private mutating func make(_ month: Month, day: Int?, at index: Int, year: Int?) {
    let date = PartialDate(day: day, month: month.number, year: year.map { Int(numbers[$0].groups[0].value) })
    var range = min(month.range.lowerBound, numbers[index].range.lowerBound)..<max(month.range.upperBound, numbers[index].range.upperBound)
    var groups = numbers[index].groups
    if let year, year != index {
      range = min(range.lowerBound, numbers[year].range.lowerBound)..<max(range.upperBound, numbers[year].range.upperBound)
      groups += numbers[year].groups
      use(year)
    }
    keep(WrittenFact(kind: .date, value: .date(date), range: range, groups: groups), at: index)
  }

  /// "12–13 March", "3, 4 and 5 March": the first days are in March too.
  mutating func spreadMonth(_ month: Int, before next: Int) {
    guard case .date(let date)? = fact(next)?.value else { return }
    var index = next - 1
    while index >= 0, isFree(index), let day = day(index), isRange(index) || isList(index) {
      let first = PartialDate(day: day, month: month, year: date.year)
      keep(WrittenFact(kind: .date, value: .date(first), range: numbers[index].range, groups: numbers[index].groups), at: index)
      index -= 1
    }
  }

  func day(_ index: Int) -> Int? {
    guard let group = numbers[index].plain, group.count <= 2, PartialDate.isDay(group.value) else { return nil }
    return Int(group.value)
  }

  private func isYear(_ index: Int) -> Bool { numbers[index].plain.map(PartialDate.isYear) ?? false }

  private func areLinked(_ index: Int) -> Bool {
    isLinked(numbers[index].range.upperBound..<numbers[index + 1].range.lowerBound)
  }

  /// Whether only blanks, dots, commas, an ending of the number before it and words like "of" and "year" stand there.
  func isLinked(_ range: Range<Int>) -> Bool {
    guard range.count <= 48 else { return false }
    var index = range.lowerBound
    var isFirst = true
    while index < range.upperBound {
      let (scalar, width) = text.scalar(at: index)
      if scalar.isBlank || scalar.folded == 0 || scalar.isDash || ".,،、/'’\"".unicodeScalars.contains(scalar) {
        if scalar.isBlank || scalar.value == 0x2E { isFirst = false }
        index += width
        continue
      }
      guard scalar.isLetter else { return false }
      var end = index
      var letters = 0
      while end < range.upperBound {
        let (letter, width) = text.scalar(at: end)
        guard letter.isLetter || letter.folded == 0 else { break }
        end += width
        letters += 1
      }
      if !(isFirst && letters <= 4) {
        guard let match = language.match(Units.dateFillers, text, at: index), match.end >= end || letters <= 2 else { return false }
        end = max(end, match.end)
      }
      isFirst = false
      index = end
    }
    return true
  }

  /// 2020 年 3 月 15 日
  private mutating func composeChineseDates() {
    var year: Int?
    var month: Int?
    for index in numbers.indices {
      defer { if !isRange(index), unit(index) == 0 { (year, month) = (nil, nil) } }
      guard let plain = numbers[index].plain else { continue }
      switch unit(index) {
      case 0x5E74 where plain.count == 4:
        year = index
        month = nil
      case 0x6708 where PartialDate.isMonth(plain.value): month = index
      case 0x65E5 where month != nil, 0x53F7 where month != nil, 0 where month != nil && isRange(index):
        guard let month, PartialDate.isDay(plain.value) else { continue }
        let value = PartialDate(
          day: Int(plain.value), month: Int(numbers[month].groups[0].value), year: year.map { Int(numbers[$0].groups[0].value) })
        let range = numbers[min(year ?? month, month)].range.lowerBound..<numbers[index].range.upperBound
        keep(WrittenFact(kind: .date, value: .date(value), range: range, groups: numbers[index].groups), at: index)
        use(month)
        if let year { use(year) }
      default: break
      }
    }
    for index in numbers.indices where !isMade(index) && unit(index) == 0x6708 {
      guard index > 0, isFree(index), isFree(index - 1), unit(index - 1) == 0x5E74, let month = numbers[index].plain,
        PartialDate.isMonth(month.value)
      else { continue }
      let value = PartialDate(day: nil, month: Int(month.value), year: Int(numbers[index - 1].groups[0].value))
      let range = numbers[index - 1].range.lowerBound..<numbers[index].range.upperBound
      keep(
        WrittenFact(kind: .date, value: .date(value), range: range, groups: numbers[index - 1].groups + numbers[index].groups), at: index)
      use(index - 1)
    }
  }

  private func isMade(_ index: Int) -> Bool { fact(index) != nil }

  /// The sign behind a Chinese number; 0 for none that matters.
  private func unit(_ index: Int) -> UInt32 {
    let next = text.afterBlanks(numbers[index].range.upperBound)
    guard next < text.count else { return 0 }
    let value = text.scalar(at: next).value.value
    return [0x5E74, 0x6708, 0x65E5, 0x53F7].contains(value) ? value : 0
  }
}
