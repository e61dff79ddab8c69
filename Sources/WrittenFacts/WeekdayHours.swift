import Prose

/// Hours behind a day of the week, without any other mark of a time: `ma–pe 9–15`, `Mon–Fri 8–15`, `пн–пт с 9 до 17`.
public enum WeekdayHours {
  /// Whether a range of whole hours is one of times: a weekday stands right before it, and it counts nothing.
  ///
  /// - Parameters:
  ///   - range: from the first digit to the last, in `text`.
  ///   - language: a BCP 47 tag.
  public static func holds(_ range: Range<Int>, in text: TextRun, language: String) -> Bool {
    holds(range, in: text, WrittenLanguage.of(language))
  }

  static func holds(_ range: Range<Int>, in text: TextRun, _ language: WrittenLanguage) -> Bool {
    guard let value = weekday(text, before: range.lowerBound, language) else { return false }
    return isFree(text, range.upperBound, language, isSure: value != 2)
  }

  /// The value in `WeekdayNames` of the weekday that ends before `index`; "from" may stand between.
  private static func weekday(_ text: TextRun, before index: Int, _ language: WrittenLanguage) -> Int? {
    var end = index
    for _ in 0..<2 {
      end = text.beforeBlanks(end)
      if end > 0, text[end - 1] == UInt8(ascii: ":") || text[end - 1] == UInt8(ascii: ".") || text[end - 1] == UInt8(ascii: ",") {
        end = text.beforeBlanks(end - 1)
      }
      let start = wordStart(text, before: end)
      guard start < end else { return nil }
      if let value = name(text, start..<end, language) { return value }
      guard let from = WeekdayNames.from.match(text, at: start), from.end == end else { return nil }
      end = start
    }
    return nil
  }

  private static func name(_ text: TextRun, _ word: Range<Int>, _ language: WrittenLanguage) -> Int? {
    if language === WrittenLanguage.of("zh") {
      // Words have no blanks between: the last two signs or three.
      var start = word.upperBound
      for count in 1...3 where start > word.lowerBound {
        start = text.start(before: start)
        if count > 1, let match = language.weekdays.match(text, at: start), match.end == word.upperBound { return match.value }
      }
      return nil
    }
    guard let match = language.match(\.weekdays, text, at: word.lowerBound) else { return nil }
    // "sat" and "sun" are English words in small letters; a letter alone is a day only in "E–R".
    if match.value == 1, language === WrittenLanguage.of("en"), text[word.lowerBound] | 0x20 == text[word.lowerBound] { return nil }
    if match.value == 3 {
      let before = text.scalar(before: text.beforeBlanks(word.lowerBound))
      guard text[word.lowerBound] &- 0x41 < 26, before?.isDash == true else { return nil }
    }
    return match.value
  }

  private static func wordStart(_ text: TextRun, before end: Int) -> Int {
    var start = end
    while start > 0, end - start < 60 {
      let previous = text.start(before: start)
      let scalar = text.scalar(at: previous).value
      guard scalar.isLetter || scalar.folded == 0 || scalar.folded == 0x27 else { break }
      start = previous
    }
    return start
  }

  /// Whether nothing follows that the numbers would count: behind a name only the end, a mark, "and", or a word for hours; behind an
  /// abbreviation anything but an age or a month.
  private static func isFree(_ text: TextRun, _ end: Int, _ language: WrittenLanguage, isSure: Bool) -> Bool {
    let next = text.afterBlanks(end)
    guard next < text.count else { return true }
    let (scalar, width) = text.scalar(at: next)
    if scalar.isDash {
      // "9–15-vuotiaat"
      let behind = text.afterInvisible(next + width)
      return next > end || behind == text.count || !text.scalar(at: behind).value.isLetter
    }
    if "%٪€$£§°".unicodeScalars.contains(scalar) { return false }
    guard scalar.isLetter || scalar.properties.numericType != nil else { return true }
    if next == end { return false }
    if language.match(\.months, text, at: next) != nil || Units.currency.match(text, at: next) != nil { return false }
    if Durations.units.match(text, at: next) != nil { return false }
    return isSure || WeekdayNames.and.match(text, at: next) != nil || language.match(\.weekdays, text, at: next) != nil
      || language.match(\.hourMarks, text, at: next) != nil
  }
}
