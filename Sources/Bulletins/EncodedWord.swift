/// Words of a header in letters beyond ASCII (RFC 2047).
enum EncodedWord {
  /// The text as it may stand behind a header's name; longer ones go on in further lines, each of 78 characters at most.
  static func folded(_ text: String, after name: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x2D || $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
    if isPlain, name.utf8.count + text.utf8.count <= 70 { return text }
    return pieces(of: text).map { "=?utf-8?B?\(base64($0))?=" }.joined(separator: "\r\n ")
  }

  /// Whole characters in each piece: a program may decode them one by one. 39 bytes are 52 letters, 64 with what stands around them.
  private static func pieces(of text: String) -> [[UInt8]] {
    var pieces: [[UInt8]] = [[]]
    // A family of emoji may be longer than a piece; its code points are not.
    for character in text.flatMap({ $0.utf8.count > 39 ? $0.unicodeScalars.map(String.init) : [String($0)] }) {
      let bytes = Array(character.utf8)
      if let last = pieces.last, !last.isEmpty, last.count + bytes.count > 39 { pieces.append([]) }
      pieces[pieces.count - 1] += bytes
    }
    return pieces
  }

  /// As the body of a mail, in lines of 76 (RFC 2045 section 6.8).
  static func lines(ofBase64 bytes: [UInt8]) -> [String] {
    stride(from: 0, to: bytes.count, by: 57).map { base64(Array(bytes[$0..<min($0 + 57, bytes.count)])) }
  }

  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// RFC 4648 section 4.
  static func base64(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 { text.append(place > group.count ? UInt8(ascii: "=") : digits[bits >> (18 - 6 * place) & 63]) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
