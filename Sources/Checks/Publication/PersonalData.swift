import Catalog
import Prose

/// Finds what belongs to one person: identity codes, addresses with a first and last name, profiles. No list of names is kept.
enum PersonalData {
  enum Kind {
    case identityCode
    /// `first.last@`
    case mailbox
    /// The profile of a person in a social network.
    case profile
    /// A name in a network where people and offices cannot be told apart.
    case handle
  }

  struct Found {
    let kind: Kind
    /// Offsets into the bytes.
    let range: Range<Int>
    /// What a message may repeat: the beginning, so that an editor finds the place, and no more.
    let mask: String
    /// The words of a mailbox in small letters.
    var words: [String] = []
  }

  /// Everything in a text or file, in order; a mailbox called after an entry (`moona.hamina@`) is none of a person.
  static func all(in run: TextRun, of catalog: Catalog) -> [Found] {
    all(in: run).filter { found in !found.words.contains { word in catalog.entries.contains { isNamed($0, word, catalog) } } }
  }

  /// Whether the id of an entry holds a word. Stories about people may be called after them.
  private static func isNamed(_ entry: Entry, _ word: String, _ catalog: Catalog) -> Bool {
    catalog.types[entry.type].roles.consent == nil && entry.id.name.split(separator: "-").contains { $0 == word }
  }

  /// The same without regard to what the publication holds.
  static func all(in run: TextRun) -> [Found] {
    var found: [Found] = []
    for index in run.indices {
      switch run[index] {
      case UInt8(ascii: "@"): if let mailbox = mailbox(run, at: index..<index + 1) { found.append(mailbox) }
      case UInt8(ascii: "("), UInt8(ascii: "["), 0x20:
        if let sign = spelledSign(run, at: index), let mailbox = mailbox(run, at: sign) { found.append(mailbox) }
      case UInt8(ascii: "/"): if let profile = profile(run, at: index) { found.append(profile) }
      case 0x30...0x39:
        if index + 11 <= run.count, !run.isWordByte(before: index), let code = identityCode(run, at: index) { found.append(code) }
      default: break
      }
    }
    return found
  }

  // MARK: Identity codes

  private static let checkCharacters = Array("0123456789ABCDEFHJKLMNPRSTUVWXY".utf8)

  /// `131052-308T`: day, month, year, sign of the century, number and check character (Decree on the Population Information
  /// System 128/2010, with the signs of 2023).
  /// Numbers from 900 on are never given to a person, so examples may have them.
  private static func identityCode(_ run: TextRun, at index: Int) -> Found? {
    guard let date = number(run, index..<index + 6), let serial = number(run, index + 7..<index + 10), !run.isWordByte(at: index + 11)
    else {
      return nil
    }
    switch run[index + 6] & 0xDF {
    case UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "U")...UInt8(ascii: "Y"): break
    default: guard run[index + 6] == UInt8(ascii: "-") || run[index + 6] == UInt8(ascii: "+") else { return nil }
    }
    let (day, month) = (date / 10_000, date / 100 % 100)
    guard (1...31).contains(day), (1...12).contains(month), (2...899).contains(serial) else { return nil }
    let last = run[index + 10]
    let check = checkCharacters[(date * 1000 + serial) % checkCharacters.count]
    guard last == check || last == check | 0x20 else { return nil }
    return Found(kind: .identityCode, range: index..<index + 11, mask: run.part(index..<index + 2).string + "…")
  }

  private static func number(_ run: TextRun, _ range: Range<Int>) -> Int? {
    var value = 0
    for byte in run[range] {
      guard byte.isDecimal else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  // MARK: Addresses

  private static let spelledSigns: [StaticString] = ["(at)", "[at]", " (at) ", " [at] ", " at ", "(ät)", "[ät]", " ät "]

  /// What may follow the blank before one.
  private static let signStarts: [UInt8] = [0x28, 0x5B, 0x41, 0x61, 0xC3]

  /// The sign @ in letters, as people write it to hide an address from machines.
  private static func spelledSign(_ run: TextRun, at index: Int) -> Range<Int>? {
    guard index > 0, index + 1 < run.count, run[index - 1].isLetter, run[index] != 0x20 || signStarts.contains(run[index + 1]),
      let sign = spelledSigns.first(where: { run.says($0, at: index) })
    else { return nil }
    return index..<index + sign.utf8CodeUnitCount
  }

  /// `first.last@host`, of two or three words of letters none of which names an office; the first name or a middle one may be an initial.
  private static func mailbox(_ run: TextRun, at sign: Range<Int>) -> Found? {
    var start = sign.lowerBound
    while start > 0, run[start - 1].isLetter || run[start - 1].isDecimal || "._-+".utf8.contains(run[start - 1]) { start -= 1 }
    let first = sign.upperBound
    guard first < run.count, run[first].isLetter, case let name = run.part(start..<sign.lowerBound) else { return nil }
    let words = name.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") }
    guard (2...3).contains(words.count), words.dropLast().allSatisfy({ isInitial($0) || isName($0) }), let last = words.last, isName(last),
      !words.contains(where: { isInitial($0) }) || last.count > 3
    else { return nil }
    var end = first
    while end < run.count, run[end].isLetter || run[end].isDecimal || "-.".utf8.contains(run[end]) { end += 1 }
    while run[end - 1] == UInt8(ascii: ".") { end -= 1 }
    let host = run.part(first..<end)
    // The office in Kotka of kotka.fi is no person.
    let labels = host.split(separator: UInt8(ascii: "."))
    guard labels.count >= 2, !words.contains(where: { word in labels.contains { $0.elementsEqual(word.map { $0 | 0x20 }) } }) else {
      return nil
    }
    let mask = words.map { String(UnicodeScalar($0[$0.startIndex])) + "…" }.joined(separator: ".")
    let small = words.map { TextRun(rebasing: $0).string.lowercased() }
    return Found(kind: .mailbox, range: start..<end, mask: "\(mask)@\(host.string)", words: small)
  }

  private static func isInitial(_ word: Slice<TextRun>) -> Bool { word.count == 1 && word.allSatisfy(\.isLetter) }

  /// Whether a word may be the name of a person: letters, perhaps joined by a hyphen, and no word of an office.
  private static func isName(_ word: Slice<TextRun>) -> Bool {
    guard word.count >= 2, word.allSatisfy({ $0.isLetter || $0 == UInt8(ascii: "-") }) else { return false }
    let small = TextRun(rebasing: word).string.lowercased()
    return !OfficeWords.areIn(small)
  }

  // MARK: Profiles

  /// Where a network has the pages of its users.
  private struct Network {
    /// What may stand behind the path.
    enum Name { case any, word, digits, names }
    let host: StaticString
    let path: StaticString
    var name = Name.word
    var kind = Kind.handle
    /// Words that are no users.
    var others: [StaticString] = []
  }

  private static let networks = [
    Network(host: "linkedin.com", path: "/in/", name: .any, kind: .profile),
    Network(host: "linkedin.com", path: "/pub/", name: .any, kind: .profile),
    Network(host: "facebook.com", path: "/profile.php", name: .any, kind: .profile),
    Network(host: "facebook.com", path: "/people/", name: .any, kind: .profile),
    Network(host: "facebook.com", path: "/", name: .names), Network(host: "x.com", path: "/", others: ["intent", "share", "search"]),
    Network(host: "twitter.com", path: "/", others: ["intent", "share", "search"]),
    Network(host: "instagram.com", path: "/", others: ["p", "reel", "reels", "explore", "stories", "tv"]),
    Network(host: "tiktok.com", path: "/@"), Network(host: "vk.com", path: "/id", name: .digits),
    Network(host: "wa.me", path: "/", name: .digits), Network(host: "t.me", path: "/", others: ["s", "share", "joinchat", "addstickers"]),
  ]

  /// The profile in whose address the slash behind the host is at `index`.
  private static func profile(_ run: TextRun, at index: Int) -> Found? {
    guard index > 3, run[index - 1] | 0x20 == UInt8(ascii: "m") || run[index - 1] | 0x20 == UInt8(ascii: "e") else { return nil }
    for network in networks {
      let start = index - network.host.utf8CodeUnitCount
      guard run.says(network.host, at: start), start == 0 || !run.isHostByte(at: start - 1), run.says(network.path, at: index) else {
        continue
      }
      let name = index + network.path.utf8CodeUnitCount
      var end = name
      while end < run.count, run[end].isLetter || run[end].isDecimal || "?=&%._-".utf8.contains(run[end]) { end += 1 }
      while end > name, run[end - 1] == UInt8(ascii: ".") { end -= 1 }
      guard isUser(run.part(name..<end), network) else { continue }
      return Found(kind: network.kind, range: start..<end, mask: run.part(start..<name).string + (end > name ? "…" : ""))
    }
    return nil
  }

  private static func isUser(_ name: TextRun, _ network: Network) -> Bool {
    switch network.name {
    case .any: true
    case .word: !name.isEmpty && !network.others.contains { name.count == $0.utf8CodeUnitCount && name.says($0, at: 0) }
    case .digits: name.count > 4 && name.allSatisfy(\.isDecimal)
    // `first.last`; the name of an office has other words.
    case .names: isNames(name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false))
    }
  }

  private static func isNames(_ words: [Slice<TextRun>]) -> Bool {
    words.count > 1 && words.allSatisfy { isName($0) } && !words.contains { $0.elementsEqual("php".utf8) }
  }
}

extension TextRun {
  /// Whether the bytes from `index` on are those of `text`, capitals counted as small letters.
  fileprivate func says(_ text: StaticString, at index: Int) -> Bool {
    guard index >= 0, index + text.utf8CodeUnitCount <= count else { return false }
    for offset in 0..<text.utf8CodeUnitCount {
      let byte = self[index + offset]
      if (byte.isLetter ? byte | 0x20 : byte) != text.utf8Start[offset] { return false }
    }
    return true
  }

  fileprivate func isWordByte(at index: Int) -> Bool {
    index < count && (self[index].isLetter || self[index].isDecimal || self[index] >= 0x80)
  }
  fileprivate func isHostByte(at index: Int) -> Bool {
    isWordByte(at: index) || self[index] == UInt8(ascii: "-") || self[index] == UInt8(ascii: "_")
  }

  fileprivate func isWordByte(before index: Int) -> Bool { index > 0 && isWordByte(at: index - 1) }
}

extension UInt8 {
  var isDecimal: Bool { self &- 0x30 < 10 }
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
}
