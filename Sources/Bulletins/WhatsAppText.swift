import Prose

/// Words in WhatsApp, where pairs of `*`, `_`, `~` and backticks become bold, italic, struck and typewriter letters. There is no sign that says
/// otherwise, so others that look the same take their place.
enum WhatsAppText {
  static func append(_ run: TextRun, to output: inout [UInt8]) {
    for (index, byte) in run.enumerated() {
      switch byte {
      case UInt8(ascii: "*"): output += Array("\u{2217}".utf8)
      case UInt8(ascii: "~"): output += Array("\u{223C}".utf8)
      case UInt8(ascii: "`"): output += Array("\u{2019}".utf8)
      // Inside a word it is only a letter.
      case UInt8(ascii: "_") where !isWithinWord(run, index): output += Array("\u{FF3F}".utf8)
      default: output.append(byte)
      }
    }
  }

  private static func isWithinWord(_ run: TextRun, _ index: Int) -> Bool {
    index > 0 && index + 1 < run.count && run[index - 1].isWordByte && run[index + 1].isWordByte
  }
}

extension UInt8 {
  /// A letter or digit, or a byte of a letter beyond ASCII.
  fileprivate var isWordByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
    default: false
    }
  }
}
