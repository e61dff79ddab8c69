import Catalog
import Prose

/// The lines of a finished message.
extension MessageWriter {
  /// The message: no blanks at the ends of lines, no empty lines at its ends, and lines that begin from the right side.
  consuming func finished() -> String {
    var message = String(decoding: bytes, as: UTF8.self)
    // Right-to-left letters are outside the GSM alphabet anyway, and their no-break blanks hold numbers together.
    if kind.counts == .sms, !locale.isRightToLeft { message = GSMFolding.fold(message) }
    var lines = message.split(at: 0x0A).map { line in line.utf8.lastIndex { $0 != 0x20 }.map { String(line[...$0]) } ?? "" }
    lines = Self.withoutOrphans(lines)
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    if usesMarks { lines = lines.map(Self.fromTheRight) }
    let blank = locale.isRightToLeft && !usesMarks ? "\u{A0}" : " "
    return Normalization.nfc(Self.released(lines.joined(separator: "\n"), blank: blank)) + "\n"
  }

  /// The lines without the full stop or comma that would stand alone behind a web address on its line.
  private static func withoutOrphans(_ lines: [String]) -> [String] {
    var kept: [String] = []
    for line in lines {
      guard let last = kept.last, last.hasPrefix("https://") || last.hasPrefix("http://"), !last.contains(" ") else {
        kept.append(line)
        continue
      }
      let rest = line.drop { ".,;:!?،؛؟።".contains($0) }
      if rest.startIndex == line.startIndex { kept.append(line) } else if !rest.isEmpty { kept.append(String(rest.drop { $0 == " " })) }
    }
    return kept
  }

  /// The text with blanks inside facts instead of the joints that held them together.
  private static func released(_ text: String, blank: String) -> String {
    text.split(at: joint).joined(separator: blank)
  }

  /// A line that would begin with a Latin word or a number gets a right-to-left mark; a web address stays untouched.
  private static func fromTheRight(_ line: String) -> String {
    guard let first = line.unicodeScalars.first, !line.hasPrefix("https://"), !line.hasPrefix("http://") else { return line }
    switch Script.of(first) {
    case .arabic, .hebrew: return line
    default: return "\u{200F}" + line
    }
  }
}
