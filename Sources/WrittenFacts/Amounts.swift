import Prose

/// Magnitudes, percentages and amounts of money.
extension FactComposition {
  mutating func composeUnit(_ index: Int) {
    let number = numbers[index]
    guard case .quantity(var value, var other) = number.shape, !number.isInsideWord || isAfterSign(number) else { return }
    var end = number.range.upperBound
    if unit(Units.percent, after: end) == nil, let magnitude = unit(language.magnitudes, after: end) {
      let exponent = Magnitudes.exponent(magnitude.value)
      // "1.234 million" has decimals whatever the language.
      value = value.shifted(by: exponent)
      other = other?.shifted(by: exponent)
      end = magnitude.end
      // "8 hundred thousand", "mil millones" that stand apart
      if let second = unit(language.magnitudes, after: end) {
        value = value.shifted(by: Magnitudes.exponent(second.value))
        other = nil
        end = second.end
      }
    }
    let range = number.range.lowerBound..<end
    let before = sign(Units.percentBefore, before: number.range.lowerBound)
    if let percent = before ?? unit(Units.percent, after: end) {
      let whole = min(range.lowerBound, percent.start ?? range.lowerBound)..<max(end, percent.end)
      make(.percentage, Quantity(number: value, otherReading: other, currency: nil), whole, index)
    } else if let cents = cents(index) {
      make(.amount, cents.quantity, range.lowerBound..<cents.end, index)
    } else if let currency = unit(Units.currency, after: end) ?? sign(Units.currency, before: number.range.lowerBound) {
      // "100$ million"
      if currency.start == nil, end == number.range.upperBound, let magnitude = unit(language.magnitudes, after: currency.end) {
        value = value.shifted(by: Magnitudes.exponent(magnitude.value))
        other = nil
        end = magnitude.end
      }
      // "1 euro 50 cents"
      if currency.start == nil, isFree(index + 1), let euros = value.whole, let cents = cents(index + 1), isAnd(currency.end, index + 1) {
        value = DecimalNumber(UInt64(euros) * 100 + UInt64(cents.count), exponent: -2)
        other = nil
        use(index + 1)
        end = cents.end
      }
      let whole = min(range.lowerBound, currency.start ?? range.lowerBound)..<max(end, currency.end)
      make(.amount, Quantity(number: value, otherReading: other, currency: Units.currencies[currency.value - 1]), whole, index)
    } else if end > number.range.upperBound {
      make(.number, Quantity(number: value, otherReading: other, currency: nil), range, index)
    }
  }

  /// A whole number of cents: its value is also that of hundredths of a currency which is not said.
  private func cents(_ index: Int) -> (count: Int, quantity: Quantity, end: Int)? {
    guard let count = numbers[index].plain, count.count <= 2, let unit = unit(Units.cents, after: numbers[index].range.upperBound) else {
      return nil
    }
    let number = DecimalNumber(count.value)
    return (Int(count.value), Quantity(number: number, otherReading: number.shifted(by: -2), currency: nil), unit.end)
  }

  /// Whether only blanks or "and" stand between a currency and the number at `index`.
  private func isAnd(_ end: Int, _ index: Int) -> Bool {
    let next = text.afterBlanks(end)
    let start = numbers[index].range.lowerBound
    return next == start || Units.and.match(text, at: next).map { text.afterBlanks($0.end) == start } ?? false
  }

  private mutating func make(_ kind: FactKind, _ quantity: Quantity, _ range: Range<Int>, _ index: Int) {
    keep(WrittenFact(kind: kind, value: .quantity(quantity), range: range, groups: numbers[index].groups), at: index)
  }

  private func isAfterSign(_ number: NumberToken) -> Bool { sign(Units.currency, before: number.range.lowerBound) != nil }

  /// A word of `list` behind the byte `end`, with blanks and a hyphen between or not.
  private func unit(_ list: WordList, after end: Int) -> (value: Int, start: Int?, end: Int)? {
    var start = text.afterBlanks(end)
    guard start < text.count else { return nil }
    let (scalar, width) = text.scalar(at: start)
    if scalar.isDash || scalar.value == 0x29 { start += width }
    // "8 millones de dólares"
    if text.hasPrefix("de ", at: start) { start += 3 }
    guard start < text.count, let match = list.match(text, at: start), match.value > 0 else { return nil }
    // "358 (%78)": a sign right before the next number is that number's.
    let isApart = start > end
    if isApart, text.digit(at: text.afterInvisible(match.end)) != nil, !text.scalar(at: start).value.isLetter { return nil }
    var wordEnd = match.end
    while wordEnd < text.count, text.scalar(at: start).value.isLetter, !Script.of(text.scalar(at: start).value).hasNoWordBlanks {
      let (letter, width) = text.scalar(at: wordEnd)
      guard letter.isLetter || letter.folded == 0 && letter.value != 0 else { break }
      wordEnd += width
    }
    // "5 mn" is one number; a line feed begins something new.
    guard !text[end..<start].contains(0x0A) else { return nil }
    return (match.value, nil, wordEnd)
  }

  /// Whether the sign at `index` belongs to a number before it: "70 % 80" and "70% 80", but not "70 %80". `gap` is what follows it.
  private func isOfNumberBefore(_ index: Int, gap: Int) -> Bool {
    guard !text.scalar(at: index).value.isLetter, index > 0 else { return false }
    let blanks = index - text.beforeBlanks(index)
    guard let before = text.scalar(before: index - blanks), before.properties.numericType == .decimal else { return false }
    return blanks == 0 || gap > 0
  }

  /// A word or sign of `list` that ends before the byte `start`.
  private func sign(_ list: WordList, before start: Int) -> (value: Int, start: Int?, end: Int)? {
    let end = text.beforeBlanks(start)
    var begin = end
    for _ in 0..<16 where begin > 0 {
      begin = text.start(before: begin)
      guard begin == 0 || !text.scalar(at: begin).value.isLetter || !text.scalar(at: text.start(before: begin)).value.isLetter else {
        continue
      }
      if let match = list.match(text, at: begin), match.value > 0, match.end == end || text.beforeBlanks(match.end) == end {
        if isOfNumberBefore(begin, gap: start - end) { return nil }
        return (match.value, begin, end)
      }
    }
    return nil
  }
}
