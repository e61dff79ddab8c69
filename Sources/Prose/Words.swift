extension Prose {
  /// Search words, one a line: kept as they are, without markup, placeholders or checks, with a line feed between lines that hold any,
  /// whether they ended with a line feed, a carriage return or both.
  public static func words(_ text: String) -> Prose {
    let lines = text.utf8.split { $0 == 0x0A || $0 == 0x0D }.compactMap { line in
      let words = line.split { $0 == 0x20 || $0 == 0x09 }.map(Substring.init)
      return words.isEmpty ? nil : words.joined(separator: " ")
    }
    return Prose(bytes: Array(Normalization.nfc(lines.joined(separator: "\n")).utf8), pieces: [])
  }

  /// The lines of search words.
  public var wordLines: [String] { plainText.split(at: 0x0A).filter { !$0.isEmpty }.map(String.init) }

  /// The words alone, in one line, for titles and attributes. Placeholders are left out.
  public var plainText: String {
    if pieces.isEmpty { return String(decoding: bytes, as: UTF8.self) }
    var text = ""
    walk { if case .text(let run) = $0 { text += run.string } }
    return text
  }
}

extension Substring {
  /// The parts between the places of an ASCII byte, empty ones too. Quicker than to split by characters, which asks where every one of them ends.
  public func split(at byte: UInt8) -> [Substring] {
    utf8.split(separator: byte, omittingEmptySubsequences: false).map(Substring.init)
  }
}

extension String {
  /// The same of a whole string.
  public func split(at byte: UInt8) -> [Substring] { self[...].split(at: byte) }
}
