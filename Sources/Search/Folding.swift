/// Takes texts apart into words, each in the form in which it is looked for: small letters, without marks, letters that count as the same made
/// the same. Made once for a language from `FoldingRules`; asked from any thread.
///
/// A word has at most 40 UTF-16 units; single letters are no words, unless their script has no blanks.
public struct Folding: Sendable {
  public let rules: FoldingRules
  /// By code unit: the folded one, or what else is to be done with it.
  private let table: [UInt16]
  private let looseTable: [UInt16]
  private let articles: [[UInt8]]

  /// Units of the longest word; what follows is left out.
  static let longest = 40

  private static let dropped: UInt16 = 0
  private static let separator: UInt16 = 1
  /// Units with this bit beyond the table are words by themselves; kept apart because the bit may belong to the unit.
  private let alone: [ClosedRange<UInt16>]

  public init(_ rules: FoldingRules) {
    self.rules = rules
    var table = Self.lowercase
    for (from, to) in rules.same { table[Int(from.value)] = UInt16(to.value) }
    // A capital is folded as its small letter.
    for unit in table.indices {
      let small = Int(table[unit])
      if small != unit, table[small] != UInt16(small) { table[unit] = table[small] }
    }
    for range in Self.ranges(rules.separators) { for unit in range { table[Int(unit)] = Self.separator } }
    for range in Self.ranges(rules.dropped) { for unit in range { table[Int(unit)] = Self.dropped } }
    for unit in 0xD800...0xF8FF { table[unit] = Self.separator }
    self.table = table
    var loose = (0...0x1EFF).map { UInt16($0) }
    for (from, to) in rules.loose { loose[Int(from.value)] = UInt16(to.value) }
    looseTable = loose
    alone = Self.ranges(rules.alone)
    articles = rules.articles.map { Array($0.utf8) }
  }

  public init(language: String) { self.init(FoldingRules(language: language)) }

  /// By code unit its small letter (Unicode, lower-case mapping); where that has several scalars, the first: the others are marks.
  private static let lowercase: [UInt16] = (0...0xFFFF).map { value in
    guard let scalar = Unicode.Scalar(UInt16(value)), value < 0x3000 || (0xA640...0xABFF).contains(value) || value >= 0xFF21,
      let small = scalar.properties.lowercaseMapping.unicodeScalars.first, small.value <= 0xFFFF
    else { return UInt16(value) }
    return UInt16(small.value)
  }

  /// The ranges of the inside of a class: `a-z` and single scalars.
  private static func ranges(_ text: String) -> [ClosedRange<UInt16>] {
    var ranges: [ClosedRange<UInt16>] = []
    var isRange = false
    for scalar in text.unicodeScalars {
      let unit = UInt16(scalar.value)
      if isRange, let last = ranges.popLast() {
        ranges.append(last.lowerBound...unit)
        isRange = false
      } else if scalar == "-", !ranges.isEmpty {
        isRange = true
      } else {
        ranges.append(unit...unit)
      }
    }
    return ranges
  }

  /// Calls `body` for each word of a text in form C. The bytes of a word are UTF-8, lent for the call.
  public func forEachWord(in text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longest * 3) { word in
      var length = 0
      var units = 0
      func end() {
        if units > 1 { body(withoutArticle(UnsafeBufferPointer(rebasing: word[..<length]))) }
        length = 0
        units = 0
      }
      var index = 0
      while index < text.count {
        let lead = text[index]
        if lead < 0x80 {
          index += 1
          let folded = table[Int(lead)]
          if folded > 1 {
            guard units < Self.longest else { continue }
            word[length] = UInt8(truncatingIfNeeded: folded)
            length += 1
            units += 1
          } else if folded == Self.separator {
            end()
          }
          continue
        }
        let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard width < 4, index + width <= text.count else {
          end()
          index += width
          continue
        }
        var unit = UInt16(lead & (width == 2 ? 0x1F : 0x0F))
        for offset in 1..<width { unit = unit << 6 | UInt16(text[index + offset] & 0x3F) }
        index += width
        let folded = table[Int(unit)]
        if folded == Self.separator {
          end()
        } else if folded != Self.dropped {
          let isAlone = unit >= 0x3005 && alone.contains { $0.contains(unit) }
          if isAlone { end() }
          guard units < Self.longest else { continue }
          length += Self.write(folded, to: word, at: length)
          units += isAlone ? 2 : 1
          if isAlone { end() }
        }
      }
      end()
    }
  }

  /// The words of a text.
  public func words(of text: String) -> [String] {
    var words: [String] = []
    var text = text
    text.withUTF8 { bytes in forEachWord(in: bytes) { words.append(String(decoding: $0, as: UTF8.self)) } }
    return words
  }

  /// The form of a folded word in which its letters have no marks: what is compared first, so that `aiti` finds `äiti`.
  public func loosened(_ word: some Collection<UInt8>) -> [UInt8] {
    var loose: [UInt8] = []
    loose.reserveCapacity(word.count)
    var lead: UInt8 = 0
    for byte in word {
      // Letters with marks are written in two bytes, up to U+07FF, or in three beginning with E1, up to U+1FFF.
      if byte >= 0xC0 { lead = byte }
      loose.append(byte)
      guard byte & 0xC0 == 0x80 else { continue }
      let width = lead >= 0xE0 ? 3 : 2
      guard loose.count >= width, loose[loose.count - width] == lead else { continue }
      var unit = Int(lead & (width == 2 ? 0x1F : 0x0F))
      for byte in loose.suffix(width - 1) { unit = unit << 6 | Int(byte & 0x3F) }
      guard unit < looseTable.count, looseTable[unit] != UInt16(unit) else { continue }
      loose.removeLast(width)
      loose.append(UInt8(truncatingIfNeeded: looseTable[unit]))
    }
    return loose
  }

  /// A folded letter without its marks.
  func loosened(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    letter.value < looseTable.count ? Unicode.Scalar(looseTable[Int(letter.value)]) ?? letter : letter
  }

  private func withoutArticle(_ word: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    for article in articles where word.starts(with: article) {
      let rest = UnsafeBufferPointer(rebasing: word[article.count...])
      return rest.count { $0 & 0xC0 != 0x80 } > 2 ? rest : word
    }
    return word
  }

  @inline(__always)
  private static func write(_ unit: UInt16, to word: UnsafeMutableBufferPointer<UInt8>, at index: Int) -> Int {
    if unit < 0x80 {
      word[index] = UInt8(truncatingIfNeeded: unit)
      return 1
    }
    if unit < 0x800 {
      word[index] = 0xC0 | UInt8(truncatingIfNeeded: unit >> 6)
      word[index + 1] = 0x80 | UInt8(truncatingIfNeeded: unit & 0x3F)
      return 2
    }
    word[index] = 0xE0 | UInt8(truncatingIfNeeded: unit >> 12)
    word[index + 1] = 0x80 | UInt8(truncatingIfNeeded: unit >> 6 & 0x3F)
    word[index + 2] = 0x80 | UInt8(truncatingIfNeeded: unit & 0x3F)
    return 3
  }
}
