import Prose

/// UTF-8 that was once read as an old 8-bit encoding: `Ã¤` for ä, `вЂ™` for ’, `ط§` for ا.
struct Mojibake {
  /// Where the wrong signs stand, and what was meant.
  let range: Range<Int>
  let meant: String

  /// The wrong places of a text, in order.
  static func all(in run: TextRun) -> [Mojibake] {
    var found: [Mojibake] = []
    guard isSuspected(run) else { return found }
    for page in CodePage.all {
      var index = 0
      while index < run.count {
        if run[index] < 0x80 {
          index += 1
        } else if let one = Mojibake(in: run, at: index, page) {
          found.append(one)
          index = one.range.upperBound
        } else {
          index += run.scalar(at: index).width
        }
      }
      if !found.isEmpty { return found }
    }
    return found
  }

  /// Whether a sign that hardly ever follows a letter without a blank follows one that is not ASCII: cheap, and false for nearly all texts.
  private static func isSuspected(_ run: TextRun) -> Bool {
    guard run.count > 1 else { return false }
    for index in 1..<run.count where run[index - 1] >= 0x80 {
      switch run[index] {
      case 0xC2, 0xC5, 0xC6, 0xCB, 0xE2: return true
      case 0xD0 where index + 1 < run.count:
        if (0x82...0x8F).contains(run[index + 1]), ![0x84, 0x86, 0x87].contains(run[index + 1]) { return true }
      case 0xD1 where index + 1 < run.count:
        if (0x92...0x9F).contains(run[index + 1]), ![0x94, 0x96, 0x97].contains(run[index + 1]) { return true }
      default: break
      }
    }
    return false
  }

  /// Reads signs from `start` on as bytes of the page as long as they are UTF-8.
  private init?(in run: TextRun, at start: Int, _ page: CodePage) {
    var (index, isCertain) = (start, false)
    var decoded: [UInt8] = []
    while index < run.count, let (bytes, end, isStrong) = Self.sequence(in: run, at: index, page) {
      decoded += bytes
      isCertain = isCertain || isStrong
      index = end
    }
    guard isCertain else { return nil }
    var meant = String(decoding: decoded, as: UTF8.self)
    // Some texts went through it twice.
    let again = meant.withUTF8 { run in Mojibake.all(in: run).map { ($0.range, $0.meant) } }
    if let inner = again.first, again.count == 1, inner.0 == 0..<meant.utf8.count { meant = inner.1 }
    if meant == "\u{FEFF}" { meant = "" }
    (range, self.meant) = (start..<index, meant)
  }

  /// One UTF-8 sequence written in signs of the page, and whether it can be nothing else.
  private static func sequence(in run: TextRun, at start: Int, _ page: CodePage) -> (bytes: [UInt8], end: Int, isStrong: Bool)? {
    let first = run.scalar(at: start)
    guard let lead = page.lead(first.value) else { return nil }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var (bytes, index, isStrong) = ([lead], start + first.width, false)
    while bytes.count < length {
      guard index < run.count else { return nil }
      let (scalar, width) = run.scalar(at: index)
      guard let byte = page.continuation(scalar) else { return nil }
      bytes.append(byte)
      isStrong =
        isStrong || CodePage.isStrong(scalar) || (first.value == "Ã" && "…–—„".unicodeScalars.contains(scalar))
        || (first.value == "Ã" && scalar == "»" && isNoQuotation(run, start..<index + width))
      index += width
    }
    guard let text = String(validating: bytes, as: UTF8.self), let scalar = text.unicodeScalars.first, isPlausible(scalar) else {
      return nil
    }
    return (bytes, index, isStrong)
  }

  /// Whether `Ã»` is a broken û, as Kurdish is full of, and no Portuguese word that ends a quotation: it begins a word, or a letter follows.
  private static func isNoQuotation(_ run: TextRun, _ range: Range<Int>) -> Bool {
    range.lowerBound == 0 || run[range.lowerBound - 1] <= 0x20
      || range.upperBound < run.count && (run[range.upperBound] | 0x20) &- 0x61 < 26
  }

  /// Whether somebody may have written the character: a letter of a living script, punctuation, an emoji.
  private static func isPlausible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0...0x24F, 0x370...0x52F, 0x5D0...0x6FF, 0x900...0xDFF, 0xE00...0xE7F, 0x1000...0x109F, 0x1200...0x137F: true
    case 0x1E00...0x1EFF, 0x2010...0x2044, 0x20AC, 0x2100...0x27BF, 0x3000...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: true
    case 0x200B...0x200F, 0xFEFF, 0xFF00...0xFF60, 0x1F300...0x1FAFF: true
    default: false
    }
  }
}

/// An 8-bit encoding as far as it matters here: bytes 80 to BF, which continue a sequence of UTF-8, and C2 to F4, which begin one.
struct CodePage: Sendable {
  private let continuations: [Unicode.Scalar: UInt8]
  private let leads: [Unicode.Scalar: UInt8]

  static let all = [windows1252, windows1251, windows1256]

  func lead(_ scalar: Unicode.Scalar) -> UInt8? { leads[scalar] }
  func continuation(_ scalar: Unicode.Scalar) -> UInt8? { continuations[scalar] }

  /// Whether a sign hardly ever follows a letter: no quotation mark, dash, blank or letter does that.
  static func isStrong(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0x9F, 0xA1...0xAA, 0xAC, 0xAE...0xB6, 0xB8...0xBA, 0xBC...0xBF: true
    case 0x192, 0x2C6, 0x2DC, 0x2020, 0x2021, 0x2022, 0x2030, 0x20AC, 0x2122, 0x152, 0x153, 0x178: true
    case 0x402, 0x403, 0x453, 0x409, 0x40A, 0x40B, 0x40C, 0x40F, 0x452, 0x459...0x45C, 0x45F, 0x408, 0x458, 0x405, 0x455: true
    default: false
    }
  }

  /// - Parameters:
  ///   - low: the characters of 80 to BF; a byte without one stands for the control of its number.
  ///   - high: those of C0 to FF.
  private init(low: String, high: String) {
    let number = { (offset: Int, base: UInt8) in base + UInt8(truncatingIfNeeded: offset) }
    var continuations: [Unicode.Scalar: UInt8] = [:]
    for (offset, scalar) in low.unicodeScalars.enumerated() {
      continuations[scalar == "\u{FFFD}" ? Unicode.Scalar(number(offset, 0x80)) : scalar] = number(offset, 0x80)
    }
    for byte in (0x80 as UInt8)...0x9F where continuations[Unicode.Scalar(byte)] == nil { continuations[Unicode.Scalar(byte)] = byte }
    self.continuations = continuations
    var leads: [Unicode.Scalar: UInt8] = [:]
    for (offset, scalar) in high.unicodeScalars.enumerated() where (2...0x34).contains(offset) { leads[scalar] = number(offset, 0xC0) }
    self.leads = leads
  }

  private static let latin = String(String.UnicodeScalarView(((0xA0 as UInt8)...0xBF).map { Unicode.Scalar($0) }))
  private static let windows1252 = CodePage(
    low: "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ" + latin,
    high: String(String.UnicodeScalarView(((0xC0 as UInt8)...0xFF).map { Unicode.Scalar($0) })))
  private static let windows1251 = CodePage(
    low: "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFD}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї",
    high: "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя")
  private static let windows1256 = CodePage(
    low: "€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u{200C}\u{200D}ں\u{A0}،¢£¤¥¦§¨©ھ«¬\u{AD}®¯°±²³´µ¶·¸¹؛»¼½¾؟",
    high: "ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقكàلâمنهوçèéêëىيîï\u{64B}\u{64C}\u{64D}\u{64E}ô\u{64F}\u{650}÷\u{651}ù\u{652}ûü\u{200E}\u{200F}ے")
}
