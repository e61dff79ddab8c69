import Prose

/// Digits of the systems our languages are written with, and what may stand between them.
extension TextRun {
  /// The digit that begins at `index`: ASCII, Arabic (U+0660), Persian (U+06F0), full-width (U+FF10), Indian, Thai, Lao or Burmese.
  func digit(at index: Int) -> (value: UInt64, end: Int)? {
    guard index < count else { return nil }
    let byte = self[index]
    if byte &- 0x30 < 10 { return (UInt64(byte & 0xF), index + 1) }
    switch byte {
    case 0xD9 where index + 1 < count && self[index + 1] &- 0xA0 < 10: return (UInt64(self[index + 1] & 0xF), index + 2)
    case 0xDB where index + 1 < count && self[index + 1] &- 0xB0 < 10: return (UInt64(self[index + 1] & 0xF), index + 2)
    case 0xEF where index + 2 < count && self[index + 1] == 0xBC && self[index + 2] &- 0x90 < 10:
      return (UInt64(self[index + 2] & 0xF), index + 3)
    case 0xE0, 0xE1: return farDigit(at: index)
    default: return nil
    }
  }

  /// The digits of Indian scripts, Thai, Lao and Burmese.
  private func farDigit(at index: Int) -> (value: UInt64, end: Int)? {
    guard index + 2 < count else { return nil }
    let nought: UInt8
    switch (self[index], self[index + 1]) {
    case (0xE0, 0xA5...0xB7) where self[index + 1] & 1 == 1: nought = 0xA6
    case (0xE0, 0xB9), (0xE0, 0xBB): nought = 0x90
    case (0xE1, 0x81): nought = 0x80
    default: return nil
    }
    let value = self[index + 2] &- nought
    return value < 10 ? (UInt64(value), index + 3) : nil
  }

  /// The digits from `index` on, with invisible marks between them; nil if none begins there.
  func digits(at index: Int) -> (group: DigitGroup, end: Int)? {
    guard let first = digit(at: index) else { return nil }
    var group = DigitGroup(value: first.value, count: 1)
    var end = first.end
    while let next = digit(at: afterInvisible(end)) {
      if group.count < 19 { group.value = group.value &* 10 &+ next.value }
      group.count += 1
      end = next.end
    }
    return (group, end)
  }

  /// Over the marks of direction and joining, which have no meaning.
  func afterInvisible(_ index: Int) -> Int {
    var index = index
    while index < count, self[index] >= 0xC2 {
      let (scalar, width) = scalar(at: index)
      guard scalar.folded == 0, scalar.value != 0 else { break }
      index += width
    }
    return index
  }

  /// Over blanks and invisible marks.
  func afterBlanks(_ index: Int) -> Int {
    var index = index
    while index < count {
      let (scalar, width) = scalar(at: index)
      guard scalar.isBlank || (scalar.folded == 0 && scalar.value != 0) else { break }
      index += width
    }
    return index
  }

  /// The first byte behind the last scalar before `index` that is neither blank nor invisible.
  func beforeBlanks(_ index: Int) -> Int {
    var index = index
    while index > 0 {
      let start = start(before: index)
      let scalar = scalar(at: start).value
      guard scalar.isBlank || (scalar.folded == 0 && scalar.value != 0) else { break }
      index = start
    }
    return index
  }

  /// The scalar that ends at `index`, invisible marks left out.
  func scalar(before index: Int) -> Unicode.Scalar? {
    var index = index
    while index > 0 {
      index = start(before: index)
      let scalar = scalar(at: index).value
      if scalar.folded != 0 { return scalar }
    }
    return nil
  }

  /// The scalar that begins at `index`, invisible marks left out.
  func scalar(from index: Int) -> Unicode.Scalar? {
    let index = afterInvisible(index)
    return index < count ? scalar(at: index).value : nil
  }
}
