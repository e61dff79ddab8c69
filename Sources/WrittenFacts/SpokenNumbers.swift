import Prose

/// What a text says in words: numbers, months, parts of the day. Looked for only when a fact is missing.
struct SpokenNumbers {
  private let text: TextRun
  private let language: WrittenLanguage
  /// The values of all number words, each once.
  private let values: [Int]
  private let romans: [Int]

  init(_ text: TextRun, _ language: WrittenLanguage) {
    self.text = text
    self.language = language
    var values: [Int] = []
    var romans: [Int] = []
    Self.words(of: text, language) { index in
      var index = index
      // "kaksikymmentäviisi": number words in one word.
      for _ in 0..<6 {
        guard let match = language.match(\.numberWords, text, at: index) else { break }
        if !values.contains(match.value) { values.append(match.value) }
        index = match.end
      }
      if let roman = Self.roman(text, at: index) { romans.append(roman) }
    }
    self.values = values
    self.romans = romans
  }

  /// Calls `body` with the beginning of each word; where words have no blanks, of each letter.
  private static func words(of text: TextRun, _ language: WrittenLanguage, _ body: (Int) -> Void) {
    var index = 0
    var isStart = true
    while index < text.count {
      let (scalar, width) = text.scalar(at: index)
      let isLetter = scalar.isLetter
      if isLetter, isStart || Script.of(scalar).hasNoWordBlanks { body(index) }
      isStart = !isLetter && scalar.folded != 0
      index += width
    }
  }

  /// Whether words of the text can make up the number.
  func contains(_ number: Int) -> Bool {
    guard number >= 0 else { return values.contains(number) }
    if values.contains(number) || romans.contains(number) { return true }
    // Two dozen, half a million.
    if number > 12, number < 100, number.isMultiple(of: 12), values.contains(12), values.contains(number / 12) { return true }
    if number >= 500, values.contains(-2), values.contains(number * 2) { return true }
    switch number {
    case 11..<20: return values.contains(10) && values.contains(number - 10)
    case 20..<100: return hasTens(number / 10) && (number % 10 == 0 || values.contains(number % 10))
    case 100..<1000: return hasHundreds(number / 100) && (number % 100 == 0 || contains(number % 100))
    case 1000..<1_000_000: return hasMany(1000, number)
    case 1_000_000..<1_000_000_000: return hasMany(1_000_000, number)
    case 1_000_000_000..<1_000_000_000_000: return hasMany(1_000_000_000, number)
    default: return number >= 1_000_000_000_000 && hasMany(1_000_000_000_000, number)
    }
  }

  private func hasTens(_ count: Int) -> Bool { values.contains(count * 10) || values.contains(count) && values.contains(10) }

  private func hasHundreds(_ count: Int) -> Bool {
    values.contains(count * 100) || values.contains(100) && (count == 1 || values.contains(count))
  }

  private func hasMany(_ unit: Int, _ number: Int) -> Bool {
    let count = number / unit
    guard values.contains(unit) || values.contains(count * unit) else { return false }
    guard count == 1 || values.contains(count * unit) || contains(count) else { return false }
    return number % unit == 0 || contains(number % unit)
  }

  /// Whether the month is named, or one of the two of the Solar Hijri calendar that it is part of.
  func names(month: Int) -> Bool {
    if finds({ language.match(\.months, text, at: $0)?.value == month }) { return true }
    guard usesSolarHijri else { return false }
    let solar = (month + 8) % 12 + 1
    return finds { index in SolarHijri.months.match(text, at: index).map { $0.value == solar || $0.value == solar % 12 + 1 } ?? false }
  }

  /// Whether a unit of time with the value in `Durations.units` is named; with `asDual`, two of them in one word.
  func names(unit: Int, asDual: Bool = false) -> Bool {
    finds { language.match(asDual ? Durations.duals : Durations.units, text, at: $0)?.value == unit }
  }

  /// Whether words name the afternoon, evening or night.
  var saysAfternoon: Bool { finds { language.match(\.dayParts, text, at: $0).map { 1...3 ~= $0.value } ?? false } }

  /// Whether no word says another half of the day than the one that the time is in.
  func allows(_ time: ClockTime) -> Bool {
    guard time.isHalfKnown else { return true }
    var (isSaid, isAllowed) = (false, false)
    Self.words(of: text, language) { index in
      guard let part = language.match(\.dayParts, text, at: index)?.value, part < 3 else { return }
      isSaid = true
      if part == 2 || (part == 1) == (time.minutes >= 720) { isAllowed = true }
    }
    return isAllowed || !isSaid
  }

  /// How many words stand in the text that an hour follows.
  var hourMarks: Int {
    var count = 0
    Self.words(of: text, language) { index in if language.match(\.hourMarks, text, at: index) != nil { count += 1 } }
    return count
  }

  /// Whether the language is one in which years are counted by the Solar Hijri calendar.
  var usesSolarHijri: Bool { language.usesSolarHijri }

  /// Whether noon (720) or midnight (0) is named.
  func names(minutes: Int) -> Bool { finds { DayParts.middle.match(text, at: $0)?.value == minutes } }

  private func finds(_ test: (Int) -> Bool) -> Bool {
    var isFound = false
    Self.words(of: text, language) { index in if !isFound, test(index) { isFound = true } }
    return isFound
  }

  /// A Roman numeral from IV to XXXIX that is a word of its own.
  private static func roman(_ text: TextRun, at start: Int) -> Int? {
    var index = start
    var total = 0
    var last = 0
    while index < text.count {
      let value: Int
      switch text[index] {
      case UInt8(ascii: "I"): value = 1
      case UInt8(ascii: "V"): value = 5
      case UInt8(ascii: "X"): value = 10
      default:
        if let scalar = text.scalar(from: index), scalar.isLetter { return nil }
        return index - start > 1 ? total : nil
      }
      total += value > last && last > 0 ? value - 2 * last : value
      last = value
      index += 1
    }
    return index - start > 1 ? total : nil
  }
}
