/// Where a string is going to stand; decides which of its bytes must be written differently.
@usableFromInline
enum Destination {
  /// Between tags: `&`, `<` and `>` become references.
  case text
  /// Between double quotes: the same and `"`; a tab or a line break becomes a blank, as XML would read it anyway.
  case attribute
  /// JSON inside `script`, where references are not read: `<`, `>` and `&` become `\u003C`, `\u003E`, `\u0026`.
  case json
  /// CSS inside `style`: `<` and `&` become the escapes `\3C` and `\26`, each with a blank to end it.
  case css

  /// The bytes below 64 that cannot be copied unseen, one bit each.
  @inline(__always)
  var marked: UInt64 {
    let controls: UInt64 = 0xFFFF_FFFF & ~(1 << 9 | 1 << 10)
    let ampersand: UInt64 = 1 << 0x26
    let less: UInt64 = 1 << 0x3C
    let greater: UInt64 = 1 << 0x3E
    switch self {
    case .text, .json: return controls | ampersand | less | greater
    case .attribute: return controls | ampersand | less | greater | 1 << 0x22 | 1 << 9 | 1 << 10
    case .css: return controls | ampersand | less
    }
  }

  /// What stands for a byte that is marked and not dropped.
  func replacement(for byte: UInt8) -> StaticString? {
    switch (byte, self) {
    case (0x26, .json): #"\u0026"#
    case (0x26, .css): #"\26 "#
    case (0x26, _): "&amp;"
    case (0x3C, .json): #"\u003C"#
    case (0x3C, .css): #"\3C "#
    case (0x3C, _): "&lt;"
    case (0x3E, .json): #"\u003E"#
    case (0x3E, _): "&gt;"
    case (0x22, _): "&quot;"
    case (0x09, _), (0x0A, _): " "
    default: nil
    }
  }
}

extension ByteBuffer {
  /// Appends valid UTF-8, copying runs and replacing what `destination` cannot hold.
  ///
  /// Dropped, because XML 1.0 (section 2.2) or the HTML standard (13.2.3.5, preprocessing the input stream) does not allow them:
  /// controls other than tab and line feed, DEL, U+0080...U+009F, and the noncharacters. A carriage return is a control too,
  /// so that CR LF comes out as LF.
  @inline(__always)
  mutating func append(escaping bytes: UnsafeBufferPointer<UInt8>, for destination: Destination) {
    let below64 = destination.marked
    let below128: UInt64 = 1 << 0x3F  // DEL
    let above191: UInt64 = 1 << 0x02 | 0x3F << 0x2F  // C2, EF...F4: one of them begins every further character that is not allowed
    var copied = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      // Chosen without a jump, which would be mispredicted at every other blank.
      let marked = byte < 64 ? below64 : byte < 128 ? below128 : byte < 192 ? 0 : above191
      if marked &>> UInt64(byte & 63) & 1 != 0 {
        let length = byte < 64 ? 1 : forbiddenLength(in: bytes, at: index)
        if length > 0 {
          append(bytes, from: copied, to: index)
          if let replacement = destination.replacement(for: byte) { append(replacement) }
          copied = index &+ length
          index = copied
          continue
        }
      }
      index &+= 1
    }
    append(bytes, from: copied, to: bytes.count)
  }
}

/// How many bytes the forbidden character at `index` has; 0 if the character is allowed. Asked only for the few bytes that may begin one.
private func forbiddenLength(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
  func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
  let first = bytes[index]
  switch first {
  case 0x7F: return 1
  case 0xC2: return byte(1) < 0xA0 ? 2 : 0  // U+0080...U+009F
  case 0xEF:
    let fdd0 = byte(1) == 0xB7 && (0x90...0xAF).contains(byte(2))  // U+FDD0...U+FDEF
    let fffe = byte(1) == 0xBF && byte(2) >= 0xBE  // U+FFFE, U+FFFF
    return fdd0 || fffe ? 3 : 0
  case 0xF0...0xF4:  // U+1FFFE, U+1FFFF and the last two of every further plane
    return byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE ? 4 : 0
  default: return 0
  }
}
