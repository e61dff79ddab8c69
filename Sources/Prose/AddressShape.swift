/// Web and e-mail addresses in running text.
enum AddressShape {
  /// The address that `http://`, `https://`, `www.` or the `@` at `index` belongs to.
  static func range(in run: TextRun, around index: Int) -> Range<Int>? {
    if run[index] == UInt8(ascii: "@") { return email(run, at: index) }
    guard index == 0 || !(run[index - 1].isASCIILetter || run[index - 1].isDigit) else { return nil }
    for beginning: StaticString in ["http://", "https://", "www."] where run.has(beginning, at: index, ignoringCase: true) {
      return index..<endOfAddress(run, from: index + beginning.utf8CodeUnitCount)
    }
    return nil
  }

  /// `something@something.tld`
  private static func email(_ run: TextRun, at index: Int) -> Range<Int>? {
    var start = index
    while start > 0, isLocal(run[start - 1]) { start -= 1 }
    var end = index + 1
    while end < run.count, isLocal(run[end]) { end += 1 }
    while end > index + 1, !run[end - 1].isASCIILetter { end -= 1 }
    guard start < index, let dot = run[index + 1..<end].lastIndex(of: UInt8(ascii: ".")) else { return nil }
    return dot > index + 1 && end - dot > 2 ? start..<end : nil
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isDigit || [0x2D, 0x2E, 0x5F, 0x2B, 0x25].contains(byte)
  }

  /// Up to the next blank, brace, bracket or quotation mark, without the punctuation of the sentence.
  private static func endOfAddress(_ run: TextRun, from start: Int) -> Int {
    var end = start
    while end < run.count, run[end] > 0x20, run[end] < 0x80, !#"{}()<>[]""#.utf8.contains(run[end]) { end += 1 }
    while end > start, ".,;:!?'".utf8.contains(run[end - 1]) { end -= 1 }
    return end
  }
}
