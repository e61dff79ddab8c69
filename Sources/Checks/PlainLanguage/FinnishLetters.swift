/// Letters of Finnish as bytes.
enum FinnishLetters {
  /// The word in small letters.
  static func small(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var isSecond = false
    return word.map { byte in
      defer { isSecond = byte == 0xC3 }
      if isSecond { return (0x80..<0xA0).contains(byte) ? byte + 0x20 : byte }
      return byte &- 0x41 < 26 ? byte + 0x20 : byte
    }
  }
}
