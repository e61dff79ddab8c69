import Prose

/// Times of the day.
extension FactComposition {
  /// "ma–pe 9–15": the two hours behind a weekday, and those of a second range, "9–11 ja 12–15".
  mutating func composeWeekdayHours() {
    for index in numbers.indices.dropLast() where isFree(index) && isFree(index + 1) && isRange(index) {
      let range = numbers[index].range.lowerBound..<numbers[index + 1].range.upperBound
      let followsHours = index > 1 && fact(index - 1)?.kind == .time && fact(index - 2)?.kind == .time && isList(index - 1)
      guard let (opens, closes) = hours(index), followsHours || WeekdayHours.holds(range, in: text, language) else { continue }
      let isHalfKnown = language.countsTo24 || closes > 12 || closes < opens && opens > 12
      for (index, hour) in [(index, opens), (index + 1, closes)] {
        let time = ClockTime(minutes: hour * 60, isHalfKnown: isHalfKnown)
        keep(WrittenFact(kind: .time, value: .time(time), range: numbers[index].range, groups: numbers[index].groups), at: index)
      }
    }
  }

  /// The whole hours of two numbers; nil where one is none.
  private func hours(_ index: Int) -> (Int, Int)? {
    guard let opens = numbers[index].plain, let closes = numbers[index + 1].plain, opens.count <= 2, closes.count <= 2,
      opens.value <= 24, closes.value <= 24, opens.value != closes.value, closes.value > 0
    else { return nil }
    return (Int(opens.value), Int(closes.value))
  }

  mutating func composeTime(_ index: Int) {
    let number = numbers[index]
    let part = dayPart(after: number.range.upperBound) ?? dayPart(before: number.range.lowerBound)
    let isMarked = isAfterHourMark(number.range.lowerBound)
    var time: ClockTime
    switch number.shape {
    case .time(let written): time = written
    case .quantity:
      if let possible = number.possibleTime {
        guard isMarked || part != nil || language.dotTimes && !isVersion(index) else { return }
        time = possible
      } else {
        guard let hour = number.plain, hour.count <= 2, hour.value <= 24 else { return }
        guard isMarked || part.map({ $0.isClose && $0.value < 2 }) == true && hour.value <= 12 else { return }
        time = ClockTime(minutes: Int(hour.value) * 60, isHalfKnown: language.countsTo24 || hour.value > 12)
      }
    case .date where isMarked && number.groups.count == 2 && number.groups[1].count == 2:
      // "klo 9.10." at the end of a sentence
      time = ClockTime(minutes: Int(number.groups[0].value * 60 + number.groups[1].value), isHalfKnown: language.countsTo24)
    default: return
    }
    var range = number.range
    if let part, time.minutes < 13 * 60 {
      time = time.on(part.value)
      if let end = part.end { range = range.lowerBound..<max(range.upperBound, end) }
    }
    keep(WrittenFact(kind: .time, value: .time(time), range: range, groups: number.groups), at: index)
  }

  /// "versio 2.10"
  private func isVersion(_ index: Int) -> Bool {
    let end = text.beforeBlanks(numbers[index].range.lowerBound)
    guard end > 0 else { return false }
    let start = max(0, end - 8)
    return text.lowercased(start..<end).contains("versi")
  }

  private func isAfterHourMark(_ start: Int) -> Bool {
    let end = text.beforeBlanks(start)
    var begin = end
    for _ in 0..<10 where begin > 0 {
      begin = text.start(before: begin)
      guard begin == 0 || !text.scalar(at: text.start(before: begin)).value.isLetter else { continue }
      if let match = language.match(\.hourMarks, text, at: begin), text.beforeBlanks(match.end) == end || match.end == end { return true }
      return false
    }
    return false
  }

  /// A word for a part of the day within three words behind the time. `isClose` if nothing but a blank is between.
  private func dayPart(after end: Int) -> (value: Int, end: Int?, isClose: Bool)? {
    var index = text.afterBlanks(end)
    for word in 0..<3 where index < text.count {
      if text.digit(at: index) != nil { return nil }
      if let match = language.match(\.dayParts, text, at: index) ?? DayParts.latin.match(text, at: index) {
        return (match.value, match.end, word == 0)
      }
      let (scalar, width) = text.scalar(at: index)
      if ".;!?。።".unicodeScalars.contains(scalar) { return nil }
      index += width
      while index < text.count {
        let (scalar, width) = text.scalar(at: index)
        guard scalar.isLetter || scalar.folded == 0 else { break }
        index += width
      }
      index = text.afterBlanks(index)
    }
    return nil
  }

  /// A word for a part of the day within two words before the time.
  private func dayPart(before start: Int) -> (value: Int, end: Int?, isClose: Bool)? {
    guard language !== WrittenLanguage.of("en") else { return nil }
    var begin = text.beforeBlanks(start)
    var words = 0
    while begin > 0, words < 2, start - begin < 40 {
      begin = text.start(before: begin)
      let scalar = text.scalar(at: begin).value
      if ".;,!?،。።、".unicodeScalars.contains(scalar) || text.digit(at: begin) != nil { return nil }
      guard begin == 0 || !text.scalar(at: text.start(before: begin)).value.isLetter || language === WrittenLanguage.of("zh"),
        scalar.isLetter
      else { continue }
      if let match = language.match(\.dayParts, text, at: begin) { return (match.value, nil, false) }
      words += 1
    }
    return nil
  }
}

extension ClockTime {
  /// The time in a part of the day: a value of `DayParts`.
  func on(_ part: Int) -> ClockTime {
    var time = self
    time.isHalfKnown = true
    time.isHalfSaid = true
    switch part {
    case 0, 4: if minutes >= 720, minutes < 780 { time.minutes -= 720 }
    case 1, 3: if minutes < 720 { time.minutes += 720 }
    default:
      if minutes >= 720, minutes < 780 { time.minutes -= 720 } else if minutes >= 360, minutes < 720 { time.minutes += 720 }
    }
    return time
  }
}
