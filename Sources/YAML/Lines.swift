/// Lines and blanks in the bytes of a file. Only LF ends a line here; a CR before it belongs to the line break.
extension RandomAccessCollection<UInt8> where Index == Int {
  /// Offset of the first byte of the line that holds `offset`.
  func lineStart(of offset: Int) -> Int {
    var start = offset
    while start > startIndex, self[start - 1] != .lineFeed { start -= 1 }
    return start
  }

  /// Offset behind the last byte of the line that holds `offset`, before its LF or CR LF.
  func lineEnd(of offset: Int) -> Int {
    var end = offset
    while end < endIndex, self[end] != .lineFeed { end += 1 }
    if end > offset, end < endIndex, self[end - 1] == .carriageReturn { end -= 1 }
    return end
  }

  /// Offset of the first byte of the following line; the end of the bytes where there is none.
  func nextLine(after offset: Int) -> Int {
    var end = offset
    while end < endIndex, self[end] != .lineFeed { end += 1 }
    return Swift.min(end + 1, endIndex)
  }

  /// The first offset at or behind `offset` that holds no blank and no tab.
  func skippingBlanks(from offset: Int) -> Int {
    var place = offset
    while place < endIndex, self[place].isBlank { place += 1 }
    return place
  }

  /// Whether a line ends at `offset` or the bytes do.
  func isLineEnd(_ offset: Int) -> Bool {
    offset >= endIndex || self[offset] == .lineFeed || self[offset] == .carriageReturn
  }

  /// Whether the byte at `offset` is a blank, a line break or the end: what YAML wants behind `:`, `-` and in front of `#`.
  func isSeparator(_ offset: Int) -> Bool { isLineEnd(offset) || self[offset].isBlank }
}

extension UInt8 {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let blank: UInt8 = 0x20
  static let numberSign = UInt8(ascii: "#")
  static let colon = UInt8(ascii: ":")
  static let hyphen = UInt8(ascii: "-")

  /// A blank or a tab.
  var isBlank: Bool { self == .blank || self == .tab }
  /// A byte of UTF-8 behind the first one of its character.
  var isContinuation: Bool { self & 0xC0 == 0x80 }
  var isASCIILetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
  /// A character of the keys that schemas use: letters, digits, `_` and `-`.
  var isKeyByte: Bool {
    isASCIILetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || self == UInt8(ascii: "_") || self == .hyphen
  }
}
