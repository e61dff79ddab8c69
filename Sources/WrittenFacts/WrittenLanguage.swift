import Prose

/// How one language writes dates, times and numbers.
final class WrittenLanguage: Sendable {
  let months: WordList
  /// Parts of the day, with the values of `DayParts`.
  let dayParts: WordList
  /// Words before an hour: klo, الساعة.
  let hourMarks: WordList
  /// Days of the week, with the values of `WeekdayNames`.
  let weekdays: WordList
  let numberWords: WordList
  let magnitudes: WordList
  /// Whether a comma before three digits marks thousands (`1,234`) or decimals.
  let commaGroups: Bool
  /// Whether a dot does.
  let dotGroups: Bool
  /// Whether 9.30 is a time.
  let dotTimes: Bool
  /// Whether 99/5 is 99.5.
  let slashIsDecimal: Bool
  /// Whether 3/4 may be 4 March.
  let monthMayComeFirst: Bool
  /// Whether hours are counted to 24, so that 9.00 is in the morning.
  let countsTo24: Bool
  /// Whether dates may be those of the Solar Hijri calendar.
  let usesSolarHijri: Bool
  /// Letters written together with the word behind them: "and", "in", "of".
  private let prefixes: [UInt32]

  init(
    months: WordList, dayParts: WordList, hourMarks: WordList = .none, weekdays: WordList = .none, numberWords: WordList,
    magnitudes: WordList,
    commaGroups: Bool = true, dotGroups: Bool = false, dotTimes: Bool = false, slashIsDecimal: Bool = false,
    monthMayComeFirst: Bool = false,
    countsTo24: Bool = false, usesSolarHijri: Bool = false, prefixes: StaticString = ""
  ) {
    self.months = months
    self.dayParts = dayParts
    self.hourMarks = hourMarks
    self.weekdays = weekdays
    self.numberWords = numberWords
    self.magnitudes = magnitudes
    self.commaGroups = commaGroups
    self.dotGroups = dotGroups
    self.dotTimes = dotTimes
    self.slashIsDecimal = slashIsDecimal
    self.monthMayComeFirst = monthMayComeFirst
    self.countsTo24 = countsTo24
    self.usesSolarHijri = usesSolarHijri
    self.prefixes = prefixes.description.unicodeScalars.map(\.folded)
  }

  /// A word of `list` at `index`, also behind one or two of the letters that this language writes together with it.
  func match(_ list: KeyPath<WrittenLanguage, WordList>, _ run: TextRun, at index: Int) -> (value: Int, end: Int)? {
    match(self[keyPath: list], run, at: index)
  }

  func match(_ list: WordList, _ run: TextRun, at index: Int) -> (value: Int, end: Int)? {
    if let match = list.match(run, at: index) { return match }
    var index = run.afterInvisible(index)
    for _ in 0..<2 where !prefixes.isEmpty && index < run.count {
      let (scalar, width) = run.scalar(at: index)
      guard prefixes.contains(scalar.folded) else { return nil }
      index = run.afterInvisible(index + width)
      if let match = list.match(run, at: index) { return match }
    }
    return nil
  }

  /// The language of a BCP 47 tag; `unknown` for one that has no words here.
  static func of(_ tag: String) -> WrittenLanguage {
    // A string of a few letters is compared in one step, a part of one letter by letter.
    switch String(tag.prefix { $0 != "-" }) {
    case "fi": finnish
    case "sv": swedish
    case "en": english
    case "et": estonian
    case "es": spanish
    case "so": somali
    case "kmr", "ku": kurmanji
    case "ru": russian
    case "uk": ukrainian
    case "ar": arabic
    case "fa": persian
    case "prs": dari
    case "ckb": sorani
    case "ps": pashto
    case "ur": urdu
    case "ti": tigrinya
    case "am": amharic
    case "zh": chinese
    default: unknown
    }
  }

  private static let unknown = WrittenLanguage(
    months: .none, dayParts: .none, numberWords: .none, magnitudes: .none, monthMayComeFirst: true)
  private static let finnish = WrittenLanguage(
    months: MonthNames.finnish, dayParts: DayParts.finnish, hourMarks: DayParts.finnishHours, weekdays: WeekdayNames.finnish,
    numberWords: NumberWords.finnish,
    magnitudes: Magnitudes.finnish, commaGroups: false, dotGroups: true, dotTimes: true, countsTo24: true)
  private static let swedish = WrittenLanguage(
    months: MonthNames.swedish, dayParts: DayParts.swedish, hourMarks: DayParts.swedishHours, weekdays: WeekdayNames.swedish,
    numberWords: NumberWords.swedish,
    magnitudes: Magnitudes.swedish, commaGroups: false, dotGroups: true, dotTimes: true, countsTo24: true)
  private static let english = WrittenLanguage(
    months: MonthNames.english, dayParts: DayParts.english, weekdays: WeekdayNames.english, numberWords: NumberWords.english,
    magnitudes: Magnitudes.english,
    monthMayComeFirst: true)
  private static let estonian = WrittenLanguage(
    months: MonthNames.estonian, dayParts: DayParts.estonian, hourMarks: DayParts.estonianHours, weekdays: WeekdayNames.estonian,
    numberWords: NumberWords.estonian,
    magnitudes: Magnitudes.estonian, commaGroups: false, dotGroups: true, dotTimes: true, countsTo24: true)
  private static let spanish = WrittenLanguage(
    months: MonthNames.spanish, dayParts: DayParts.spanish, weekdays: WeekdayNames.spanish, numberWords: NumberWords.spanish,
    magnitudes: Magnitudes.spanish, commaGroups: false, dotGroups: true)
  private static let somali = WrittenLanguage(
    months: MonthNames.somali, dayParts: DayParts.somali, hourMarks: DayParts.somaliHours, weekdays: WeekdayNames.somali,
    numberWords: NumberWords.somali,
    magnitudes: Magnitudes.somali)
  private static let kurmanji = WrittenLanguage(
    months: MonthNames.kurmanji, dayParts: DayParts.kurmanji, hourMarks: DayParts.kurmanjiHours, weekdays: WeekdayNames.kurmanji,
    numberWords: NumberWords.kurmanji,
    magnitudes: Magnitudes.kurmanji)
  private static let russian = WrittenLanguage(
    months: MonthNames.russian, dayParts: DayParts.russian, weekdays: WeekdayNames.russian, numberWords: NumberWords.russian,
    magnitudes: Magnitudes.russian,
    commaGroups: false, dotGroups: true, countsTo24: true)
  private static let ukrainian = WrittenLanguage(
    months: MonthNames.ukrainian, dayParts: DayParts.ukrainian, weekdays: WeekdayNames.ukrainian, numberWords: NumberWords.ukrainian,
    magnitudes: Magnitudes.ukrainian,
    commaGroups: false, dotGroups: true, countsTo24: true)
  private static let arabic = WrittenLanguage(
    months: MonthNames.arabic, dayParts: DayParts.arabic, hourMarks: DayParts.arabicHours, weekdays: WeekdayNames.arabic,
    numberWords: NumberWords.arabic,
    magnitudes: Magnitudes.arabic, prefixes: "وفبلاك")
  private static let persian = WrittenLanguage(
    months: MonthNames.persian, dayParts: DayParts.persian, hourMarks: DayParts.persianHours, weekdays: WeekdayNames.persian,
    numberWords: NumberWords.persian,
    magnitudes: Magnitudes.persian, slashIsDecimal: true, usesSolarHijri: true)
  private static let dari = WrittenLanguage(
    months: MonthNames.dari, dayParts: DayParts.persian, hourMarks: DayParts.persianHours, weekdays: WeekdayNames.persian,
    numberWords: NumberWords.persian,
    magnitudes: Magnitudes.persian, slashIsDecimal: true, usesSolarHijri: true)
  private static let sorani = WrittenLanguage(
    months: MonthNames.sorani, dayParts: DayParts.sorani, hourMarks: DayParts.soraniHours, weekdays: WeekdayNames.sorani,
    numberWords: NumberWords.sorani,
    magnitudes: Magnitudes.sorani)
  private static let pashto = WrittenLanguage(
    months: MonthNames.pashto, dayParts: DayParts.pashto, numberWords: NumberWords.pashto, magnitudes: Magnitudes.pashto)
  private static let urdu = WrittenLanguage(
    months: MonthNames.urdu, dayParts: DayParts.urdu, numberWords: NumberWords.urdu, magnitudes: Magnitudes.urdu)
  private static let tigrinya = WrittenLanguage(
    months: MonthNames.tigrinya, dayParts: DayParts.tigrinya, weekdays: WeekdayNames.tigrinya, numberWords: NumberWords.tigrinya,
    magnitudes: Magnitudes.tigrinya,
    prefixes: "ብንናካከበለ")
  private static let amharic = WrittenLanguage(
    months: MonthNames.amharic, dayParts: DayParts.amharic, weekdays: WeekdayNames.amharic, numberWords: NumberWords.amharic,
    magnitudes: Magnitudes.amharic,
    prefixes: "የበከለእስ")
  private static let chinese = WrittenLanguage(
    months: .none, dayParts: DayParts.chinese, weekdays: WeekdayNames.chinese, numberWords: NumberWords.chinese,
    magnitudes: Magnitudes.chinese, countsTo24: true)
}
