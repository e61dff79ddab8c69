/// UTF-8 bytes of a text, lent for the length of one call: never keep it. Appending it to a `[UInt8]` is one copy of memory.
public typealias TextRun = UnsafeBufferPointer<UInt8>

extension TextRun {
  /// The Unicode scalar that begins at `index` and the number of its bytes; U+FFFD and 1 where the bytes are no UTF-8.
  @inlinable public func scalar(at index: Int) -> (value: Unicode.Scalar, width: Int) {
    let lead = UInt32(self[index])
    if lead < 0x80 { return (Unicode.Scalar(UInt8(lead)), 1) }
    let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 0
    guard width > 0, index + width <= count else { return ("\u{FFFD}", 1) }
    var value = lead & (0x7F >> UInt32(width))
    for offset in 1..<width { value = value << 6 | UInt32(self[index + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }

  /// The first byte of the scalar that ends before `index`; `index` must be above 0.
  public func start(before index: Int) -> Int {
    var start = index - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// Whether a capital letter begins at `index`.
  public func isCapital(at index: Int) -> Bool {
    let scalar = scalar(at: index).value
    return scalar.isASCII ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
  }

  /// Whether the bytes from `index` on are those of `text`; ASCII capitals count as small letters where `ignoringCase` says so.
  func has(_ text: StaticString, at index: Int, ignoringCase: Bool = false) -> Bool {
    guard index >= 0, index + text.utf8CodeUnitCount <= count else { return false }
    for offset in 0..<text.utf8CodeUnitCount {
      let byte = self[index + offset]
      let folded = ignoringCase && byte &- 0x41 < 26 ? byte | 0x20 : byte
      if folded != text.utf8Start[offset] { return false }
    }
    return true
  }

  /// The part between two offsets, without a copy.
  public func part(_ range: Range<Int>) -> TextRun { TextRun(rebasing: self[range]) }

  /// The bytes as a string.
  public var string: String { String(decoding: self, as: UTF8.self) }
}

extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// Blank, tab, line feed and every other C0 control: none of them means more than a blank in a text.
  var isBlank: Bool { self <= 0x20 }
}
