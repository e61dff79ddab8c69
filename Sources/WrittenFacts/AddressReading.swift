import Prose

/// Web and e-mail addresses, with or without scheme.
enum AddressReading {
  /// The address around the `@` or the dot at `index`; the digits of an address come before its first dot, so they are looked at too.
  static func address(_ text: TextRun, around index: Int, notBefore limit: Int) -> WrittenFact? {
    let byte = text[index]
    if byte == UInt8(ascii: "@") { return email(text, at: index, notBefore: limit) }
    var dot = index
    if byte != UInt8(ascii: ".") {
      // "3step.fi", "112.fi", "user99@x.fi", "https://10.0.0.1": a digit inside a word with a dot or an at sign.
      while dot < text.count, isHost(text[dot]) { dot += 1 }
      guard dot < text.count else { return nil }
      if text[dot] == UInt8(ascii: "@") { return email(text, at: dot, notBefore: limit) }
      guard text[dot] == UInt8(ascii: "."), dot + 1 < text.count, isHost(text[dot + 1]) else { return nil }
    }
    // A local part with dots: "maija.virtanen@kouvola.fi".
    var sign = dot
    while sign < text.count, isLocal(text[sign]) { sign += 1 }
    if sign < text.count, text[sign] == UInt8(ascii: "@"), let email = email(text, at: sign, notBefore: limit) { return email }
    return web(text, around: dot, notBefore: limit)
  }

  private static func email(_ text: TextRun, at sign: Int, notBefore limit: Int) -> WrittenFact? {
    var start = sign
    while start > limit, isLocal(text[start - 1]) { start -= 1 }
    while start < sign, text[start] == UInt8(ascii: ".") { start += 1 }
    guard start < sign, let host = host(text, at: sign + 1), host.hasDot else { return nil }
    return WrittenFact(
      kind: .emailAddress, value: .address(text.lowercased(start..<host.end)), range: start..<host.end, groups: [])
  }

  private static func web(_ text: TextRun, around dot: Int, notBefore limit: Int) -> WrittenFact? {
    var begin = dot
    while begin > limit, isHost(text[begin - 1]) || text[begin - 1] >= 0xC3 && text[begin - 1] < 0xC6 || isLatinTail(text, begin - 1) {
      begin -= 1
    }
    guard let host = host(text, at: begin), host.hasDot, host.end > dot else { return nil }
    var start = begin
    if let scheme = scheme(text, before: begin), scheme >= limit { start = scheme }
    let isCertain = start < begin || text.hasPrefix("www.", at: begin)
    var end = host.end
    if end < text.count, text[end] == UInt8(ascii: ":"), let port = text.digits(at: end + 1) { end = port.end }
    let hasPath = end < text.count && text[end] == UInt8(ascii: "/")
    guard isCertain || TopLevelDomain.isCommon(text, host.topLevel, evenIfWord: hasPath) else { return nil }
    let pathStart = end
    if hasPath || end < text.count && (text[end] == UInt8(ascii: "?") || text[end] == UInt8(ascii: "#")) {
      end = endOfPath(text, from: end)
    }
    var hostStart = begin
    if text.hasPrefix("www.", at: begin) { hostStart += 4 }
    var address = text.lowercased(hostStart..<min(pathStart, end))
    if end > pathStart { address += String(decoding: text[pathStart..<end], as: UTF8.self) }
    if address.utf8.last == UInt8(ascii: "/") { address.removeLast() }
    return WrittenFact(kind: .webAddress, value: .address(address), range: start..<end, groups: [])
  }

  /// The host that begins at `start`: labels with dots between, without a dot at the end.
  private static func host(_ text: TextRun, at start: Int) -> (end: Int, hasDot: Bool, topLevel: Range<Int>)? {
    var index = start
    var label = start
    var hasDot = false
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: ".") {
        guard index > label, index + 1 < text.count, isHost(text[index + 1]) || text[index + 1] == 0xC3 else { break }
        label = index + 1
        hasDot = true
      } else if !isHost(byte), !(byte == 0xC3 || byte == 0xC5), !isLatinTail(text, index) {
        break
      }
      index += 1
    }
    // No top-level domain has a hyphen in it: "Suomi.fi-palvelusta" names the service Suomi.fi.
    if hasDot, let hyphen = (label..<index).first(where: { text[$0] == UInt8(ascii: "-") }), !text.hasPrefix("xn--", at: label) {
      index = hyphen
    }
    while index > label, text[index - 1] == UInt8(ascii: "-") { index -= 1 }
    return index > label ? (index, hasDot, label..<index) : nil
  }

  /// Up to a blank, bracket or quotation mark, without the punctuation of the sentence and a bracket that was opened before.
  private static func endOfPath(_ text: TextRun, from start: Int) -> Int {
    var end = start
    var open = 0
    while end < text.count, text[end] > 0x20, text[end] < 0x80, !#"{}<>[]"|\"#.utf8.contains(text[end]) {
      if text[end] == UInt8(ascii: "(") { open += 1 }
      if text[end] == UInt8(ascii: ")") {
        if open == 0 { break }
        open -= 1
      }
      end += 1
    }
    while end > start, ".,;:!?'*_".utf8.contains(text[end - 1]) { end -= 1 }
    return end
  }

  private static func scheme(_ text: TextRun, before index: Int) -> Int? {
    if text.hasPrefix("https://", at: index - 8) { return index - 8 }
    return text.hasPrefix("http://", at: index - 7) ? index - 7 : nil
  }

  private static func isHost(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-")
  }

  private static func isLocal(_ byte: UInt8) -> Bool { isHost(byte) || "._+%".utf8.contains(byte) }

  /// Whether the byte is the second of a Latin letter of two: ä, ö, å, š.
  private static func isLatinTail(_ text: TextRun, _ index: Int) -> Bool {
    text[index] & 0xC0 == 0x80 && index > 0 && (text[index - 1] == 0xC3 || text[index - 1] == 0xC5)
  }
}

/// The top-level domains that make a web address of words with a dot and without scheme or `www.`.
enum TopLevelDomain {
  private static let common = [
    "fi", "com", "org", "net", "eu", "info", "int", "edu", "gov", "io", "app", "ee", "uk", "de", "ru", "ua", "cn", "se", "fr", "dk", "ax",
  ]
  /// Words of our languages too: only with a path behind them, or the missing blank in "done.No" would make an address.
  private static let words = ["no", "me", "ly", "gl", "be", "tv", "ai", "us", "it", "es", "at", "is", "so", "ir", "page", "link"]

  static func isCommon(_ text: TextRun, _ label: Range<Int>, evenIfWord: Bool) -> Bool {
    let name = String(decoding: text[label], as: UTF8.self)
    return common.contains(name) || evenIfWord && words.contains(name)
  }
}

extension TextRun {
  /// The bytes in ASCII small letters.
  func lowercased(_ range: Range<Int>) -> String {
    String(decoding: self[range].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// Whether the bytes from `index` on are `text`, in small letters or capitals.
  func hasPrefix(_ text: StaticString, at index: Int) -> Bool {
    guard index >= 0, index + text.utf8CodeUnitCount <= count else { return false }
    for offset in 0..<text.utf8CodeUnitCount {
      let byte = self[index + offset]
      if (byte &- 0x41 < 26 ? byte | 0x20 : byte) != text.utf8Start[offset] { return false }
    }
    return true
  }
}
