/// Lines of iCalendar (RFC 5545, section 3.1): at most 75 octets, folded between characters, ended by CR LF.
struct CalendarLines {
  private(set) var bytes: [UInt8] = []

  /// Octets of a line without its end.
  private static let longest = 75

  /// A property whose value has a form of its own: a date, a rule, a number, an address.
  mutating func property(_ name: String, _ value: String) { fold(name + ":" + value) }

  /// A property of text in a language.
  mutating func text(_ name: String, _ value: String, language: String? = nil) {
    fold(name + (language.map { ";LANGUAGE=\($0)" } ?? "") + ":" + Self.escaped(value))
  }

  /// A component and what stands in it.
  mutating func component(_ name: String, _ body: (inout CalendarLines) -> Void) {
    property("BEGIN", name)
    body(&self)
    property("END", name)
  }

  /// Section 3.3.11: backslash, semicolon, comma and line break are escaped; other controls cannot stand.
  private static func escaped(_ value: String) -> String {
    var bytes: [UInt8] = []
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case ..<0x20, 0x7F: break
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func fold(_ line: String) {
    var rest = line.utf8[...]
    var room = Self.longest
    while rest.count > room {
      var end = rest.index(rest.startIndex, offsetBy: room)
      while UTF8.isContinuation(rest[end]) { rest.formIndex(before: &end) }
      bytes += rest[..<end]
      bytes += [0x0D, 0x0A, 0x20]
      rest = rest[end...]
      room = Self.longest - 1
    }
    bytes += rest
    bytes += [0x0D, 0x0A]
  }
}
