import Prose

/// Dates of the Solar Hijri calendar with the name of a month: `۲۱ اسفند ۱۴۰۵`.
extension FactComposition {
  mutating func composeSolarDates() {
    for index in numbers.indices where isFree(index) {
      guard let day = day(index), let month = solarMonth(behind: index) else { continue }
      let year = solarYear(index + 1, behind: month.end)
      if year == nil, SolarHijri.words.match(text, at: month.start) != nil { continue }
      guard let date = solar(day, month.number, year) else { continue }
      let end = year == nil ? month.end : numbers[index + 1].range.upperBound
      let groups = numbers[index].groups + (year == nil ? [] : numbers[index + 1].groups)
      if year != nil { use(index + 1) }
      keep(WrittenFact(kind: .date, value: .date(date), range: numbers[index].range.lowerBound..<end, groups: groups), at: index)
      // "۲۰ تا ۲۲ اسفند"
      var before = index - 1
      while isFree(before), let day = self.day(before), isRange(before) || isList(before), let date = solar(day, month.number, year) {
        keep(WrittenFact(kind: .date, value: .date(date), range: numbers[before].range, groups: numbers[before].groups), at: before)
        before -= 1
      }
    }
  }

  private func solar(_ day: Int, _ month: Int, _ year: Int?) -> PartialDate? {
    year.map { SolarHijri.date(day: day, month: month, year: $0) } ?? SolarHijri.date(day: day, month: month)
  }

  /// The month whose name follows a number at once.
  private func solarMonth(behind index: Int) -> (number: Int, start: Int, end: Int)? {
    let start = text.afterBlanks(numbers[index].range.upperBound)
    guard let match = SolarHijri.months.match(text, at: start) else { return nil }
    return (match.value, start, match.end)
  }

  /// The year behind a month, also with the words for month and year between.
  private func solarYear(_ index: Int, behind end: Int) -> Int? {
    guard isFree(index), let year = numbers[index].plain, year.count == 4, SolarHijri.isYear(Int(year.value)),
      isLinked(end..<numbers[index].range.lowerBound)
    else { return nil }
    return Int(year.value)
  }
}
