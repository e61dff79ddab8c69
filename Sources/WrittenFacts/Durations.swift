import Prose

/// Lengths of time that another unit says as well: 14 days are two weeks, 24 months two years.
struct Durations {
  /// The words of all languages together: 1 minutes, 2 hours, 3 days, 4 weeks, 5 months, 6 years.
  static let units = WordList(
    """
    1 min minuut* minut* minuto* минут* хвилин* daqiiq* deqîqe* deqe* xulek* دقيقة دقائق دقایق دقیقه* خولەک* دەقیقە* دقیقې* منٹ* ደቒቕ*
    ደቂቃ* ደቒቓ* 分钟*, 2 tunti* tunni* tunnei* timme* timmar* hour* tund* hora* saac* saet* demjimêr* час часа часов часу часах годин* ساعة
    ساعات ساعتين ساعتان ساعت ساعتە* کاتژمێر* سەعات* گھنٹ* ሰዓት* 小时*, 3 päivä* päivi* vuorokau* vuorokaude* kalenteripäiv* dag dagar*
    dagen dygn* day days päev* ööpäev* día* maalin* maalmo* roj roja rojan rojê rojên день дня дней дню днем днями днях суток сутки
    сутк* днів дні доба доби добу діб يوم* ايام روز* ڕۆژ* دن ورځ* መዓልት* ቀን* ቀናት* 天* 日* calendar_day* kalenderdag* календарн*, 4 viiko*
    viikko* veck* week* fortnight* nädal* semana* toddobaad* todobaad* isbuuc* hefte hefteyan hefteyê heftan heftî недел* недель* тижд*
    тижн* اسبوع* الاسبوع اسابيع هفته* هەفتە* ሰሙን* ሳምንት* ہفت* اونۍ* 周* 星期*, 5 kuukau* kuukaud* kk månad* month* kuu kuud meses mes bil
    bilood bilo* meh meha mehan mehê mehî месяц* місяц* شهر* اشهر شهور ماه* مانگ* ወርሒ* ኣዋርሕ* ወር ወራት مہین* میاشت* 个月 月, 6 vuosi* vuotta
    vuode* vuoden år* year* aasta* año* sano sanado sanad sanadood sannad* sal sala salan salê salî год* лет рок* років سنة سنوات سنتين
    سنتان عام* اعوام سال* ساڵ* کال* ዓመት* ዓመታት* 年*
    """)

  /// How many of a unit make one of the next that is used instead; nil where none is exact.
  private static func next(_ unit: Int) -> (unit: Int, count: Int)? {
    switch unit {
    case 1: (2, 60)
    case 2: (3, 24)
    case 3: (4, 7)
    case 5: (6, 12)
    default: nil
    }
  }

  /// The unit of which several make one, and how many.
  private static func smaller(_ unit: Int) -> (unit: Int, count: Int)? {
    (1...5).lazy.compactMap { smaller in next(smaller).map { (from: smaller, to: $0) } }.first { $0.to.unit == unit }.map {
      ($0.from, $0.to.count)
    }
  }

  private let other: SpokenNumbers
  private let hasNumber: (Int) -> Bool

  /// - Parameters:
  ///   - other: the words of the text in which a number is missing.
  ///   - hasNumber: whether that text has a number, in digits or words.
  init(_ other: SpokenNumbers, hasNumber: @escaping (Int) -> Bool) {
    self.other = other
    self.hasNumber = hasNumber
  }

  /// Whether the other text says as long a time as `number`, which ends before `end` in `text`, with the next unit: 14 days in weeks, two
  /// weeks in days.
  func hold(_ number: Int, _ end: Int, in text: TextRun) -> Bool {
    guard let unit = Self.unit(behind: end, in: text) else { return false }
    if let (smaller, count) = Self.smaller(unit), other.names(unit: smaller), hasNumber(number * count) { return true }
    guard let (larger, count) = Self.next(unit), other.names(unit: larger) else { return false }
    if number * 2 == count { return other.contains(-2) }
    if number * 4 == count { return other.contains(-4) }
    guard number.isMultiple(of: count) else { return false }
    // "A week", "a year": one is seldom said.
    return number == count || hasNumber(number / count) || number / count == 2 && other.names(unit: larger, asDual: true)
  }

  /// The unit of the first two words behind a number.
  private static func unit(behind end: Int, in text: TextRun) -> Int? {
    var index = end
    for _ in 0..<2 {
      index = text.afterBlanks(index)
      if index < text.count, text.scalar(at: index).value.isDash { index += text.scalar(at: index).width }
      guard index < text.count, text.scalar(at: index).value.isLetter else { return nil }
      if let match = units.match(text, at: index) { return match.value }
      while index < text.count, text.scalar(at: index).value.isLetter || text.scalar(at: index).value.folded == 0 {
        index += text.scalar(at: index).width
      }
    }
    return nil
  }

  /// Arabic has a form of its own for two of a thing.
  static let duals = WordList("2 ساعتين ساعتان, 3 يومين يومان, 4 اسبوعين اسبوعان, 5 شهرين شهران, 6 سنتين سنتان عامين عامان")
}
