import Prose

/// Phone numbers: a trunk 0 or `+` and five digits and more, and the short numbers 112 and 116 000 to 116 999.
enum PhoneReading {
  /// The phone number that begins with the digit at `index`; `+` and an opening bracket before it belong to it.
  static func phone(_ text: TextRun, at index: Int, notBefore limit: Int) -> WrittenFact? {
    guard let first = text.digit(at: index) else { return nil }
    let before = text.beforeInvisible(index)
    let hasPlus = before > limit && text[before - 1] == UInt8(ascii: "+")
    guard hasPlus || first.value == 0 || first.value == 1 else { return nil }
    if !hasPlus, let scalar = text.scalar(before: index), index > limit, isPartOfNumber(scalar) { return nil }
    if first.value == 1, !hasPlus { return short(text, at: index) }
    let row = Row(text, at: index)
    guard let digits = row.canonical(hasPlus: hasPlus), !row.isFollowedByLetter(text) else { return nil }
    let start = hasPlus ? before - 1 : index
    return WrittenFact(kind: .phone, value: .digits(digits), range: start..<row.end, groups: row.groups)
  }

  private static func isPartOfNumber(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter || scalar.value == 0x2D || scalar.value == 0x2E || scalar.value == 0x2F || scalar.value == 0x3A || scalar.value == 0x2C
      || scalar.value == 0x2013
  }

  /// 112, 116117, 116 117.
  private static func short(_ text: TextRun, at index: Int) -> WrittenFact? {
    guard let first = text.digits(at: index) else { return nil }
    var end = first.end
    var groups = [first.group]
    if first.group.value == 116 {
      let next = text.afterBlanks(end)
      guard next > end, next - end <= 3, let second = text.digits(at: next), second.group.count == 3 else { return nil }
      end = second.end
      groups.append(second.group)
    } else if first.group.value != 112, first.group.count != 6 || first.group.value / 1000 != 116 {
      return nil
    }
    let next = text.afterInvisible(end)
    if next < text.count {
      let (scalar, width) = text.scalar(at: next)
      if scalar.isLetter || scalar.value == 0x25 || scalar.value == 0x66A { return nil }
      if ".,:/-–٬٫،".unicodeScalars.contains(scalar), text.digit(at: next + width) != nil { return nil }
      let after = text.afterBlanks(next)
      if after < text.count, Units.currency.match(text, at: after) != nil || Units.percent.match(text, at: after) != nil { return nil }
      // "112 000"
      if after > next, let more = text.digits(at: after), more.group.count == 3, groups.count == 1 { return nil }
    }
    if let scalar = text.scalar(before: text.beforeBlanks(index)), "€$£".unicodeScalars.contains(scalar) { return nil }
    let digits = groups.count == 1 ? String(first.group.value) : "116" + String(String(1000 + groups[1].value).dropFirst())
    return WrittenFact(kind: .shortNumber, value: .digits(digits), range: index..<end, groups: groups)
  }

  /// Groups of digits with one kind of mark between them.
  private struct Row {
    var digits: [UInt8] = []
    var groups: [DigitGroup] = []
    private var ends: [Int] = []
    private var separators: [UInt32] = []
    var end: Int { ends.last ?? 0 }

    init(_ text: TextRun, at start: Int) {
      var index = start
      while let next = text.digits(at: index), digits.count + next.group.count <= 16 {
        add(next.group, end: next.end)
        guard let step = Self.step(text, from: next.end) else { break }
        // "05 234 4171 8.00": the dot belongs to a number that begins with the last group.
        if step.separator == 0x2E, separators.contains(where: { $0 != 0x2E }) {
          dropLast()
          return
        }
        separators.append(step.separator)
        index = step.start
      }
      if groups.count > 1, isFollowedByUnit(text) { dropLast() }
      while groups.count > 2, groups.last?.count == 1, digits.count > 7 { dropLast() }
    }

    /// The next group: behind a hyphen or dot with nothing else, or behind a blank, a bracket or both.
    private static func step(_ text: TextRun, from end: Int) -> (start: Int, separator: UInt32)? {
      var index = text.afterInvisible(end)
      var separator: UInt32 = 0
      for _ in 0..<4 where index < text.count {
        if text.digit(at: index) != nil { return separator == 0 ? nil : (index, separator) }
        let (scalar, width) = text.scalar(at: index)
        switch scalar.value {
        case 0x2D, 0x2E, 0x2010, 0x2011:
          guard separator == 0 else { return nil }
          let next = text.afterInvisible(index + width)
          return text.digit(at: next) == nil ? nil : (next, scalar.value == 0x2E ? 0x2E : 0x2D)
        case 0x20, 0xA0, 0x202F, 0x2009, 0x28, 0x29:
          if separator == 0x20, scalar.isBlank { return nil }
          separator = scalar.isBlank ? 0x20 : 0x28
        default: return nil
        }
        index = text.afterInvisible(index + width)
      }
      return index < text.count && text.digit(at: index) != nil ? (index, separator) : nil
    }

    private mutating func add(_ group: DigitGroup, end: Int) {
      let spelled = Array(String(group.value).utf8)
      digits += [UInt8](repeating: 0x30, count: Swift.max(0, group.count - spelled.count)) + spelled
      groups.append(group)
      ends.append(end)
    }

    private mutating func dropLast() {
      digits.removeLast(groups.removeLast().count)
      ends.removeLast()
    }

    private func isFollowedByUnit(_ text: TextRun) -> Bool {
      let next = text.afterInvisible(end)
      if next < text.count {
        let (scalar, width) = text.scalar(at: next)
        if ".,:–/".unicodeScalars.contains(scalar), text.digit(at: next + width) != nil { return true }
      }
      let after = text.afterBlanks(end)
      guard after < text.count else { return false }
      return Units.currency.match(text, at: after) != nil || Units.percent.match(text, at: after) != nil
    }

    /// "0206A": part of a name or an identifier.
    func isFollowedByLetter(_ text: TextRun) -> Bool {
      guard let next = text.scalar(from: end) else { return false }
      return next.isLetter && Script.of(next) == .latin
    }

    /// The number as it is dialled in Finland; nil if it is none.
    func canonical(hasPlus: Bool) -> String? {
      var row = digits[...]
      var isForeign = hasPlus
      if !hasPlus, row.starts(with: [0x30, 0x30]), row.count >= 9 {
        guard groups.count > 1 || row.count >= 10 else { return nil }
        row = row.dropFirst(2)
        isForeign = true
      }
      if isForeign {
        guard row.count >= 6, row.count <= 15 else { return nil }
        guard row.starts(with: "358".utf8) else { return "+" + String(decoding: row, as: UTF8.self) }
        row = row.dropFirst(3)
        return (row.first == 0x30 ? "" : "0") + String(decoding: row, as: UTF8.self)
      }
      guard row.first == 0x30, row.count >= 5, row.count <= 13, row.contains(where: { $0 != 0x30 }) else { return nil }
      // 00100 and 02135 are postcodes, 0.12345 is a number, 05 2027 a month, 01.02.2027 a date.
      if groups.count == 1, row.count == 5 { return nil }
      if groups[0].count == 1 { return nil }
      if groups.map(\.count) == [2, 4], 1900...2099 ~= groups[1].value { return nil }
      if separators.first == 0x2E { return isDate ? nil : String(decoding: row, as: UTF8.self) }
      if separators.first == 0x2D, isDate { return nil }
      return String(decoding: row, as: UTF8.self)
    }

    private var isDate: Bool {
      guard groups.count >= 2, groups.count <= 3 else { return false }
      return groups[0].count <= 2 && groups[1].count <= 2 || groups[0].count == 2 && groups[1].count == 2
    }
  }
}

extension TextRun {
  /// The first byte behind the last scalar before `index` that can be seen.
  func beforeInvisible(_ index: Int) -> Int {
    var index = index
    while index > 0 {
      let start = start(before: index)
      let scalar = scalar(at: start).value
      guard scalar.folded == 0, scalar.value != 0 else { break }
      index = start
    }
    return index
  }
}
