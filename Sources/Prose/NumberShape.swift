/// A number in running text, and whether people would dial it.
struct NumberShape {
  /// Behind the number; where none begins, where it was looked for.
  private(set) var end: Int
  /// `05 234 4171`, `+358 20 615 7429`, `112`, `116 117`; not a date, year, time, amount, percentage or postal code.
  private(set) var isPhone = false

  /// The digits of one way to read the number, group by group.
  private struct Groups {
    var digits: [UInt8] = []
    var sizes: [Int] = []
    var end: Int
    /// Whether a hyphen stands behind the first group.
    var hasHyphen = false

    /// A business id, `0207291-9`, or a code of four and four digits, `0450-0000`; the numbers of services begin like `0800-`.
    var isIdentifier: Bool {
      hasHyphen && (sizes == [7, 1] || sizes == [4, 4] && digits[2...3] != [0, 0])
    }
  }

  /// Reads the number that begins at `start` with `+` or a digit, ASCII or Arabic.
  init(in run: TextRun, at start: Int) {
    end = start
    let hasPlus = run[start] == UInt8(ascii: "+")
    let begin = hasPlus ? start + 1 : start
    guard begin < run.count, Self.digit(run, at: begin) != nil else { return }
    let standsAlone = start == 0 || !Touch.isLetter(run.scalar(at: run.start(before: start)).value)
    if let account = Self.account(run, at: start) {
      end = account
    } else if standsAlone, let phone = Self.phone(run, at: begin, hasPlus: hasPlus) {
      end = phone
      isPhone = true
    } else {
      end = Self.number(run, at: begin)
    }
  }

  /// The end of an account number (IBAN) of which the two check digits begin at `start`: two capitals before them, groups of four behind.
  private static func account(_ run: TextRun, at start: Int) -> Int? {
    guard start >= 2, run[start - 1].isCapital, run[start - 2].isCapital, run[start].isDigit,
      start == 2 || !Touch.isLetter(run.scalar(at: run.start(before: start - 2)).value)
    else { return nil }
    var (signs, end, index) = (2, start, start)
    while index < run.count {
      let group = index
      while index < run.count, run[index].isDigit || run[index].isCapital { index += 1 }
      guard index > group, index == run.count || !Touch.isLetter(run.scalar(at: index).value) else { break }
      signs += index - group
      end = index
      // A shorter group is the last one; what follows is another number.
      guard index - group == (group == start ? 2 : 4), index < run.count else { break }
      let (scalar, width) = run.scalar(at: index)
      guard scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}" else { break }
      index += width
    }
    return 15...34 ~= signs ? end : nil
  }

  private static func phone(_ run: TextRun, at start: Int, hasPlus: Bool) -> Int? {
    var groups = groups(run, at: start)
    if groups.isIdentifier { return nil }
    // "05 234 4171 8.00": the last group is a number of its own.
    if continues(run, at: groups.end) || isFollowedByUnit(run, at: groups.end) {
      guard groups.sizes.count > 1 else { return nil }
      groups = Self.groups(run, at: start, atMost: groups.sizes.count - 1)
    }
    if hasPlus { return groups.digits.count >= 7 && endsWord(run, at: groups.end) ? groups.end : nil }
    if groups.digits.first == 0 { return isFinnish(groups) && endsWord(run, at: groups.end) ? groups.end : nil }
    // 112 and 116117 may be followed by a number that is not theirs.
    if groups.sizes.first == 3, groups.sizes.count > 1, Array(groups.digits.prefix(3)) != [1, 1, 6] || groups.sizes[1] != 3 {
      groups = Self.groups(run, at: start, atMost: 1)
    } else if groups.sizes.count > 2 {
      groups = Self.groups(run, at: start, atMost: 2)
    }
    guard isShort(groups), endsWord(run, at: groups.end), !isFollowedByUnit(run, at: groups.end) else { return nil }
    return run.has(" Suomi", at: groups.end) ? nil : groups.end  // the name of an app
  }

  /// A trunk prefix and at least four more digits; not 00100 Helsinki, 05 2027 or 0 000.
  private static func isFinnish(_ groups: Groups) -> Bool {
    guard groups.digits.count >= 5, groups.digits.contains(where: { $0 != 0 }) else { return false }
    if groups.sizes == [5] { return false }
    if groups.sizes == [2, 4], groups.digits[2] == 1 && groups.digits[3] == 9 || groups.digits[2] == 2 && groups.digits[3] == 0 {
      return false
    }
    return true
  }

  /// The emergency number and the harmonised European helplines 116 000 – 116 999.
  private static func isShort(_ groups: Groups) -> Bool {
    let digits = groups.digits
    if digits.count == 3 { return digits == [1, 1, 2] }
    return digits.count == 6 && digits[0] == 1 && digits[1] == 1 && digits[2] == 6 && (groups.sizes == [6] || groups.sizes == [3, 3])
  }

  /// Groups of digits with a blank, hyphen or bracket between them.
  private static func groups(_ run: TextRun, at start: Int, atMost limit: Int = 12) -> Groups {
    var groups = Groups(end: start)
    var index = start
    while groups.sizes.count < limit {
      var size = 0
      while let digit = digit(run, at: index) {
        groups.digits.append(digit.value)
        index = digit.end
        size += 1
      }
      guard size > 0 else { break }
      groups.sizes.append(size)
      groups.end = index
      for _ in 0..<2 {
        guard index < run.count else { break }
        let (scalar, width) = run.scalar(at: index)
        switch scalar {
        case " ", "\u{A0}", "\u{202F}", "\u{2011}", "-", "(", ")":
          if groups.sizes.count == 1, scalar == "-" || scalar == "\u{2011}" { groups.hasHyphen = true }
          index += width
        default: break
        }
      }
      if index == groups.end { break }
    }
    return groups
  }

  /// The end of a number that is no phone number: digits with separators and, in thousands, blanks.
  private static func number(_ run: TextRun, at start: Int) -> Int {
    let thousands = groups(run, at: start)
    let sizes = thousands.sizes
    if sizes.count > 1, thousands.digits.first != 0, sizes[0] <= 3, sizes.dropFirst().allSatisfy({ $0 == 3 }) { return thousands.end }
    var index = start
    while true {
      while let digit = digit(run, at: index) { index = digit.end }
      guard continues(run, at: index) else { return index }
      index += run.scalar(at: index).width
    }
  }

  /// Whether a separator and another digit follow at once: "8.00", "4/2027", "8–15".
  private static func continues(_ run: TextRun, at index: Int) -> Bool {
    guard index < run.count else { return false }
    let (scalar, width) = run.scalar(at: index)
    switch scalar {
    case ".", ",", ":", "/", "-", "–", "\u{60C}", "\u{66B}", "\u{66C}": return digit(run, at: index + width) != nil
    default: return false
    }
  }

  /// Whether the number is a word of its own: no letter, and no hyphen with one, follows ("112-päivä", "010190-123A").
  private static func endsWord(_ run: TextRun, at index: Int) -> Bool {
    guard index < run.count else { return true }
    if continues(run, at: index) || Touch.isLetter(run.scalar(at: index).value) { return false }
    guard run[index] == UInt8(ascii: "-"), index + 1 < run.count else { return true }
    return !Touch.isLetter(run.scalar(at: index + 1).value)
  }

  private static func isFollowedByUnit(_ run: TextRun, at index: Int) -> Bool {
    var next = index
    if run.has(" ", at: next) || run.has("\u{A0}", at: next) { next += run.scalar(at: next).width }
    return run.has("€", at: next) || run.has("%", at: next) || run.has("euro", at: next) || run.has("EUR", at: next)
  }

  private static func digit(_ run: TextRun, at index: Int) -> (value: UInt8, end: Int)? {
    guard index < run.count else { return nil }
    let byte = run[index]
    if byte.isDigit { return (byte - 0x30, index + 1) }
    guard byte == 0xD9 || byte == 0xDB, index + 1 < run.count else { return nil }
    // U+0660 and U+06F0: the Arabic and the Persian nought.
    let nought: UInt8 = byte == 0xD9 ? 0xA0 : 0xB0
    return run[index + 1] &- nought < 10 ? (run[index + 1] - nought, index + 2) : nil
  }
}

extension UInt8 {
  /// A to Z.
  fileprivate var isCapital: Bool { self &- 0x41 < 26 }
}
