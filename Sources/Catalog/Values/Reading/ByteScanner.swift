/// Reads a short written value from left to right; the grammar of a date, a time or an amount is a few calls to it.
struct ByteScanner {
  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { position == bytes.count }

  /// Steps over `word` if it comes next.
  mutating func take(_ word: StaticString) -> Bool {
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count, word.withUTF8Buffer({ $0.elementsEqual(bytes[position..<end]) }) else { return false }
    position = end
    return true
  }

  /// The number written with the digits that come next; nil, without a step, unless their count is in `count` (at most 18).
  mutating func digits(_ count: ClosedRange<Int>) -> Int? {
    var end = position
    var number = 0
    while end < bytes.count, case UInt8(ascii: "0")...UInt8(ascii: "9") = bytes[end] {
      if end - position == min(count.upperBound, 18) { return nil }
      number = number * 10 + Int(bytes[end] - UInt8(ascii: "0"))
      end += 1
    }
    guard count.contains(end - position) else { return nil }
    position = end
    return number
  }
}
