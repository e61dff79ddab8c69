/// Turns libyaml's marks, which count code points, into offsets of bytes.
///
/// Marks come nearly in the order of the file, so the cursor walks along with them: one pass over the bytes in all, none in an ASCII file.
struct MarkCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let isASCII: Bool
  private let start: Int
  /// Code points between `start` and `offset`.
  private var index = 0
  private var offset: Int

  /// `start` is the offset that libyaml's index 0 stands for.
  init(_ bytes: UnsafeBufferPointer<UInt8>, start: Int, isASCII: Bool) {
    self.bytes = bytes
    self.isASCII = isASCII
    self.start = start
    offset = start
  }

  /// The offset of the code point with that index; the end of the bytes for the index behind the last one.
  mutating func offset(of target: Int) -> Int {
    if isASCII { return min(start + target, bytes.count) }
    while index > target {
      offset -= 1
      if !bytes[offset].isContinuation { index -= 1 }
    }
    let raw = UnsafeRawBufferPointer(bytes)
    while target - index > 8, offset + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // A continuation byte is 10xxxxxx: bit 7 set, bit 6 clear.
      let continuations = ((word >> 7) & ~(word >> 6) & 0x0101_0101_0101_0101).nonzeroBitCount
      index += 8 - continuations
      offset += 8
    }
    while offset < bytes.count {
      if !bytes[offset].isContinuation {
        if index == target { break }
        index += 1
      }
      offset += 1
    }
    return offset
  }
}
