extension Prose {
  /// Search words, one a line: kept as they are, without markup, placeholders or checks. A line break counts as a blank.
  public static func words(_ text: String) -> Prose {
    let words = text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" }.joined(separator: " ")
    return Prose(bytes: Array(Normalization.nfc(words).utf8), pieces: [])
  }

  /// The words alone, in one line, for titles and attributes. Placeholders are left out.
  public var plainText: String {
    if pieces.isEmpty { return String(decoding: bytes, as: UTF8.self) }
    var text = ""
    walk { if case .text(let run) = $0 { text += run.string } }
    return text
  }
}
