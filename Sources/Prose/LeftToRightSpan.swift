/// One stretch of left-to-right words and numbers that belong together: a name, an address, a phone number, a range of times.
struct LeftToRightSpan {
  private enum Class { case letter, digit, mark, blank, dash, joint, other }

  private let run: TextRun
  private(set) var range: Range<Int>
  /// Whether it would be shown in another order without isolation.
  private(set) var needsIsolation = false
  private var last = Class.letter
  /// Whether all so far is one group of five digits, as in a postal code before the name of a town.
  private var isPostalCode = false
  /// Whether a number with a full stop behind it stands before a dash: that of the last one belongs to it then, "1.12.–3.12.".
  private var hasOrdinals = false

  /// The span that begins at `index`; nil if none begins there.
  init?(in run: TextRun, at index: Int) {
    self.run = run
    range = index..<index
    let byte = run[index]
    if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "@"), index + 1 < run.count {
      guard take(at: index + 1) else { return nil }
      needsIsolation = true
    } else if byte == UInt8(ascii: "("), let close = Self.closeOfDigits(run, at: index) {
      let next = Self.skipBlank(run, at: close + 1)
      guard take(at: next), last == .digit else { return nil }
      needsIsolation = true
    } else if let number = Self.numberBehindSign(run, at: index) {
      guard take(at: number) else { return nil }
      needsIsolation = true
    } else {
      guard take(at: index) else { return nil }
    }
    repeat { while extend() {} } while takePlus()
    takeUnit()
    if hasOrdinals, run.has(".", at: range.upperBound) { range = range.lowerBound..<range.upperBound + 1 }
  }

  /// Where the digits begin behind the minus or the sign of a currency at `index`: "-20", "−5", "€12". A hyphen or dash is a minus only where
  /// a blank or nothing stands before it.
  private static func numberBehindSign(_ run: TextRun, at index: Int) -> Int? {
    let (scalar, width) = run.scalar(at: index)
    var next = index + width
    switch scalar {
    case "-", "\u{2010}"..."\u{2014}":
      guard index == 0 || classify(run, at: run.start(before: index)).kind == .blank else { return nil }
    case "\u{2212}", "±": break
    case "€", "$", "£": next = skipBlank(run, at: next)
    default: return nil
    }
    return next < run.count && classify(run, at: next).kind == .digit ? next : nil
  }

  /// Takes the letter or the digits at `index` with the marks that follow.
  private mutating func take(at index: Int) -> Bool {
    guard index < run.count else { return false }
    var (kind, end) = Self.classify(run, at: index)
    guard kind == .letter || kind == .digit else { return false }
    last = kind
    isPostalCode = kind == .digit && range.isEmpty
    if kind == .letter { needsIsolation = true }
    var digits = 1
    while end < run.count {
      let next = Self.classify(run, at: end)
      guard next.kind == kind || (kind == .letter && next.kind == .mark) else { break }
      end = next.end
      digits += 1
    }
    isPostalCode = isPostalCode && digits == 5
    range = range.lowerBound..<end
    return true
  }

  /// Goes on over what joins words and numbers; false at the end of the span.
  private mutating func extend() -> Bool {
    let end = range.upperBound
    guard end < run.count else { return false }
    let first = Self.classify(run, at: end)
    switch first.kind {
    case .letter, .digit: return take(at: end)
    case .joint, .dash:
      // "kela.fi", "8.00–15.30", "https://": up to three signs and no blank.
      var next = end
      for _ in 0..<3 {
        let sign = Self.classify(run, at: next)
        guard sign.kind == .joint || sign.kind == .dash else { break }
        next = sign.end
        if next >= run.count { return false }
      }
      if last == .digit, run.has(".", at: end), end + 1 < run.count, let number = Self.numberBehindDash(run, at: end + 1), take(at: number)
      {
        // "1.12. – 3.12."
        hasOrdinals = true
        needsIsolation = true
        return true
      }
      if first.kind == .dash, let number = Self.numberBehindSign(run, at: next) { next = number }
      // "Digi- ja väestötietovirasto": what a hyphen leaves out stands behind the next word.
      guard take(at: next) || (first.kind == .dash && last == .letter && takeBehindSign(at: first.end, of: .letter)) else { return false }
      needsIsolation = true
      return true
    case .blank: return extend(overBlankTo: first.end)
    case .other: return last == .digit && extend(overBracketsAt: end)
    case .mark: return false
    }
  }

  /// "MOONA Kotka", "Karhulantie 46", "48600 Kotka", "020 615 7429", "8.00 – 15.30", "H & M"; but not "2027 Kela".
  private mutating func extend(overBlankTo index: Int) -> Bool {
    guard index < run.count else { return false }
    let next = Self.classify(run, at: index)
    switch next.kind {
    case .digit:
      needsIsolation = true
      return take(at: index)
    case .letter: return (last == .letter || isPostalCode) && take(at: index)
    case .dash where last == .digit: return takeBehindSign(at: next.end, of: .digit)
    case .joint where last == .letter && run[index] == UInt8(ascii: "&"): return takeBehindSign(at: next.end, of: .letter)
    case .other where last == .digit: return extend(overBracketsAt: index)
    default: return false
    }
  }

  private mutating func takeBehindSign(at index: Int, of kind: Class) -> Bool {
    let next = Self.skipBlank(run, at: index)
    guard next > index, next < run.count, Self.classify(run, at: next).kind == kind else { return false }
    needsIsolation = true
    return take(at: next)
  }

  /// Where the digits begin behind a dash with or without blanks around it.
  private static func numberBehindDash(_ run: TextRun, at index: Int) -> Int? {
    let start = skipBlank(run, at: index)
    guard start < run.count else { return nil }
    let dash = classify(run, at: start)
    guard dash.kind == .dash else { return nil }
    let next = skipBlank(run, at: dash.end)
    return next < run.count && classify(run, at: next).kind == .digit ? next : nil
  }

  /// "18+", "B1+", "C++", "C#": signs that belong to the word or number before them. Words may follow: "C++ Builder".
  private mutating func takePlus() -> Bool {
    var end = range.upperBound
    while run.has("+", at: end), end < range.upperBound + 2 { end += 1 }
    if end == range.upperBound, last == .letter, run.has("#", at: end) { end += 1 }
    guard end > range.upperBound else { return false }
    range = range.lowerBound..<end
    needsIsolation = true
    return true
  }

  /// "+358 (0)20 615"
  private mutating func extend(overBracketsAt index: Int) -> Bool {
    guard let close = Self.closeOfDigits(run, at: index) else { return false }
    let next = Self.skipBlank(run, at: close + 1)
    guard next < run.count, Self.classify(run, at: next).kind == .digit else { return false }
    needsIsolation = true
    return take(at: next)
  }

  /// A percent sign, degrees or a currency behind a number, and the slash at the end of a web address.
  private mutating func takeUnit() {
    let end = range.upperBound
    if last == .digit {
      let next = Self.skipBlank(run, at: end)
      if next < run.count, Self.isUnit(run.scalar(at: next).value) {
        var unit = next + run.scalar(at: next).width
        if run.has("°", at: next), run.has("C", at: unit) || run.has("F", at: unit) { unit += 1 }
        range = range.lowerBound..<unit
        needsIsolation = true
      }
    }
    if run.has("/", at: end), run[range].contains(UInt8(ascii: "/")) || run[range].contains(UInt8(ascii: ".")) {
      range = range.lowerBound..<end + 1
    }
  }

  private static func isUnit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "%", "‰", "°", "€", "$", "£": true
    default: false
    }
  }

  /// The closing bracket where `(` with only digits behind it stands at `index`.
  private static func closeOfDigits(_ run: TextRun, at index: Int) -> Int? {
    guard index < run.count, run[index] == UInt8(ascii: "(") else { return nil }
    var end = index + 1
    while end < run.count, run[end].isDigit { end += 1 }
    return end > index + 1 && end < run.count && run[end] == UInt8(ascii: ")") ? end : nil
  }

  private static func skipBlank(_ run: TextRun, at index: Int) -> Int {
    guard index < run.count else { return index }
    let scalar = classify(run, at: index)
    return scalar.kind == .blank ? scalar.end : index
  }

  private static func classify(_ run: TextRun, at index: Int) -> (kind: Class, end: Int) {
    let (scalar, width) = run.scalar(at: index)
    let end = index + width
    switch scalar {
    case "a"..."z", "A"..."Z": return (.letter, end)
    case "0"..."9", "\u{6F0}"..."\u{6F9}": return (.digit, end)
    case " ", "\u{A0}", "\u{202F}": return (.blank, end)
    case "-", "\u{2010}"..."\u{2014}", "\u{2212}": return (.dash, end)
    case ".", ",", "'", "’", "‘", "@", "/", "_", ":", "&", "+", "#", "%", "=", "?", "~", "*": return (.joint, end)
    default:
      switch Script.of(scalar) {
      case .common: return (.other, end)
      case .inherited: return (.mark, end)
      case let script: return (script.isRightToLeft ? .other : .letter, end)
      }
    }
  }
}
