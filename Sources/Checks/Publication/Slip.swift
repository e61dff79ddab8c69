/// One slip of the keyboard or the eye between two names: a letter too many, too few, another one, or two that changed places.
struct Slip {
  /// Where in the right name it is.
  let offset: Int
  /// Whether eyes or fingers make it more easily than a name differs from another: `0` for `o`, `rn` for `m`, a double letter, letters that
  /// changed places.
  let isConfusion: Bool

  /// Whether the names begin and end alike, so that no more than two letters are left between; quick, and true of more than slips.
  static func isPossible(from wrong: [UInt8], to right: [UInt8]) -> Bool {
    guard abs(wrong.count - right.count) <= 1 else { return false }
    let (head, tail) = common(wrong, right)
    return max(wrong.count, right.count) - head - tail <= 2
  }

  /// How many letters the names begin and end with in common.
  private static func common(_ wrong: [UInt8], _ right: [UInt8]) -> (head: Int, tail: Int) {
    wrong.withUnsafeBufferPointer { wrong in
      right.withUnsafeBufferPointer { right in
        let shorter = min(wrong.count, right.count)
        var head = 0
        while head < shorter, wrong[head] == right[head] { head += 1 }
        var tail = 0
        while tail < shorter - head, wrong[wrong.count - 1 - tail] == right[right.count - 1 - tail] { tail += 1 }
        return (head, tail)
      }
    }
  }

  /// Nil where the names are equal or differ in more than one place, or by a number: `info1` and `info2` are both meant.
  init?(from wrong: [UInt8], to right: [UInt8]) {
    guard abs(wrong.count - right.count) <= 1 else { return nil }
    let (head, tail) = Self.common(wrong, right)
    let (typed, meant) = (wrong[head..<wrong.count - tail], right[head..<right.count - tail])
    offset = head
    switch (typed.count, meant.count) {
    case (1, 1): isConfusion = Self.areAlike(typed, meant)
    case (2, 2) where typed[head] == meant[head + 1] && typed[head + 1] == meant[head]: isConfusion = true
    case (2, 1), (1, 2):
      guard Self.areAlike(typed, meant) else { return nil }
      isConfusion = true
    case (1, 0): isConfusion = head > 0 && wrong[head - 1] == wrong[head]
    case (0, 1): isConfusion = head > 0 && right[head - 1] == right[head]
    default: return nil
    }
    let isNumber = (typed + meant).contains { (0x30...0x39).contains($0) }
    if isNumber && (typed.count + meant.count == 1 || !Self.areAlike(typed, meant)) { return nil }
  }

  /// Letters that look like one another in many typefaces.
  private static let alike: [[StaticString]] = [
    ["0", "o"], ["1", "l"], ["1", "i"], ["i", "l"], ["5", "s"], ["rn", "m"], ["vv", "w"],
  ]

  private static func areAlike(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    alike.contains { pair in
      left.says(pair[0]) && right.says(pair[1]) || left.says(pair[1]) && right.says(pair[0])
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func says(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && zip(self, UnsafeBufferPointer(start: text.utf8Start, count: count)).allSatisfy { $0 == $1 }
  }
}
